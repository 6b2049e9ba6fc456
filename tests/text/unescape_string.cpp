// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/unescape_string.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace {

namespace text = telltale::text;

/// The text of a string and how many characters it took, from memory of exactly that size.
struct read_string {
    std::string text;
    std::size_t taken;
    friend bool operator==(read_string const&, read_string const&) = default;
};

std::optional<read_string> quick(std::string_view json) {
    std::unique_ptr<char[]> const exact(new char[json.size() + 1]);
    char* const first = exact.get() + 1; // not aligned
    json.copy(first, json.size());
    text::inline_buffer<char, 8> out;
    char const* const end = text::unescape_string(first, first + json.size(), out);
    if (end == nullptr) return std::nullopt;
    return read_string{{out.data(), out.size()}, static_cast<std::size_t>(end - first)};
}

/// The same, one character after the other.
std::optional<read_string> slow(std::string_view json) {
    std::string out;
    char const* p = json.data();
    char const* const last = p + json.size();
    while (p != last && *p != '"') {
        if (static_cast<unsigned char>(*p) < 0x20) return std::nullopt;
        if (*p != '\\') {
            out += *p++;
            continue;
        }
        text::escape const e = text::read_escape(p, last);
        if (e.end == nullptr) return std::nullopt;
        out.append(e.bytes, e.size);
        p = e.end;
    }
    if (p == last || text::find_invalid_utf8(out.data(), out.data() + out.size()) != out.data() + out.size())
        return std::nullopt;
    return read_string{out, static_cast<std::size_t>(p + 1 - json.data())};
}

} // namespace

TEST_CASE("a string with escapes", "[text]") {
    CHECK(quick(R"(a\n\"b\\\/\b\f\r\t")") == read_string{"a\n\"b\\/\b\f\r\t", 19});
    CHECK(quick("\\u00e9\\ud83d\\ude00\"rest") == read_string{"\xC3\xA9\xF0\x9F\x98\x80", 19});
    CHECK(quick("\"") == read_string{"", 1});
    CHECK_FALSE(quick(""));
    CHECK_FALSE(quick("abc"));
    CHECK_FALSE(quick("a\\"));
    CHECK_FALSE(quick("a\\x\""));
    CHECK_FALSE(quick("a\\ud800\""));
    CHECK_FALSE(quick("a\nb\""));
    CHECK_FALSE(quick("a\xC3\"")); // cut
    CHECK_FALSE(quick("\xE2\x82\\u00e9\""));
}

TEST_CASE("strings of all lengths with something in every place", "[text]") {
    std::string_view const all[] = {"\\n",      "\\u20ac", "\\ud83d\\ude00", "\xC3\xA9", "\xF0\x9F\x98\x80",
                                    "\x80",     "\x01",    "\\ud83dx",       "\\q",      "\"",
                                    "\\\\\\\"", "\x7F"};
    for (std::size_t size = 0; size != 80; ++size)
        for (std::size_t at = 0; at <= size; ++at)
            for (std::string_view const put : all)
                for (bool const ends : {true, false}) {
                    std::string json(size, 'x');
                    json.insert(at, put);
                    if (ends) json += '"';
                    if (quick(json) == slow(json)) continue;
                    CAPTURE(json);
                    FAIL("unlike the slow way");
                }
}

TEST_CASE("an escape at the end of the room has room", "[text]") {
    for (std::size_t before = 0; before != 17; ++before) // whatever the place in a block
        for (std::size_t size = 180; size != 560; ++size) {
            std::string const plain = std::string(before, 'x');
            std::string const text = plain + "\\n" + std::string(size, 'x') + R"(\ud83d\ude00")" + std::string(20, ' ');
            telltale::text::inline_buffer<char, 256> out;
            char const* const end = telltale::text::unescape_string(text.data(), text.data() + text.size(), out);
            REQUIRE((end == text.data() + before + size + 15));
            REQUIRE(std::string(out.data(), out.size()) == plain + "\n" + std::string(size, 'x') + "\xF0\x9F\x98\x80");
        }
}
