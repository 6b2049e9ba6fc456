// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/code_point.hpp>

#include "support/twice.hpp"

#include <string>

using telltale::text::code_point;
using telltale::text::code_point_at;

TEST_CASE("a well-formed sequence is one step", "[text][code_point]") {
    TWICE(code_point_at("a", 0) == code_point{U'a', 1, true});
    TWICE(code_point_at(std::string_view("\0", 1), 0) == code_point{0, 1, true});
    TWICE(code_point_at("\x7F", 0) == code_point{0x7F, 1, true});
    TWICE(code_point_at("\xC2\x80", 0) == code_point{0x80, 2, true});
    TWICE(code_point_at("\xDF\xBF", 0) == code_point{0x7FF, 2, true});
    TWICE(code_point_at("\xE0\xA0\x80", 0) == code_point{0x800, 3, true});
    TWICE(code_point_at("\xED\x9F\xBF", 0) == code_point{0xD7FF, 3, true});
    TWICE(code_point_at("\xEE\x80\x80", 0) == code_point{0xE000, 3, true});
    TWICE(code_point_at("\xEF\xBF\xBF", 0) == code_point{0xFFFF, 3, true});
    TWICE(code_point_at("\xF0\x90\x80\x80", 0) == code_point{0x10000, 4, true});
    TWICE(code_point_at("\xF4\x8F\xBF\xBF", 0) == code_point{0x10FFFF, 4, true});
    TWICE(code_point_at("ab\xC3\xA9z", 2) == code_point{0xE9, 2, true});
    TWICE(code_point_at("ab\xC3\xA9z", 4) == code_point{U'z', 1, true});
}

TEST_CASE("a byte that belongs to no code point is a step of its own", "[text][code_point]") {
    TWICE(code_point_at("\x80", 0) == code_point{0x80, 1, false});
    TWICE(code_point_at("\xBF", 0) == code_point{0xBF, 1, false});
    TWICE(code_point_at("\xC0\x80", 0) == code_point{0xC0, 1, false});
    TWICE(code_point_at("\xC1\xBF", 0) == code_point{0xC1, 1, false});
    TWICE(code_point_at("\xE0\x9F\xBF", 0) == code_point{0xE0, 1, false});
    TWICE(code_point_at("\xED\xA0\x80", 0) == code_point{0xED, 1, false});
    TWICE(code_point_at("\xF0\x8F\xBF\xBF", 0) == code_point{0xF0, 1, false});
    TWICE(code_point_at("\xF4\x90\x80\x80", 0) == code_point{0xF4, 1, false});
    TWICE(code_point_at("\xF5\x80\x80\x80", 0) == code_point{0xF5, 1, false});
    TWICE(code_point_at("\xFF", 0) == code_point{0xFF, 1, false});
    TWICE(code_point_at("\xC3", 0) == code_point{0xC3, 1, false});
    TWICE(code_point_at("\xE2\x82", 0) == code_point{0xE2, 1, false});
    TWICE(code_point_at("\xF0\x9F\x98", 0) == code_point{0xF0, 1, false});
    TWICE(code_point_at("\xE2\x82z", 0) == code_point{0xE2, 1, false});
    TWICE(code_point_at("\xE2z\x82", 0) == code_point{0xE2, 1, false});
    TWICE(code_point_at("\xF0\x9F\x98\xC0", 0) == code_point{0xF0, 1, false});
}

TEST_CASE("every scalar value is read back from its bytes, and surrogates are not", "[text][code_point]") {
    std::size_t wrong = 0;
    for (char32_t c = 0; c != 0x110000; ++c) {
        std::string bytes;
        auto const add = [&](char32_t b) { bytes += static_cast<char>(static_cast<unsigned char>(b)); };
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | c >> 6), add(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            add(0xE0 | c >> 12), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
        } else {
            add(0xF0 | c >> 18), add(0x80 | (c >> 12 & 0x3F)), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
        }
        bool const surrogate = c >= 0xD800 && c <= 0xDFFF;
        code_point const expected =
            surrogate ? code_point{static_cast<unsigned char>(bytes[0]), 1, false} : code_point{c, bytes.size(), true};
        if (code_point_at(bytes, 0) != expected) ++wrong;
    }
    CHECK(wrong == 0);
}
