# SPDX-License-Identifier: BSL-1.0
# Configures, builds and runs the consumer WAY in the folder WORK, as someone would who has only this project's sources.

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE ended OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT ended EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\nended with ${ended} and said:\n${said}")
    endif()
    set(said "${said}" PARENT_SCOPE)
endfunction()

# What was configured or installed before would hide what is missing now. What was compiled may stay: an installed header
# keeps its time.
file(REMOVE_RECURSE "${WORK}/prefix")
file(REMOVE "${WORK}/telltale/CMakeCache.txt" "${WORK}/build/CMakeCache.txt")
file(REMOVE_RECURSE "${WORK}/build/_deps") # FetchContent's own builds, which remember their generator
string(REPLACE ";" "," components "${COMPONENTS}")
set(settings
    "-DCMAKE_CXX_COMPILER=${COMPILER}"
    "-DCMAKE_CXX_FLAGS=${FLAGS}"
    "-DCMAKE_PREFIX_PATH=${PREFIX_PATH}"
    "-DTELLTALE_SOURCE=${SOURCE}"
    "-DTELLTALE_COMPONENTS=${components}"
    "-DFROZEN=${WORK}/config.v1.json")
configure_file("${CMAKE_CURRENT_LIST_DIR}/config.v1.json" "${WORK}/config.v1.json" COPYONLY)
if(WAY STREQUAL "installed")
    # Only the headers and the package: what the tests need to be built is not asked for.
    run("${CMAKE_COMMAND}" -S "${SOURCE}" -B "${WORK}/telltale" -G "${GENERATOR}" ${settings}
        -DTELLTALE_BUILD_TESTS=OFF -DTELLTALE_BUILD_EXAMPLES=OFF -DTELLTALE_BUILD_COMMAND=OFF)
    run("${CMAKE_COMMAND}" --install "${WORK}/telltale" --prefix "${WORK}/prefix")
    list(APPEND settings "-DCMAKE_PREFIX_PATH=${WORK}/prefix;${PREFIX_PATH}" "-DTELLTALE_PREFIX=${WORK}/prefix")
endif()

run("${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/${WAY}" -B "${WORK}/build" -G "${GENERATOR}" ${settings})
run("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug)

# A type that was frozen is compared when something has changed, and stops the build when it is no longer read.
run("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug)
if(said MATCHES "Comparing config")
    message(FATAL_ERROR "config is compared again, though nothing has changed:\n${said}")
endif()
file(READ "${WORK}/config.v1.json" frozen)
string(REPLACE "\"low\": 1024" "\"low\": 80" older "${frozen}")
file(WRITE "${WORK}/config.v1.json" "${older}")
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug
    RESULT_VARIABLE ended OUTPUT_VARIABLE said ERROR_VARIABLE said)
set(sentence "config.v1.json: error: prometheusPort: range narrowed from [80, 65535] to [1024, 65535]: refuses 80")
string(FIND "${said}" "${sentence}" at)
if(ended EQUAL 0 OR at EQUAL -1)
    message(FATAL_ERROR "the build does not stop with \"${sentence}\", but ends with ${ended} and says:\n${said}")
endif()
file(WRITE "${WORK}/config.v1.json" "${frozen}")
run("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug)

set(programs use_text use_telltale ${COMPONENTS})
list(TRANSFORM programs REPLACE "^(recording|redis)$" "use_\\1")
if(WAY STREQUAL "fetched")
    set(programs use_text) # the rest is as with add_subdirectory
endif()
foreach(program IN LISTS programs)
    set(file "${WORK}/build/${program}")
    if(NOT EXISTS "${file}")
        set(file "${WORK}/build/Debug/${program}.exe")
    endif()
    run("${file}")
    message(STATUS "${WAY}: ${program}: ${said}")
endforeach()
