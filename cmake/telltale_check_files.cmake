# SPDX-License-Identifier: BSL-1.0
# telltale_check_files: a build fails, with the report of `telltale check`, when a file that it ships is wrong.
#
#   find_package(telltale REQUIRED COMPONENTS command)
#   telltale_check_files(TARGET app TYPE my::config HEADER my/config.hpp FILES default.json staging.json)
#
# Before `app` is built, the files are checked as documents of the type, which the header declares; again only when a file, the header or
# what it includes has changed. The checker is a small program, made once for a header and a type, with the include directories and
# definitions of the first target that asks for it.
#
#   TARGET         what is not built while a file is wrong
#   TYPE           the type, as C++ outside of all namespaces names it
#   HEADER         that declares it: a path from here, or as it is included by the target
#   FILES          paths from here; also files that the build makes
#   INPUT          json, jsonc (comments and trailing commas) or yaml, for all the files; by default their names say it, as for the command
#   UNKNOWN_KEYS   ignore, warn (the default) or reject
#   LINK           libraries that the type needs to be used, beyond its header
#
# YAML needs the component yaml. What a check warns of is printed when it runs, and does not fail the build.

function(telltale_check_files)
    cmake_parse_arguments(PARSE_ARGV 0 asked "" "TARGET;TYPE;HEADER;INPUT;UNKNOWN_KEYS" "FILES;LINK")
    foreach(word IN ITEMS TARGET TYPE HEADER FILES)
        if(NOT asked_${word})
            message(FATAL_ERROR "telltale_check_files: ${word} is missing")
        endif()
    endforeach()
    if(asked_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "telltale_check_files: what is ${asked_UNPARSED_ARGUMENTS}?")
    endif()
    if(NOT TARGET ${asked_TARGET})
        message(FATAL_ERROR "telltale_check_files: there is no target ${asked_TARGET}")
    endif()
    if(DEFINED asked_INPUT AND NOT asked_INPUT MATCHES "^(json|jsonc|yaml)$")
        message(FATAL_ERROR "telltale_check_files: INPUT is json, jsonc or yaml, not ${asked_INPUT}")
    endif()
    if(DEFINED asked_UNKNOWN_KEYS AND NOT asked_UNKNOWN_KEYS MATCHES "^(ignore|warn|reject)$")
        message(FATAL_ERROR "telltale_check_files: UNKNOWN_KEYS is ignore, warn or reject, not ${asked_UNKNOWN_KEYS}")
    endif()
    if(NOT TARGET telltale::command)
        message(FATAL_ERROR "telltale_check_files needs the component command: find_package(telltale COMPONENTS command)")
    endif()
    if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
        message(WARNING "telltale_check_files: ${asked_FILES} are not checked, because what is built here cannot be run")
        return()
    endif()

    set(needs_yaml OFF)
    if(asked_INPUT STREQUAL "yaml" OR (NOT DEFINED asked_INPUT AND asked_FILES MATCHES "\\.ya?ml(;|$)"))
        set(needs_yaml ON)
        if(NOT TARGET telltale::yaml)
            message(FATAL_ERROR "telltale_check_files: files in YAML need the component yaml: find_package(telltale COMPONENTS command yaml)")
        endif()
    endif()

    # The checker.
    set(header "${asked_HEADER}")
    if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${header}" AND NOT IS_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/${header}")
        set(header "${CMAKE_CURRENT_SOURCE_DIR}/${header}")
    endif()
    string(SHA256 hash "${header}|${asked_TYPE}|${needs_yaml}|${asked_LINK}")
    string(SUBSTRING "${hash}" 0 12 hash)
    string(MAKE_C_IDENTIFIER "${asked_TYPE}" name)
    set(checker "telltale_checker_${name}_${hash}")
    if(NOT TARGET ${checker})
        set(maker "type")
        set(yaml_include "")
        if(needs_yaml)
            set(maker "yaml_type")
            set(yaml_include "#include <telltale/command/yaml_type.hpp>\n")
        endif()
        file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/telltale_check_files/${checker}.cpp" @ONLY CONTENT
"// Made by telltale_check_files.
#include \"@header@\"

#include <telltale/command.hpp>
@yaml_include@
int main(int argc, char** argv) {
    return telltale::command::main(argc, argv, {.name = \"telltale\"},
                                   telltale::command::@maker@<@asked_TYPE@>(\"@asked_TYPE@\"));
}
")
        add_executable(${checker} EXCLUDE_FROM_ALL "${CMAKE_CURRENT_BINARY_DIR}/telltale_check_files/${checker}.cpp")
        target_link_libraries(${checker} PRIVATE telltale::command ${asked_LINK})
        if(needs_yaml)
            target_link_libraries(${checker} PRIVATE telltale::yaml)
        endif()
        get_target_property(kind ${asked_TARGET} TYPE)
        if(kind STREQUAL "INTERFACE_LIBRARY")
            target_link_libraries(${checker} PRIVATE ${asked_TARGET})
        elseif(NOT kind STREQUAL "UTILITY")
            target_include_directories(${checker} PRIVATE "$<TARGET_PROPERTY:${asked_TARGET},INCLUDE_DIRECTORIES>")
            target_compile_definitions(${checker} PRIVATE "$<TARGET_PROPERTY:${asked_TARGET},COMPILE_DEFINITIONS>")
        endif()
    endif()

    # The check: one for all the files, so that a build tells of all that are wrong.
    set(files "")
    foreach(file IN LISTS asked_FILES)
        get_filename_component(file "${file}" ABSOLUTE)
        list(APPEND files "${file}")
    endforeach()
    set(flags --quiet)
    if(DEFINED asked_INPUT)
        list(APPEND flags --input "${asked_INPUT}")
    endif()
    if(DEFINED asked_UNKNOWN_KEYS)
        list(APPEND flags --unknown "${asked_UNKNOWN_KEYS}")
    endif()
    string(SHA256 hash "${checker}|${files}|${flags}|${asked_TARGET}")
    string(SUBSTRING "${hash}" 0 12 hash)
    set(check "telltale_check_${name}_${hash}")
    if(TARGET ${check})
        return() # asked for twice
    endif()
    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/telltale_check_files/${check}.stamp")
    get_property(is_multi GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
    if(is_multi)
        set(stamp "${CMAKE_CURRENT_BINARY_DIR}/telltale_check_files/${check}.$<CONFIG>.stamp")
    endif()
    list(JOIN asked_FILES ", " shown)
    add_custom_command(OUTPUT "${stamp}"
        COMMAND ${checker} check --as "${asked_TYPE}" ${flags} ${files}
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS ${checker} ${files}
        COMMENT "Checking ${shown} as ${asked_TYPE}"
        VERBATIM)
    add_custom_target(${check} DEPENDS "${stamp}")
    add_dependencies(${asked_TARGET} ${check})
endfunction()
