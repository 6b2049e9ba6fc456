#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh benchmarks/run.sh [--peers] [--quick] [QUESTION...] [--OPTION=...]: builds the benchmarks optimised, runs those of the questions (folders
# here; all without any) and writes build/benchmarks/results.json. Installs what is missing. --peers does so with more peers and newer
# compilers, see benchmarks/peers.sh. Other options go to the programs, see table.cpp.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

is_for_peers='' questions='' options=''
for argument; do
    case $argument in
    --peers) is_for_peers=yes ;;
    --*) options="$options $argument" ;;
    *)
        [ -d "benchmarks/$argument" ] || { echo "there is no question '$argument'" >&2; exit 2; }
        questions="$questions $argument"
        ;;
    esac
done

# Within what peers.sh runs, this is one of several; else it is all.
of=${TELLTALE_BENCHMARKS_OF:-here}
build=build/benchmarks/$of
if [ -z "${TELLTALE_BENCHMARKS_OF:-}" ]; then
    mkdir -p build/benchmarks
    find build/benchmarks -name '*.jsonl' -path '*/benchmarks/benchmark_*' -exec rm -f {} +
fi

if [ -n "$is_for_peers" ]; then
    # shellcheck disable=SC2086
    sh benchmarks/peers.sh $questions $options
else
    need_build_tools
    need_header libbenchmark-dev benchmark/benchmark.h
    need_header nlohmann-json3-dev nlohmann/json.hpp
    need_header rapidjson-dev rapidjson/schema.h
    need_header libsimdjson-dev simdjson.h
    need_header libcli11-dev CLI/CLI.hpp
    install_missing

    # Its own build: -O3 for the machine that users compile for, not for this one, and nothing of the tests.
    use_ninja "$build"
    mkdir -p "$build"
    cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DTELLTALE_BUILD_BENCHMARKS=ON -DTELLTALE_BUILD_COMMAND=ON \
        -DTELLTALE_BUILD_TESTS=OFF -DTELLTALE_BUILD_EXAMPLES=OFF >"$build/configure.log" 2>&1 || {
        cat "$build/configure.log" >&2
        exit 1
    }
    targets=telltale_documents
    for folder in benchmarks/*/; do
        question=$(basename "$folder")
        case $question in messages | node) continue ;; esac
        case " ${questions:-$question} " in *" $question "*) targets="$targets benchmark_$question" ;; esac
    done
    # shellcheck disable=SC2086
    cmake --build "$build" -j "${TELLTALE_JOBS:-$(processors)}" --target $targets

    echo "== $of"
    for program in "$build"/benchmarks/benchmark_*; do
        case ${program##*/} in *.*) continue ;; esac
        question=${program##*/benchmark_}
        case " ${questions:-$question} " in
        *" $question "*) ;;
        *) continue ;;
        esac
        # shellcheck disable=SC2086
        "$program" $options
    done
fi

if [ -z "${TELLTALE_BENCHMARKS_OF:-}" ]; then
    find build/benchmarks -name '*.jsonl' -path '*/benchmarks/benchmark_*' | sort | xargs cat |
        awk 'BEGIN { print "[" } { printf "%s%s", comma, $0; comma = ",\n" } END { print "\n]" }' >build/benchmarks/results.json
    echo
    echo "all of it: build/benchmarks/results.json"
fi
