#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# layers.sh ROOT: the includes of ROOT/include/telltale keep to ROOT/cmake/layers.txt, name files that exist, and form no circle.
set -eu
cd "$1"

find include/telltale -name '*.hpp' | sort | awk -v plan=cmake/layers.txt '
function complain(text) { print text; ++wrong }

# unit(file): the entry of the plan that a file belongs to: itself, or its folder, the longest that is named.
function unit(file,    path) {
    path = file
    while (path != "" && !(path in layer)) {
        if (path !~ /\//) return ""
        sub(/\/[^\/]*$/, "", path)
    }
    return path
}

function in_list(list, file,    path) {
    path = file
    for (;;) {
        if ((list, path) in listed) return 1
        if (path !~ /\//) return 0
        sub(/\/[^\/]*$/, "", path)
    }
}

# visit(file): depth first over what a file includes, to find circles.
function visit(file, trail,    i, n, list) {
    if (state[file] == "done") return
    if (state[file] == "open") {
        trail = trail " " file
        sub(".*[ ]" file " ", "", trail) # what led here is no part of the circle
        complain(file ": includes itself, through " trail)
        return
    }
    state[file] = "open"
    n = split(includes[file], list, " ")
    for (i = 1; i <= n; ++i) visit(list[i], trail " " file)
    state[file] = "done"
}

# reaches_boost(file): the first header through which a file includes Boost, or nothing.
function reaches_boost(file,    i, n, list, found) {
    if (file in reaches) return reaches[file]
    reaches[file] = ""
    if (file in boost) return reaches[file] = file
    n = split(includes[file], list, " ")
    for (i = 1; i <= n; ++i) if ((found = reaches_boost(list[i])) != "") return reaches[file] = found
    return ""
}

BEGIN {
    while ((getline line < plan) > 0) {
        sub(/#.*/, "", line)
        n = split(line, word, /[ \t]+/)
        kind = ""
        for (i = 1; i <= n; ++i) {
            if (word[i] == "") continue
            if (word[i] ~ /:$/) { kind = word[i]; continue }
            if (kind == "halves:") { second[word[i]] = word[i + 1]; ++i }
            else if (kind != "") listed[kind, word[i]] = 1
            else layer[word[i]] = rows
        }
        if (line ~ /[^ \t]/ && kind == "") ++rows
    }
    if (!rows) complain(plan ": no layers")
}

{ file = $0; sub(/^include\/telltale\//, "", file); files[++count] = file; exists[file] = 1 }

END {
    for (k = 1; k <= count; ++k) {
        file = files[k]
        from = unit(file)
        if (from == "") { complain(file ": its folder has no line in " plan); continue }
        path = "include/telltale/" file
        number = 0
        while ((getline line < path) > 0) {
            ++number
            if (line !~ /^[ \t]*#[ \t]*include/) continue
            here = file ":" number ": "
            if (line ~ /"/) { complain(here "write #include <telltale/...>, not quotes"); continue }
            target = line
            sub(/^[^<]*</, "", target)
            sub(/>.*/, "", target)
            if (target ~ /^boost\//) {
                boost[file] = 1
                if (!in_list("boost:", file)) complain(here "Boost has no place in this file")
                continue
            }
            if (target !~ /^telltale\//) continue
            sub(/^telltale\//, "", target)
            if (!(target in exists)) { complain(here "there is no <telltale/" target ">"); continue }
            if (second[file] != target) includes[file] = includes[file] " " target
            to = unit(target)
            if (target ~ /\/detail\//) {
                owner = target
                sub(/\/detail\/.*/, "/", owner)
                if (index(file, owner) != 1) complain(here target " is private to its folder")
            }
            if (to == from) continue
            if (to == "") continue
            if (layer[to] < layer[from]) complain(here from " may not include " to ", which is above it")
            else if (layer[to] == layer[from]) complain(here from " and " to " are strangers: they are on one line")
        }
        close(path)
    }
    for (k = 1; k <= count; ++k) visit(files[k], "")
    for (k = 1; k <= count; ++k)
        if (in_list("boost-free:", files[k]) && (through = reaches_boost(files[k])) != "")
            complain(files[k] ": reaches Boost through " through)
    if (!count) complain("no headers found")
    print count " headers, " (wrong + 0) " wrong"
    exit wrong != 0
}'
