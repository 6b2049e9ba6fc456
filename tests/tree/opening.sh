#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# opening.sh ROOT: the sources of ROOT open with licence and purpose, carry names that say something, and stay short.
set -eu
cd "$1"

folders=
for folder in include tests examples command benchmarks cmake; do
    if [ -d "$folder" ]; then folders="$folders $folder"; fi
done
# shellcheck disable=SC2086
{
    if [ -f CMakeLists.txt ]; then echo CMakeLists.txt; fi
    find $folders -type f \( -name '*.hpp' -o -name '*.cpp' -o -name '*.cmake' -o -name CMakeLists.txt -o -name '*.sh' \)
} | sort | awk '
function complain(text) { print text; ++wrong }

BEGIN {
    split("utils util common core base helpers helper types misc impl manager stuff", words, " ")
    for (i in words) forbidden[words[i]] = 1
}

{
    path = $0
    ++files
    header = path ~ /\.hpp$/
    public = path ~ /^include\//
    comment = path ~ /\.[hc]pp$/ ? "//" : "#"

    # Names: lower case, and none that could stand on any drawer.
    n = split(path, part, "/")
    for (i = 1; i <= n; ++i) {
        name = part[i]
        if (i == n) sub(/\.[a-z]+$/, "", name)
        if (name in forbidden) complain(path ": the name " name " says nothing")
        if (i == n && name ~ /_(t|v|impl|base|utils|helpers)$/) complain(path ": the name ends in a suffix that says nothing")
        if (public && name !~ /^[a-z][a-z0-9_]*$/) complain(path ": names are in snake_case")
    }

    number = 0; purpose = ""; purpose_open = 0; guard = ""; last = ""; ours = 0
    while ((getline line < path) > 0) {
        ++number
        if (number == 1 && line ~ /^#!/) { --number; ++shebang; continue }
        if (number == 1 && line != comment " SPDX-License-Identifier: BSL-1.0") complain(path ": does not open with the SPDX line")
        if (number == 2) purpose_open = 1
        if (purpose_open) {
            if (index(line, comment " ") == 1) purpose = purpose " " substr(line, length(comment) + 2)
            else purpose_open = 0
        }
        if (header && number >= 2 && guard == "" && line ~ /^#/) {
            guard = line
            wanted = path
            sub(/^include\//, "", wanted)
            if (!public) wanted = "telltale/" wanted
            gsub(/[\/.]/, "_", wanted)
            wanted = toupper(wanted)
            if (line != "#ifndef " wanted) complain(path ": the include guard is not " wanted)
            else {
                getline line < path
                ++number
                if (line != "#define " wanted) complain(path ": #ifndef " wanted " is not followed by its #define")
            }
        }
        if (public && line ~ /^[ \t]*namespace[ \t]+telltale/ && line !~ /^namespace telltale::inline v[0-9]+(::[a-z_:]+)? ?[{=;]/)
            complain(path ":" number ": the namespace is telltale::inline v0")
        if (line ~ /[ \t]$/) complain(path ":" number ": blanks at the end of the line")
        if (line ~ /\t/ && path ~ /\.[hc]pp$/) complain(path ":" number ": a tab")
        if (line ~ /[^ \t]/) last = line
    }
    close(path)

    if (number > 600) complain(path ": has " number " lines: split it at 600")
    if (header && last !~ /^#endif/) complain(path ": does not end with the #endif of its guard")
    if (header || path ~ /^(tests|examples|cmake)\/[^\/]*\.(sh|cmake)$/) {
        if (purpose == "") complain(path ": the second line is no comment that says what the file is for")
        else if (purpose !~ /\.$/) complain(path ": the sentence on what the file is for does not end")
        else if (public && purpose ~ /[a-z)][.!?] [A-Z]/) complain(path ": one sentence on what the file is for, not more")
    }
}

END {
    print files + 0 " files, " (wrong + 0) " wrong"
    exit wrong != 0 || !files
}'
