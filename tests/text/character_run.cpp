// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/character_run.hpp>

#include <telltale/text/automaton.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <string>
#include <string_view>

using telltale::fixed_string;
using telltale::text::automaton;
namespace regex = telltale::text::regex;

namespace {

template <fixed_string Pattern>
constexpr bool is_run = regex::stages<Pattern>::shape.is_run;

void append(std::string& text, char32_t c) {
    auto const put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    if (c < 0x10000) return put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
}

/// Each character of the plane and some beyond, alone and at each place of texts of every length up to 50, has the verdict of
/// the automaton. `good` is a character of the class.
template <fixed_string Pattern>
void agrees_with_the_automaton(std::string_view good) {
    static_assert(is_run<Pattern>);
    using automatic = regex::automaton_result<Pattern>;
    CAPTURE(std::string(Pattern.view()));
    bool agreed = automaton<Pattern>::matches("") == automatic::matches("");
    std::size_t accepted = 0;
    for (char32_t c = 0; c < 0x11000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string text;
        append(text, c);
        agreed = agreed && automaton<Pattern>::matches(text) == automatic::matches(text);
        accepted += automaton<Pattern>::matches(text) ? 1 : 0;
    }
    CHECK(agreed);
    constexpr char32_t strangers[] = {0,      '\n',   '"',    '-',    '0',    '9',     ':',     '@',
                                      'A',    'Z',    '[',    '_',    '`',    'a',     'z',     '{',
                                      0x7F,   0x80,   0xA0,   0xE9,   0x7FF,  0x800,   0x2027,  0x2028,
                                      0x2029, 0x20AC, 0xD7FF, 0xE000, 0xFEFF, 0x1F600, 0x10FFFF};
    for (std::size_t length = 0; length != 50; ++length) {
        std::string text;
        for (std::size_t i = 0; i != length; ++i) text += good;
        agreed = agreed && automaton<Pattern>::matches(text) == automatic::matches(text);
        accepted += automaton<Pattern>::matches(text) ? 1 : 0;
        for (std::size_t at = 0; at <= length; ++at)
            for (auto const c : strangers) {
                std::string other(text, 0, at * good.size());
                append(other, c);
                other.append(text, at * good.size());
                agreed = agreed && automaton<Pattern>::matches(other) == automatic::matches(other);
            }
        CAPTURE(length);
        REQUIRE(agreed);
    }
    CHECK(accepted != 0);
}

} // namespace

TEST_CASE("which patterns are runs") {
    TWICE(is_run<"^[a-z]+$">);
    TWICE(is_run<"^[a-z]*$">);
    TWICE(is_run<"^[a-z]{3,5}$">);
    TWICE(is_run<"^.$">);
    TWICE(is_run<"^(?:[a-z])+$">);
    TWICE(is_run<"^a+?$">);
    TWICE(!is_run<"[a-z]+$">);
    TWICE(!is_run<"^[a-z]+">);
    TWICE(!is_run<"^[a-z][a-z]+$">);
    TWICE(!is_run<"^[a-z]+|b$">);
    TWICE(!is_run<"^(?:[a-z]+)+$">);
    TWICE(!is_run<"^^a$">);
    TWICE(!is_run<"^$">);
    TWICE(!is_run<"">);
    TWICE(!is_run<"(">);
    TWICE(!is_run<"^a$$">);
    TWICE(!is_run<"^ab$">);
}

TEST_CASE("the short way has the verdicts of the automaton") {
    agrees_with_the_automaton<"^[a-zA-Z0-9_-]+$">("b");        // five ranges
    agrees_with_the_automaton<"^[a-zA-Z0-9_:.-]{3,20}$">("b"); // six
    agrees_with_the_automaton<"^[acegikmoqsuwy]*$">("a");      // too many
    agrees_with_the_automaton<"^[0-9a-f]{32}$">("7");
    agrees_with_the_automaton<"^[^\"\\\\]*$">("b"); // every character beyond ASCII
    agrees_with_the_automaton<"^[^a]{2,17}$">("\342\202\254");
    agrees_with_the_automaton<"^.{1,30}$">("\303\251"); // U+2028 shares its lead byte with others
    agrees_with_the_automaton<"^.+$">("b");
    agrees_with_the_automaton<R"(^\s+$)">(" ");
    agrees_with_the_automaton<R"(^\S{5,}$)">("\360\237\230\200");
    agrees_with_the_automaton<R"(^[\u0100-\u2fff]{1,20}$)">("\342\202\254");
    agrees_with_the_automaton<R"(^[\u{1F600}-\u{1F64F}]{2}$)">("\360\237\230\200");
    agrees_with_the_automaton<R"(^[\s\S]{20}$)">("\303\251");
    agrees_with_the_automaton<R"(^[^\x00-\x7f]*$)">("\303\251");
    agrees_with_the_automaton<"^a?$">("a");
}

TEST_CASE("runs of a character class in constant evaluation") {
    TWICE(automaton<"^[a-z]{2,3}$">::matches("abc"));
    TWICE(!automaton<"^[a-z]{2,3}$">::matches("abcd"));
    TWICE(!automaton<"^[a-z]{2,3}$">::matches("a"));
    TWICE(automaton<"^.{2}$">::matches("\342\202\254\360\237\230\200"));
    TWICE(!automaton<"^.{2}$">::matches("\342\202\254"));
    TWICE(!automaton<"^.{1,9}$">::matches("a\342\200\251"));
    TWICE(automaton<R"(^\s*$)">::matches("\342\200\251\302\240 "));
}
