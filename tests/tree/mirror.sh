#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# mirror.sh ROOT: each header has its test on the same path, which includes it first; each test of such a folder has its header.
set -eu
cd "$1"

{
    find include/telltale -name '*.hpp' | sort
    for folder in include/telltale/*/; do
        folder=tests/$(basename "$folder")
        if [ -d "$folder" ]; then find "$folder" -name '*.cpp' | sort; fi
    done
    find tests -maxdepth 1 -name '*.cpp' | sort
} | awk '
function complain(text) { print text; ++wrong }

/^include/ { name = $0; sub(/^include\/telltale\//, "", name); sub(/\.hpp$/, "", name); header[name] = 1; names[++headers] = name }
/^tests/ { name = $0; sub(/^tests\//, "", name); sub(/\.cpp$/, "", name); test[name] = 1; tested[++tests] = name }

END {
    for (i = 1; i <= headers; ++i)
        if (!(names[i] in test)) complain("include/telltale/" names[i] ".hpp has no test: tests/" names[i] ".cpp")
    for (i = 1; i <= tests; ++i) {
        name = tested[i]
        if (!(name in header)) { complain("tests/" name ".cpp tests no header: there is no include/telltale/" name ".hpp"); continue }
        path = "tests/" name ".cpp"
        first = ""
        while (first == "" && (getline line < path) > 0) if (line ~ /^[ \t]*#[ \t]*include/) first = line
        close(path)
        if (first != "#include <telltale/" name ".hpp>") complain(path ": its first include is not <telltale/" name ".hpp>: " first)
    }
    print headers + 0 " headers, " (wrong + 0) " wrong"
    exit wrong != 0 || !headers
}'
