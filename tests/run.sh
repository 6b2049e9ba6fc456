#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh tests/run.sh [preset]: installs what is missing, builds, and runs the tests of a preset of CMakePresets.json.
# Presets: default, gcc12, gcc16, clang14, clang19, clang22, cxx26, release, sanitize, no-exceptions, single-include, compiled, fuzz;
# slow runs the slow tests. --compilers does so with every compiler, see tests/compilers.sh. In the environment: TELLTALE_TARGETS names
# the targets to build instead of all, TELLTALE_TESTS is a regular expression of the tests to run, TELLTALE_JOBS how many jobs run at once.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

if [ "${1:-}" = --compilers ]; then exec sh tests/compilers.sh; fi
preset=${1:-default}
need_build_tools
need_header catch2 catch2/catch_session.hpp catch2/catch.hpp
need_header libcli11-dev CLI/CLI.hpp
need_header libyaml-cpp-dev yaml-cpp/yaml.h
need_header libhiredis-dev hiredis/hiredis.h
need_tool redis-server redis-server
# tests/cost counts instructions with it, and is skipped where there is none
if command -v apt-get >/dev/null 2>&1; then need_tool valgrind valgrind; fi

build=build/$preset
configure=$preset
case $preset in
default) build=build ;;
slow) build=build configure=default ;;
gcc12) need_tool g++-12 g++-12 ;;
gcc16 | cxx26) need_tool g++-16 g++-16 ;;
clang14) need_tool clang-14 clang++-14 ;;
clang19) need_tool clang-19 clang++-19 ;;
clang22) need_tool clang-22 clang++-22 ;;
release) need_header libbenchmark-dev benchmark/benchmark.h ;;
sanitize | no-exceptions | single-include | compiled) ;;
fuzz)
    need_tool clang-14 clang++-14
    if [ -z "$(ls /usr/lib/llvm-14/lib/clang/14*/lib/linux/libclang_rt.fuzzer-*.a 2>/dev/null)" ]; then
        missing_packages="$missing_packages libclang-rt-14-dev"
    fi
    ;;
*)
    echo "usage: sh tests/run.sh [--compilers|default|gcc12|gcc16|clang14|clang19|clang22|cxx26|release|sanitize|no-exceptions|single-include|compiled|fuzz|slow]" >&2
    exit 2
    ;;
esac
install_missing

use_ninja "$build"
mkdir -p "$build"
if ! cmake --preset "$configure" >"$build/configure.log" 2>&1; then
    cat "$build/configure.log" >&2
    exit 1
fi
jobs=${TELLTALE_JOBS:-$(processors)}
# shellcheck disable=SC2086
cmake --build --preset "$configure" -j "$jobs" ${TELLTALE_TARGETS:+--target $TELLTALE_TARGETS}
exec ctest --preset "$preset" -j "$jobs" ${TELLTALE_TESTS:+-R "$TELLTALE_TESTS"}
