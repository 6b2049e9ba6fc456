// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/position.hpp>

#include "support/twice.hpp"

#include <random>
#include <string>

using telltale::text_position;
using telltale::text::locate;

TEST_CASE("the first byte is line 1, column 1", "[text][position]") {
    TWICE(text_position{} == text_position{0, 1, 1});
    TWICE(locate("", 0) == text_position{0, 1, 1});
    TWICE(locate("a", 0) == text_position{0, 1, 1});
    TWICE(locate("\n", 0) == text_position{0, 1, 1});
}

TEST_CASE("columns count code points", "[text][position]") {
    TWICE(locate("abc", 2) == text_position{2, 1, 3});
    TWICE(locate("\xC3\xA9x", 2) == text_position{2, 1, 2});
    TWICE(locate("\xE2\x82\xACx", 3) == text_position{3, 1, 2});
    TWICE(locate("\xF0\x9F\x98\x80x", 4) == text_position{4, 1, 2});
    TWICE(locate("\t\tx", 2) == text_position{2, 1, 3});
    TWICE(locate(std::string_view("\0\0x", 3), 2) == text_position{2, 1, 3});
}

TEST_CASE("a byte within a code point stands where that starts", "[text][position]") {
    TWICE(locate("a\xF0\x9F\x98\x80", 1) == text_position{1, 1, 2});
    TWICE(locate("a\xF0\x9F\x98\x80", 2) == text_position{2, 1, 2});
    TWICE(locate("a\xF0\x9F\x98\x80", 4) == text_position{4, 1, 2});
    TWICE(locate("a\xF0\x9F\x98\x80", 5) == text_position{5, 1, 3});
}

TEST_CASE("lines end at LF, CR LF and CR", "[text][position]") {
    TWICE(locate("a\nb", 1) == text_position{1, 1, 2});
    TWICE(locate("a\nb", 2) == text_position{2, 2, 1});
    TWICE(locate("a\rb", 2) == text_position{2, 2, 1});
    TWICE(locate("a\r\nb", 1) == text_position{1, 1, 2});
    TWICE(locate("a\r\nb", 2) == text_position{2, 1, 2}); // the second half of one line end
    TWICE(locate("a\r\nb", 3) == text_position{3, 2, 1});
    TWICE(locate("\r\r\n\n\n\rx", 6) == text_position{6, 6, 1});
    TWICE(locate("a\r", 2) == text_position{2, 2, 1});
    TWICE(locate("a\r\n", 3) == text_position{3, 2, 1});
    TWICE(locate("a\xE2\x80\xA8z", 4) == text_position{4, 1, 3}); // U+2028 is no line end to editors
}

TEST_CASE("the end of the text, and beyond", "[text][position]") {
    TWICE(locate("ab", 2) == text_position{2, 1, 3});
    TWICE(locate("ab", 3) == text_position{2, 1, 3});
    TWICE(locate("ab\n", 99) == text_position{3, 2, 1});
    TWICE(locate("", 5) == text_position{0, 1, 1});
}

TEST_CASE("ill-formed bytes are a column each", "[text][position]") {
    TWICE(locate("\x80\xBFx", 2) == text_position{2, 1, 3});
    TWICE(locate("\xFF\xFEx", 2) == text_position{2, 1, 3});
    TWICE(locate("\xE2\x82x", 2) == text_position{2, 1, 3});
    TWICE(locate("\xED\xA0\x80x", 3) == text_position{3, 1, 4});
    TWICE(locate("\xE2\x82", 2) == text_position{2, 1, 3});
    TWICE(locate("\xE2\n\x82", 2) == text_position{2, 2, 1});
}

TEST_CASE("counting can go on from an earlier place", "[text][position]") {
    constexpr std::string_view document = "ab\r\nc\xC3\xA9\rd\n\ne";
    TWICE(locate("a\nbc", 3, locate("a\nbc", 2)) == text_position{3, 2, 2});
    TWICE(locate("a\nbc", 1, locate("a\nbc", 2)) == text_position{1, 1, 2}); // backwards is counted anew
    TWICE(locate("a\nbc", 2, text_position{2, 7, 5}) == text_position{2, 7, 5});
    for (std::size_t i = 0; i <= document.size(); ++i) {
        if (i == 6) continue; // within a code point
        for (std::size_t j = i; j <= document.size(); ++j) {
            CAPTURE(i, j);
            CHECK(locate(document, j, locate(document, i)) == locate(document, j));
        }
    }
}

TEST_CASE("places never go backwards, whatever the bytes are", "[text][position]") {
    std::mt19937 random(20261121);
    constexpr std::string_view alphabet = "a\n\r\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xFF";
    std::size_t wrong = 0;
    for (int n = 0; n != 300; ++n) {
        std::string document;
        for (int i = 0; i != 24; ++i) document += alphabet[random() % alphabet.size()];
        text_position before;
        for (std::size_t i = 1; i <= document.size(); ++i) {
            text_position const at = locate(document, i);
            bool const same_line =
                at.line == before.line && (at.column == before.column || at.column == before.column + 1);
            bool const next_line = at.line == before.line + 1 && at.column == 1;
            if (at.offset != i || !(same_line || next_line)) ++wrong;
            before = at;
        }
    }
    CHECK(wrong == 0);
}
