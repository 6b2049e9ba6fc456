# SPDX-License-Identifier: BSL-1.0
# Tests of what must not compile: add_rejection(file) makes `reject.<file>` of a program that lists its own cases.
#
#   // reject: inverted_range: "config.port: minimum 10 is above maximum 5"
#
# says that the program compiles as it is, that it does not with `-DREJECT_inverted_range`, and that the compiler then prints these words in
# the first error or in a note on it. cmake/run_rejection.cmake is what the test runs and has the rules in full.

set(telltale_run_rejection "${CMAKE_CURRENT_LIST_DIR}/run_rejection.cmake")

# telltale_rejection_command(variable target): the command that tries a program, but for the program, with the compiler, the flags and the
# include directories with which `target` would be used in this build.
function(telltale_rejection_command variable target)
    set(standard ${CMAKE_CXX_STANDARD})
    if(NOT standard OR standard LESS 20)
        set(standard 20)
    endif()
    separate_arguments(flags NATIVE_COMMAND "${CMAKE_CXX_FLAGS}")
    list(APPEND flags ${CMAKE_CXX${standard}_STANDARD_COMPILE_OPTION} "-I${PROJECT_SOURCE_DIR}/tests")
    list(JOIN flags "|" flags)
    set(directories "$<TARGET_PROPERTY:${target},INTERFACE_INCLUDE_DIRECTORIES>")
    set(definitions "$<TARGET_PROPERTY:${target},INTERFACE_COMPILE_DEFINITIONS>")
    set(${variable}
        "${CMAKE_COMMAND}"
        "-DCOMPILER=${CMAKE_CXX_COMPILER}"
        "-DFAMILY=${CMAKE_CXX_COMPILER_ID}"
        "-DFLAGS=${flags}$<$<BOOL:${directories}>:|-I$<JOIN:${directories},|-I>>$<$<BOOL:${definitions}>:|-D$<JOIN:${definitions},|-D>>"
        PARENT_SCOPE)
endfunction()

# add_rejection(file [target]): the test `reject.<name of the file>`; `target`, by default telltale::telltale, brings the include directories.
function(add_rejection file)
    if(MSVC)
        return() # its diagnostics are of another shape
    endif()
    set(target telltale::telltale)
    if(ARGC GREATER 1)
        set(target "${ARGV1}")
    endif()
    get_filename_component(source "${file}" ABSOLUTE)
    get_filename_component(name "${file}" NAME_WE)
    telltale_rejection_command(command ${target})
    add_test(NAME reject.${name} COMMAND ${command} "-DSOURCE=${source}" -P "${telltale_run_rejection}")
    set_tests_properties(reject.${name} PROPERTIES LABELS reject TIMEOUT 900)
endfunction()
