// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/regex_states.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <string_view>

namespace regex = telltale::text::regex;

namespace {

constexpr regex::tree<20> tree("(a|b)*a(a|b){6}$");
constexpr regex::alphabet<8, 4> letters(tree);
constexpr regex::position_table<tree.extent.positions> positions(tree);
template <std::size_t Room>
using found = regex::subsets<regex::position_table<tree.extent.positions>, regex::alphabet<8, 4>, 3, Room>;

} // namespace

TEST_CASE("a construction can stop and go on") {
    static_assert(letters.extent.classes == 3);
    found<200> const whole(positions, letters, 1000000);
    REQUIRE(whole.complete());
    CHECK(whole.counts.found == 2 + 128);

    found<200> stopped(positions, letters, 50);
    CHECK(!stopped.complete());
    CHECK(!stopped.counts.full);
    int steps = 1;
    while (!stopped.complete()) {
        stopped = found<200>(positions, letters, 50, stopped);
        ++steps;
    }
    CHECK(steps > 10);
    REQUIRE(stopped.counts.found == whole.counts.found);
    CHECK(stopped.counts.start == whole.counts.start);
    bool same = true;
    for (std::size_t i = 0; i != whole.counts.found * 3; ++i) same = same && stopped.next[i] == whole.next[i];
    CHECK(same);

    found<64> const small(positions, letters, 1000000);
    CHECK(!small.complete());
    CHECK(small.counts.full);
    found<200> const grown(positions, letters, 1000000, small);
    REQUIRE(grown.complete());
    for (std::size_t i = 0; i != whole.counts.found * 3; ++i) same = same && grown.next[i] == whole.next[i];
    CHECK(same);
}

TEST_CASE("the sinks") {
    constexpr regex::tree<4> anchored("^a");
    constexpr regex::alphabet<2, 1> two(anchored);
    constexpr regex::position_table<2> table(anchored);
    constexpr regex::subsets<regex::position_table<2>, regex::alphabet<2, 1>, 2, 8> states(table, two, 1000);
    TWICE(states.complete());
    TWICE(states.counts.found == 3);
    constexpr auto a = two.class_of[regex::interval_of(two.starts, two.extent.intervals, 'a')];
    constexpr auto b = two.class_of[regex::interval_of(two.starts, two.extent.intervals, 'b')];
    TWICE(states.next[2 * 2 + a] == regex::accepted);
    TWICE(states.next[2 * 2 + b] == regex::refused);
    TWICE(states.next[2 * regex::accepted + b] == regex::accepted);
    TWICE(states.next[2 * regex::refused + a] == regex::refused);
}
