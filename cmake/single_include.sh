#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh cmake/single_include.sh [--check]: writes single_include/telltale/*.hpp, each umbrella header of include/telltale with all
# that it includes of this project in one file; with --check only compares, and names those that are out of date.
set -eu
cd "$(dirname "$0")/.."

# Every header keeps its include guard, so that several of these files can be included together, or beside the ordinary ones.
inline() {
    LC_ALL=C awk -v root="include/" -v first="telltale/$1" '
        function put(path,    file, line) {
            file = root path
            while ((status = (getline line < file)) > 0) {
                if (line ~ /^#include <telltale\/[^>]*>$/) {
                    sub(/^#include </, "", line)
                    sub(/>$/, "", line)
                    if (!(line in seen)) {
                        seen[line] = 1
                        put(line)
                    }
                } else if (line !~ /^\/\/ SPDX-License-Identifier:/) {
                    print line
                }
            }
            if (status < 0) {
                print "cannot read " file > "/dev/stderr"
                exit 1
            }
            close(file)
        }
        BEGIN {
            print "// SPDX-License-Identifier: BSL-1.0"
            print "// Made by cmake/single_include.sh of " root first ": do not edit."
            seen[first] = 1
            put(first)
        }'
}

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
for header in include/telltale/*.hpp; do
    name=${header##*/}
    if [ "$name" != version.hpp ]; then inline "$name" >"$made/$name"; fi
done

if [ "${1:-}" != --check ]; then
    mkdir -p single_include/telltale
    rm -f single_include/telltale/*.hpp
    cp "$made"/*.hpp single_include/telltale/
    exit 0
fi
wrong=0
for name in $(ls "$made" single_include/telltale 2>/dev/null | grep '\.hpp$' | sort -u); do
    cmp -s "$made/$name" "single_include/telltale/$name" && continue
    echo "single_include/telltale/$name: out of date; run sh cmake/single_include.sh"
    wrong=$((wrong + 1))
done
# What no umbrella includes, nobody finds.
opt_in=" $(sed -n 's/^opt-in://p' cmake/layers.txt) "
for header in $(cd include && find telltale -mindepth 2 -name '*.hpp' | sort); do
    case $opt_in in *" ${header#telltale/} "*) continue ;; esac
    guard=$(echo "$header" | tr 'a-z/.-' 'A-Z___')
    grep -qs "^#define $guard\$" "$made"/*.hpp && continue
    echo "include/$header: in no header of include/telltale itself, such as text.hpp"
    wrong=$((wrong + 1))
done
echo "$(ls "$made" | wc -l) headers, $wrong wrong"
[ "$wrong" -eq 0 ]
