// SPDX-License-Identifier: BSL-1.0
// Makes the positions of a pattern a deterministic automaton with as few states as can be.
#ifndef TELLTALE_TEXT_REGEX_STATES_HPP
#define TELLTALE_TEXT_REGEX_STATES_HPP

#include <telltale/text/regex_alphabet.hpp>
#include <telltale/text/regex_positions.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

inline constexpr std::size_t most_states = 1500; ///< of an automaton before it is minimised
inline constexpr std::uint16_t refused = 0;      ///< the state from which nothing is accepted
inline constexpr std::uint16_t accepted = 1;     ///< the state from which everything is accepted

/// What is known of the automaton while it is made.
struct state_counts {
    std::size_t found = 2; ///< `refused` and `accepted` are there from the beginning
    std::size_t done = 2;  ///< so many have their successors
    std::uint16_t start = refused;
    bool full = false;
};

/// The subset construction. It can stop when the work meant for one constant evaluation is done, and go on in the next: the
/// compilers limit the steps of each.
template <std::size_t Words>
struct state_finder {
    using set = position_set<Words>;

    // of the pattern
    std::uint16_t const* symbols;
    set const* follow;
    set elsewhere;
    std::size_t end;
    std::uint8_t const* members; // of each character set its classes
    std::uint16_t const* member_counts;
    std::size_t stride;
    std::size_t classes;
    // of the automaton
    set* sets;            // of each state its positions
    std::uint16_t* next;  // of each state and class the state that follows
    std::uint16_t* slots; // a hash table of states, 0 where there is none
    std::size_t room;     // for states
    std::size_t slot_mask;
    state_counts counts;

    constexpr std::uint16_t intern(set const& positions) noexcept {
        if (positions.has(end)) return accepted;
        if (positions == set{}) return refused;
        auto slot = slot_of(positions);
        for (; slots[slot] != 0; slot = (slot + 1) & slot_mask)
            if (sets[slots[slot]] == positions) return slots[slot];
        if (counts.found == room) {
            counts.full = true;
            return refused;
        }
        sets[counts.found] = positions;
        slots[slot] = static_cast<std::uint16_t>(counts.found);
        return static_cast<std::uint16_t>(counts.found++);
    }

    constexpr void rehash() noexcept {
        for (std::size_t state = 2; state != counts.found; ++state) {
            auto slot = slot_of(sets[state]);
            while (slots[slot] != 0) slot = (slot + 1) & slot_mask;
            slots[slot] = static_cast<std::uint16_t>(state);
        }
    }

    /// Gives states their successors until all have them, the room is full or `work` is done.
    constexpr void run(std::size_t work) noexcept {
        set targets[most_classes];
        bool touched[most_classes] = {};
        std::size_t spent = 0;
        for (; counts.done != counts.found && spent < work; ++counts.done) {
            std::size_t untouched = classes;
            sets[counts.done].each([&](std::size_t p) {
                if (symbols[p] >= text_start_symbol) return;
                auto const* const list = members + symbols[p] * stride;
                auto const count = member_counts[symbols[p]];
                for (std::size_t i = 0; i != count; ++i) {
                    auto const c = list[i];
                    if (!touched[c]) {
                        touched[c] = true;
                        targets[c] = elsewhere;
                        --untouched;
                    }
                    targets[c].add(follow[p]);
                }
                spent += 2 + count * (1 + Words);
            });
            auto const otherwise = untouched != 0 ? intern(elsewhere) : refused;
            auto* const row = next + counts.done * classes;
            for (std::size_t c = 0; c != classes; ++c) {
                row[c] = touched[c] ? intern(targets[c]) : otherwise;
                touched[c] = false;
            }
            if (counts.full) return; // this state is done again when there is more room
            spent += classes + (classes - untouched) * (2 + Words);
        }
    }

private:
    [[nodiscard]] constexpr std::size_t slot_of(set const& positions) const noexcept {
        std::uint64_t hash = 0;
        for (auto const word : positions.words) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
            hash ^= hash >> 29;
        }
        return static_cast<std::size_t>(hash) & slot_mask;
    }
};

/// The states of an automaton in the making, with room for `Room` of them. `Positions` and `Alphabet` are earlier stages.
template <class Positions, class Alphabet, std::size_t Classes, std::size_t Room>
struct subsets {
    static constexpr std::size_t slot_count = Room <= 64 ? 256 : 4096;

    state_counts counts;
    typename Positions::set sets[Room];
    std::uint16_t next[Room * Classes];
    std::uint16_t slots[slot_count];

    [[nodiscard]] constexpr bool complete() const noexcept { return counts.done == counts.found; }

    /// The beginning of the construction.
    constexpr subsets(Positions const& positions, Alphabet const& alphabet, std::size_t work) noexcept
        : sets{}, next{}, slots{} {
        for (std::size_t c = 0; c != Classes; ++c) next[Classes + c] = accepted;
        auto finder = finder_of(positions, alphabet);
        finder.counts.start = finder.intern(positions.at_start);
        finder.run(work);
        counts = finder.counts;
    }

    /// More work on an unfinished construction, perhaps with more room.
    template <class Unfinished>
    constexpr subsets(Positions const& positions, Alphabet const& alphabet, std::size_t work,
                      Unfinished const& before) noexcept
        : counts(before.counts), sets{}, next{}, slots{} {
        for (std::size_t i = 0; i != counts.found; ++i) sets[i] = before.sets[i];
        for (std::size_t i = 0; i != counts.done * Classes; ++i) next[i] = before.next[i];
        counts.full = false;
        auto finder = finder_of(positions, alphabet);
        finder.rehash();
        finder.run(work);
        counts = finder.counts;
    }

private:
    constexpr auto finder_of(Positions const& positions, Alphabet const& alphabet) noexcept {
        return state_finder<Positions::words>{positions.symbols,
                                              positions.follow,
                                              positions.elsewhere,
                                              Positions::end,
                                              alphabet.members,
                                              alphabet.member_counts,
                                              Alphabet::stride,
                                              Classes,
                                              sets,
                                              next,
                                              slots,
                                              Room,
                                              slot_count - 1,
                                              counts};
    }
};

} // namespace telltale::inline v0::text::regex

#endif
