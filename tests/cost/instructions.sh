#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# instructions.sh PROGRAM FIGURES: the instructions per message that callgrind counts are those of the file, give or take 5 %.
set -eu
program=$1
figures=$2

if ! command -v valgrind >/dev/null 2>&1; then
    echo "skipped: there is no valgrind"
    exit 77
fi
if ! valgrind --tool=none true >/dev/null 2>&1; then # it needs /proc, for one
    echo "skipped: valgrind does not run here"
    exit 77
fi

wrong=0
count=0
while read -r way message expected; do
    case $way in '' | '#'*) continue ;; esac
    count=$((count + 1))
    all=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=measured_pass \
        "$program" "$message" "$way" 2>&1 >/dev/null | sed -n 's/.*Collected : *//p')
    [ -n "$all" ] || { echo "valgrind counted nothing" >&2; exit 1; }
    each=$((all / 1000))
    if [ $((each * 100)) -gt $((expected * 105)) ]; then
        echo "$way $message $each: more than $expected by over 5 %"
        wrong=$((wrong + 1))
    elif [ $((each * 100)) -lt $((expected * 95)) ]; then
        echo "$way $message $each: less than $expected by over 5 %, which $figures should know"
        wrong=$((wrong + 1))
    else
        echo "$way $message $each"
    fi
done <"$figures"
echo "$count figures, $wrong wrong"
[ "$count" -gt 0 ] && [ "$wrong" -eq 0 ]
