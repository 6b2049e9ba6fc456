# SPDX-License-Identifier: BSL-1.0
# Makes docs/mistakes.md of the rejection tests: see cmake/mistakes.sh. It is read behind cmake/rejected_code.awk.

# ---- What the tests say

FNR == 1 {
    file = FILENAME
    sub(/^.*\//, "", file)
    sub(/\.cpp$/, "", file)
    path[file] = FILENAME
    lines[file] = 0
    subject = ""
}
{ line[file, ++lines[file]] = $0; here = FILENAME ":" FNR }

# The two parts of `name: text` in head and rest.
function part(s,    at) {
    at = index(s, ": ")
    head = at ? substr(s, 1, at - 1) : ""
    rest = at ? substr(s, at + 2) : ""
    return head ~ /^[A-Za-z0-9_]+$/ && rest != ""
}

/^\/\/ reject/ {
    text = $0
    sub(/^\/\/ reject(, (later|gcc|clang))?: /, "", text)
    if (!part(text) || rest !~ /^".*"$/) { complain(here, "not of the form // reject: case: \"words\""); next }
    id = file "." head
    if (!(id in words)) { cases[++count] = id; file_of[id] = file; case_of[id] = head; place[id] = here }
    words[id] = words[id] (id in words && words[id] != "" ? "\n" : "") substr(rest, 2, length(rest) - 2)
    next
}
/^\/\/ subject/ {
    subject = $0
    sub(/^\/\/ subject: /, "", subject)
    if (!(subject in order)) complain(here, "the subject \"" subject "\" is not among those of cmake/mistakes.sh")
    next
}
/^\/\/ cure/ {
    text = $0
    twin = sub(/^\/\/ cure, with twin: /, "", text)
    sub(/^\/\/ cure: /, "", text)
    if (!part(text)) { complain(here, "not of the form // cure: case: sentence"); next }
    id = file "." head
    if (id in cure) complain(here, head " has two cures")
    if (rest !~ /[.]$/) complain(here, "the cure of " head " does not end as a sentence")
    if (subject == "") complain(here, "there is no line // subject: above the cure of " head)
    cure[id] = rest
    with_twin[id] = twin
    cure_place[id] = here
    if (subject in order) entries[subject, ++size[subject]] = id
    next
}
/^\/\/ same/ {
    text = $0
    unlisted = sub(/^\/\/ same, not listed: /, "// same: ", text)
    if (text !~ /^\/\/ same: [A-Za-z0-9_, ]+: [A-Za-z0-9_.]+$/) { complain(here, "not of the form // same: case, case: other"); next }
    sub(/^\/\/ same: /, "", text)
    n = split(text, part_of, ": ")
    target = part_of[2] ~ /[.]/ ? part_of[2] : file "." part_of[2]
    n = split(part_of[1], names, ", ")
    for (i = 1; i <= n; ++i) {
        id = file "." names[i]
        if (id in same) complain(here, names[i] " is the same as two others")
        same[id] = target
        same_place[id] = here
        if (!unlisted) likes[target] = likes[target] id "\n"
    }
    next
}
/^\/\/ show/ {
    text = $0
    sub(/^\/\/ show: /, "", text)
    if (!part(text)) { complain(here, "not of the form // show: case: text"); next }
    id = file "." head
    shows[id] = shows[id] rest "\n"
    show_place[id] = here
}

# ---- The page

# Two messages of one shape differ only in whom they name and in numbers.
function shape(message) {
    sub(/^[^:]*: /, "", message)
    gsub(/"[^"]*"/, "\"\"", message)
    gsub(/-?[0-9]+([.][0-9]+)?/, "0", message)
    return message
}

function code(s,    mark) {
    mark = s ~ /`/ ? "``" : "`"
    if (s ~ /^[` ]/ || s ~ /`$/) return mark " " s " " mark
    return mark s mark
}

function anchor(s) {
    s = tolower(s)
    gsub(/[^a-z0-9_ -]/, "", s)
    gsub(/ /, "-", s)
    return s
}

function entry(id,    n, all, i, j, said, message, more, others, text) {
    where = cure_place[id]
    n = split(words[id], all, "\n")
    print "\n### " code(all[1]) "\n"
    said[shape(all[1])] = 1
    more = ""
    for (i = 2; i <= n; ++i) { more = more (more == "" ? "" : "\n") "- " code(all[i]); said[shape(all[i])] = 1 }
    if (more != "") print "With it:\n\n" more "\n"
    if (parsed != file_of[id]) {
        parsed = file_of[id]
        parse(preprocessed(parsed, ""), "good")
    }
    parse(preprocessed(parsed, "REJECT_" case_of[id]), "bad")
    text = shown("bad", "good", shows[id])
    if (text == "") complain(where, "no code of " id " is to be seen: add // show: " case_of[id] ": text of it")
    printf "```cpp\n%s```\n\n%s\n", text, cure[id]
    if (with_twin[id]) {
        parse(preprocessed(parsed, ""), "good")
        text = shown("good", "bad", "")
        if (text == "") complain(where, id " has no mended code that could be shown")
        printf "\n```cpp\n%s```\n", text
    }
    others = split(likes[id], all, "\n") - 1
    more = ""
    for (i = 1; i <= others; ++i) {
        n = split(words[all[i]], message, "\n")
        for (j = 1; j <= n; ++j) {
            if (shape(message[j]) in said || shape(message[j]) in headed) continue
            said[shape(message[j])] = 1
            more = more "\n- " code(message[j])
        }
    }
    if (more != "") print "\nLikewise:\n" more
    ++written
}

BEGIN {
    while ((getline subject < subjects) > 0) {
        n = split(subject, all, " [|] ")
        titles[++sections] = all[1]
        order[all[1]] = sections
        note[all[1]] = n > 1 ? all[2] : ""
    }
    close(subjects)
    subject = ""
}
END {
    for (i = 1; i <= count; ++i) {
        id = cases[i]
        if ((id in cure) && (id in same)) complain(place[id], case_of[id] " has a cure, and is also said to be the same as another")
        if (!(id in cure) && !(id in same))
            complain(place[id], case_of[id] " has no cure: add a line `// cure: " case_of[id] ": what to write instead.`, or `// same: " case_of[id] ": other` if it has that of another case")
    }
    for (id in cure) if (!(id in words)) complain(cure_place[id], "a cure of " id ", and there is no such case")
    for (id in shows) if (!(id in cure)) complain(show_place[id], "code of " id " is to be shown, which has no cure of its own")
    for (id in same) {
        if (!(id in words)) complain(same_place[id], id " is said to be the same as another, and there is no such case")
        if (!(same[id] in cure)) complain(same_place[id], same[id] " has no cure that others could share")
    }
    if (wrong) exit 1
    for (id in cure) {
        n = split(words[id], all, "\n")
        for (i = 1; i <= n; ++i) headed[shape(all[i])] = 1
    }

    print "# Mistakes that stop the build"
    print ""
    print "Made by `sh cmake/mistakes.sh` of the programs in [tests/reject](../tests/reject), which are tried with every compiler: do not edit."
    print ""
    print "A schema that is wrong stops the build with one sentence. Here is each of them, with code that causes it and the cure. Search for"
    print "the words of yours; its names of structs and members and its numbers are others. `config.port` is the member `port` of the struct"
    print "`config`, `each item`, `each key` and `each value` are what is in it, and `(document)` is the type that was read itself. How compilers"
    print "wrap the sentence stands in [rules](rules.md#when-the-schema-is-wrong)."
    print ""
    print "Code is cut down to what matters: `field<...>(...)` stands in `static constexpr auto schema = telltale::schema(...);` of the struct, and"
    print "above it is the member that it is of."
    print ""
    for (i = 1; i <= sections; ++i) if (size[titles[i]]) print "- [" titles[i] "](#" anchor(titles[i]) ")"
    for (i = 1; i <= sections; ++i) {
        if (!size[titles[i]]) continue
        print "\n## " titles[i] (note[titles[i]] != "" ? "\n\n" note[titles[i]] : "")
        for (j = 1; j <= size[titles[i]]; ++j) entry(entries[titles[i], j])
    }
    print written + 0 " entries of " count + 0 " cases" > "/dev/stderr"
    exit wrong != 0
}
