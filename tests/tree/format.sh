#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# format.sh ROOT CLANG_FORMAT: the C++ of ROOT is as .clang-format says; `clang-format -i` on the files named mends it. Files with
# annotations or splices of C++26, which clang-format 19 does not know, are left out.
set -eu
cd "$1"
clang_format=$2
wrong=0
count=0
for file in $(find include tests examples command benchmarks -name '*.[hc]pp' 2>/dev/null | sort); do
    if grep -qE '\[\[=|\[:[a-z_]+:\]|\^\^[A-Za-z]|template for' "$file"; then continue; fi
    count=$((count + 1))
    if ! "$clang_format" "$file" | cmp -s - "$file"; then
        echo "$file"
        wrong=$((wrong + 1))
    fi
done
echo "$count files, $wrong to format"
[ $wrong -eq 0 ] && [ $count -ne 0 ]
