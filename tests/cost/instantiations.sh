#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# instantiations.sh ROOT COMPILER: how many specialisations of templates g++ makes for the seven messages, read and written, is what
# specializations.txt says, give or take 5 %.
set -eu
cd "$1"
compiler=$2

stats=$("$compiler" -std=c++20 -fsyntax-only -fstats -I include -I benchmarks benchmarks/compile/contenders/telltale.cpp 2>&1)
wrong=0
count=0
while read -r kind expected; do
    case $kind in *_specializations) ;; *) continue ;; esac
    count=$((count + 1))
    made=$(printf '%s\n' "$stats" | sed -n "s/^$kind: size [0-9]*, \([0-9]*\) elements.*/\1/p")
    if [ -z "$made" ]; then
        echo "$kind: the compiler tells of none"
        wrong=$((wrong + 1))
    elif [ $((made * 100)) -gt $((expected * 105)) ] || [ $((made * 100)) -lt $((expected * 95)) ]; then
        echo "$kind $made: not $expected, give or take 5 %"
        wrong=$((wrong + 1))
    else
        echo "$kind $made"
    fi
done <tests/cost/specializations.txt
echo "$count figures, $wrong wrong"
[ "$count" -gt 0 ] && [ "$wrong" -eq 0 ]
