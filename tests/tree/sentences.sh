#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sentences.sh ROOT: each sentence with which a header can stop a build is required by a rejection test: every text of twelve characters
# and a blank in the headers that find mistakes in schemas, and that of every static_assert, stands in a line `// reject: case: "words"`.
set -eu
cd "$1"

{
    find tests/reject -maxdepth 1 -name '*.cpp' | sort
    find include/telltale -name '*.hpp' | sort
} | awk '
function complain(text) { print text; ++wrong }

# The texts of a line, each without its quotes and escapes; what they are looked for in.
function look(path, number, line,    text, c, inside, i) {
    inside = 0
    for (i = 1; i <= length(line); ++i) {
        c = substr(line, i, 1)
        if (!inside) {
            if (c == "/" && substr(line, i, 2) == "//") return
            if (c == "\"") { inside = 1; text = "" }
        } else if (c == "\\") { ++i; text = text substr(line, i, 1) }
        else if (c != "\"") text = text c
        else {
            inside = 0
            if (length(text) < 12 || index(text, " ") == 0) continue
            ++sentences
            if (index(required, text) == 0) complain(path ":" number ": no rejection test requires \"" text "\"")
        }
    }
}

/^tests/ {
    path = $0
    while ((getline line < path) > 0)
        if (line ~ /^\/\/ reject/) { sub(/^[^"]*"/, "", line); sub(/"$/, "", line); required = required line "\n" }
    close(path)
    next
}
{
    path = $0
    # fault_sentence.hpp has but the words for places.
    finds = path ~ /\/schema\/[a-z_]*_fault\.hpp$/ || path ~ /\/schema\/value_shape\.hpp$/
    asserts = 0
    number = 0
    while ((getline line < path) > 0) {
        ++number
        if (line ~ /^[ \t]*#/) continue
        if (line ~ /^[ \t]*static_assert\(/) asserts = 1
        if (finds || asserts) look(path, number, line)
        if (line ~ /;[ \t]*$/) asserts = 0
    }
    close(path)
}

END {
    print sentences + 0 " sentences, " (wrong + 0) " wrong"
    exit wrong != 0 || !sentences
}'
