// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/text_table.hpp>

#include "support/twice.hpp"

#include <string>

using namespace telltale::command;

TEST_CASE("columns are as wide as their widest cell, in code points", "[command]") {
    constexpr table_side sides[] = {table_side::left, table_side::right, table_side::left};
    text_table table(sides);
    table.add({{"a"}, {"100"}, {"x"}});
    table.add({{"\xC3\xA4\xC3\xB6\xC3\xBC"}, {"7", "\x1b[31m"}, {"y"}});
    table.add({{"b"}, {"1"}, {}});
    table.add({{"c"}, {}, {}});
    table.add({{}, {}, {}});
    CHECK(table.size() == 5);
    CHECK(table.line(0) == "a    100  x\n");
    CHECK(table.line(1, "  ") == "  \xC3\xA4\xC3\xB6\xC3\xBC    \x1b[31m7\x1b[0m  y\n");
    CHECK(table.line(2) == "b      1\n");
    CHECK(table.line(3) == "c\n");
    CHECK(table.line(4) == "\n");
}

TEST_CASE("how wide a text is", "[command]") {
    TWICE(text_width("") == 0);
    TWICE(text_width("ab") == 2);
    TWICE(text_width("\xE2\x82\xAC\xF0\x9F\x98\x80") == 2);
    TWICE(text_width("\xff\xe2\x82") >= 2);
}

TEST_CASE("foreign texts are cut and cannot act", "[command]") {
    CHECK(fitted("abcdef", 6) == "abcdef");
    CHECK(fitted("abcdefg", 6) == "abc...");
    CHECK(fitted("\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4", 4) == "\xC3\xA4...");
    CHECK(fitted("\x1b[31m", 20) == "\\u001b[31m");
    CHECK(fitted("\x1b\x1b\x1b", 8) == "\\u001...");
    CHECK(fitted("a\nb\xff", 20) == "a\\nb\\xff");
    CHECK(fitted("", 4).empty());
    CHECK(fitted(std::string(100000, 'x'), 10) == "xxxxxxx...");
}
