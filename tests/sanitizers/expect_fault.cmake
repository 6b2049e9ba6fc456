# SPDX-License-Identifier: BSL-1.0
# Runs PROGRAM with FAULT, which must fail with the words of its sanitizer; without a fault it must end well.

set(words_overflow "AddressSanitizer: heap-buffer-overflow")
set(words_leak "LeakSanitizer: detected memory leaks")
set(words_undefined "runtime error: signed integer overflow")

execute_process(COMMAND "${PROGRAM}" ${FAULT} RESULT_VARIABLE ended OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(FAULT STREQUAL "none")
    if(NOT ended EQUAL 0)
        message(FATAL_ERROR "failed without a fault: ${ended}\n${said}")
    endif()
elseif(ended EQUAL 0 OR NOT said MATCHES "${words_${FAULT}}")
    message(FATAL_ERROR "the seeded fault ${FAULT} was not found: ended with ${ended}, without `${words_${FAULT}}`\n${said}")
endif()
