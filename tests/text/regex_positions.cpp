// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/regex_positions.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <initializer_list>
#include <string_view>

namespace regex = telltale::text::regex;

namespace {

/// The tables of a pattern of up to 9 positions; the end is position 9.
template <std::size_t Size>
constexpr regex::position_table<9> positions_of(char const (&pattern)[Size]) {
    return regex::position_table<9>(regex::tree<Size>(std::string_view(pattern, Size - 1)));
}
template <class Set>
constexpr bool is(Set const& set, std::initializer_list<std::size_t> members) {
    Set expected{};
    for (auto const member : members) expected.add(member);
    return set == expected;
}

} // namespace

TEST_CASE("what can follow what") {
    constexpr auto abc = positions_of("a(b|c)*d");
    TWICE(is(abc.at_start, {0}));
    TWICE(is(abc.follow[0], {1, 2, 3}));
    TWICE(is(abc.follow[1], {1, 2, 3}));
    TWICE(is(abc.follow[2], {1, 2, 3}));
    TWICE(is(abc.follow[3], {9}));
    TWICE(!abc.matches_empty);

    constexpr auto optional = positions_of("a?b?c+");
    TWICE(is(optional.at_start, {0, 1, 2}));
    TWICE(is(optional.follow[0], {1, 2}));
    TWICE(is(optional.follow[2], {2, 9}));
}

TEST_CASE("counted repeats are written out, each copy joined to the next only") {
    constexpr auto counted = positions_of("a{2,4}b");
    TWICE(is(counted.at_start, {0}));
    TWICE(is(counted.follow[0], {1}));
    TWICE(is(counted.follow[1], {2, 4}));
    TWICE(is(counted.follow[2], {3, 4}));
    TWICE(is(counted.follow[3], {4}));

    constexpr auto open = positions_of("a{2,}b");
    TWICE(is(open.follow[0], {1}));
    TWICE(is(open.follow[1], {1, 2}));

    constexpr auto from_none = positions_of("a{0,2}b");
    TWICE(is(from_none.at_start, {0, 2}));
    TWICE(is(from_none.follow[0], {1, 2}));

    constexpr auto nullable = positions_of("(?:a?){2,3}b");
    TWICE(is(nullable.at_start, {0, 3}));
    TWICE(is(nullable.follow[0], {1, 3}));

    constexpr auto two = positions_of("(?:ab){2,}c");
    TWICE(is(two.follow[1], {2}));
    TWICE(is(two.follow[3], {2, 4}));

    TWICE(is(positions_of("a{0}b").at_start, {0}));
    TWICE(is(positions_of("(?:(?:(?:){1000}){1000}){1000}a").at_start, {0}));
}

TEST_CASE("the anchors") {
    constexpr auto both = positions_of("^a|b$");
    TWICE(is(both.at_start, {1, 2}));
    TWICE(is(both.elsewhere, {2}));
    TWICE(is(both.follow[2], {3}));
    TWICE(both.accepts_at_end(both.follow[2]));
    TWICE(!both.accepts_at_end(both.at_start));
    TWICE(is(both.text_ends, {3}));

    TWICE(positions_of("^$").matches_empty);
    TWICE(positions_of("$^").matches_empty);
    TWICE(positions_of("(^|a)(b|$)$").matches_empty);
    TWICE(!positions_of("^$a").matches_empty);
    TWICE(positions_of("a*").matches_empty);
    TWICE(is(positions_of("a^b").follow[0], {})); // `^` never holds behind a character
    TWICE(positions_of("$$").accepts_at_end(positions_of("$$").elsewhere));
}

TEST_CASE("sets of more than one word") {
    regex::position_set<3> set{};
    for (std::size_t const p :
         {std::size_t{0}, std::size_t{63}, std::size_t{64}, std::size_t{127}, std::size_t{128}, std::size_t{191}})
        set.add(p);
    std::size_t sum = 0;
    std::size_t count = 0;
    set.each([&](std::size_t p) {
        sum += p;
        ++count;
    });
    CHECK(count == 6);
    CHECK(sum == 63 + 64 + 127 + 128 + 191);
    CHECK(set.has(127));
    CHECK(!set.has(126));
    regex::position_set<3> other{};
    other.add(128);
    CHECK(set.meets(other));
    set.remove(other);
    CHECK(!set.meets(other));
    CHECK(!(set == other));
}
