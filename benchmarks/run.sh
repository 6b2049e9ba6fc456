#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh benchmarks/run.sh [ARGUMENT...]: installs what is missing, builds the benchmarks optimised, and runs each with the arguments.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

need_build_tools
need_header libbenchmark-dev benchmark/benchmark.h
install_missing

# Its own build: -O3 for the machine that users compile for, not for this one, and nothing of the tests.
use_ninja build/benchmarks
mkdir -p build/benchmarks
cmake -S . -B build/benchmarks -DCMAKE_BUILD_TYPE=Release -DTELLTALE_BUILD_BENCHMARKS=ON -DTELLTALE_BUILD_TESTS=OFF \
    -DTELLTALE_BUILD_EXAMPLES=OFF -DTELLTALE_BUILD_COMMAND=OFF >build/benchmarks/configure.log 2>&1 || {
    cat build/benchmarks/configure.log >&2
    exit 1
}
cmake --build build/benchmarks -j "$(processors)"

found=
for program in build/benchmarks/benchmarks/benchmark_*; do
    if [ -f "$program" ] && [ -x "$program" ]; then
        found=yes
        echo "== ${program##*/benchmark_}"
        "$program" "$@"
    fi
done
[ -n "$found" ] || { echo "there are no benchmarks" >&2; exit 1; }
