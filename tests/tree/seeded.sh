#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# seeded.sh CHECK WORK [COMPILER]: a small tree that keeps every rule passes the check, and with one breach seeded it does not.
set -eu
checks=$(cd "$(dirname "$0")" && pwd)
check=$1
mkdir -p "$2"
work=$(cd "$2" && pwd)
compiler=${3:-c++}
wrong=0
count=0

# header PATH [LINE...]: a header with the lines between its includes and its namespace.
header() {
    path=$1
    shift
    mkdir -p "include/telltale/$(dirname "$path")"
    guard=TELLTALE_$(echo "$path" | tr 'a-z/.' 'A-Z__')
    {
        echo '// SPDX-License-Identifier: BSL-1.0'
        echo '// What it is for.'
        echo "#ifndef $guard"
        echo "#define $guard"
        for line; do echo "$line"; done
        echo 'namespace telltale::inline v0 {'
        echo '}'
        echo '#endif'
    } >"include/telltale/$path"
}

# test_of PATH: the test of a header.
test_of() {
    mkdir -p "tests/$(dirname "$1")"
    printf '%s\n' '// SPDX-License-Identifier: BSL-1.0' "#include <telltale/$1>" >"tests/${1%.hpp}.cpp"
}

good_tree() {
    rm -rf "$work/tree"
    mkdir -p "$work/tree/cmake" "$work/tree/examples" "$work/tree/docs"
    cd "$work/tree"
    cat >cmake/layers.txt <<'END'
# highest first
all.hpp
walk export
rule
issue value rule/inner
text
boost: export all.hpp
boost-free: walk
halves: value/kept.hpp value/kept_end.hpp
opt-in: export/page.hpp issue/detail/part.hpp value/kept.hpp value/kept_end.hpp
END
    header text/letter.hpp '#include <string>'
    header issue/path.hpp '#include <telltale/text/letter.hpp>'
    header issue/detail/part.hpp
    header rule/inner/leaf.hpp
    header rule/length.hpp '#include <telltale/rule/inner/leaf.hpp>' '#include <telltale/issue/path.hpp>'
    header value/kept.hpp '#include <telltale/value/kept_end.hpp>'
    header value/kept_end.hpp '#include <telltale/value/kept.hpp>'
    header walk/walk.hpp '#include <telltale/rule/length.hpp>'
    header export/page.hpp '#include <telltale/rule/length.hpp>' '#include <boost/config.hpp>'
    header all.hpp '#include <telltale/walk/walk.hpp>'
    for path in text/letter.hpp issue/path.hpp issue/detail/part.hpp rule/inner/leaf.hpp rule/length.hpp value/kept.hpp value/kept_end.hpp \
        walk/walk.hpp export/page.hpp all.hpp; do
        test_of $path
    done
    if [ "$check" = sentences ]; then
        mkdir -p include/telltale/schema tests/reject
        cat >include/telltale/schema/value_fault.hpp <<'END'
#define SAID "said by a macro only"
// A comment may say "what nobody requires".
constexpr bool fault(int& out) { return say(out, {"maximum", " is above \"all\" others", " by "}); }
END
        cat >include/telltale/rule/width.hpp <<'END'
constexpr char const* words() { return "words of no mistake"; }
    static_assert(sizeof(int) == 4,
                  "telltale: a width of four bytes is needed");
constexpr char const* more = "more words of no mistake";
END
        cat >tests/reject/value_fault.cpp <<'END'
// reject: above: "config: 5 is above "all" others by 7"
// reject: width: "telltale: a width of four bytes is needed"
END
    fi
    cat >examples/quick.cpp <<'END'
// SPDX-License-Identifier: BSL-1.0
int main() {
    // [start]
    int a = 1;

    // [inner]
    if (a) {
        a = 2;
    }
    // [/inner]
    // [/start]
    return 0;
}
END
    cat >README.md <<'END'
# A project

<!-- from: examples/quick.cpp#start -->
```cpp
int a = 1;

if (a) {
    a = 2;
}
```

```console
$ make
```
END
    if [ "$check" = reference ]; then good_reference; fi
    if [ "$check" = mistakes ]; then good_mistakes; fi
    cp "$checks/../../cmake/single_include.sh" cmake/
    sh cmake/single_include.sh
}

# Names of every kind, each with a docstring, and some that need none.
good_reference() {
    cat >include/telltale/text/letter.hpp <<'END'
// SPDX-License-Identifier: BSL-1.0
// A letter.
#ifndef TELLTALE_TEXT_LETTER_HPP
#define TELLTALE_TEXT_LETTER_HPP

namespace telltale::inline v0::text {

struct later;

namespace detail {
struct hidden {
    int a;
};
} // namespace detail

/// What a letter is. It may be more.
enum class kind { small, capital };

/// A letter, as in:
///
///     letter<2> one;
template <int N = (2 > 1)>
class letter {
public:
    int inside(int a) const { return a; }

private:
    int value_;
};
template <>
class letter<3> {};

inline constexpr int most = 3; ///< of all
/// One.
inline constexpr letter<1> first{
    .value = {.a = 1,
              .b = 2}};
/// Two.
inline constexpr auto second = [] {
    struct inner {
    };
    return 2;
}();
/// Some | more.
template <class T>
    requires(sizeof(T) != 0 &&
             alignof(T) != 0)
[[nodiscard]] constexpr int count(T const& value, int how = 1) noexcept {
    return how;
}
template <class T>
int count(T*);
/// Both.
int operator|(later const&, later const&);
/// Whether it is one.
template <class T>
concept is_letter = requires(T t) {
    { t.inside(1) };
};
/// Another name.
using initial = letter<1>;

} // namespace telltale::inline v0::text

#endif
END
    cp "$checks/../../cmake/reference.sh" cmake/
    sh cmake/reference.sh
}

# Rejection tests whose cases are chosen in every way that the page is made of.
good_mistakes() {
    mkdir -p tests/reject
    cat >tests/reject/rule_fault.cpp <<'END'
// SPDX-License-Identifier: BSL-1.0
// subject: Patterns
// reject: unclosed: "config.name: pattern (a, column 1: unclosed '('"
// cure: unclosed: Close it.
// subject: Rules that contradict each other
// reject: crossed: "config.port: minimum 10 is above maximum 5"
// cure, with twin: crossed: Lower the minimum.
// reject: lengths: "config.name: min_length 9 is above max_length 3"
// reject: again: "config.name: minimum 7 is above maximum 2"
// same: lengths, again: crossed
#include <telltale/schema.hpp>

#if defined(REJECT_crossed) || \
    defined(REJECT_again)
#define PORT minimum(10), maximum(5) // too low
#else
#define PORT minimum(1), maximum(5)
#endif
#ifdef REJECT_unclosed
#define NAME pattern<"(a">()
#elif defined(REJECT_lengths)
#define NAME min_length(9), max_length(3)
#else
#define NAME pattern<"(a)">()
#endif

struct config {
    int port = 1;
    std::map<int, int> others; // a comment
    std::string name;

    static constexpr auto schema = telltale::schema(
        camel_case, field<&config::port>(PORT), field<&config::name>(NAME));
};
static_assert(well_formed<config>);
END
    cat >tests/reject/literal.cpp <<'END'
// SPDX-License-Identifier: BSL-1.0
// subject: Literals
// reject: word: "enabled: must be a boolean, got {"a": 1;} (line 2, column 1)"
// reject, later: word: "(document): and more"
// cure: word: Write `true`.
// show: word: config::enabled
// reject: crossed: "box.width: minimum 8 is above maximum 7"
// same: crossed: rule_fault.crossed
// reject: unlike: "box.height: nobody says this"
// same, not listed: unlike: word
#define WIDE 8
struct config {
    bool enabled;
    static constexpr auto schema = telltale::schema(field<&config::enabled>(secret));
};
#if !defined(REJECT_crossed)
void all() {
#ifdef REJECT_word
    (void)literal<config, R"({"enabled":
{"a": 1;}})">(WIDE);
#else
    (void)literal<config, "true">();
#endif
}
#endif
#ifdef REJECT_unlike
struct box {};
#endif
END
    cp "$checks/../../cmake/mistakes.sh" "$checks/../../cmake/mistakes.awk" "$checks/../../cmake/rejected_code.awk" cmake/
    sh cmake/mistakes.sh >/dev/null
}

# The entries that are made of them.
expected_mistakes() {
    cat <<'END'
## Rules that contradict each other

### `config.port: minimum 10 is above maximum 5`

```cpp
int port = 1;
field<&config::port>(minimum(10), maximum(5))
```

Lower the minimum.

```cpp
int port = 1;
field<&config::port>(minimum(1), maximum(5))
```

Likewise:

- `config.name: min_length 9 is above max_length 3`

## Patterns

What a pattern can be stands in [rules](rules.md#patterns).

### `config.name: pattern (a, column 1: unclosed '('`

```cpp
std::string name;
field<&config::name>(pattern<"(a">())
```

Close it.

## Literals

Each issue of the text is an error of its own, in the words in which `parse` reports it. More on [literals](literals.md).

### `enabled: must be a boolean, got {"a": 1;} (line 2, column 1)`

With it:

- `(document): and more`

```cpp
#define WIDE 8
bool enabled;
field<&config::enabled>(secret)
(void)literal<config, R"({"enabled":
{"a": 1;}})">(WIDE);
```

Write `true`.
END
}

run_check() {
    case $check in
    alone) sh "$checks/alone.sh" "$work/tree" "$work/stamps" "$compiler" -std=c++20 -Wall -Wextra -Werror ;;
    *) sh "$checks/$check.sh" "$work/tree" ;;
    esac
}

# breach WORDS COMMAND: the command breaks the good tree; the check must then fail and say the words.
breach() {
    count=$((count + 1))
    if [ "$check" != alone ]; then good_tree; fi
    (eval "$2")
    if run_check >"$work/said" 2>&1; then
        echo "$check let this pass: $2"
        wrong=$((wrong + 1))
    elif ! grep -F -e "$1" "$work/said" >/dev/null; then
        echo "$check refused '$2', but did not say '$1'. It said:"
        cat "$work/said"
        wrong=$((wrong + 1))
    fi
}

rm -rf "$work/stamps"
good_tree
if ! run_check; then
    echo "$check refuses a tree that keeps the rules"
    exit 1
fi

case $check in
layers)
    breach 'text may not include rule, which is above it' 'header text/letter.hpp "#include <telltale/rule/length.hpp>"'
    breach 'issue and value are strangers' 'header issue/path.hpp "#include <telltale/value/kept.hpp>"'
    breach 'rule/inner may not include rule, which is above it' 'header rule/inner/leaf.hpp "#include <telltale/rule/length.hpp>"'
    breach 'walk may not include all.hpp, which is above it' 'header walk/walk.hpp "#include <telltale/all.hpp>"'
    breach 'issue/detail/part.hpp is private to its folder' 'header rule/length.hpp "#include <telltale/issue/detail/part.hpp>"'
    breach 'there is no <telltale/value/gone.hpp>' 'header all.hpp "#include <telltale/value/gone.hpp>"'
    breach 'Boost has no place in this file' 'header rule/length.hpp "  #  include <boost/json.hpp>"'
    breach 'walk/walk.hpp: reaches Boost through export/page.hpp' 'sed -i "s/^walk export/walk/; s/^text/export\ntext/" cmake/layers.txt; header export/page.hpp "#include <boost/config.hpp>"; header rule/length.hpp "#include <telltale/export/page.hpp>"'
    breach 'write #include <telltale/...>, not quotes' 'header rule/length.hpp "#include \"inner/leaf.hpp\""'
    breach 'includes itself' 'header rule/width.hpp "#include <telltale/rule/length.hpp>"; header rule/length.hpp "#include <telltale/rule/width.hpp>"'
    breach 'value/kept.hpp: includes itself, through value/kept_end.hpp value/kept.hpp' 'sed -i /halves/d cmake/layers.txt'
    breach 'its folder has no line' 'header utils/strings.hpp'
    breach 'its folder has no line' 'header extra.hpp'
    breach 'no headers found' 'rm -r include/telltale/*'
    ;;
mirror)
    breach 'include/telltale/rule/width.hpp has no test' 'header rule/width.hpp'
    breach 'include/telltale/extra.hpp has no test' 'header extra.hpp'
    breach 'tests/rule/gone.cpp tests no header' 'test_of rule/gone.hpp'
    breach 'tests/extra.cpp tests no header' 'test_of extra.hpp'
    breach 'its first include is not <telltale/rule/length.hpp>' 'printf "#include <vector>\n#include <telltale/rule/length.hpp>\n" > tests/rule/length.cpp'
    breach 'its first include is not <telltale/rule/length.hpp>' ': > tests/rule/length.cpp'
    ;;
opening)
    breach 'does not open with the SPDX line' 'sed -i 1d include/telltale/rule/length.hpp'
    breach 'does not open with the SPDX line' 'echo "int a;" > tests/rule/length.cpp'
    breach 'no comment that says what the file is for' 'sed -i 2d include/telltale/rule/length.hpp'
    breach 'the sentence on what the file is for does not end' 'sed -i "2s/[.]$//" include/telltale/rule/length.hpp'
    breach 'one sentence on what the file is for' 'sed -i "2s/$/ And more./" include/telltale/rule/length.hpp'
    breach 'the include guard is not TELLTALE_RULE_LENGTH_HPP' 'sed -i s/RULE_LENGTH/LENGTH/ include/telltale/rule/length.hpp'
    breach 'is not followed by its #define' 'sed -i "4s/LENGTH/WIDTH/" include/telltale/rule/length.hpp'
    breach 'does not end with the #endif' 'echo "int a;" >> include/telltale/rule/length.hpp'
    breach 'the namespace is telltale::inline v0' 'sed -i "s/::inline v0//" include/telltale/rule/length.hpp'
    breach 'has 607 lines' 'i=0; while [ $i -lt 600 ]; do echo "//"; i=$((i + 1)); done >> include/telltale/rule/inner/leaf.hpp; echo "#endif" >> include/telltale/rule/inner/leaf.hpp; sed -i "/^}/d" include/telltale/rule/inner/leaf.hpp'
    breach 'the name utils says nothing' 'header rule/utils.hpp'
    breach 'the name common says nothing' 'header common/rule.hpp'
    breach 'the name helpers says nothing' 'mkdir -p tests/helpers; cp tests/rule/length.cpp tests/helpers/x.cpp'
    breach 'ends in a suffix that says nothing' 'header rule/length_impl.hpp'
    breach 'names are in snake_case' 'header rule/Length.hpp'
    breach 'blanks at the end of the line' 'echo "// a " >> tests/rule/length.cpp'
    breach 'a tab' 'printf "//\ta\n" >> tests/rule/length.cpp'
    ;;
snippets)
    breach 'README.md:4: line 4 differs from examples/quick.cpp#start' 'sed -i "s/a = 2/a = 3/" README.md'
    breach 'README.md:4: line 1 differs from examples/quick.cpp#start' 'sed -i "s/int a = 1/int a = 7/" examples/quick.cpp'
    breach 'README.md:4: the block lacks line 5' 'sed -i "9d" README.md'
    breach 'README.md:4: line 6 of the block is not in examples/quick.cpp#start' 'sed -i "9a more();" README.md'
    breach 'README.md:3: C++ without <!-- from: path#region -->' 'sed -i 3d README.md'
    breach 'docs/page.md:1: C++ without' 'printf "\`\`\`cpp\nint a;\n\`\`\`\n" > docs/page.md'
    breach 'there is no file examples/slow.cpp' 'sed -i s/quick.cpp/slow.cpp/ README.md'
    breach 'has no region end' 'sed -i s/#start/#end/ README.md'
    breach 'does not close the region start' 'sed -i "/.\/start/d" examples/quick.cpp'
    breach 'has the region start twice' 'printf "// [start]\n// [/start]\n" >> examples/quick.cpp'
    breach 'C++ is quoted as path#region' 'sed -i s/#start// README.md'
    breach 'no block follows' 'sed -i "3a words" README.md'
    breach 'the block is not closed' 'printf "\`\`\`console\n" >> README.md'
    breach 'an empty quotation' 'sed -i "5,9d" README.md'
    ;;
sentences)
    breach 'value_fault.hpp:3: no rejection test requires " is above "all" others"' 'sed -i 1d tests/reject/value_fault.cpp'
    breach 'no rejection test requires " is above "every" other"' 'sed -i "3s/all.\(.\) others/every\\\\\1 other/" include/telltale/schema/value_fault.hpp'
    breach 'width.hpp:3: no rejection test requires "telltale: a width of four bytes is needed"' 'sed -i s/four/eight/ tests/reject/value_fault.cpp'
    breach 'no rejection test requires "has the wrong shape"' 'echo "s.refused = \"has the wrong shape\";" > include/telltale/schema/value_shape.hpp'
    breach 'no rejection test requires "said twice by chance"' 'echo "return say(\" by \", \"said twice by chance\");" >> include/telltale/schema/value_fault.hpp'
    breach 'no rejection test requires "telltale: a width of four bytes is needed"' 'sed -i "s,// reject,// accept," tests/reject/value_fault.cpp'
    breach '0 sentences' 'rm -r include/telltale/schema include/telltale/rule/width.hpp'
    ;;
mistakes)
    expected_mistakes >"$work/expected"
    sed -n '/^## /,$p' docs/mistakes.md >"$work/made"
    if ! diff "$work/expected" "$work/made"; then
        echo "docs/mistakes.md is made otherwise"
        wrong=$((wrong + 1))
    fi
    breach 'docs/mistakes.md: out of date' 'rm docs/mistakes.md'
    breach 'docs/mistakes.md: out of date' 'echo more >>docs/mistakes.md'
    breach 'docs/mistakes.md: out of date' 'sed -i "s/is above maximum 5/exceeds maximum 5/" tests/reject/rule_fault.cpp'
    breach 'docs/mistakes.md: out of date' 'sed -i "s/PORT minimum(10)/PORT minimum(9)/" tests/reject/rule_fault.cpp'
    breach 'docs/mistakes.md: out of date' 'sed -i "s/int port = 1/long port = 1/" tests/reject/rule_fault.cpp'
    breach 'docs/mistakes.md: out of date' 'sed -i "s/Lower the/Lessen the/" tests/reject/rule_fault.cpp'
    breach 'docs/mistakes.md: out of date' 'sed -i "s/^What a/Whatever a/" docs/mistakes.md'
    breach 'rule_fault.cpp:3: unclosed has no cure: add a line `// cure: unclosed: ' 'sed -i 4d tests/reject/rule_fault.cpp'
    breach 'rule_fault.cpp:9: again has no cure' 'sed -i "s/lengths, again: /lengths: /" tests/reject/rule_fault.cpp'
    breach 'rule_fault.cpp:3: a cure of rule_fault.unclosed, and there is no such case' 'sed -i "/reject: unclosed/d" tests/reject/rule_fault.cpp'
    breach 'literal.cpp:8: literal.crossed is said to be the same as another, and there is no such case' 'sed -i "/reject: crossed/d" tests/reject/literal.cpp; sed -i "5a //" tests/reject/literal.cpp'
    breach 'literal.cpp:8: rule_fault.across has no cure that others could share' 'sed -i "s/rule_fault.crossed/rule_fault.across/" tests/reject/literal.cpp'
    breach 'literal.cpp:10: literal.crossed has no cure that others could share' 'sed -i "s/unlike: word/unlike: crossed/" tests/reject/literal.cpp'
    breach 'rule_fault.cpp:5: unclosed has two cures' 'sed -i "4a // cure: unclosed: Close it well." tests/reject/rule_fault.cpp'
    breach 'crossed has a cure, and is also said to be the same as another' 'sed -i "10a // same: crossed: unclosed" tests/reject/rule_fault.cpp'
    breach 'again is the same as two others' 'sed -i "10a // same: again: unclosed" tests/reject/rule_fault.cpp'
    breach 'the cure of unclosed does not end as a sentence' 'sed -i "s/Close it[.]/Close it/" tests/reject/rule_fault.cpp'
    breach 'there is no line // subject: above the cure of unclosed' 'sed -i 2d tests/reject/rule_fault.cpp'
    breach 'the subject "Pattern" is not among those of cmake/mistakes.sh' 'sed -i "2s/Patterns/Pattern/" tests/reject/rule_fault.cpp'
    breach 'not of the form // cure: case: sentence' 'sed -i "s/cure: unclosed: .*/cure: unclosed/" tests/reject/rule_fault.cpp'
    breach 'not of the form // same: case, case: other' 'sed -i "s/same: lengths.*/same: lengths/" tests/reject/rule_fault.cpp'
    breach 'nothing of the code has the text to be shown: config::disabled' 'sed -i "s/config::enabled$/config::disabled/" tests/reject/literal.cpp'
    breach 'code of literal.unlike is to be shown, which has no cure of its own' 'sed -i "s/show: word/show: unlike/" tests/reject/literal.cpp'
    breach 'no code of rule_fault.unclosed is to be seen' 'sed -i "s/ifdef REJECT_unclosed/if 0/" tests/reject/rule_fault.cpp'
    breach 'cannot read the condition: 1>0' 'sed -i "s/ifdef REJECT_unclosed/if 1 > 0/" tests/reject/rule_fault.cpp'
    breach 'the end of the test was not understood' 'echo "struct open {" >>tests/reject/literal.cpp'
    ;;
single_include)
    breach 'single_include/telltale/all.hpp: out of date' 'header issue/path.hpp "// more"'
    breach 'single_include/telltale/all.hpp: out of date' 'echo "// more" >> single_include/telltale/all.hpp'
    breach 'single_include/telltale/all.hpp: out of date' 'rm single_include/telltale/all.hpp'
    breach 'single_include/telltale/gone.hpp: out of date' 'cp single_include/telltale/all.hpp single_include/telltale/gone.hpp'
    breach 'include/telltale/rule/width.hpp: in no header of include/telltale itself' 'header rule/width.hpp'
    breach 'cannot read include/telltale/value/gone.hpp' 'header all.hpp "#include <telltale/value/gone.hpp>"'
    ;;
reference)
    undocumented() {
        breach "include/telltale/text/letter.hpp: text::$1 has no docstring" \
            "sed -i 's#^/// $2.*##; s#///< $2.*##' include/telltale/text/letter.hpp; sh cmake/reference.sh"
    }
    undocumented kind 'What a letter is'
    undocumented letter 'A letter, as in'
    undocumented most 'of all'
    undocumented first One
    undocumented second Two
    undocumented count 'Some'
    undocumented 'operator|' Both
    undocumented is_letter 'Whether'
    undocumented initial 'Another'
    breach 'docs/reference.md: out of date' 'sed -i "s/What a letter is/What it is/" include/telltale/text/letter.hpp'
    breach 'docs/reference.md: out of date' 'sed -i "s/kind { small/kinds { small/" include/telltale/text/letter.hpp'
    breach 'docs/reference.md: out of date' 'sed -i "2s/letter/character/" include/telltale/text/letter.hpp'
    breach 'docs/reference.md: out of date' 'rm docs/reference.md'
    breach 'docs/reference.md: out of date' 'header text/word.hpp'
    breach 'text/letter.hpp: its end was not understood' 'sed -i "/^} .. namespace telltale/d" include/telltale/text/letter.hpp'
    breach 'cannot read this declaration: int 5;' 'sed -i "s/^struct later;/int 5;/" include/telltale/text/letter.hpp'
    breach 'a declaration outside of any namespace: int five;' 'header text/word.hpp "int five;"'
    ;;
alone)
    # What passed is not compiled again.
    if ! run_check | grep '^10 headers, 0 compiled, 0 wrong$'; then
        echo "alone compiles again what has not changed"
        wrong=$((wrong + 1))
    fi
    sleep 1
    touch include/telltale/text/letter.hpp
    if ! run_check | grep '^10 headers, 6 compiled, 0 wrong$'; then
        echo "alone does not compile again what includes a changed header"
        wrong=$((wrong + 1))
    fi
    breach 'include/telltale/value/kept.hpp does not compile by itself' 'header value/kept.hpp "inline std::string kept;"'
    header value/kept.hpp
    breach 'include/telltale/value/kept.hpp does not compile by itself' 'header value/kept.hpp "inline int kept(int unused) { return 1; }"'
    header value/kept.hpp
    breach 'include/telltale/value/kept.hpp does not compile by itself' 'header value/kept.hpp "#undef TELLTALE_VALUE_KEPT_HPP" "struct kept {};"'
    header value/kept.hpp
    run_check
    ;;
*)
    echo "no such check: $check"
    exit 2
    ;;
esac

echo "$check: $count breaches seeded, $wrong let through"
[ $wrong -eq 0 ] && [ $count -ne 0 ]
