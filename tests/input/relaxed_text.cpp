// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/relaxed_text.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using telltale::input_fault;
using telltale::issue_code;
using telltale::relaxed_text;

namespace {

constexpr std::size_t any_size = 1000000;

std::string relaxed(std::string_view document) {
    relaxed_text const made(document, true, true, any_size);
    CHECK(made.text().size() == document.size());
    return std::string(made.text());
}
std::string without_comments(std::string_view document) {
    return std::string(relaxed_text(document, true, false, any_size).text());
}
std::string without_commas(std::string_view document) {
    return std::string(relaxed_text(document, false, true, any_size).text());
}

} // namespace

TEST_CASE("comments become white space of the same length", "[input]") {
    CHECK(relaxed("// a\n1") == "    \n1");
    CHECK(relaxed("1// a") == "1    ");
    CHECK(relaxed("1//") == "1  ");
    CHECK(relaxed("// a\r\n1") == "    \r\n1");
    CHECK(relaxed("// a\r1") == "    \r1");
    CHECK(relaxed("/**/1") == "    1");
    CHECK(relaxed("/*\n * a\r\n */ 1") == "  \n    \r\n    1");
    CHECK(relaxed("1/***//* // */2") == "1             2");
    CHECK(relaxed("1 // /* a\n2") == "1        \n2");
    CHECK(relaxed("[1/* \"quoted\", [ */,2]") == "[1                 ,2]");
    CHECK(relaxed("// Gr\xC3\xBC\xC3\x9F"
                  "e\n1") == "          \n1");
    CHECK(relaxed(std::string_view("/*\0\x01*/1", 7)) == "      1");
}

TEST_CASE("block comments do not nest", "[input]") {
    CHECK(relaxed("/* /* */ */ 1") == "         */ 1");
    CHECK(relaxed("/*/ 1 */2") == "        2");
}

TEST_CASE("strings are no comments", "[input]") {
    for (std::string_view const same : {R"("//")", R"({"/*":"*/"})", R"("\"// ")", R"("\\\"/*")", R"(["\\","//"])",
                                        R"("a string that is longer than a step // /* ,]")"})
        CHECK(relaxed(same) == same);
    CHECK(relaxed("[\"\\\\\"// \"\n]") == "[\"\\\\\"    \n]");
}

TEST_CASE("a comma is trailing behind a value and before the end", "[input]") {
    CHECK(relaxed("[1,]") == "[1 ]");
    CHECK(relaxed(R"({"a":1,})") == R"({"a":1 })");
    CHECK(relaxed(R"(["a" , ])") == R"(["a"   ])");
    CHECK(relaxed("[1 /* a */ , // b\n ]") == "[1               \n ]");
    CHECK(relaxed("[[],[1,],{},]") == "[[],[1 ],{} ]");
    CHECK(relaxed(R"({"a":{"b":[{},],},"c":null,})") == R"({"a":{"b":[{} ] },"c":null })");
    CHECK(relaxed("[true,\n]\n") == "[true \n]\n");
}

TEST_CASE("other commas stay", "[input]") {
    for (std::string_view const same :
         {"[,]", "{,}", "[1,,]", "[,1]", R"({"a":,})", R"({"a",})", R"({"a":1,"b",})", R"({"a":1,,})", "1,", ",",
          "[1],", ",]", "[1,}", R"({"a":1,])", R"({"a":1,"b":,})", "[[],{,}]", "[1,2]", R"([",]"])", "[1,"})
        CHECK(relaxed(same) == same);
    CHECK(relaxed("[1,,/**/]") == "[1,,    ]");
    CHECK(relaxed("[1,/**/,]") == "[1,    ,]");
}

TEST_CASE("each is replaced only when it is asked for", "[input]") {
    CHECK(without_comments("[1,/**/]") == "[1,    ]");
    CHECK(without_commas("[1,/**/]") == "[1,/**/]");
    CHECK(without_commas("[1, ]") == "[1  ]");
    CHECK(without_commas("// [1,]\n") == "// [1 ]\n"); // no comment to anyone
    std::string_view const document = "[1,/**/]";
    CHECK(relaxed_text(document, false, false, any_size).text().data() == document.data());
}

TEST_CASE("what needs no change is not copied", "[input]") {
    std::string_view const good = R"({"a":[1,2,{"b":"//"}]})", bad = "/* a */ 1";
    CHECK(relaxed_text(good, true, true, any_size).text().data() == good.data());
    CHECK(relaxed_text(bad, true, true, any_size).text().data() != bad.data());
    CHECK(relaxed_text(bad, true, true, bad.size()).text().data() != bad.data());
    CHECK(relaxed_text(bad, true, true, bad.size() - 1).text().data() == bad.data()); // is too large
    CHECK(relaxed_text({}, true, true, any_size).text().empty());
}

TEST_CASE("a comment without an end stays", "[input]") {
    for (std::string_view const text : {"[1, /* a", "[1, /*", "[1, /*/", "[1, /* \xFF", "[1, /* a\n// b *"}) {
        relaxed_text const made(text, true, true, any_size);
        CHECK(made.text() == text);
        input_fault const* const fault = made.fault_at(4);
        REQUIRE(fault != nullptr);
        CHECK(fault->code == issue_code::bad_json);
        CHECK(fault->offset == 4);
        CHECK(fault->words == "a comment does not end");
        CHECK(made.fault_at(3) == nullptr);
        CHECK(made.fault_at(5) == nullptr);
    }
    relaxed_text const later("/* a */ [1,] /* b", true, true, any_size);
    CHECK(later.text() == "        [1 ] /* b");
    CHECK(later.fault_at(13) != nullptr);
    CHECK(relaxed_text("1 /", true, true, any_size).text() == "1 /");
    CHECK(relaxed_text("1 /", true, true, any_size).fault_at(2) == nullptr);
    CHECK(relaxed_text("1 /*", false, true, any_size).fault_at(2) == nullptr);
}

TEST_CASE("a comment that is not UTF-8 stays", "[input]") {
    struct {
        std::string_view text;
        std::size_t comment, byte;
    } const cases[] = {
        {"1 // a\xFF\n", 2, 6},     {"1 // a\xC3", 2, 6},
        {"1 // a\xC3\n\xA9", 2, 6}, {"/* \xC3\xA9\xED\xA0\x80 */ 1", 0, 5},
        {"/* \xE2\x82*/1", 0, 3},
    };
    for (auto const& c : cases) {
        relaxed_text const made(c.text, true, false, any_size);
        CHECK(made.text() == c.text);
        input_fault const* const fault = made.fault_at(c.comment);
        REQUIRE(fault != nullptr);
        CHECK(fault->code == issue_code::bad_utf8);
        CHECK(fault->offset == c.byte);
        CHECK(fault->words == "ill-formed UTF-8");
    }
}

TEST_CASE("behind a string that has no end nothing is replaced", "[input]") {
    for (std::string_view const same : {"[\"a // b\n,] // c\n", "\"a", "\"a\\", "\"a\\\"", "[1,\"\x01\",] // a"})
        CHECK(relaxed(same) == same);
}
