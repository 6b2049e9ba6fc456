// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/built_language.hpp>

#include "support/catch.hpp"

#include <telltale/text/pattern_language.hpp>

using telltale::text::built_language;
using telltale::text::pattern_language;

namespace {

template <telltale::fixed_string Pattern>
void agrees() {
    built_language const built(Pattern.view());
    REQUIRE(built.fault().ok);
    for (std::string_view const text : {"", "a", "ab", "abc", "b", "aab", "-", "a-b", "\xC3\xA9", "\xF0\x9F\x98\x80",
                                        "7", "2025", "a b", "xaby", "AB", "0-0"}) {
        CAPTURE(Pattern.view(), text);
        CHECK(built.get().has(text) == pattern_language<Pattern>().has(text));
    }
}

} // namespace

TEST_CASE("a language that is built is the one that is compiled", "[text]") {
    agrees<"^[a-z]+$">();
    agrees<"ab">();
    agrees<"^(a|ab)(c|bcd)?$">();
    agrees<"^$">();
    agrees<"">();
    agrees<"^[a-z0-9]+(-[a-z0-9]+)*$">();
    agrees<"[^a]">();
    agrees<"^.{2,3}$">();
    agrees<"^(?:|a|ab)$">();
}

TEST_CASE("a pattern without an automaton has a fault", "[text]") {
    CHECK(std::string_view(built_language("a(").fault().words) == "unclosed '('");
    CHECK(built_language("a(").get().states == 0);
    CHECK(std::string_view(built_language("(a|b)*a(a|b){12}").fault().words) == "more than 1500 states");
}

TEST_CASE("states without hope are one", "[text]") {
    built_language const none("^a[^\\s\\S]");
    CHECK(none.get().start == 0);
}
