#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh [WORK] [COMPILER] [NAME...]: seeds the faults of faults.txt into copies of the headers, one at a time, and runs the tests
# named beside each. A fault that no test sees survives; more than two in thirty fail the run. With NAMEs, only those.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-$root/build/seeded}
compiler=${2:-c++}
[ $# -lt 1 ] || shift
[ $# -lt 1 ] || shift
mkdir -p "$work"
flags="-std=c++20 -O0 -w -I$work/include -I$root/tests"

[ -f "$work/main.o" ] || "$compiler" -std=c++20 -O0 -w -I"$root/tests" -c "$root/tests/support/main.cpp" -o "$work/main.o"

# The copies of the headers are made anew for every fault. A fault is three lines of faults.txt:
#   name: header: tests
#   - what stands there, once
#   + what stands there instead
total=0
caught=0
survivors=
try() {
    rm -rf "$work/include"
    cp -R "$root/include" "$work/include"
    if ! OLD=$old NEW=$new perl -0pi -e '$n = s/\Q$ENV{OLD}\E/$ENV{NEW}/g; END { exit($n == 1 ? 0 : 1) }' "$work/include/telltale/$header"; then
        echo "** $name: what it replaces does not stand once in $header" >&2
        exit 2
    fi
    total=$((total + 1))
    seen=
    for test in $tests; do
        libraries=-lboost_json
        case $test in redis/*) libraries="$libraries -lhiredis -pthread" ;; esac
        program=$work/$(echo "$test" | tr / _)
        # Tests find their corpora from the folder tests.
        if ! "$compiler" $flags "$root/tests/$test.cpp" "$work/main.o" $libraries -o "$program" >"$work/log" 2>&1; then
            # A fault must be seen by an assertion, not by a program that is no longer C++.
            if grep -q 'static assert' "$work/log"; then seen="$test (static_assert)"; else
                echo "** $name: $test does not compile, and not by an assertion:" >&2
                grep -m 3 'error' "$work/log" >&2 || true
                seen="$test (compiler)"
            fi
        elif ! (cd "$root/tests" && timeout 300 "$program" >"$work/log" 2>&1); then
            seen=$test
        fi
        [ -z "$seen" ] || break
    done
    if [ -n "$seen" ]; then
        caught=$((caught + 1))
        echo "caught   $name: $seen"
    else
        survivors="$survivors $name"
        echo "SURVIVED $name"
    fi
}

while IFS= read -r line; do
    case $line in
    '' | '#'*) continue ;;
    '- '*) old=${line#- } ;;
    '+ '*)
        new=${line#+ }
        wanted=1
        if [ $# -gt 0 ]; then
            wanted=0
            for n; do [ "$n" != "$name" ] || wanted=1; done
        fi
        [ $wanted = 0 ] || try
        ;;
    *)
        name=${line%%: *}
        rest=${line#*: }
        header=${rest%%: *}
        tests=${rest#*: }
        ;;
    esac
done <"$here/faults.txt"

echo "$caught of $total seeded faults were caught${survivors:+; survived:$survivors}"
[ $(((total - caught) * 15)) -le $total ] # 28 of 30
