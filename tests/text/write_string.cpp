// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/write_string.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::text;
using namespace std::string_view_literals;

namespace {

std::string plain(std::string_view s) {
    std::string out = "before ";
    append_json_string(out, s);
    REQUIRE(out.substr(0, 7) == "before ");
    return out.substr(7);
}
std::string checked(std::string_view s, bool well_formed) {
    std::string out;
    CHECK(append_checked_json_string(out, s) == well_formed);
    return out;
}
constexpr std::ptrdiff_t escape_at(std::string_view s) { return find_escape(s.data(), s.data() + s.size()) - s.data(); }

std::string reference(std::string_view s) {
    std::string out = "\"";
    for (char c : s) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"') out += "\\\"";
        else if (c == '\\') out += "\\\\";
        else if (c == '\n') out += "\\n";
        else if (c == '\r') out += "\\r";
        else if (c == '\t') out += "\\t";
        else if (c == '\b') out += "\\b";
        else if (c == '\f') out += "\\f";
        else if (byte < 0x20)
            out += std::string("\\u00") + "0123456789abcdef"[byte >> 4] + "0123456789abcdef"[byte & 15];
        else out += c;
    }
    return out + '"';
}

} // namespace

TEST_CASE("write_string: the escapes") {
    CHECK(plain("") == R"("")");
    CHECK(plain("model.loaded") == R"("model.loaded")");
    CHECK(plain("a\"b\\c/d") == R"("a\"b\\c/d")");
    CHECK(plain("\b\f\n\r\t") == R"("\b\f\n\r\t")");
    CHECK(plain("\0\x01\x1F\x7F"sv) == "\"\\u0000\\u0001\\u001f\x7F\"");
    CHECK(plain("\xE2\x82\xAC\xC3\xA4") == "\"\xE2\x82\xAC\xC3\xA4\"");
    for (int byte = 0; byte != 256; ++byte) {
        std::string const one(1, static_cast<char>(byte));
        CHECK(plain(one) == reference(one));
    }
}

TEST_CASE("write_string: find_escape") {
    TWICE(escape_at("") == 0);
    TWICE(escape_at("abc") == 3);
    TWICE(escape_at("abcdefghijklmnopqrstuvwxyz\"") == 26);
    TWICE(escape_at("ab\nc\"") == 2);
    TWICE(escape_at("\x7F\x80\xFF !#[]\x1F") == 8);
    std::size_t wrong = 0;
    for (std::size_t size = 0; size != 50; ++size)
        for (std::size_t at = 0; at <= size; ++at)
            for (char c : {'"', '\\', '\n', '\x1F', '\0'}) {
                std::vector<char> text(size, '\xC3'); // exact, so that a sanitizer sees a read behind the end
                for (std::size_t i = 0; i != size; ++i) text[i] = "!#[] ~\x7F\x80\xFF\xDC\xA2"[i % 11];
                if (at != size) text[at] = c;
                if (at + 1 < size) text[at + 1] = c;
                wrong += escape_at({text.data(), text.size()}) != static_cast<std::ptrdiff_t>(at);
            }
    CHECK(wrong == 0);
}

TEST_CASE("write_string: random bytes, as the reference escapes them") {
    std::mt19937 random(20272);
    std::size_t wrong = 0;
    for (int i = 0; i != 20000; ++i) {
        std::string s;
        for (auto n = random() % 80; n-- != 0;)
            s += random() % 8 == 0 ? static_cast<char>(random() % 256) : static_cast<char>('a' + random() % 26);
        wrong += plain(s) != reference(s);
        std::string valid;
        for (char c : s)
            if (static_cast<unsigned char>(c) < 0x80) valid += c;
            else valid += "\xC3\xA4";
        std::string out;
        wrong += !append_checked_json_string(out, valid);
        wrong += out != reference(valid);
    }
    CHECK(wrong == 0);
}

TEST_CASE("write_string: what is not UTF-8 is replaced, once for each maximal subpart") {
    CHECK(checked("", true) == R"("")");
    CHECK(checked("ok \xE2\x82\xAC \n", true) == "\"ok \xE2\x82\xAC \\n\"");
    CHECK(checked("a\xFFz", false) == "\"a\xEF\xBF\xBDz\"");
    CHECK(checked("\x80\x80", false) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(checked("\xE2\x82", false) == "\"\xEF\xBF\xBD\""); // one, for the truncated two
    CHECK(checked("\xF0\x9F\x98\"", false) ==
          "\"\xEF\xBF\xBD\\\"\""); // one, for the truncated three; the quote is escaped
    CHECK(checked("\xC0\x80", false) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(checked("\xED\xA0\x80", false) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""); // a surrogate is three
    // The Unicode Standard, table 3-8
    CHECK(checked("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64", false) ==
          "\"a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
          "b\xEF\xBF\xBD"
          "c\xEF\xBF\xBD\xEF\xBF\xBD"
          "d\"");
    std::mt19937 random(20273);
    std::size_t wrong = 0;
    for (int i = 0; i != 20000; ++i) {
        std::string s, out;
        for (auto n = random() % 40; n-- != 0;)
            s += static_cast<char>(random() % 3 == 0 ? random() % 128 : 128 + random() % 128);
        wrong += append_checked_json_string(out, s) != is_utf8(s);
        wrong += !is_utf8(out) || out.front() != '"' || out.back() != '"';
    }
    CHECK(wrong == 0);
}

TEST_CASE("write_string: many appends cost few allocations") {
    std::string out;
    std::size_t allocations = 0, capacity = out.capacity();
    for (int i = 0; i != 20000; ++i) {
        append_json_string(out, "twelve chars");
        allocations += out.capacity() != capacity;
        capacity = out.capacity();
    }
    CHECK(allocations < 40);
}
