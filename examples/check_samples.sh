#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# check_samples.sh TELLTALE: checks the files of examples/data, shows what a user sees, and fails if anything is not as expected.
#
# What is expected is in examples/data/*.tsv, which the generator of the files wrote without ever running a check.
set -eu
telltale=$1
cd "$(dirname "$0")/data"
LC_ALL=C
export LC_ALL
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
comparisons=0
unexpected=0

# complain SENTENCE: says what is not as expected.
complain() {
    echo "** $1"
    unexpected=$((unexpected + 1))
}

# run STATUS LINES ARGUMENT...: runs telltale, shows the first LINES lines of its report and what it says beside it.
run() {
    wanted=$1
    shown=$2
    shift 2
    echo
    echo "\$ telltale $*"
    ended=0
    "$telltale" "$@" >"$work/out" 2>"$work/err" || ended=$?
    head -n "$shown" "$work/out"
    lines=$(($(wc -l <"$work/out")))
    if [ "$lines" -gt "$shown" ]; then echo "... and $((lines - shown)) lines more"; fi
    cat "$work/err"
    comparisons=$((comparisons + 1))
    if [ $ended -ne "$wanted" ]; then complain "ended with $ended, expected was $wanted"; fi
}

# rows: the issues of a JSON report, one in a row: file, severity, line, column, pointer, code.
rows() {
    awk '
    function value(text, key,    at) { # of the member `key`, a string or a number
        if (!match(text, "\"" key "\":(\"[^\"]*\"|[0-9]+)")) return "?"
        at = substr(text, RSTART + length(key) + 3, RLENGTH - length(key) - 3)
        gsub(/"/, "", at)
        return at
    }
    !/"summary":/ {
        n = split($0, part, /[{]"severity":/)
        for (i = 2; i <= n; ++i) {
            text = "{\"severity\":" part[i]
            place = match(text, /"offset":[0-9]+,"line":[0-9]+,"column":[0-9]+[}]/) ? substr(text, RSTART, RLENGTH) : ""
            print value(part[1], "file") "\t" value(text, "severity") "\t" value(place, "line") "\t" value(place, "column") \
                "\t" value(text, "pointer") "\t" value(text, "code")
        }
    }'
}

# compare EXPECTED WHAT: the rows of the file found are those of the file EXPECTED below its first row.
compare() {
    comparisons=$((comparisons + 1))
    sort "$work/found" >"$work/is"
    tail -n +2 "$1" | sort >"$work/expected"
    if cmp -s "$work/is" "$work/expected"; then
        echo "as expected in examples/data/$1: $2, $(($(wc -l <"$work/is"))) rows"
    else
        complain "not as in examples/data/$1 (< expected, > is):"
        diff "$work/expected" "$work/is" || true
    fi
}

# report ARGUMENT...: the JSON report alone.
report() { "$telltale" check --format json "$@" 2>/dev/null || true; }

run 0 3 check --as engine.config config-good.json
run 1 40 check --as engine.config config-bad.json
run 1 12 check --as engine.config config-broken.json config-missing.json
run 1 0 check --as engine.config config-*.json
report --as engine.config config-*.json | rows >"$work/found"
compare configs.expected.tsv "every issue at its line and column"

run 0 3 check --catalog engine --jsonl events-good.jsonl
run 1 15 check --catalog engine --jsonl events.jsonl
report --catalog engine --jsonl events.jsonl >"$work/report"
rows <"$work/report" | awk -F '\t' '$2 == "error" { print $3 "\t" $5 "\t" $6 }' >"$work/found"
compare events.expected.tsv "every error"
rows <"$work/report" | awk -F '\t' '$2 == "warning" { print $3 "\t" $5 "\t" $6 }' >"$work/found"
compare events.warnings.tsv "every warning"

run 0 3 check --catalog engine --jsonl --unknown ignore --format json events-good.jsonl
run 1 3 check --as engine.config --format json config-duplicate.json
run 1 3 check --as engine.config --format json-schema config-duplicate.json
run 1 3 check --as engine.config --format problem config-duplicate.json
if "$telltale" check --as engine.config --input yaml /dev/null 2>&1 | grep 'built without YAML' >/dev/null; then
    echo "This telltale was built without YAML."
else
    run 1 12 check --as engine.config config-bad.yaml
fi
# same EXPECTED: what the last run printed is what the file EXPECTED holds.
same() {
    comparisons=$((comparisons + 1))
    if cmp -s "$work/out" "$1"; then
        echo "as expected in examples/data/$1"
    else
        complain "not as in examples/data/$1 (< expected, > is):"
        diff "$1" "$work/out" || true
    fi
}

run 1 40 runs renders.jsonl
same renders.runs.txt
run 1 60 runs --run run-2 renders.jsonl
run 1 0 runs --failed --format json renders.jsonl
same renders.failed.jsonl

run 2 3 check --as engine.confg config-good.json
run 0 30 types
run 0 30 explain too_small
run 2 3 explain toosmall
run 0 3 explain
run 0 3 completions bash
run 0 3 man

echo
if [ $unexpected -ne 0 ]; then
    echo "$unexpected of $comparisons outcomes are not as expected."
    exit 1
fi
echo "All $comparisons outcomes are as expected."
