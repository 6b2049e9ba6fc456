// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/language.hpp>

#include "support/catch.hpp"

using telltale::text::language;

namespace {

// ^a*b$ : states refused, accepted, start, behind b
constexpr char32_t starts[] = {0, U'a', U'b', U'c'};
constexpr std::uint8_t class_of[] = {0, 1, 2, 0};
constexpr std::uint16_t next[] = {0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 0};
constexpr bool accepts[] = {false, true, false, true};
constexpr language hand_made{starts, class_of, 4, 3, next, accepts, 4, 2, false};

} // namespace

TEST_CASE("a language tells which texts are in it", "[text]") {
    static_assert(hand_made.has("b") && hand_made.has("aaab"));
    static_assert(!hand_made.has("") && !hand_made.has("ba") && !hand_made.has("aa") && !hand_made.has("\xC3\xA9"));
    CHECK(hand_made.after(2, U'b') == 3);
    CHECK(hand_made.after(2, U'\x10FFFF') == 0);
}
