#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# quoted.sh ROOT COMPILER [--write]: what docs/*.md quote of a compiler's errors is what that compiler prints.
#
# A block under a line `<!-- printed by g++ 12: tests/reject/quoted/x.cpp -->` has the errors of that program, without source lines, and the
# lines that lead to it. Places within telltale's headers are left out, since they change. The first error is to be near the top of all that is
# printed. With --write the blocks are written anew. Ends with
# 77 where no document quotes this compiler.
set -eu
export LC_ALL=C
root=$1 compiler=$2 wish=${3-}
cd "$root"
major=$("$compiler" -dumpversion | sed 's/\..*//')
case $("$compiler" --version | head -n 1) in
*clang*) name="clang++ $major" flags=-fno-caret-diagnostics ;;
*) name="g++ $major" flags=-fno-diagnostics-show-caret ;;
esac
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# printed PROGRAM: its errors as they are quoted.
printed() {
    "$compiler" -std=c++20 -fsyntax-only -fmessage-length=0 $flags -Iinclude "$1" 2>&1 |
        sed -n -e '/error: /p' -e "/^$(echo "$1" | sed 's/[.\/]/\\&/g').*\(required from here\|requested here\)/p" |
        sed -e 's/^include\///' -e 's/^\(telltale\/[^:]*\):[0-9]*:[0-9]*:/\1:/' -e 's/^tests\/reject\/quoted\///' || true
}

# Of all that the compiler prints as it is, an error is within the first lines, which a terminal shows together.
near_top=40
first_error() { "$compiler" -std=c++20 -fsyntax-only -Iinclude "$1" 2>&1 | grep -n -m 1 'error: ' | sed 's/:.*//'; }

found=0 wrong=0
for document in docs/*.md; do
    grep -q "^<!-- printed by $name: " "$document" || continue
    for program in $(sed -n "s/^<!-- printed by $name: \(.*\) -->$/\1/p" "$document"); do
        found=$((found + 1))
        printed "$program" >"$scratch/printed"
        if ! [ -s "$scratch/printed" ]; then
            echo "$document: $program: $compiler prints no error"
            wrong=$((wrong + 1))
            continue
        fi
        line=$(first_error "$program")
        if [ "${line:-0}" -gt $near_top ]; then
            echo "$document: $program: the first error of $name is only in line $line of what it prints"
            wrong=$((wrong + 1))
        fi
        awk -v mark="<!-- printed by $name: $program -->" -v printed="$scratch/printed" '
            { print }
            $0 == mark { at = 1; next }
            at == 1 && /^```/ {
                while ((getline line < printed) > 0) print line
                while ((getline line) > 0) if (line ~ /^```/) { print line; break }
                at = 0
            }' "$document" >"$scratch/document"
        if cmp -s "$document" "$scratch/document"; then continue; fi
        if [ "$wish" = --write ]; then
            cp "$scratch/document" "$document"
        else
            echo "$document: what $name prints of $program is not what is quoted (quoted.sh ROOT COMPILER --write mends it):"
            diff "$document" "$scratch/document" || true
            wrong=$((wrong + 1))
        fi
    done
done
[ $found -ne 0 ] || { echo "no document quotes $name"; exit 77; }
echo "$found blocks of $name, $wrong wrong"
[ $wrong -eq 0 ]
