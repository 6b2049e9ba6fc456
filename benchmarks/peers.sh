#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# For run.sh --peers: runs the benchmarks in a Debian sid root (cmake/sid.sh makes it, as root) with g++ 16 and clang 22, without and with
# -march=native; then, where there is node, those of node. In the environment: TELLTALE_SID_ROOT names a root that exists,
# TELLTALE_PEERS_OF the runs to be made (gcc gcc-native clang clang-native node).
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh
. cmake/sid.sh

runs=${TELLTALE_PEERS_OF:-gcc gcc-native clang clang-native node}
packages="g++ clang-22 cmake ninja-build binutils libboost-json-dev libbenchmark-dev libcli11-dev
    libglaze-dev libreflectcpp-dev libctre-dev libsimdjson-dev libyyjson-dev rapidjson-dev nlohmann-json3-dev"
mkdir -p build/benchmarks

# shellcheck disable=SC2086
need_sid build/benchmarks/debootstrap.log $packages || exit 2

# in_root OF CXX CXXFLAGS ARGUMENT...: run.sh in the root.
in_root() {
    of=$1 cxx=$2 flags=$3
    shift 3
    in_sid env TELLTALE_BENCHMARKS_OF="$of" CXX="$cxx" CXXFLAGS="$flags" TELLTALE_JOBS="${TELLTALE_JOBS:-}" sh /telltale/benchmarks/run.sh "$@"
}

for of in $runs; do
    case $of in
    gcc) in_root gcc g++ "" "$@" ;;
    gcc-native) in_root gcc-native g++ -march=native "$@" ;;
    clang) in_root clang clang++-22 "" "$@" ;;
    clang-native) in_root clang-native clang++-22 -march=native "$@" ;;
    node)
        # It asks one question.
        case " $* " in *" read "*) ;; *" "[a-z]*) continue ;; esac
        if ! command -v npm >/dev/null 2>&1; then
            echo "no npm here: zod, ajv and typebox are left out" >&2
            continue
        fi
        of=node
        mkdir -p build/benchmarks/node/benchmarks build/benchmarks/node/documents
        cp benchmarks/node/package.json build/benchmarks/node/
        (cd build/benchmarks/node && npm install --no-audit --no-fund --silent)
        ours=
        for built in gcc clang here; do
            documents=build/benchmarks/$built/benchmarks/telltale_documents
            if [ -x "$documents" ]; then
                ours=build/benchmarks/$built/benchmarks/benchmark_read.jsonl
                break
            fi
        done
        [ -n "$ours" ] || { echo "node: nothing was built that writes the documents" >&2; exit 2; }
        in_sid "/telltale/$documents" /telltale/build/benchmarks/node/documents
        quick=
        case " $* " in *" --quick "*) quick=--quick ;; esac
        TELLTALE_NODE_MODULES=$PWD/build/benchmarks/node node benchmarks/node/read.mjs build/benchmarks/node/documents \
            build/benchmarks/node/benchmarks/benchmark_node.jsonl "$ours" ${quick:+"$quick"}
        ;;
    *) echo "there is no run '$of'" >&2; exit 2 ;;
    esac
done
