# SPDX-License-Identifier: BSL-1.0
# Of the object files OBJECTS only that of source.cpp may define what is the same for all types; NM lists what they define.
cmake_minimum_required(VERSION 3.22)

set(owners "")
foreach(object IN LISTS OBJECTS)
    execute_process(COMMAND "${NM}" -C --defined-only "${object}" OUTPUT_VARIABLE names COMMAND_ERROR_IS_FATAL ANY)
    foreach(name IN ITEMS "read_carefully" "issue_collector::take" "message_of" "container_machine::run" "text_cursor::scan_carefully"
                          "reader<telltale::v0::text_cursor>::wrong_type" "write_running_json_string<0>")
        string(FIND "${names}" "${name}" at)
        if(NOT at EQUAL -1)
            get_filename_component(file "${object}" NAME)
            list(APPEND owners "${name} in ${file}")
        endif()
    endforeach()
endforeach()
list(LENGTH owners count)
list(FILTER owners EXCLUDE REGEX " in source\\.cpp\\.")
if(owners)
    list(JOIN owners "\n" lines)
    message(FATAL_ERROR "compiled more than once:\n${lines}")
elseif(count LESS 7)
    message(FATAL_ERROR "source.cpp does not have all of it")
endif()
