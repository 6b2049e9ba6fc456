// SPDX-License-Identifier: BSL-1.0
#include <telltale/yaml/load.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <string>
#include <string_view>

using telltale::issue_code;
using telltale::json_kind;
using telltale::load_yaml;
using telltale::yaml_tree;

namespace {

/// `code@offset words`, or the number of nodes.
std::string loaded(std::string_view text, telltale::input_limits const& limits = {}) {
    yaml_tree tree;
    load_yaml(text, limits, tree);
    if (!tree.faulty) return std::to_string(tree.nodes.size());
    return std::string(to_string(tree.fault.code)) + '@' + std::to_string(tree.fault.offset) + ' ' +
           std::string(tree.fault.words);
}

/// Kind and offset of each node.
std::string places(std::string_view text) {
    yaml_tree tree;
    load_yaml(text, {}, tree);
    CHECK_FALSE(tree.faulty);
    std::string out;
    for (yaml_tree::node const& n : tree.nodes) {
        constexpr char letters[] = "?0bnsao";
        if (!out.empty()) out += ' ';
        out += n.is_alias ? '*' : letters[static_cast<std::size_t>(n.kind)];
        out += std::to_string(n.offset);
    }
    return out;
}

} // namespace

TEST_CASE("nodes stand where they are written", "[yaml]") {
    CHECK(places("a: 1\nb: 'x'\n") == "o0 s0 n3 s5 s8");
    CHECK(places("- true\n- ~\n- |\n  x\n- \"y\"\n") == "a0 b2 09 s13 s21");
    CHECK(places("a: &x !!str 1\nb: *x\n") == "o0 s0 s3 s14 *17");
    CHECK(places("{a: , b, c: 1, ? d}") == "o0 s1 03 s6 07 s9 n12 s17 017");
    CHECK(places("a:\n\n# c\nb:\n- # d\n-\n") == "o0 s0 02 s8 a11 012 018");
}

TEST_CASE("places are bytes, also behind what is not ASCII, after CRLF, a lone CR and a byte order mark", "[yaml]") {
    CHECK(places("\xC3\xA9: \xF0\x9F\x9A\x80\nb: 1\n") == "o0 s0 s4 s9 n12");
    CHECK(places("a: 1\r\nb: 'x\r\n  y'\r\nc: 2\r\n") == "o0 s0 n3 s6 s9 s19 n22");
    CHECK(places("a: 1\rb: 2\rc: |\r  x\r  y\rd: 3\r") == "o0 s0 n3 s5 n8 s10 s13 s23 n26");
    CHECK(places("\xEF\xBB\xBF"
                 "a: 1\n") == "o3 s3 n6");
    CHECK(places("# " + std::string(5000, 'x') + "\na: 1") == "o5003 s5003 n5006"); // more than yaml-cpp reads at once
}

TEST_CASE("the characters of scalars", "[yaml]") {
    yaml_tree tree;
    load_yaml("a: 'it''s'\nb: \"\\x41\\n\"\nc: |\n  l1\r\n  l2\nd: >-\n  f1\n  f2\ne: p1\n  p2\r  p3\nf: !!str 80\n",
              {}, tree);
    CHECK_FALSE(tree.faulty);
    REQUIRE(tree.nodes.size() == 13);
    CHECK(tree.text(2) == "it's");
    CHECK(tree.text(4) == "A\n");
    CHECK(tree.text(6) == "l1\nl2\n");
    CHECK(tree.text(8) == "f1 f2");
    CHECK(tree.text(10) == "p1 p2 p3");
    CHECK(tree.text(12) == "80");
    CHECK(tree.nodes[12].kind == json_kind::string);
}

TEST_CASE("keys are text", "[yaml]") {
    yaml_tree tree;
    load_yaml("0x10: a\n~: b\ntrue: c\n'': d\n: e\n1.50: f\n&k key: g\n*k : h\n!!int 7: i\n<<: j\nNull: k\n", {}, tree);
    CHECK_FALSE(tree.faulty);
    std::string keys;
    for (std::size_t i = 1; i < tree.nodes.size(); i += 2) {
        CHECK(tree.nodes[i].kind == json_kind::string);
        keys += std::string(tree.text(tree.nodes[i])) + '|';
    }
    CHECK(keys == "0x10|~|true|||1.50|key|key|7|<<|Null|");
}

TEST_CASE("tags are heeded", "[yaml]") {
    CHECK(
        places(
            "[!!str 80, !!int 80, !!int '80', !!float 1, !!bool 'true', !!null '', !!null , ! 80, !<tag:yaml.org,2002:str> x]") ==
        "a0 s1 n11 n21 n33 b44 059 070 s79 s85");
    CHECK(places("!!map {a: !!seq []}") == "o0 s7 a10");
    CHECK(loaded("a: !!int x") == "bad_yaml@3 this is no integer, as its tag says");
    CHECK(loaded("a: !!int 1.0") == "bad_yaml@3 this is no integer, as its tag says");
    CHECK(loaded("a: !!float x") == "bad_yaml@3 this is no number, as its tag says");
    CHECK(loaded("a: !!bool yes") == "bad_yaml@3 this is no boolean, as its tag says");
    CHECK(loaded("a: !!null 0") == "bad_yaml@3 this is not null, as its tag says");
    CHECK(loaded("a: !mine x") == "bad_yaml@3 a scalar's tag must be !!str, !!int, !!float, !!bool or !!null");
    CHECK(loaded("a: !!binary x") == "bad_yaml@3 a scalar's tag must be !!str, !!int, !!float, !!bool or !!null");
    CHECK(loaded("a: !!set {x}") == "bad_yaml@3 the tag of a mapping must be !!map");
    CHECK(loaded("a: !!omap []") == "bad_yaml@3 the tag of a sequence must be !!seq");
}

TEST_CASE("what has no form in JSON is refused", "[yaml]") {
    CHECK(loaded("a: [1, .inf]") == "not_finite@7 an infinity and what is not a number have no form in JSON");
    CHECK(loaded("a: -.INF") == "not_finite@3 an infinity and what is not a number have no form in JSON");
    CHECK(loaded("a: !!float .nan") == "not_finite@3 an infinity and what is not a number have no form in JSON");
    CHECK(loaded("a: '.inf'") == "3");
    CHECK(loaded(".inf: a") == "3");
    CHECK(loaded("? [a]\n: 1") == "bad_yaml@2 a key must be a scalar");
    CHECK(loaded("{{a: 1}: 1}") == "bad_yaml@1 a key must be a scalar");
    CHECK(loaded("a: &x [1]\n*x : 2") == "bad_yaml@10 a key must be a scalar");
    CHECK(loaded("a: &x [1, *x]") == "bad_yaml@10 an alias must not stand inside what it stands for");
    CHECK(loaded("&x 1: a") == "bad_yaml@0 a key that has an anchor must be text");
    CHECK(loaded("&x : a") == "bad_yaml@0 a key that has an anchor must be text");
}

TEST_CASE("one document, and something in it", "[yaml]") {
    CHECK(loaded("") == "bad_yaml@0 the document is empty");
    CHECK(loaded("# only this\n") == "bad_yaml@12 the document is empty");
    CHECK(loaded("\xEF\xBB\xBF") == "bad_yaml@3 the document is empty");
    CHECK(loaded("---\n") == "1");
    CHECK(loaded("--- a\n...\n# c\n") == "1");
    CHECK(loaded("%YAML 1.2\n---\na: 1\n") == "3");
    CHECK(loaded("a: 1\n---\nb: 2\n") == "bad_yaml@5 nothing may follow the document");
    CHECK(loaded("\xEF\xBB\xBF"
                 "a: 1\n---\n@\n") == "bad_yaml@8 nothing may follow the document");
    CHECK(loaded("{a: 1} b") == "bad_yaml@7 nothing may follow the document");
    CHECK(loaded("\ta: 1\n") == "bad_yaml@2 illegal map value");
}

TEST_CASE("text that is no YAML, in the words of yaml-cpp", "[yaml]") {
    CHECK(loaded("a: b: c") == "bad_yaml@4 illegal map value");
    CHECK(loaded("\xEF\xBB\xBF"
                 "a: b: c") == "bad_yaml@7 illegal map value");
    CHECK(loaded("\xC3\xA9: @x") == "bad_yaml@4 unknown token");
    CHECK(loaded("a: - b") == "bad_yaml@3 illegal block entry");
    CHECK(loaded("a:\n\t- b") == "bad_yaml@4 illegal block entry");
    CHECK(loaded("a: [1, 2\nb: 3\n") == "bad_yaml@10 end of sequence flow not found");
    CHECK(loaded("a: {b: 1") == "bad_yaml@8 end of map flow not found");
    CHECK(loaded("[1}") == "bad_yaml@2 illegal flow end");
    CHECK(loaded("a: \"\\q\"") == "bad_yaml@6 unknown escape character");
    CHECK(loaded("a: \"\\ud83d\\uDE80\"") ==
          "bad_yaml@10 \\u and \\U must name a character, and half of a surrogate pair is none");
    CHECK(loaded("a: *x") == "bad_yaml@3 no anchor of this name stands before the alias");
    CHECK(loaded("*x : 1") == "bad_yaml@0 no anchor of this name stands before the alias");
}

TEST_CASE("text that is no YAML, which yaml-cpp lets pass", "[yaml]") {
    CHECK(loaded("a: \"x\nb: 1\n") == "bad_yaml@11 the text ends inside a quoted scalar");
    CHECK(loaded("a: 'x''\n") == "bad_yaml@8 the text ends inside a quoted scalar");
    CHECK(loaded("a: 1\nb: 2\nc\n") == "bad_yaml@10 a key must be followed by ':'");
    CHECK(loaded("a: 1\n? c\n? \n") == "7");
    CHECK(loaded("{a, b}") == "5");
    CHECK(loaded("[1,,2]") == "bad_yaml@3 a value must stand between commas");
    CHECK(loaded("[,]") == "bad_yaml@1 a value must stand between commas");
    CHECK(loaded("{,}") == "bad_yaml@1 a value must stand between commas");
    CHECK(loaded("[1,]") == "2");
    CHECK(loaded("a: x\x7Fy") == "bad_yaml@4 this character may stand in quoted scalars only");
    CHECK(loaded("a: &k \xC2\x80") == "bad_yaml@6 this character may stand in quoted scalars only");
    CHECK(loaded("a: |\n  x\n  \xEF\xBF\xBE") == "bad_yaml@11 this character may stand in quoted scalars only");
    CHECK(loaded("a: \"\x7F\xC2\x80\"") == "3");
}

TEST_CASE("bytes are checked before anything else", "[yaml]") {
    CHECK(loaded("a: \xFF") == "bad_utf8@3 ill-formed UTF-8");
    CHECK(loaded("a: @\nb: \xC3") == "bad_utf8@8 ill-formed UTF-8");
    CHECK(loaded("a: \x01\xFF") == "bad_yaml@3 a control character must be written as an escape in double quotes");
    CHECK(loaded("a: \xFF\x01") == "bad_utf8@3 ill-formed UTF-8");
    CHECK(loaded("a: x\x04, b: y") ==
          "bad_yaml@4 a control character must be written as an escape in double quotes"); // yaml-cpp's own end mark
    CHECK(loaded(std::string_view("a\0b\0", 4)) ==
          "bad_yaml@1 a control character must be written as an escape in double quotes"); // no UTF-16
    CHECK(loaded("\xFF\xFE"
                 "a") == "bad_utf8@0 ill-formed UTF-8");
}

TEST_CASE("limits", "[yaml]") {
    CHECK(loaded("a: 1", {.bytes = 3}) == "too_large@0 the document is larger than the limit");
    CHECK(loaded("a: 1", {.bytes = 4}) == "3");
    CHECK(loaded("a: [[1]]", {.depth = 2}) == "too_deep@4 nested too deeply");
    CHECK(loaded("a: [[1]]", {.depth = 3}) == "5");
    CHECK(loaded("- - - x", {.depth = 2}) == "too_deep@4 nested too deeply");
    CHECK(loaded("a:\n  b:\n    c: 1\n", {.depth = 2}) == "too_deep@12 nested too deeply");
    CHECK(loaded("[[[", {.depth = 2}) == "too_deep@2 nested too deeply"); // does not end either
    CHECK(loaded(std::string(400, '[') + std::string(400, ']'), {.depth = 1000}) == "400");
    CHECK(loaded(std::string(900, '[') + std::string(900, ']'), {.depth = 1000}).starts_with("too_deep@4"));
}

TEST_CASE("hostile text is refused in no time", "[yaml]") {
    auto const start = std::chrono::steady_clock::now();
    for (std::string_view const piece : {"[", "{", "- ", "? ", "[{\"a\":", "a: &a ", "{a: "}) {
        std::string text;
        for (int i = 0; i != 100000; ++i) text += piece;
        CAPTURE(piece);
        CHECK(loaded(text).find('@') != std::string::npos);
    }
    CHECK(loaded(std::string(100000, '[') + std::string(100000, ']')) == "too_deep@128 nested too deeply");
    std::string nulls = "{";
    for (int i = 0; i != 50000; ++i) nulls += "k, ";
    CHECK(loaded(nulls + "}") == "100001");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
}
