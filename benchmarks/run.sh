#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh benchmarks/run.sh [QUESTION...] [--quick] [--OPTION=...]: installs what is missing, builds the benchmarks optimised, runs those of the
# questions (folders here; all without any) and writes build/benchmarks/results.json. Options go to the programs, see table.cpp.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

questions= options=
for argument; do
    case $argument in
    --*) options="$options $argument" ;;
    *)
        [ -d "benchmarks/$argument" ] || { echo "there is no question '$argument'" >&2; exit 2; }
        questions="$questions $argument"
        ;;
    esac
done

need_build_tools
need_header libbenchmark-dev benchmark/benchmark.h
install_missing

# Its own build: -O3 for the machine that users compile for, not for this one, and nothing of the tests.
build=${TELLTALE_BENCHMARKS_BUILD:-build/benchmarks}
use_ninja "$build"
mkdir -p "$build"
cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DTELLTALE_BUILD_BENCHMARKS=ON -DTELLTALE_BUILD_TESTS=OFF \
    -DTELLTALE_BUILD_EXAMPLES=OFF -DTELLTALE_BUILD_COMMAND=OFF >"$build/configure.log" 2>&1 || {
    cat "$build/configure.log" >&2
    exit 1
}
targets=
for question in $questions; do targets="$targets benchmark_$question"; done
# shellcheck disable=SC2086
cmake --build "$build" -j "$(processors)" ${targets:+--target $targets}

for program in "$build"/benchmarks/benchmark_*; do
    case ${program##*/} in *.*) continue ;; esac
    question=${program##*/benchmark_}
    case " ${questions:-$question} " in
    # shellcheck disable=SC2086
    *" $question "*) "$program" $options ;;
    esac
done
awk 'BEGIN { print "[" } { printf "%s%s", comma, $0; comma = ",\n" } END { print "\n]" }' \
    "$build"/benchmarks/benchmark_*.jsonl >"$build/results.json"
echo
echo "all of it: $build/results.json"
