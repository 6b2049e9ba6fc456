// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/utf8.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace telltale::text;
using namespace std::string_view_literals;

namespace {

constexpr std::ptrdiff_t invalid_at(std::string_view s) {
    return find_invalid_utf8(s.data(), s.data() + s.size()) - s.data();
}

/// The length of the sequence that begins `s`, 0 when it is ill-formed: decoded leniently, then held against the
/// definition.
std::size_t sequence(std::string_view s) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(s[i])); };
    unsigned const lead = byte(0);
    std::size_t const length = lead < 0x80    ? 1
                               : lead >= 0xF8 ? 0
                               : lead >= 0xF0 ? 4
                               : lead >= 0xE0 ? 3
                               : lead >= 0xC0 ? 2
                                              : 0;
    if (length == 0 || s.size() < length) return 0;
    unsigned value = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = 1; i != length; ++i) {
        if (byte(i) >> 6 != 2) return 0;
        value = value << 6 | (byte(i) & 0x3F);
    }
    unsigned const smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return value < smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : length;
}

std::ptrdiff_t reference(std::string_view s) {
    std::size_t i = 0;
    while (i != s.size()) {
        std::size_t const length = sequence(s.substr(i));
        if (length == 0) break;
        i += length;
    }
    return static_cast<std::ptrdiff_t>(i);
}

} // namespace

TEST_CASE("utf8: the edges of table 3-7") {
    TWICE(is_utf8(""));
    TWICE(is_utf8("plain"));
    TWICE(is_utf8("\0\x7F"sv));
    TWICE(is_utf8("\xC2\x80\xDF\xBF"));
    TWICE(is_utf8("\xE0\xA0\x80\xEC\xBF\xBF\xED\x80\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"));
    TWICE(is_utf8("\xF0\x90\x80\x80\xF3\xBF\xBF\xBF\xF4\x80\x80\x80\xF4\x8F\xBF\xBF"));
    TWICE(invalid_at("\x80") == 0);
    TWICE(invalid_at("\xBF") == 0);
    TWICE(invalid_at("\xC0\x80") == 0); // overlong
    TWICE(invalid_at("\xC1\xBF") == 0);
    TWICE(invalid_at("a\xC2") == 1); // cut off
    TWICE(invalid_at("a\xC2"
                     "b") == 1);
    TWICE(invalid_at("a\xC2\xC2\x80") == 1);
    TWICE(invalid_at("\xE0\x9F\xBF") == 0);     // overlong
    TWICE(invalid_at("\xED\xA0\x80") == 0);     // a surrogate
    TWICE(invalid_at("\xED\xBF\xBF") == 0);     // the last one
    TWICE(invalid_at("ab\xE2\x82") == 2);       // cut off
    TWICE(invalid_at("ab\xE2\x82\x28") == 2);   // not continued
    TWICE(invalid_at("\xF0\x8F\xBF\xBF") == 0); // overlong
    TWICE(invalid_at("\xF4\x90\x80\x80") == 0); // U+110000
    TWICE(invalid_at("\xF5\x80\x80\x80") == 0);
    TWICE(invalid_at("\xFF") == 0);
    TWICE(invalid_at("\xF0\x9F\x98") == 0);
    TWICE(invalid_at("\xF0\x9F\x98\x80\xF0\x9F\x98") == 4);
}

TEST_CASE("utf8: all sequences of two and three bytes, and the corners of four") {
    std::size_t wrong = 0;
    std::string s(2, ' ');
    for (unsigned i = 0; i != 0x10000; ++i) {
        s[0] = static_cast<char>(i >> 8);
        s[1] = static_cast<char>(i);
        wrong += invalid_at(s) != reference(s);
        std::string const longer = s + "zz"; // read four bytes at a time
        wrong += invalid_at(longer) != reference(longer);
    }
    s.resize(3);
    for (unsigned i = 0xBF0000; i != 0x1000000; ++i) {
        s[0] = static_cast<char>(i >> 16);
        s[1] = static_cast<char>(i >> 8);
        s[2] = static_cast<char>(i);
        wrong += invalid_at(s) != reference(s);
        s += 'z';
        wrong += invalid_at(s) != reference(s);
        s.pop_back();
    }
    s.resize(5);
    for (unsigned lead = 0xEF; lead != 0x100; ++lead)
        for (unsigned second = 0; second != 0x100; ++second)
            for (unsigned third : {0x00u, 0x7Fu, 0x80u, 0x8Fu, 0x90u, 0xBFu, 0xC0u, 0xFFu})
                for (unsigned fourth : {0x00u, 0x7Fu, 0x80u, 0xA0u, 0xBFu, 0xC0u, 0xFFu}) {
                    s[0] = static_cast<char>(lead);
                    s[1] = static_cast<char>(second);
                    s[2] = static_cast<char>(third);
                    s[3] = static_cast<char>(fourth);
                    s[4] = 'z';
                    wrong += invalid_at(s) != reference(s);
                }
    CHECK(wrong == 0);
}

TEST_CASE("utf8: a fault is found wherever it is, in ASCII and in dense text") {
    std::size_t wrong = 0;
    for (std::string_view letter : {"a"sv, "\xC3\xA4"sv, "\xE2\x82\xAC"sv, "\xF0\x9F\x98\x80"sv, "a\xE2\x82\xAC"sv})
        for (std::string_view fault : {"\xFF"sv, "\x80"sv, "\xED\xA0\x80"sv, "\xE2\x82"sv, "\xF0\x9F\x98"sv, "\xC2"sv})
            for (std::size_t before = 0; before != 40; ++before)
                for (std::size_t after = 0; after != 20; ++after) {
                    std::string text;
                    for (std::size_t i = 0; i != before; ++i) text += letter;
                    auto const at = static_cast<std::ptrdiff_t>(text.size());
                    text += fault;
                    for (std::size_t i = 0; i != after; ++i) text += 'z';
                    std::vector<char> const exact(text.begin(),
                                                  text.end()); // so that a sanitizer sees a read behind the end
                    wrong += invalid_at({exact.data(), exact.size()}) != at;
                    wrong += is_utf8(text);
                }
    CHECK(wrong == 0);
}

TEST_CASE("utf8: code points are counted") {
    TWICE(count_code_points("") == 0);
    TWICE(count_code_points("abc") == 3);
    TWICE(count_code_points("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z") == 5);
    std::size_t wrong = 0;
    for (std::size_t repeat = 0; repeat != 60; ++repeat)
        for (std::size_t tail = 0; tail != 20; ++tail) {
            std::string text;
            for (std::size_t i = 0; i != repeat; ++i) text += "\xC3\xA4\xE2\x82\xACx\xF0\x9F\x98\x80";
            text.append(tail, 'a');
            wrong += count_code_points(text) != 4 * repeat + tail;
        }
    CHECK(wrong == 0);
    CHECK(count_code_points(std::string(100000, 'x')) == 100000); // beyond what a byte lane can count
    std::string euros;
    for (int i = 0; i != 30000; ++i) euros += "\xE2\x82\xAC";
    CHECK(count_code_points(euros) == 30000);
}

TEST_CASE("utf8: every scalar value is encoded as one well-formed sequence") {
    std::size_t wrong = 0;
    char buffer[4];
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string_view const s(buffer, static_cast<std::size_t>(encode_utf8(c, buffer) - buffer));
        wrong += sequence(s) != s.size() || !is_utf8(s) || count_code_points(s) != 1;
    }
    CHECK(wrong == 0);
    constexpr auto euro = [] {
        char out[4]{};
        return encode_utf8(U'\u20AC', out) - out == 3 && out[0] == '\xE2' && out[1] == '\x82' && out[2] == '\xAC';
    };
    TWICE(euro());
}

TEST_CASE("utf8: a byte that is none is seen wherever it stands in a text of any size") {
    for (std::size_t size = 0; size != 70; ++size) {
        std::string text(size, 'a');
        CHECK(is_utf8(text));
        for (std::size_t i = 0; i != size; ++i) {
            text[i] = '\xFF';
            CHECK(!is_utf8(text));
            text[i] = 'a';
            if (i + 1 == size) continue;
            text.replace(i, 2, "\xC3\xA9");
            CHECK(is_utf8(text));
            text.replace(i, 2, "aa");
        }
    }
}
