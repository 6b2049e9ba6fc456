#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh cmake/mistakes.sh [--check]: writes docs/mistakes.md, every message with which a build can stop, made of tests/reject/*.cpp;
# with --check only compares. A case without a cure, and a cure without a case, are complained of by both.
#
# What it reads in a test, beside `// reject: case: "words"` (cmake/run_rejection.cmake):
#
#   // subject: Patterns                        the entries of the cures below stand there; the subjects are those listed below
#   // cure: case: One sentence or two.         the case has an entry: its words, the code that causes them, this cure
#   // cure, with twin: case: A sentence.       the same, and the mended code
#   // same: case, case: other                  the cases belong to the entry of `other`, or of `file.other`; words of another shape are
#                                               listed there
#   // same, not listed: case, case: other      but these are not, because only names differ, or because nobody but the test says them
#   // show: case: config::port                 lines of the case that have this text are shown too, or all of a struct: `struct config`
#
# The code of a case is what the preprocessor leaves of the test with REJECT_<case>, and not without; macros that are defined otherwise
# there are expanded. With a field comes the member that it is of, with a part of a schema the struct.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# In the order of the page, some with a note.
cat >"$work/subjects" <<'END'
Rules that contradict each other
Rules on values that they cannot judge
Choices
Patterns | What a pattern can be stands in [rules](rules.md#patterns).
Predicates
Rules made of rules
Items, keys and values
Names and keys
Defaults
Sentences and other parts of a member
The member for the rest
Members and fields
Structs as a whole
Types that have no form in JSON
Durations and times
Variants and tags
Enumerations
Annotations (C++26) | What annotations say is checked as what a `schema` says; these are the mistakes that only they can have.
Event catalogs | More on [event catalogs](catalogs.md).
Recording | More on [recording](recording.md).
Literals | Each issue of the text is an error of its own, in the words in which `parse` reports it. More on [literals](literals.md).
Evolution | In these, `after`, with its `stats_now` and `pace_now`, is to read what `before` has written. More on [evolution](evolution.md).
Functions and their results
How a sentence is printed | No sentences of telltale, but what any of them may look like; `say` stands for what makes them.
END

# First what is asked most, then the other programs of the headers that find mistakes in schemas.
programs() {
    for program in tests/reject/rule_fault.cpp tests/reject/*_fault.cpp tests/reject/value_shape.cpp tests/reject/*.cpp; do
        if [ -f "$program" ]; then echo "$program"; fi
    done | awk '!seen[$0]++'
}

if ! LC_ALL=C awk -v subjects="$work/subjects" -f cmake/rejected_code.awk -f cmake/mistakes.awk $(programs) \
    >"$work/mistakes.md" 2>"$work/said"; then
    cat "$work/said"
    exit 1
fi

if [ "${1:-}" != --check ]; then
    cp "$work/mistakes.md" docs/mistakes.md
    cat "$work/said"
    exit 0
fi
if ! cmp -s "$work/mistakes.md" docs/mistakes.md; then
    echo "docs/mistakes.md: out of date; run sh cmake/mistakes.sh"
    diff "$work/mistakes.md" docs/mistakes.md | head -20
    exit 1
fi
cat "$work/said"
