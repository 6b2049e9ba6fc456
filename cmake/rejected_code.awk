# SPDX-License-Identifier: BSL-1.0
# The code of a case of a rejection test: what the preprocessor leaves of the test with REJECT_<case>, and not without.
#
# It does not know C++ but the way in which the tests are laid out, and complains of what it cannot read. To be called:
#
#   parse(preprocessed(file, "REJECT_case"), "bad"), and so the twin, with "" as "good"; the lines of the test are in line[file, n]
#   shown("bad", "good", wanted)    the code in the first that is not in the second; with what is wanted, one text a line
#
# where: the place that complaints are about.

function complain(where, text) { print where ": " text > "/dev/stderr"; ++wrong }
function trimmed(s) { sub(/^[ \n]+/, "", s); sub(/[ \n]+$/, "", s); return s }

# ---- The preprocessor

function is_defined(name) { return name == now || name in defined_names }

function holds(condition, where,    name, n, i, all, value) {
    while (match(condition, /defined\([A-Za-z_0-9]+\)/)) {
        name = substr(condition, RSTART + 8, RLENGTH - 9)
        condition = substr(condition, 1, RSTART - 1) is_defined(name) substr(condition, RSTART + RLENGTH)
    }
    gsub(/ /, "", condition)
    gsub(/!0/, "t", condition)
    gsub(/!1/, "0", condition)
    if (condition !~ /^[01t&|]+$/) complain(where, "cannot read the condition: " condition)
    n = split(condition, all, "[|][|]")
    value = 0
    for (i = 1; i <= n; ++i) if (all[i] !~ /0/) value = 1
    return value
}

# The line with the macros that the cases define otherwise.
function expanded(s,    round, out, word, changed) {
    for (round = 1; round <= 5; ++round) {
        out = ""
        changed = 0
        while (s != "") {
            if (match(s, /^"([^"\\]|\\.)*"/) || match(s, /^[^A-Za-z_"]+/)) word = substr(s, 1, RLENGTH)
            else if (match(s, /^[A-Za-z_][A-Za-z_0-9]*/)) word = substr(s, 1, RLENGTH)
            else word = substr(s, 1, 1)
            s = substr(s, length(word) + 1)
            if (word in macro) { word = macro[word]; changed = 1 }
            out = out word
        }
        s = out
        if (!changed) break
    }
    return s
}

# The text of a test with one name defined, or none. Of macros that are the same for all cases the definition is kept.
function preprocessed(file, name,    i, l, depth, live, taken, out, word, body) {
    for (word in macro) delete macro[word]
    for (word in kept) delete kept[word]
    for (word in defined_names) delete defined_names[word]
    now = name
    depth = 0
    live[0] = 1
    out = ""
    for (i = 1; i <= lines[file]; ++i) {
        l = line[file, i]
        if (l ~ /^ *#/) {
            while (l ~ /\\$/) { sub(/ *\\$/, " ", l); ++i; l = l trimmed(line[file, i]) }
            if (l ~ /^#if/) {
                ++depth
                word = l
                if (sub(/^#ifdef /, "", word)) word = "defined(" word ")"
                else if (sub(/^#ifndef /, "", word)) word = "!defined(" word ")"
                else sub(/^#if /, "", word)
                taken[depth] = holds(word, path[file] ":" i)
                live[depth] = live[depth - 1] && taken[depth]
            } else if (l ~ /^#elif /) {
                word = l
                sub(/^#elif /, "", word)
                live[depth] = 0
                if (!taken[depth] && holds(word, path[file] ":" i)) { taken[depth] = 1; live[depth] = live[depth - 1] }
            } else if (l ~ /^#else/) live[depth] = live[depth - 1] && !taken[depth]
            else if (l ~ /^#endif/) --depth
            else if (l ~ /^#define / && live[depth]) {
                word = l
                sub(/^#define /, "", word)
                body = word
                match(word, /^[A-Za-z_0-9]+/)
                word = substr(word, 1, RLENGTH)
                body = substr(body, RLENGTH + 1)
                defined_names[word] = 1
                sub(/ +\/\/ [^"]*$/, "", body)
                gsub(/  +/, " ", body)
                if (body ~ /^\(/ || depth == 0) kept[word] = "#define " word body
                else macro[word] = trimmed(body)
            }
            continue
        }
        if (!live[depth] || l ~ /^ *\/\//) continue
        sub(/ +\/\/ [^"]*$/, "", l)
        out = out expanded(l) "\n"
    }
    return out
}

# ---- The units of a text: statements, declarations, the heads of structs, the parts of schemas

function is_head(piece) {
    gsub(/\[\[.*\]\]/, "", piece)
    sub(/^template <[^>]*> /, "", piece)
    return piece ~ /^(struct|class|union|namespace) [^=(]*$/
}

function ends_at_brace(piece) {
    if (piece ~ /^(enum|using|return) /) return 0
    sub(/[{].*$/, "", piece)
    while (gsub(/\([^()]*\)/, "", piece)) continue
    return piece !~ / = /
}

function name_of(head,    name) {
    name = head
    gsub(/\[\[.*\]\]/, "", name)
    sub(/^template <[^>]*> /, "", name)
    sub(/^(struct|class|union|namespace) +/, "", name)
    sub(/ : .*$/, "", name)
    return name
}

function member_name(piece) {
    if (piece ~ /^(using|static constexpr|static consteval|return|friend|static_assert|\(void\)|template)/) return ""
    sub(/ = [^;]*;$/, ";", piece)
    sub(/ : [0-9]+;$/, ";", piece)
    sub(/\[[0-9]*\];$/, ";", piece)
    if (piece !~ /[A-Za-z_0-9>*&] [a-z_0-9A-Z]+;$/) return ""
    match(piece, /[a-z_0-9A-Z]+;$/)
    return substr(piece, RSTART, RLENGTH - 1)
}

function put_unit(mode, kind, s) {
    ++N[mode]
    U[mode, N[mode]] = s
    K[mode, N[mode]] = kind
    C[mode, N[mode]] = top ? stack[top] : ""
    M[mode, N[mode]] = kind == "member" ? member_name(s) : ""
}

function put_piece(mode, piece,    kind, name, body) {
    piece = trimmed(piece)
    if (piece == "" || piece == ";") return
    if (piece ~ /^static constexpr auto schema = (telltale::)?schema\(/) {
        sub(/^static constexpr auto schema = (telltale::)?schema\(/, "", piece)
        sub(/\);$/, "", piece)
        put_parts(mode, piece)
        return
    }
    kind = "other"
    if (top && in_struct[top] && member_name(piece) != "") kind = "member"
    if (piece ~ /^using [A-Za-z_0-9]+ = .*;$/) {
        name = piece
        sub(/^using /, "", name)
        sub(/ = .*$/, "", name)
        body = piece
        sub(/^using [A-Za-z_0-9]+ = /, "", body)
        sub(/;$/, "", body)
        alias[mode, name] = body
        alias_unit[mode, name] = N[mode] + 1
    }
    put_unit(mode, kind, piece)
    if (kind == "member") name_type(mode, N[mode])
}

# A member whose type is but a name for another is shown with that one.
function name_type(mode, i,    type, tail) {
    while (1) {
        type = U[mode, i]
        sub(/ .*$/, "", type)
        if (!((mode, type) in alias)) return
        K[mode, alias_unit[mode, type]] = "alias"
        tail = substr(U[mode, i], length(type) + 1)
        type = alias[mode, type]
        if (match(type, /\[[0-9]*\]$/)) {
            sub(/;$/, substr(type, RSTART) ";", tail)
            type = substr(type, 1, RSTART - 1)
        }
        U[mode, i] = type tail
    }
}

# Parts between commas, but not those in brackets; `<` after a name is a bracket.
function put_parts(mode, s,    i, c, depth, angles, piece) {
    while (s != "") {
        depth = 0; angles = 0; piece = ""
        while (s != "") {
            if (match(s, /^"([^"\\]|\\.)*"/)) { piece = piece substr(s, 1, RLENGTH); s = substr(s, RLENGTH + 1); continue }
            c = substr(s, 1, 1)
            s = substr(s, 2)
            if (c == "," && depth == 0 && angles == 0) break
            if (c ~ /[[({]/) ++depth
            if (c ~ /[])}]/) --depth
            if (depth == 0 && c == "<" && piece ~ /[A-Za-z_0-9]$/) ++angles
            if (depth == 0 && c == ">" && angles > 0) --angles
            piece = piece c
        }
        piece = trimmed(piece)
        if (piece != "") put_unit(mode, piece ~ /^field</ ? "field" : "part", piece)
    }
}

function parse(text, mode,    i, c, round, brace, piece, size, from, skip) {
    for (i in H) if (index(i, mode SUBSEP) == 1) delete H[i]
    for (i in alias) if (index(i, mode SUBSEP) == 1) delete alias[i]
    N[mode] = 0
    top = 0; round = 0; brace = 0; piece = ""
    size = length(text)
    for (i = 1; i <= size; ++i) {
        c = substr(text, i, 1)
        if (c == "R" && substr(text, i + 1, 2) == "\"(") {
            skip = index(substr(text, i), ")\"") + 1
            piece = piece substr(text, i, skip)
            i += skip - 1
        } else if (c == "\"" || (c == "\047" && piece !~ /[0-9]$/)) {
            from = i
            for (++i; i <= size && substr(text, i, 1) != c; ++i) if (substr(text, i, 1) == "\\") ++i
            piece = piece substr(text, from, i - from + 1)
        } else if (c == " " || c == "\n") {
            if (piece != "" && piece !~ /[ (]$/) piece = piece " "
            if (c == "\n" && round == 0 && brace == 0 && piece ~ /^([A-Z_]+\([^"]*\) ?)+$/) { put_piece(mode, piece); piece = "" }
        } else if (c == "{" && round == 0 && brace == 0 && (is_head(piece) || (piece ~ /\) ?(const )?$/ && substr(text, i + 1, 1) == "\n"))) {
            ++top
            in_struct[top] = is_head(piece)
            piece = trimmed(piece)
            stack[top] = in_struct[top] ? name_of(piece) : piece
            if (!in_struct[top]) sub(/\(.*$/, "()", stack[top])
            H[mode, stack[top]] = piece
            is_struct[stack[top]] = in_struct[top]
            piece = ""
        } else if (c == "}" && brace == 0 && round == 0) {
            put_piece(mode, piece)
            piece = ""
            --top
        } else {
            if (c ~ /[[(]/) ++round
            if (c ~ /[])]/) { --round; sub(/ $/, "", piece) }
            if (c == "{") ++brace
            if (c == "}") --brace
            piece = piece c
            if (round == 0 && brace == 0 && (c == ";" || (c == "}" && ends_at_brace(piece)))) { put_piece(mode, piece); piece = "" }
            if (piece == "public:" || piece == "private:") { put_unit(mode, "label", piece); piece = "" }
        }
    }
    if (trimmed(piece) != "" || top != 0) complain(where, "the end of the test was not understood: " piece)
}

# ---- What is shown of a case

function select_member(mode, container, name,    i) {
    for (i = 1; i <= N[mode]; ++i) if (C[mode, i] == container && M[mode, i] == name) chosen[i] = 1
}

# The code in one mode that is not in the other, with what is shown beside it.
function shown(mode, other, wanted,    i, n, all, key, left, s, owner, found, at) {
    for (i in chosen) delete chosen[i]
    for (i in full) delete full[i]
    for (i = 1; i <= N[other]; ++i) ++left[C[other, i] SUBSEP U[other, i]]
    for (i = 1; i <= N[mode]; ++i) {
        if (K[mode, i] == "alias") continue
        key = C[mode, i] SUBSEP U[mode, i]
        if (left[key] > 0) --left[key]
        else if (K[mode, i] != "label") chosen[i] = 1
    }
    for (key in H) {
        split(key, all, SUBSEP)
        if (all[1] == mode && !((other, all[2]) in H && H[other, all[2]] == H[key])) full[all[2]] = 1
    }
    n = split(wanted, all, "\n")
    for (at = 1; at < n; ++at) {
        found = 0
        for (i = 1; i <= N[mode]; ++i) {
            if (K[mode, i] == "alias") continue
            if (index(U[mode, i], all[at])) { chosen[i] = 1; found = 1 }
            else if (C[mode, i] != "" && H[mode, C[mode, i]] == all[at]) { chosen[i] = 1; full[C[mode, i]] = 1; found = 1 }
        }
        if (!found) complain(where, "nothing of the code has the text to be shown: " all[at])
    }
    for (i = 1; i <= N[mode]; ++i) {
        if (!(i in chosen)) continue
        s = U[mode, i]
        while (match(s, /&[a-z_0-9]+::[a-zA-Z_0-9]+/)) {
            split(substr(s, RSTART + 1, RLENGTH - 1), owner, "::")
            s = substr(s, RSTART + RLENGTH)
            select_member(mode, owner[1], owner[2])
        }
    }
    return laid_out(mode)
}

function wrapped(s, indent,    i, c, quoted, at, out) {
    if (s ~ /\n/) return indent s "\n"
    out = ""
    if (match(s, /^template <[^>]*> /)) {
        out = indent substr(s, 1, RLENGTH - 1) "\n"
        s = substr(s, RLENGTH + 1)
    }
    s = indent s
    while (length(s) > 112) {
        at = 0; quoted = 0
        for (i = 1; i <= 110; ++i) {
            c = substr(s, i, 1)
            if (c == "\\") { ++i; continue }
            if (c == "\"") quoted = !quoted
            if (!quoted && substr(s, i, 2) == ", ") at = i
        }
        if (at == 0) break
        out = out substr(s, 1, at) "\n"
        s = indent "    " substr(s, at + 2)
    }
    return out s "\n"
}

function laid_out(mode,    label, i, k, out, n, owners, parts, indent, schema, name, used, s, have_head) {
    # A struct is shown as one when something of it is shown that is neither a member nor said of one, or when there are two.
    n = 0
    for (i = 1; i <= N[mode]; ++i) {
        k = C[mode, i]
        if (!(i in chosen) || k == "" || !is_struct[k]) continue
        if (K[mode, i] != "member" && K[mode, i] != "field") full[k] = 1
        if (!(k in owners)) { owners[k] = 1; ++n }
    }
    for (k in full) if (is_struct[k] && !(k in owners)) ++n
    if (n > 1) for (k in owners) full[k] = 1
    out = ""
    have_head = ""
    schema = ""
    for (i = 1; i <= N[mode] + 1; ++i) {
        k = i <= N[mode] ? C[mode, i] : ""
        if (have_head != "" && (k != have_head || i > N[mode])) {
            if (schema != "") out = out schema_lines(schema)
            schema = ""
            out = out "}" (is_struct[have_head] ? ";" : "") "\n"
            have_head = ""
        }
        if (i > N[mode]) break
        if (have_head == "" && k != "" && (k in full) && !((k, "done") in used) && H[mode, k] != "") {
            used[k, "done"] = 1
            have_head = k
            s = H[mode, k]
            out = out wrapped(s " {", "")
        }
        if (!(i in chosen)) {
            if (K[mode, i] == "label") label = U[mode, i]
            continue
        }
        if (label != "" && have_head != "") out = out label "\n"
        label = ""
        indent = have_head != "" ? "    " : ""
        s = U[mode, i]
        if (K[mode, i] ~ /^(part|field)$/ && have_head != "") { schema = schema s "\n"; continue }
        out = out wrapped(s, indent)
    }
    for (name in kept) if (out ~ ("(^|[^A-Za-z_0-9])" name "([^A-Za-z_0-9]|$)")) out = kept[name] "\n" out
    return out
}

function schema_lines(parts,    n, all, i, joined, out) {
    n = split(parts, all, "\n") - 1
    joined = "    static constexpr auto schema = telltale::schema("
    for (i = 1; i <= n; ++i) joined = joined all[i] (i < n ? ", " : ");")
    if (length(joined) <= 112) return joined "\n"
    out = "    static constexpr auto schema = telltale::schema(\n"
    for (i = 1; i <= n; ++i) out = out wrapped(all[i] (i < n ? "," : ");"), "        ")
    return out
}
