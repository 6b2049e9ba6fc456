#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# snippets.sh ROOT: what README.md and docs/*.md quote is what is compiled.
#
# A ```cpp block stands under a line `<!-- from: path#region -->` and equals what stands in that file between the lines
# `// [region]` and `// [/region]`, less its indentation. Other blocks may say `<!-- from: path -->`, then they equal
# the whole file. docs/mistakes.md is made whole, and checked by mistakes.sh.
set -eu
cd "$1"

{
    for document in README.md docs/*.md; do
        if [ -f "$document" ] && [ "$document" != docs/mistakes.md ]; then echo "$document"; fi
    done
} | awk '
function complain(text) { print text; ++wrong }

function squeezed(line) { sub(/^[ \t]+/, "", line); sub(/[ \t]+$/, "", line); return line }

# region(path, name): fills want[1..n] and returns n, or -1 with a complaint. An empty name is the whole file.
function region(path, name, here,    line, n, inside, seen, closed, i, indent, least, mark) {
    if ((getline line < path) < 0) { complain(here ": there is no file " path); return -1 }
    close(path)
    n = 0; inside = name == ""; seen = inside; closed = inside
    while ((getline line < path) > 0) {
        mark = squeezed(line)
        if (name != "") {
            if (mark == "// [" name "]") {
                if (seen) complain(here ": " path " has the region " name " twice")
                inside = 1; seen = 1
                continue
            }
            if (mark == "// [/" name "]") { if (inside) closed = 1; inside = 0; continue }
            if (mark ~ /^\/\/ \[\/?[a-z0-9_-]+\]$/) continue
        }
        if (inside) want[++n] = line
    }
    close(path)
    if (!seen) { complain(here ": " path " has no region " name); return -1 }
    if (!closed) { complain(here ": " path " does not close the region " name); return -1 }
    least = -1
    for (i = 1; i <= n; ++i) {
        if (want[i] !~ /[^ \t]/) { want[i] = ""; continue }
        match(want[i], /^ */)
        indent = RLENGTH
        if (least < 0 || indent < least) least = indent
    }
    if (name != "") for (i = 1; i <= n; ++i) want[i] = substr(want[i], least + 1)
    return n
}

function compare(here,    name, path, n, i) {
    path = source
    name = ""
    if (path ~ /#/) { name = path; sub(/^[^#]*#/, "", name); sub(/#.*/, "", path) }
    if (language ~ /^(cpp|c\+\+|cxx)$/ && (name == "" || path !~ /\.[hc]pp$/)) {
        complain(here ": C++ is quoted as path#region of a .cpp or .hpp file, not as " source)
        return
    }
    n = region(path, name, here)
    if (n < 0) return
    if (!got_lines) { complain(here ": an empty quotation"); return }
    for (i = 1; i <= n || i <= got_lines; ++i) {
        if (i > n) { complain(here ": line " i " of the block is not in " source ": " got[i]); return }
        if (i > got_lines) { complain(here ": the block lacks line " i " of " source ": " want[i]); return }
        if (got[i] != want[i]) { complain(here ": line " i " differs from " source ":\n    here:  " got[i] "\n    there: " want[i]); return }
    }
}

{
    document = $0
    number = 0; fence = ""; source = ""
    while ((getline line < document) > 0) {
        ++number
        if (fence != "") {
            if (squeezed(line) == fence) {
                if (source != "") compare(document ":" opened)
                else if (language ~ /^(cpp|c\+\+|cxx)$/) complain(document ":" opened ": C++ without <!-- from: path#region --> above it")
                fence = ""; source = ""
            } else got[++got_lines] = line
            continue
        }
        if (match(line, /^```+/)) {
            fence = substr(line, 1, RLENGTH)
            language = squeezed(substr(line, RLENGTH + 1))
            sub(/[ \t{].*/, "", language)
            opened = number; got_lines = 0; ++blocks
            continue
        }
        if (line ~ /^<!-- from: [^ ]+ -->$/) { source = line; sub(/^<!-- from: /, "", source); sub(/ -->$/, "", source); continue }
        if (line ~ /[^ \t]/) {
            if (source != "") complain(document ":" number ": a quotation is announced, and no block follows")
            source = ""
        }
    }
    if (fence != "") complain(document ":" opened ": the block is not closed")
    close(document)
}

END {
    print blocks + 0 " blocks, " (wrong + 0) " wrong"
    exit wrong != 0
}'
