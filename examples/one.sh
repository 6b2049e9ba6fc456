#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh examples/one.sh NAME: installs what is missing, builds examples/NAME.cpp, and runs it in a folder of its own; billing_job with a Redis
# server of its own. Without a name it lists them.
set -eu
cd "$(dirname "$0")/.."

name=${1:-}
name=${name#examples/}
name=${name%.cpp}
if [ -z "$name" ] || [ ! -f "examples/$name.cpp" ]; then
    echo "usage: sh examples/one.sh NAME, of:" >&2
    for file in examples/*.cpp; do basename "$file" .cpp; done | tr '\n' ' ' | fold -s -w 100 | sed 's/^/  /' >&2
    echo >&2
    exit 2
fi

. cmake/packages.sh
need_build_tools
need_header libyaml-cpp-dev yaml-cpp/yaml.h
need_header libcli11-dev CLI/CLI.hpp
if [ "$name" = billing_job ]; then
    need_header libhiredis-dev hiredis/hiredis.h
    need_tool redis-server redis-server
fi
install_missing >&2

build=build/examples_only
use_ninja "$build"
mkdir -p "$build"
if ! { cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Debug -DTELLTALE_BUILD_TESTS=OFF -DTELLTALE_BUILD_COMMAND=OFF &&
    cmake --build "$build" --target "example_$name" -j "$(processors)"; } >"$build.log" 2>&1; then
    cat "$build.log" >&2
    exit 2
fi
program=$(pwd)/$build/examples/example_$name
with_redis=$(pwd)/examples/with_redis.sh
cd examples
if [ "$name" = billing_job ]; then exec sh "$with_redis" "$program"; fi
exec "$program"
