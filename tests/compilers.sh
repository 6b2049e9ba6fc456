#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# For run.sh --compilers: builds and runs the tests with every compiler, those of Debian 12 here and newer ones in a Debian sid root (cmake/sid.sh),
# prints a line for each, and goes on after a failure. Ends with 0 when all have passed. In the environment: TELLTALE_COMPILERS names the
# presets to try (gcc12 clang14 clang19 gcc16 clang22 cxx26), TELLTALE_TARGETS and TELLTALE_TESTS what run.sh is to build and to run.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh
. cmake/sid.sh

compilers=${TELLTALE_COMPILERS:-gcc12 clang14 clang19 gcc16 clang22 cxx26}
for compiler in $compilers; do
    case $compiler in
    gcc12 | clang14 | clang19 | gcc16 | clang22 | cxx26) ;;
    *) echo "there is no compiler '$compiler' among gcc12 clang14 clang19 gcc16 clang22 cxx26" >&2; exit 2 ;;
    esac
done

mkdir -p build/compilers build/in_sid
sid_build=build/in_sid

# try COMPILER: 0 when its tests have passed.
try() {
    case $1 in
    gcc12 | clang14 | clang19) sh tests/run.sh "$1" ;;
    *)
        need_sid build/compilers/sid.log g++ clang-22 cmake ninja-build binutils catch2 libboost-json-dev libcli11-dev libyaml-cpp-dev \
            libhiredis-dev redis-server valgrind || return 1
        in_sid env TELLTALE_TARGETS="${TELLTALE_TARGETS:-}" TELLTALE_TESTS="${TELLTALE_TESTS:-}" TELLTALE_JOBS="${TELLTALE_JOBS:-}" \
            sh /telltale/tests/run.sh "$1"
        ;;
    esac
}

failed=0
for compiler in $compilers; do
    log=build/compilers/$compiler.log
    began=$(date +%s)
    if (try "$compiler") >"$log" 2>&1; then verdict=passed; else verdict=failed; fi
    minutes=$((($(date +%s) - began + 59) / 60))
    count=$(sed -n 's/^.* tests passed, \([0-9]* tests failed out of [0-9]*\)$/\1/p' "$log" | tail -n 1)
    printf '%-8s %s (%s, %s min, %s)\n' "$compiler" "$verdict" "${count:-no test was run}" "$minutes" "$log"
    if [ "$verdict" = failed ]; then
        failed=$((failed + 1))
        grep -E '(: error: |: fatal error: |\*\*\*Failed|FAILED: )' "$log" | head -n 5 | sed 's/^/         /' || true
    fi
done
[ "$failed" -eq 0 ]
