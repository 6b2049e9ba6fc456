// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/pattern_language.hpp>

#include "support/catch.hpp"

using telltale::text::automaton;
using telltale::text::language;
using telltale::text::pattern_language;

namespace {

template <telltale::fixed_string Pattern>
void agrees() {
    constexpr language made = pattern_language<Pattern>();
    static_assert(made.states != 0);
    for (std::string_view const text : {"", "a", "ab", "abc", "b", "aab", "-", "a-b", "\xC3\xA9", "\xF0\x9F\x98\x80",
                                        "7", "2025", "a b", "xaby", "AB", "0-0"}) {
        CAPTURE(Pattern.view(), text);
        CHECK(made.has(text) == automaton<Pattern>::matches(text));
    }
}

} // namespace

TEST_CASE("the language of a pattern has the texts that it matches", "[text]") {
    agrees<"^[a-z]+$">();
    agrees<"ab">();
    agrees<"^(a|ab)(c|bcd)?$">();
    agrees<"^$">();
    agrees<"">();
    agrees<"^a*$">();
    agrees<"^[a-z0-9]+(-[a-z0-9]+)*$">();
    agrees<"[^a]">();
    agrees<"^.$">();
    agrees<"^(?:|a|ab)$">();
    static_assert(pattern_language<"(">().states == 0);
}
