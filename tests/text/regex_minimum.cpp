// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/regex_minimum.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <vector>

namespace regex = telltale::text::regex;

namespace {

constexpr std::size_t states = 24;
constexpr std::size_t classes = 3;

struct machine {
    std::uint16_t next[states * classes] = {};
    bool accepts[states] = {};
};

/// Which states some text tells apart, by filling the table of all pairs until nothing changes.
std::vector<bool> told_apart(machine const& m) {
    std::vector<bool> apart(states * states);
    for (std::size_t a = 0; a != states; ++a)
        for (std::size_t b = 0; b != states; ++b) apart[a * states + b] = m.accepts[a] != m.accepts[b];
    for (bool grew = true; grew;) {
        grew = false;
        for (std::size_t a = 0; a != states; ++a)
            for (std::size_t b = 0; b != states; ++b)
                for (std::size_t c = 0; c != classes && !apart[a * states + b]; ++c)
                    if (apart[m.next[a * classes + c] * states + m.next[b * classes + c]])
                        apart[a * states + b] = grew = true;
    }
    return apart;
}

} // namespace

TEST_CASE("states become one exactly if no text tells them apart") {
    std::uint32_t seed = 1971;
    auto const below = [&seed](std::uint32_t limit) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 10) % limit;
    };
    std::size_t merged = 0;
    std::size_t kept = 0;
    for (int round = 0; round != 400; ++round) {
        machine m;
        for (std::size_t c = 0; c != classes; ++c) m.next[regex::accepted * classes + c] = regex::accepted;
        m.accepts[regex::accepted] = true;
        auto const targets = 2 + below(states - 1); // few targets: many equal states
        for (std::size_t s = 2; s != states; ++s) {
            m.accepts[s] = below(4) == 0;
            for (std::size_t c = 0; c != classes; ++c)
                m.next[s * classes + c] = static_cast<std::uint16_t>(below(targets));
        }
        regex::state_blocks<states, classes> const blocks(m.next, m.accepts);
        regex::minimum<states, classes> const least(m.next, blocks, 2);
        auto const apart = told_apart(m);
        bool right =
            least.state_of[regex::refused] == regex::refused && least.state_of[regex::accepted] == regex::accepted;
        for (std::size_t a = 0; a != states; ++a)
            for (std::size_t b = 0; b != states; ++b) {
                right = right && (least.state_of[a] != least.state_of[b]) == apart[a * states + b];
                (apart[a * states + b] ? kept : merged) += a < b ? 1 : 0;
            }
        for (std::size_t s = 0; s != least.states; ++s) right = right && least.state_of[least.old_state[s]] == s;
        // Classes become one exactly if their columns are equal.
        for (std::size_t c = 0; c != classes; ++c)
            for (std::size_t d = 0; d != classes; ++d) {
                bool equal = true;
                for (std::size_t s = 0; s != states; ++s)
                    equal = equal && least.state_of[m.next[s * classes + c]] == least.state_of[m.next[s * classes + d]];
                right = right && (least.class_of[c] == least.class_of[d]) == equal;
            }
        CAPTURE(round);
        REQUIRE(right);
    }
    CHECK(merged > 1000);
    CHECK(kept > 5000);
}

namespace {

// States 2 and 3 wait for a 0 and accept behind it; 4 leads to 3 by anything; 5 never gets anywhere.
constexpr std::uint16_t small_next[6 * 2] = {0, 0, 1, 1, 1, 5, 1, 0, 2, 3, 5, 5};
constexpr bool small_accepts[6] = {false, true, false, false, false, false};
constexpr regex::state_blocks<6, 2> small_blocks(small_next, small_accepts);
constexpr regex::minimum<6, 2> small(small_next, small_blocks, 4);

} // namespace

TEST_CASE("a machine by hand") {
    TWICE(small.states == 4);
    TWICE(small.reached == 4);
    TWICE(small.state_of[5] == regex::refused);
    TWICE(small.state_of[2] == small.state_of[3]);
    TWICE(small.state_of[2] != small.state_of[4]);
    TWICE(small.classes == 2);
}
