// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/write_json_string.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::text;
using namespace std::string_view_literals;

namespace {

std::string written(std::string_view s, std::size_t capacity = 0) {
    std::vector<char> const exact(s.begin(), s.end()); // so that a sanitizer sees a read behind the end
    std::string out = "<";
    out.reserve(capacity);
    output to(out);
    to.finish(write_json_string(to, to.begin(), exact.data(), exact.size()));
    return out;
}

struct unit {
    std::string_view text;
    std::string_view written;
};
constexpr std::string_view replaced = "\xEF\xBF\xBD", twice = "\xEF\xBF\xBD\xEF\xBF\xBD";
constexpr unit units[] = {
    {"\"", "\\\""},
    {"\\", "\\\\"},
    {"\n", "\\n"},
    {"\0"sv, "\\u0000"},
    {"\x1F", "\\u001f"},
    {"\x7F", "\x7F"},
    {"\xC3\xA9", "\xC3\xA9"},
    {"\xE2\x82\xAC", "\xE2\x82\xAC"},
    {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
    {"\xE6\x97\xA5\xE6\x9C\xAC", "\xE6\x97\xA5\xE6\x9C\xAC"},
    {"\x80", replaced},
    {"\xFF", replaced},
    {"\xC3", replaced},
    {"\xE2\x82", replaced},
    {"\xF0\x9F\x98", replaced},
    {"\xC0\x80", twice},
    {"\xC3\xA9\xFF", "\xC3\xA9\xEF\xBF\xBD"},
};

} // namespace

TEST_CASE("write_json_string: one special at every place of every length") {
    constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz !#[]^_`{|}~/";
    std::string filler;
    while (filler.size() < 240) filler += alphabet;
    std::size_t wrong = 0;
    for (std::size_t size = 0; size <= 200; ++size) {
        wrong += written(filler.substr(0, size)) != "<\"" + filler.substr(0, size) + '"';
        for (std::size_t at = 0; at <= size; ++at)
            for (unit const& u : units) {
                std::string const before = filler.substr(0, at), after = filler.substr(at, size - at);
                std::string text = before, expected = "<\"" + before;
                text += u.text;
                text += after;
                expected += u.written;
                expected += after;
                wrong += written(text) != expected + '"';
            }
    }
    CHECK(wrong == 0);
}

TEST_CASE("write_json_string: every byte in every window, as append_checked_json_string writes it") {
    std::size_t wrong = 0;
    for (int byte = 0; byte != 256; ++byte)
        for (std::size_t size : {1u, 7u, 8u, 15u, 16u, 31u, 32u, 47u, 48u, 63u, 64u, 95u, 96u, 127u, 300u, 1000u})
            for (std::size_t every : {1u, 2u, 5u, 16u, 33u}) {
                std::string text(size, 'x');
                for (std::size_t i = size - 1; i < size; i -= every) text[i] = static_cast<char>(byte);
                std::string expected = "<";
                (void)append_checked_json_string(expected, text);
                wrong += written(text) != expected;
            }
    CHECK(wrong == 0);
}

TEST_CASE("write_json_string: random units, wherever the room ends") {
    std::mt19937 random(20411);
    std::size_t wrong = 0;
    for (int i = 0; i != 20000; ++i) {
        std::string text, expected = "<";
        auto const plain = random() % 40;
        for (std::size_t const size = random() % 200; text.size() < size;)
            if (random() % 40 < plain) text.append(random() % 40, static_cast<char>('a' + random() % 26));
            else text += units[random() % std::size(units)].text;
        (void)append_checked_json_string(expected, text);
        wrong += written(text, random() % 1500) != expected;
    }
    for (std::size_t size = 1500; size != 2400; ++size) // the end of what is written in the object
        for (std::string_view text : {"x"sv, "\x01"sv, "\xC3\xA9"sv, "\xFF"sv, "abc\n"sv}) {
            std::string many, expected = "<";
            while (many.size() < size) many += text;
            (void)append_checked_json_string(expected, many);
            wrong += written(many) != expected;
            wrong += written(many, size + 600) != expected;
        }
    CHECK(wrong == 0);
}

TEST_CASE("write_json_string: nothing but long escapes, wherever the room ends") {
    std::size_t wrong = 0;
    for (std::size_t plain = 0; plain != 1900; ++plain) {
        std::string const text = std::string(plain, 'x') + std::string(150, '\x01');
        std::string expected = "<";
        append_json_string(expected, text);
        wrong += written(text) != expected;
        wrong += written(text, plain + 600) != expected;
        wrong += written(text.substr(plain), plain) != '<' + expected.substr(1, 1) + expected.substr(2 + plain);
    }
    CHECK(wrong == 0);
}

TEST_CASE("write_json_string: one after the other") {
    std::string out, expected;
    output to(out);
    char* at = to.begin();
    for (std::size_t i = 0; i != 3000; ++i) {
        std::string const text = std::string(i % 70, 'y') + (i % 3 == 0 ? "\n" : "");
        at = write_json_string(to, at, text.data(), text.size());
        append_json_string(expected, text);
    }
    to.finish(at);
    CHECK(out == expected);
}
