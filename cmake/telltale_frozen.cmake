# SPDX-License-Identifier: BSL-1.0
# Fails the build of a target when a type no longer reads what an earlier version of it has written.
#
#   telltale_frozen(TARGET t TYPE my::event HEADER my/event.hpp FILE event.v1.json [COMPATIBILITY backward|forward|full])
#
# fails the build of `t`, with every path and reason, when `my::event` no longer reads what the type wrote that was frozen in the file
# (`telltale freeze`); with `forward` when that type would not read what `my::event` writes, with `full` in either case. Compares again
# when the file or a header of `my::event` changes. The header is looked for in the folder of the CMakeLists.txt and where `t` looks for
# its own. It compiles a small program and runs it while building; where programs cannot be run, when cross-compiling without an emulator,
# it is left out with a warning.

function(telltale_frozen)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;TYPE;HEADER;FILE;COMPATIBILITY" "")
    foreach(needed IN ITEMS TARGET TYPE HEADER FILE)
        if(NOT arg_${needed})
            message(FATAL_ERROR "telltale_frozen needs ${needed}: "
                "telltale_frozen(TARGET t TYPE my::event HEADER my/event.hpp FILE event.v1.json)")
        endif()
    endforeach()
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "telltale_frozen does not know: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT TARGET ${arg_TARGET})
        message(FATAL_ERROR "telltale_frozen: there is no target ${arg_TARGET}")
    endif()
    if(NOT DEFINED arg_COMPATIBILITY)
        set(arg_COMPATIBILITY backward)
    endif()
    if(NOT arg_COMPATIBILITY MATCHES "^(backward|forward|full)$")
        message(FATAL_ERROR "telltale_frozen: COMPATIBILITY is backward, forward or full, not ${arg_COMPATIBILITY}")
    endif()
    get_filename_component(frozen "${arg_FILE}" ABSOLUTE)
    if(NOT EXISTS "${frozen}")
        message(FATAL_ERROR "telltale_frozen: there is no file ${frozen}; the command `freeze` makes one, "
            "or telltale::evolve::freeze_to_json in a program")
    endif()
    if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
        message(WARNING "telltale_frozen: ${arg_TYPE} is not compared with ${arg_FILE}, since programs cannot be run here")
        return()
    endif()

    string(MD5 id "${arg_TYPE} ${frozen} ${arg_COMPATIBILITY}")
    string(SUBSTRING "${id}" 0 8 id)
    set(program "${arg_TARGET}_frozen_${id}")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp")
    # Written when it changes only, so that a configuration alone compiles nothing again.
    file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
// Made by telltale_frozen: compares @arg_TYPE@ with what was frozen.
#include <@arg_HEADER@>
#include <telltale/evolve/frozen_check.hpp>
#include <telltale/schema/well_formed.hpp>

#include <cstdio>

static_assert(telltale::well_formed<@arg_TYPE@>);

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    auto const found = telltale::evolve::check_frozen_file(telltale::type_tree<@arg_TYPE@>, argv[1],
                                                           telltale::evolve::compatibility::@arg_COMPATIBILITY@);
    std::fputs(found.report.c_str(), stderr);
    return found.is_comparable && found.broken == 0 ? 0 : 1;
}
]])
    add_executable(${program} EXCLUDE_FROM_ALL "${source}")
    target_link_libraries(${program} PRIVATE telltale::text)
    target_compile_features(${program} PRIVATE cxx_std_20)
    target_include_directories(${program} PRIVATE
        "$<TARGET_PROPERTY:${arg_TARGET},INCLUDE_DIRECTORIES>" "${CMAKE_CURRENT_SOURCE_DIR}")
    target_compile_definitions(${program} PRIVATE "$<TARGET_PROPERTY:${arg_TARGET},COMPILE_DEFINITIONS>")
    target_compile_options(${program} PRIVATE "$<TARGET_PROPERTY:${arg_TARGET},COMPILE_OPTIONS>")
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${program}.dir")

    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/${program}.compared")
    add_custom_command(OUTPUT "${stamp}"
        COMMAND ${program} "${frozen}"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS ${program} "${frozen}"
        COMMENT "Comparing ${arg_TYPE} with ${arg_FILE}"
        VERBATIM)
    add_custom_target(${program}_check DEPENDS "${stamp}")
    add_dependencies(${arg_TARGET} ${program}_check)
endfunction()
