# SPDX-License-Identifier: BSL-1.0
# Builds a project that ships files, and sees that the build fails when one is wrong, in which words, and when it checks again.

set(shipped "${WORK}/shipped")
file(REMOVE_RECURSE "${WORK}/prefix" "${WORK}/build" "${shipped}")
file(REMOVE "${WORK}/telltale/CMakeCache.txt")

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE ended OUTPUT_VARIABLE said ERROR_VARIABLE said)
    set(ended "${ended}" PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
endfunction()
function(must_succeed)
    run(${ARGN})
    set(said "${said}" PARENT_SCOPE)
    if(NOT ended EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\nended with ${ended} and said:\n${said}")
    endif()
endfunction()
function(must_say words)
    string(FIND "${said}" "${words}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "did not say:\n${words}\nbut:\n${said}")
    endif()
endfunction()
function(must_not_say words)
    string(FIND "${said}" "${words}" at)
    if(NOT at EQUAL -1)
        message(FATAL_ERROR "said:\n${words}\nin:\n${said}")
    endif()
endfunction()
# A build system may see by its time only that a file was written: a new one must differ by more than the clock's step.
function(write file text)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)
    file(WRITE "${shipped}/${file}" "${text}")
endfunction()
macro(build)
    must_succeed("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug --target app ${ARGN})
    file(TOUCH "${shipped}/changed") # what is built from now on is newer
endmacro()
macro(build_fails)
    run("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug --target app ${ARGN})
    if(ended EQUAL 0)
        message(FATAL_ERROR "was built, and a file is wrong:\n${said}")
    endif()
    if(EXISTS "${WORK}/build/app" AND "${WORK}/build/app" IS_NEWER_THAN "${shipped}/changed")
        message(FATAL_ERROR "the program was built all the same")
    endif()
endmacro()

set(settings "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_FLAGS=${FLAGS}" -DCMAKE_BUILD_TYPE=Debug)
must_succeed("${CMAKE_COMMAND}" -S "${SOURCE}" -B "${WORK}/telltale" -G "${GENERATOR}" ${settings} "-DCMAKE_PREFIX_PATH=${PREFIX_PATH}"
    -DTELLTALE_BUILD_TESTS=OFF -DTELLTALE_BUILD_EXAMPLES=OFF -DTELLTALE_BUILD_COMMAND=OFF)
must_succeed("${CMAKE_COMMAND}" --install "${WORK}/telltale" --prefix "${WORK}/prefix")

set(good "{\n  \"name\": \"a\",\n  \"port\": 9464\n}\n")
set(header "#pragma once
#include <telltale/text.hpp>
#include <string>
namespace my {
struct config {
    std::string name;
    int port = 8080;
    static constexpr auto schema = telltale::schema(
        telltale::field<&config::port>(telltale::minimum(LEAST_PORT, \"Port must be >= 1024\"), telltale::default_to(65000)));
};
} // namespace my
")
file(WRITE "${shipped}/include/my/config.hpp" "${header}")
file(WRITE "${shipped}/default.json" "${good}")
file(WRITE "${shipped}/staging.jsonc" "{\"name\": \"b\", /* as always */ }")
file(WRITE "${shipped}/strict.json" "{\"name\": \"c\" // of a customer\n}")
file(WRITE "${shipped}/default.yaml" "name: d\nport: 20000\n")

set(configure "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/checked" -B "${WORK}/build" -G "${GENERATOR}" ${settings}
    "-DCMAKE_PREFIX_PATH=${WORK}/prefix;${PREFIX_PATH}" "-DSHIPPED=${shipped}")
must_succeed(${configure})

# All is good: checked once, and not again.
build()
must_say("Checking ${shipped}/default.json, ${shipped}/staging.jsonc as my::config")
must_say("Checking ${shipped}/strict.json as my::config")
build()
must_not_say("Checking")
must_not_say("Building")

# A file becomes wrong: both faults, in the words of the command, and the program is not built.
write(default.json "{\n  \"name\": 5,\n  \"port\": 80\n}\n")
build_fails()
must_say("${shipped}/default.json:2:11: error: name: must be a string (got 5) [wrong_type]\n  \"name\": 5,\n          ^\n")
must_say("${shipped}/default.json:3:11: error: port: Port must be >= 1024 (got 80) [too_small]\n  \"port\": 80\n          ^\n")
must_not_say("Building")
build_fails() # as long as it is wrong
must_say("[too_small]")

# All wrong files of one call at once; what has not changed is not checked again.
write(staging.jsonc "{}")
build_fails()
must_say("${shipped}/staging.jsonc:1:1: error: name: required key is missing [missing_key]")
must_say("${shipped}/default.json:3:11: error:")
must_not_say("strict.json as")
write(staging.jsonc "{\"name\": \"b\"}")
write(default.json "${good}")
build()
must_say("Checking ${shipped}/default.json")
must_not_say("strict.json as")
build()
must_not_say("Checking")

# A warning does not fail it, unless unknown keys are refused.
write(default.json "{\"name\": \"a\", \"prot\": 1}")
build()
must_say("${shipped}/default.json:1:15: warning: prot: unknown key, did you mean \"port\"? [unknown_key]")
write(strict.json "{\"name\": \"a\", \"prot\": 1}")
build_fails()
must_say("${shipped}/strict.json:1:15: error: prot: unknown key, did you mean \"port\"? [unknown_key]")
write(strict.json "{\"name\": \"c\"}")
build()

# The header changes: what was right is checked again.
string(REPLACE "Port must be >= 1024" "Port must be free" other "${header}")
string(REPLACE "LEAST_PORT" "9465" other "${other}")
write(include/my/config.hpp "${other}")
write(default.json "${good}")
build_fails()
must_say("${shipped}/default.json:3:11: error: port: Port must be free (got 9464) [too_small]")
write(include/my/config.hpp "${header}")
build()

# YAML.
file(READ "${WORK}/build/has_yaml" has_yaml)
if(has_yaml)
    write(default.yaml "name: d\nport: 80\n")
    build_fails()
    must_say("${shipped}/default.yaml:2:7: error: port: Port must be >= 1024 (got 80) [too_small]")
    write(default.yaml "name: d\n")
    build()
endif()

# A target that is no program.
must_succeed("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug --target package)
write(default.json "[]")
run("${CMAKE_COMMAND}" --build "${WORK}/build" --config Debug --target package)
if(ended EQUAL 0)
    message(FATAL_ERROR "the package was made:\n${said}")
endif()
must_say("${shipped}/default.json:1:1: error: (document): must be an object (got an array) [wrong_type]")
write(default.json "${good}")

# Wrong calls stop the configuration, in words.
function(wrong_call call words)
    run(${configure} "-DWRONG_CALL=${call}")
    if(ended EQUAL 0)
        message(FATAL_ERROR "was configured: ${call}")
    endif()
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    must_say("${words}")
endfunction()
wrong_call("telltale_check_files(TYPE a HEADER b FILES c)" "telltale_check_files: TARGET is missing")
wrong_call("telltale_check_files(TARGET app TYPE a HEADER b)" "telltale_check_files: FILES is missing")
wrong_call("telltale_check_files(TARGET none TYPE a HEADER b FILES c)" "telltale_check_files: there is no target none")
wrong_call("telltale_check_files(TARGET app TYPE a HEADER b FILES c INPUT toml)" "INPUT is json, jsonc or yaml, not toml")
wrong_call("telltale_check_files(TARGET app TYPE a HEADER b FILES c UNKNOWN_KEYS no)" "UNKNOWN_KEYS is ignore, warn or reject, not no")
wrong_call("telltale_check_files(app TARGET app TYPE a HEADER b FILES c)" "telltale_check_files: what is app?")
