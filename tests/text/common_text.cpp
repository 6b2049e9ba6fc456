// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/common_text.hpp>

#include "support/catch.hpp"

#include <telltale/text/built_language.hpp>
#include <telltale/text/pattern_language.hpp>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::text;

namespace {

constexpr auto endless = static_cast<std::uint64_t>(-1);

common_text look(std::initializer_list<std::string_view> patterns, std::uint64_t least = 0,
                 std::uint64_t most = endless) {
    std::vector<std::unique_ptr<built_language>> built;
    search_space space;
    for (std::string_view const pattern : patterns) {
        built.push_back(std::make_unique<built_language>(pattern));
        space.languages[space.count++] = built.back()->get();
    }
    return find_common_text(space, search_letters(space), least, most);
}

template <telltale::fixed_string... Patterns>
constexpr common_text look_now(std::uint64_t least, std::uint64_t most) {
    search_space space;
    ((space.languages[space.count++] = pattern_language<Patterns>()), ...);
    return find_common_text(space, search_letters(space), least, most);
}

static_assert(look_now<"^[a-z]{1,3}$">(3, 5) == common_text::some);
static_assert(look_now<"^[a-z]{1,3}$">(4, 5) == common_text::none);
static_assert(look_now<"^[a-z]+$", "^[0-9]+$">(0, 9) == common_text::none);
static_assert(look_now<"^[a-z]+$", "^[a-f0-9]+$">(64, 64) == common_text::some);

} // namespace

TEST_CASE("lengths between which a pattern has no text are known", "[text]") {
    CHECK(look({"^(aa|bbbb)$"}) == common_text::some);
    CHECK(look({"^(aa|bbbb)$"}, 2, 2) == common_text::some);
    CHECK(look({"^(aa|bbbb)$"}, 3, 3) == common_text::none);
    CHECK(look({"^(aa|bbbb)$"}, 0, 1) == common_text::none);
    CHECK(look({"^(aa|bbbb)$"}, 3) == common_text::some);
    CHECK(look({"^(aa|bbbb)$"}, 5) == common_text::none);
    CHECK(look({"^(ab)*$"}, 0, 0) == common_text::some);
    CHECK(look({"^(ab)*$"}, 1, 1) == common_text::none);
    CHECK(look({"^(ab)*$"}, 5, 6) == common_text::some);
    CHECK(look({"^(ab)*$"}, 5, 5) == common_text::none);
    CHECK(look({"^(ab)+$"}, 0, 1) == common_text::none);
    CHECK(look({"a"}, 9, 9) == common_text::some); // anywhere in it
    CHECK(look({"a"}, 0, 0) == common_text::none);
    CHECK(look({""}, 0, 0) == common_text::some);
    CHECK(look({"a^"}) == common_text::none);
    CHECK(look({"^a*$"}, 3, 2) == common_text::none);
    CHECK(look({"^(a{3})*$"}, 100, 101) == common_text::none);
    CHECK(look({"^(a{3})*$"}, 100, 102) == common_text::some);
}

TEST_CASE("lengths are counted in code points", "[text]") {
    CHECK(look({"^\xC3\xA9{3}$"}, 3, 3) == common_text::some);
    CHECK(look({"^\xC3\xA9{3}$"}, 4, 6) == common_text::none);
}

TEST_CASE("patterns that have no text in common are known", "[text]") {
    CHECK(look({"^[a-z]+$", "^[0-9]+$"}) == common_text::none);
    CHECK(look({"^[a-z]*$", "^[0-9]*$"}) == common_text::some); // the empty one
    CHECK(look({"^[a-z]*$", "^[0-9]*$"}, 1) == common_text::none);
    CHECK(look({"^a", "b$"}, 0, 1) == common_text::none);
    CHECK(look({"^a", "b$"}, 0, 2) == common_text::some);
    CHECK(look({"^a", "b$", "c"}, 0, 2) == common_text::none);
    CHECK(look({"^a", "b$", "c"}, 0, 3) == common_text::some);
}

TEST_CASE("what would take too long is unknown", "[text]") {
    CHECK(look({"^(ab)*$"}, 1'000'001, 1'000'001) == common_text::unknown);
    CHECK(look({"^.{90}a$", "^.{90}b$", "^.{90}c$"}) == common_text::unknown);
}

TEST_CASE("short texts are found where trying them all finds one", "[text]") {
    std::string_view const patterns[] = {"^a?b*$", "^(ab|ba)*$", "aa", "^[ab]{2,3}$", "b$", "^(a|bb)+$", "^$", "a|^b"};
    for (std::string_view const p : patterns)
        for (std::string_view const q : patterns)
            for (std::size_t least = 0; least != 5; ++least)
                for (std::size_t most = least; most != 5; ++most) {
                    std::regex const a(std::string(p), std::regex::ECMAScript);
                    std::regex const b(std::string(q), std::regex::ECMAScript);
                    bool found = false;
                    for (std::size_t size = least; size <= most && !found; ++size)
                        for (unsigned bits = 0; bits != 1U << size && !found; ++bits) {
                            std::string text;
                            for (std::size_t i = 0; i != size; ++i) text += (bits >> i & 1) != 0 ? 'a' : 'b';
                            found = std::regex_search(text, a) && std::regex_search(text, b);
                        }
                    // All patterns speak of a and b only, but for "aa", "b$" and "a|^b", which other characters do not help.
                    CAPTURE(p, q, least, most);
                    CHECK(look({p, q}, least, most) == (found ? common_text::some : common_text::none));
                }
}
