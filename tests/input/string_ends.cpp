// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/string_ends.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

using telltale::string_ends;

namespace {

/// A copy in memory of exactly its size.
struct exact {
    explicit exact(std::string_view text) : bytes(new char[text.size()]), begin(bytes.get()), end(begin + text.size()) {
        std::copy(text.begin(), text.end(), bytes.get());
    }
    std::unique_ptr<char[]> bytes;
    char const* begin;
    char const* end;
};

/// How many bytes of `text`, which follow a quotation mark, belong to its string; -1 when it has a fault.
std::ptrdiff_t skipped(std::string_view text) {
    exact const e(text);
    char const* const end = string_ends::skip(e.begin, e.end);
    return end != nullptr ? end - e.begin : -1;
}

} // namespace

TEST_CASE("the ends of strings are found one after the other", "[input]") {
    for (std::size_t length = 0; length != 64; ++length)
        for (std::size_t between = 0; between < 70; between += 3) {
            std::string text(between, '1');
            for (int i = 0; i != 6; ++i) text += '"' + std::string(length, 'x') + '"' + std::string(between, '2');
            text += ']';
            exact const e(text);
            string_ends ends(e.begin, e.end);
            char const* p = e.begin;
            for (int i = 0; i != 6; ++i) {
                char const* const quote = std::find(p, e.end, '"');
                char const* const end = ends.find(quote);
                CAPTURE(length, between, i);
                REQUIRE((end == std::find(quote + 1, e.end, '"')));
                p = end + 1;
            }
        }
}

TEST_CASE("an end that is far, or behind what is not UTF-8, is not found", "[input]") {
    exact const far("[\"" + std::string(70, 'x') + "\",\"a\"]");
    string_ends ends(far.begin, far.end);
    CHECK((ends.find(far.begin + 1) == nullptr));
    ends.go_on_from(far.begin + 73);
    CHECK((ends.find(far.begin + 74) == far.begin + 76));

    for (std::string const& padding : {std::string(), std::string(80, ' ')}) {
        exact const foreign("[\"a\xC3\xA9\",\"\xC3\",\"b\"]" + padding);
        string_ends others(foreign.begin, foreign.end);
        CHECK((others.find(foreign.begin + 1) == foreign.begin + 5));
        CHECK((others.find(foreign.begin + 7) == nullptr));
    }
}

TEST_CASE("what was dealt with otherwise is left behind", "[input]") {
    exact const e("[\"a\\\"b\",\n\"c\" ,\"d\"" + std::string(64, ' ') + "]");
    string_ends ends(e.begin, e.end);
    CHECK((ends.find(e.begin + 1) == e.begin + 3)); // the backslash
    ends.go_on_from(e.begin + 7);
    ends.go_on_from(e.begin + 9); // the line end
    CHECK((ends.find(e.begin + 9) == e.begin + 11));
    CHECK((ends.find(e.begin + 14) == e.begin + 16));
    ends.go_on_from(e.end - 1);
}

TEST_CASE("any string is skipped", "[input]") {
    for (std::size_t before = 0; before != 140; ++before) {
        std::string const a(before, 'x');
        auto const n = static_cast<std::ptrdiff_t>(before);
        CHECK(skipped(a + "\"]") == n + 1);
        CHECK(skipped(a + "\\\"\"]") == n + 3);
        CHECK(skipped(a + "\\\\\"]") == n + 3);
        CHECK(skipped(a + "\\u00e9\\uD83D\\uDE00\xC3\xA9\"") == n + 21);
        CHECK(skipped(a + "\\ud7ff" + a + "\\b\\f\\n\\r\\t\\/\"") == 2 * n + 19);
        CHECK(skipped(a) == -1);
        CHECK(skipped(a + "\\") == -1);
        CHECK(skipped(a + "\\a\"") == -1);
        CHECK(skipped(a + "\\u00g0\"" + a) == -1);
        CHECK(skipped(a + "\\u00@0\"" + a) == -1);
        CHECK(skipped(a + "\\u00\xB1" + "1\"" + a) == -1);
        CHECK(skipped(a + "\\u00") == -1);
        CHECK(skipped(a + "\\ud800\"" + a) == -1);
        CHECK(skipped(a + "\\udc00\"" + a) == -1);
        CHECK(skipped(a + "\x1F\"" + a) == -1);
        CHECK(skipped(a + "\xC3\"" + a) == -1);
        CHECK(skipped(a + "\xC3\\n\"" + a) == -1);
    }
}

TEST_CASE("four hexadecimal digits are told from all else", "[input]") {
    for (int byte = 0; byte != 256; ++byte) {
        char const c = static_cast<char>(byte);
        bool const digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        for (std::size_t place = 0; place != 4; ++place) {
            std::string text = "\\u1234\" ";
            text[2 + place] = c;
            bool const high = place == 0 && (c == 'd' || c == 'D'); // D234 is no surrogate
            CHECK((skipped(text) == 7) == (digit || high));
        }
    }
}
