// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/plain_text.hpp>

#include <telltale/input/text_cursor.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>

namespace {

using telltale::plain_text;
using telltale::taken;
using telltale::text_cursor;

constexpr bool finds_value(std::string_view text, std::size_t at) {
    char const* const end = text.data() + text.size();
    return plain_text::after_key<6>(text.data(), end, ",\"key:") == (at == 0 ? nullptr : text.data() + at);
}
constexpr std::size_t next_key(std::string_view text) {
    return static_cast<std::size_t>(plain_text::next_key(text.data(), text.data() + text.size()) - text.data());
}

/// Text in memory of exactly its size, so that a sanitizer sees who reads beyond.
struct exact_text {
    explicit exact_text(std::string_view text) : size(text.size()), bytes(new char[text.size()]) {
        text.copy(bytes.get(), size);
    }
    [[nodiscard]] char const* begin() const { return bytes.get(); }
    [[nodiscard]] char const* end() const { return bytes.get() + size; }
    std::size_t size;
    std::unique_ptr<char[]> bytes;
};

/// How many characters were taken, or -1.
template <class Read>
std::ptrdiff_t taken_of(exact_text const& text, Read read) {
    char const* const end = read(text.begin(), text.end());
    return end == nullptr ? -1 : end - text.begin();
}
std::ptrdiff_t length_of_string(std::string_view text) {
    return taken_of(exact_text(text), [](char const* p, char const* end) { return plain_text::string(p, end); });
}
std::ptrdiff_t length_of_integer(std::string_view text, std::uint64_t value) {
    exact_text const exact(text);
    auto const read = plain_text::integer(exact.begin(), exact.end(), exact.begin());
    if (read.end == nullptr) return -1;
    CHECK(read.magnitude == value);
    return read.end - exact.begin();
}
std::ptrdiff_t length_of_number(std::string_view text, double value) {
    exact_text const exact(text);
    auto const read = plain_text::number<double>(exact.begin(), exact.end());
    if (read.end == nullptr) return -1;
    CHECK(std::bit_cast<std::uint64_t>(read.value) == std::bit_cast<std::uint64_t>(value));
    return read.end - exact.begin();
}

} // namespace

TEST_CASE("predicted keys in plain text", "[input]") {
    TWICE(finds_value("\"key:1", 5));
    TWICE(finds_value("\"key: 1", 6));
    TWICE(finds_value("\"key:\n\t 1", 8));
    TWICE(finds_value("\"key:", 0)); // a value needs a character
    TWICE(finds_value("\"kez:1", 0));
    TWICE(finds_value("", 0));
    TWICE(next_key(",\"a\"") == 1);
    TWICE(next_key(", \"a\"") == 2);
    TWICE(next_key(",\n\t\r \"a\"") == 5);
    TWICE(next_key("}") == 0);
    TWICE(next_key(" ,\"a\"") == 0);
    TWICE(next_key(",") == 0);
    TWICE(next_key("") == 0);
}

TEST_CASE("a key is found behind any white space, whatever is expected", "[input]") {
    std::string_view const gaps[] = {"",
                                     " ",
                                     "\n",
                                     "\n  ",
                                     "\r\n\t",
                                     "\n        ",
                                     "\n              \t",
                                     "\n               \t",
                                     "\n                         "};
    for (std::string_view const expected : gaps)
        for (std::string_view const gap : gaps)
            for (std::string_view const rest : {"\"key\":1,\"another\":2}", "\"", "", "}                    "}) {
                std::string const text = "{" + std::string(expected) + "1," + std::string(gap) + std::string(rest);
                char const* const begin = text.data() + 1;
                char const* const p = begin + expected.size() + 1;
                char const* const end = text.data() + text.size();
                CAPTURE(text);
                if (gap.empty() && rest.empty()) CHECK(plain_text::next_key(p, end, begin, expected.size()) == p);
                else CHECK(plain_text::next_key(p, end, begin, expected.size()) == p + 1 + gap.size());
            }
}

TEST_CASE("plain truth values", "[input]") {
    bool value = false;
    auto const length = [&](std::string_view text) {
        return taken_of(exact_text(text),
                        [&](char const* p, char const* end) { return plain_text::boolean(p, end, value); });
    };
    CHECK(length("true}") == 4);
    CHECK(value);
    CHECK(length("false}") == 5);
    CHECK_FALSE(value);
    CHECK(length("fals}}") == -1);
    CHECK(length("trux}}") == -1);
    CHECK(length("falsy}") == -1);
    CHECK(length("tru") == -1);
    CHECK(length("") == -1);
    CHECK(length("true") == -1); // unusual at the end of a text
}

TEST_CASE("plain integers of all lengths, at and before the end", "[input]") {
    for (std::string_view const behind : {"", "}", ",\"next\":1", "           "}) {
        std::string digits;
        std::uint64_t value = 0;
        for (unsigned i = 1; i != 20; ++i) {
            digits += static_cast<char>('0' + i % 10);
            value = value * 10 + i % 10;
            CHECK(length_of_integer(digits + std::string(behind), value) == static_cast<std::ptrdiff_t>(i));
        }
        digits += '0';
        CHECK(length_of_integer(digits + std::string(behind), 0) == -1); // twenty digits
        CHECK(length_of_integer("0" + std::string(behind), 0) == 1);
    }
    CHECK(length_of_integer("9999999999999999999}", 9999999999999999999U) == 19);
    for (std::string_view const other :
         {"", "-1", "01", "007        ", "1.5", "1e3", "1E3", "12345678.5", "12345678e5", "1234567890123456.5",
          "1234567890123456e1", "x", ".5", "\"1\"", "0000000000000001"})
        CHECK(length_of_integer(other, 0) == -1);
}

TEST_CASE("plain numbers", "[input]") {
    CHECK(length_of_number("1.5,", 1.5) == 3);
    CHECK(length_of_number("-0.0}", -0.0) == 4);
    CHECK(length_of_number("-8.79467820179020,", -8.79467820179020) == 17);
    CHECK(length_of_number("1e3", 1000) == 3);
    CHECK(length_of_number("9007199254740991", 9007199254740991) == 16);
    CHECK(length_of_number("9007199254740992", 0) == -1); // its double may be another number's
    CHECK(length_of_number("01", 0) == -1);
    CHECK(length_of_number("1.", 0) == -1);
    CHECK(length_of_number("-", 0) == -1);
    CHECK(length_of_number("", 0) == -1);
    CHECK(length_of_number("1e999", 0) == -1);
    exact_text const text("0.1}");
    CHECK(plain_text::number<float>(text.begin(), text.end()).value == 0.1F);
}

TEST_CASE("plain strings", "[input]") {
    CHECK(length_of_string("\"\"") == 2);
    CHECK(length_of_string("\"abc\",") == 5);
    CHECK(length_of_string("\"\xC3\xA9\"") == 4);
    CHECK(length_of_string("abc") == -1);
    CHECK(length_of_string("") == -1);
    CHECK(length_of_string("\"") == -1);
}

TEST_CASE("plain strings of all lengths with something in every place", "[input]") {
    std::string_view const all[] = {"\"", "\\", "\\n", "\x1F", "\xC3\xA9", "\x80", "\xC3", "\x7F", " "};
    for (std::size_t size = 0; size != 70; ++size)
        for (std::size_t at = 0; at <= size; ++at)
            for (std::string_view const put : all)
                for (std::string_view const behind : {"", "\"", "\",\"another\":\"string\""}) {
                    std::string text = "\"" + std::string(size, 'x') + std::string(behind);
                    text.insert(1 + at, put);
                    text_cursor in(text);
                    std::string_view read;
                    bool const is_plain =
                        in.read_string(read) == taken::yes && in.value_text().size() == read.size() + 2;
                    auto const wanted = is_plain ? static_cast<std::ptrdiff_t>(read.size() + 2) : -1;
                    if (length_of_string(text) == wanted) continue;
                    CAPTURE(text, wanted);
                    CHECK(length_of_string(text) == wanted);
                }
}

TEST_CASE("what is taken as plain is what a cursor takes", "[input]") {
    std::mt19937 random(20251121);
    std::string_view const letters = "0123456789.eE+-\"\\ x,}";
    std::size_t accepted = 0;
    for (int i = 0; i != 200000; ++i) {
        std::string text;
        for (auto n = random() % 24; n != 0; --n) text += letters[random() % (random() % 2 == 0 ? 10 : letters.size())];
        exact_text const exact(text);
        auto const integer = plain_text::integer(exact.begin(), exact.end(), exact.begin());
        auto const number = plain_text::number<double>(exact.begin(), exact.end());
        text_cursor in(text);
        telltale::text::number exactly(0);
        bool const is_number = in.open() && in.read_number(exactly) == taken::yes;
        bool same = true;
        if (integer.end != nullptr)
            same =
                is_number && in.position() - text.data() == integer.end - exact.begin() && exactly == integer.magnitude;
        if (number.end != nullptr)
            same = same && is_number && in.position() - text.data() == number.end - exact.begin() &&
                   exactly == telltale::text::number(number.value);
        accepted += integer.end != nullptr || number.end != nullptr ? 1 : 0;
        if (same) continue;
        CAPTURE(text);
        FAIL("unlike the cursor");
    }
    CHECK(accepted > 50000);
}
