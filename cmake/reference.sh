#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh cmake/reference.sh [--check]: writes docs/reference.md, the public names of include/telltale by folder and header, each with
# the first sentence of its docstring; with --check only compares, and names every public name that has no docstring.
set -eu
cd "$(dirname "$0")/.."

# It does not know C++ but the way in which this project lays it out: what stands at namespace scope begins in the first
# column, and so does what ends its body. What it cannot read it complains of. Names in a namespace `detail` are left out.
list_names() {
    find include/telltale -name '*.hpp' | LC_ALL=C sort | xargs awk '
    function complain(text) { print header ":" FNR ": " text > "/dev/stderr"; ++wrong }

    function leave_file() {
        if (file == "") return
        if (level != 0 || decl != "" || body) { print header ": its end was not understood" > "/dev/stderr"; ++wrong }
    }

    # The namespace that names of this place are called by, within telltale; hidden: they are not public.
    function enter(name) {
        ++level
        sub(/^telltale(::inline v0)?(::)?/, "", name)
        hidden_at[level] = (level > 1 && hidden_at[level - 1]) || name ~ /(^|::)detail(::|$)/
        prefix_at[level] = (level > 1 ? prefix_at[level - 1] : "") (name == "" ? "" : name "::")
    }

    function first_sentence(text,    i, rest) {
        for (i = 1; i <= length(text); ++i) {
            if (substr(text, i, 1) != ".") continue
            rest = substr(text, i + 1)
            if (rest == "" || rest ~ /^ [A-Z`(]/) { text = substr(text, 1, i); break }
        }
        sub(/:$/, ".", text)
        return marked_down(text)
    }

    # Text as Markdown shows it in a table: `<` and `|` would be taken for something else.
    function marked_down(text,    i, c, out, in_code) {
        for (i = 1; i <= length(text); ++i) {
            c = substr(text, i, 1)
            if (c == "`") in_code = !in_code
            if (c == "|") c = "\\|"
            if (c == "<" && !in_code) c = "&lt;"
            out = out c
        }
        return out
    }

    function without_template_heads(text,    i, c, depth, round) {
        while (text ~ /^ *template *</) {
            depth = 0; round = 0
            for (i = index(text, "<"); i <= length(text); ++i) {
                c = substr(text, i, 1)
                if (c == "(") ++round
                if (c == ")") --round
                if (round == 0 && c == "<") ++depth
                if (round == 0 && c == ">" && --depth == 0) break
            }
            text = substr(text, i + 1)
        }
        sub(/^ +/, "", text)
        return text
    }

    # The first of several characters in a text, as an index; very great when there is none.
    function first_of(text, characters) { return match(text, "[" characters "]") ? RSTART : 1000000 }

    function declare(    d, kind, name, is_special) {
        d = decl
        decl = ""
        if (hidden_at[level]) return
        gsub(/\[\[[^]]*\]\] */, "", d)
        is_special = d ~ /^ *template *<>/
        d = without_template_heads(d)
        gsub(/decltype\(auto\)/, "auto", d)
        gsub(/sizeof\.\.\.\([^)]*\)/, "size", d)
        if (d ~ /^(struct|class|union) /) {
            if (d ~ /; *$/ && d !~ /\{/) return # declared again elsewhere
            kind = d
            sub(/ .*/, "", kind)
            name = d
            sub(/^[a-z]+ +(TELLTALE_[A-Z]+ +)?/, "", name)
            if (name ~ /^[A-Za-z_0-9]+</) return # a specialisation
            sub(/[^A-Za-z_0-9].*$/, "", name)
        } else if (d ~ /^(enum|concept) /) {
            kind = d
            sub(/ .*/, "", kind)
            name = d
            sub(/^[a-z]+ +(class +)?/, "", name)
            sub(/[^A-Za-z_0-9].*$/, "", name)
        } else if (d ~ /^using /) {
            if (d !~ /=/) return
            kind = "alias"
            name = d
            sub(/^using +/, "", name)
            sub(/[^A-Za-z_0-9].*$/, "", name)
        } else if (match(d, /operator *[^A-Za-z0-9_ (]+ *\(/)) {
            kind = "function"
            name = substr(d, RSTART, RLENGTH - 1)
            gsub(/ /, "", name)
        } else if (first_of(d, "(") < first_of(d, "={")) {
            kind = "function"
            name = match(d, /[A-Za-z_][A-Za-z_0-9:~]* *\(/) ? substr(d, RSTART, RLENGTH - 1) : ""
            sub(/ +$/, "", name)
        } else {
            kind = "constant"
            name = d
            sub(/ *[={;].*$/, "", name)
            sub(/ *\[[^]]*\]$/, "", name)
            if (name ~ />$/) return # a specialisation
            sub(/^.*[ *&>]/, "", name)
        }
        declared = kind
        if (is_special || name ~ /::/) return
        if (level == 0) { complain("a declaration outside of any namespace: " d); return }
        if (name !~ /^(operator[^A-Za-z_]+|[A-Za-z_][A-Za-z_0-9]*)$/ || name ~ /^(requires|explicit|noexcept|sizeof|alignas|if|for|while)$/) {
            complain("cannot read this declaration: " d)
            return
        }
        print header "\t" kind "\t" prefix_at[level] name "\t" first_sentence(doc)
    }

    FNR == 1 {
        leave_file()
        file = FILENAME
        header = FILENAME
        sub(/^include\/telltale\//, "", header)
        level = 0; hidden_at[0] = 0; prefix_at[0] = ""; body = 0; doc = ""; doc_ended = 0; decl = ""; directive = 0; condition = 0
    }
    FNR == 2 { purpose = $0; sub(/^\/\/ /, "", purpose); print header "\theader\t\t" marked_down(purpose) }

    directive || /^#/ { directive = /\\$/; if (decl == "") doc = ""; next }
    hidden_at[level] && !/^(namespace |\} \/\/ namespace)/ { next }
    body { if ($0 ~ /^[})]/ || (body == 2 && /\};$/)) body = 0; next }
    decl == "" && /^namespace .*\{$/ { name = $0; sub(/^namespace /, "", name); sub(/ *\{$/, "", name); enter(name); doc = ""; next }
    decl == "" && /^\}/ { if (level == 0) complain("a brace too many"); else --level; doc = ""; next }
    decl == "" && /^\/\/\// {
        line = $0
        sub(/^\/\/\/ ?/, "", line)
        if (line == "" || line ~ /^    /) { if (doc != "") doc_ended = 1; next }
        if (!doc_ended) doc = doc == "" ? line : doc " " line
        next
    }
    /^ *\/\// { next }
    /^ *$/ { if (decl == "") { doc = ""; doc_ended = 0 } next }
    decl == "" && /^(friend|static_assert|extern template|TELLTALE_[A-Z]+\()/ { if ($0 !~ /[;}] *(\/\/.*)?$/) body = 1; next }
    condition && /^ / { next } # what a template requires
    { condition = 0 }
    decl ~ /^ *template/ && /^    requires/ && without_template_heads(decl) == "" { condition = 1; next }
    {
        line = $0
        if (match(line, / *\/\/\/< /)) {
            if (doc == "") doc = substr(line, RSTART + RLENGTH)
            line = substr(line, 1, RSTART - 1)
        }
        sub(/ +\/\/ .*$/, "", line)
        decl = decl (decl == "" ? "" : " ") line
        if (line ~ /\{$/) { # what is in the braces of a constant may end behind its last line
            declared = ""
            declare()
            doc = ""; doc_ended = 0
            body = declared == "constant" && line !~ /[])] *\{$/ ? 2 : 1
        }
        else if (line ~ /[;}]$/) { declare(); doc = ""; doc_ended = 0 }
    }
    END { leave_file(); exit wrong != 0 }'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
list_names >"$work/names"

# Of several declarations of one name in one header, the first docstring counts.
awk -F '\t' '
    $2 == "header" { headers[++count] = $1; purpose[$1] = $4; next }
    {
        key = $1 "\t" $3
        if (!(key in kind)) { kind[key] = $2; names[$1] = names[$1] (names[$1] == "" ? "" : "\n") $3 }
        if (words[key] == "") words[key] = $4
    }
    function put(header,    i, n, all, key, cell) {
        printf "\n### [%s](../include/telltale/%s)\n\n%s\n", header, header, purpose[header]
        if (names[header] == "") return
        printf "\n| name | kind | meaning |\n|---|---|---|\n"
        n = split(names[header], all, "\n")
        for (i = 1; i <= n; ++i) {
            key = header "\t" all[i]
            cell = all[i]
            gsub(/\|/, "\\|", cell)
            printf "| `%s` | %s | %s |\n", cell, kind[key], words[key]
            ++public_names
            if (words[key] == "") print "include/telltale/" header ": " all[i] " has no docstring" > missing
        }
    }
    END {
        print "# Reference"
        print ""
        print "Made by `sh cmake/reference.sh` of the headers: do not edit. It has the public names of each header, without the namespace"
        print "`telltale` that they are in, each with the first sentence of its docstring; the others stand in the header. What users call"
        print "is in `read`, `write`, `schema`, `rule`, `issue`, `value`, `telemetry`, `boost_json`, `yaml`, `recording`, `redis` and `command`;"
        print "the other folders are what these are made of. [The index](README.md) leads to pages by task."
        print "\n## Whole headers"
        for (i = 1; i <= count; ++i) if (headers[i] !~ /\//) put(headers[i])
        for (i = 1; i <= count; ++i) {
            if (headers[i] !~ /\//) continue
            now = headers[i]
            sub(/\/[^\/]*$/, "", now)
            if (now != folder) printf "\n## %s\n", now
            folder = now
            put(headers[i])
        }
        print public_names + 0 > total
    }' missing="$work/missing" total="$work/total" "$work/names" >"$work/reference.md"

if [ "${1:-}" != --check ]; then
    cp "$work/reference.md" docs/reference.md
    exit 0
fi
wrong=0
if [ -f "$work/missing" ]; then
    cat "$work/missing"
    wrong=$(wc -l <"$work/missing")
fi
if ! cmp -s "$work/reference.md" docs/reference.md; then
    echo "docs/reference.md: out of date; run sh cmake/reference.sh"
    wrong=$((wrong + 1))
fi
echo "$(cat "$work/total") public names, $((wrong)) wrong"
[ "$wrong" -eq 0 ]
