#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# alone.sh ROOT STAMPS COMPILER [FLAG...]: each header of ROOT compiles by itself, and twice in one file, without a warning.
#
# A header that passed is tried again when it, or one that it includes, is younger than its stamp in the folder STAMPS.
set -eu
root=$1
stamps=$2
shift 2
mkdir -p "$stamps"
command_line="$*"
if [ "$(cat "$stamps/command" 2>/dev/null)" != "$command_line" ]; then
    rm -f "$stamps"/*.passed
    printf '%s\n' "$command_line" >"$stamps/command"
fi

cd "$root/include"
# The command's headers are for who has CLI11, and exceptions, which CLI11 needs.
headers=$(find telltale -name '*.hpp' | sort)
if [ -d telltale/command ] && ! printf '#include <CLI/CLI.hpp>\n' | "$@" -fsyntax-only -x c++ - 2>/dev/null; then
    headers=$(echo "$headers" | grep -v '^telltale/command[./]')
fi
# The same holds for Redis.
if ! printf '#include <hiredis/hiredis.h>\n' | "$@" -fsyntax-only -x c++ - 2>/dev/null; then
    headers=$(echo "$headers" | grep -v '^telltale/redis[./]')
fi
# The same holds for YAML.
if ! printf '#include <yaml-cpp/yaml.h>\nvoid f() { throw 1; }\n' | "$@" -fsyntax-only -x c++ - 2>/dev/null; then
    headers=$(echo "$headers" | grep -v '^telltale/yaml[./]')
fi
wrong=0
count=0
tried=0
for header in $headers; do
    count=$((count + 1))
    stamp="$stamps/$(echo "$header" | tr / .).passed"
    if [ -f "$stamp" ]; then
        # The stamp lists the headers of this tree that were read.
        fresh=yes
        while read -r used; do
            if [ ! -f "$used" ] || [ "$used" -nt "$stamp" ]; then fresh=no; fi
        done <"$stamp"
        if [ $fresh = yes ]; then continue; fi
    fi
    tried=$((tried + 1))
    rm -f "$stamp"
    source="$stamps/alone.cpp"
    printf '#include <%s>\n#include <%s>\n' "$header" "$header" >"$source"
    : >"$stamps/new"
    if "$@" -I. -fsyntax-only -MMD -MF "$stamps/used" -MT x "$source"; then
        tr -s ' \\' '\n\n' <"$stamps/used" | sed 's|^\./||' | grep '^telltale/' >"$stamp"
        # Not younger than the moment before the compiler read the headers.
        touch -r "$stamps/new" "$stamp"
    else
        echo "include/$header does not compile by itself"
        wrong=$((wrong + 1))
    fi
done
echo "$count headers, $tried compiled, $wrong wrong"
[ $wrong -eq 0 ] && [ $count -ne 0 ]
