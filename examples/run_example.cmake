# SPDX-License-Identifier: BSL-1.0
# Runs PROGRAM, which must end with 0, and where the file EXPECTED exists, print exactly what it holds.
# Arguments of a program are in <name>.args beside that file, one a line, and another status than 0 in <name>.status.

string(REGEX REPLACE "\\.txt$" ".args" arguments_file "${EXPECTED}")
set(arguments "")
if(EXISTS "${arguments_file}")
    file(STRINGS "${arguments_file}" arguments)
endif()
string(REGEX REPLACE "\\.txt$" ".status" status_file "${EXPECTED}")
set(status 0)
if(EXISTS "${status_file}")
    file(STRINGS "${status_file}" status)
endif()
execute_process(COMMAND "${PROGRAM}" ${arguments} OUTPUT_VARIABLE printed RESULT_VARIABLE ended)
if(NOT ended EQUAL status)
    message(FATAL_ERROR "${PROGRAM} ended with ${ended}, and printed:\n${printed}")
endif()
if(EXISTS "${EXPECTED}")
    file(READ "${EXPECTED}" expected)
    if(NOT printed STREQUAL expected)
        message(FATAL_ERROR "${PROGRAM} printed:\n${printed}\nexpected is:\n${expected}")
    endif()
endif()
