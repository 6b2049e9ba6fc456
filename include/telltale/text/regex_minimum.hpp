// SPDX-License-Identifier: BSL-1.0
// Merges the states of an automaton that no text can tell apart.
#ifndef TELLTALE_TEXT_REGEX_MINIMUM_HPP
#define TELLTALE_TEXT_REGEX_MINIMUM_HPP

#include <telltale/text/regex_states.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

/// Hopcroft's partition refinement over the states from which something can be accepted; edges to all others are left out.
/// About edges * log(states) steps. The arrays are as long as there are states, if nothing else is said, and zero.
struct state_partition {
    std::size_t states;
    std::size_t classes;
    std::uint16_t const* next;
    bool const* accepts;
    bool* live;              // something can be accepted from here
    std::uint16_t* source;   // states * classes: the first edge into a state by a class, plus 1
    std::uint16_t* more;     // states * classes: the next edge into the same, plus 1
    std::uint16_t* order;    // the live states, those of one block together
    std::uint16_t* place;    // of each state where it is in `order`
    std::uint16_t* block_of; // of each state
    std::uint16_t* first;    // of each block where it begins in `order`
    std::uint16_t* size;     // of each block
    std::uint16_t* marked;   // of each block how many of its states are marked; they stand in front
    bool* waiting;           // of each block, whether it has still to split others
    std::uint16_t* queue;    // blocks that wait
    std::uint16_t* splitter; // the states of the block that splits others now
    std::uint16_t* touched;  // blocks with marked states
    std::size_t blocks = 0;
    std::size_t queued = 0;

    constexpr void refine() noexcept {
        find_live();
        for (std::size_t s = 0; s != states; ++s)
            for (std::size_t c = 0; c != classes && live[s]; ++c) {
                auto const target = next[s * classes + c];
                if (!live[target]) continue;
                more[s * classes + c] = source[target * classes + c];
                source[target * classes + c] = static_cast<std::uint16_t>(s + 1);
            }
        std::size_t used = 0;
        for (int accepting = 0; accepting != 2; ++accepting) {
            auto const from = used;
            for (std::size_t s = 0; s != states; ++s) {
                if (!live[s] || accepts[s] != (accepting == 1)) continue;
                order[used] = static_cast<std::uint16_t>(s);
                place[s] = static_cast<std::uint16_t>(used++);
                block_of[s] = static_cast<std::uint16_t>(blocks);
            }
            if (used == from) continue;
            first[blocks] = static_cast<std::uint16_t>(from);
            size[blocks] = static_cast<std::uint16_t>(used - from);
            wait(blocks++);
        }
        while (queued != 0) {
            auto const block = queue[--queued];
            waiting[block] = false;
            std::size_t const count = size[block];
            for (std::size_t i = 0; i != count; ++i) splitter[i] = order[first[block] + i];
            for (std::size_t c = 0; c != classes; ++c) split_by(count, c);
        }
    }

private:
    constexpr void find_live() noexcept {
        for (std::size_t s = 0; s != states; ++s) live[s] = accepts[s];
        for (bool grew = true; grew;) {
            grew = false;
            for (auto s = states;
                 s-- != 0;) // states are found in the order of texts that lead there, so mostly once is enough
                for (std::size_t c = 0; c != classes && !live[s]; ++c)
                    if (live[next[s * classes + c]]) live[s] = grew = true;
        }
    }

    constexpr void wait(std::size_t block) noexcept {
        waiting[block] = true;
        queue[queued++] = static_cast<std::uint16_t>(block);
    }

    /// Marks what comes to the splitter by class `c`, and parts every block that is marked in part.
    constexpr void split_by(std::size_t count, std::size_t c) noexcept {
        std::size_t touched_count = 0;
        for (std::size_t i = 0; i != count; ++i)
            for (auto edge = source[splitter[i] * classes + c]; edge != 0;) {
                auto const s = static_cast<std::size_t>(edge - 1);
                edge = more[s * classes + c];
                auto const block = block_of[s];
                if (size[block] == 1) continue;
                if (marked[block] == 0) touched[touched_count++] = block;
                std::size_t const to = static_cast<std::size_t>(first[block] + marked[block]++);
                auto const other = order[to];
                order[place[s]] = other;
                place[other] = place[s];
                order[to] = static_cast<std::uint16_t>(s);
                place[s] = static_cast<std::uint16_t>(to);
            }
        for (std::size_t i = 0; i != touched_count; ++i) {
            auto const block = touched[i];
            auto const front = marked[block];
            marked[block] = 0;
            if (front == size[block]) continue;
            auto const added = blocks++;
            auto const back = static_cast<std::uint16_t>(size[block] - front);
            bool const take_front = front <= back; // the smaller part becomes the new block, and splits others
            first[added] = static_cast<std::uint16_t>(take_front ? first[block] : first[block] + front);
            size[added] = take_front ? front : back;
            if (take_front) first[block] = static_cast<std::uint16_t>(first[block] + front);
            size[block] = take_front ? back : front;
            for (std::size_t k = 0; k != size[added]; ++k)
                block_of[order[first[added] + k]] = static_cast<std::uint16_t>(added);
            wait(added);
        }
    }
};

/// The partition of the states of an automaton into those that no text tells apart.
template <std::size_t States, std::size_t Classes>
struct state_blocks {
    bool live[States];
    std::uint16_t block_of[States];

    /// `next` is States * Classes successors, `accepts` whether a text may end in a state.
    constexpr state_blocks(std::uint16_t const* next, bool const* accepts) noexcept : live{}, block_of{} {
        std::uint16_t source[States * Classes] = {};
        std::uint16_t more[States * Classes] = {};
        std::uint16_t order[States] = {};
        std::uint16_t place[States] = {};
        std::uint16_t first[States] = {};
        std::uint16_t size[States] = {};
        std::uint16_t marked[States] = {};
        bool waiting[States] = {};
        std::uint16_t queue[States] = {};
        std::uint16_t splitter[States] = {};
        std::uint16_t touched[States] = {};
        state_partition partition{States,   Classes, next, accepts, live,    source, more,     order,  place,
                                  block_of, first,   size, marked,  waiting, queue,  splitter, touched};
        partition.refine();
    }
};

/// What the states and classes of an automaton become when those that no text tells apart are one.
template <std::size_t States, std::size_t Classes>
struct minimum {
    std::uint16_t state_of[States];  ///< of each state the new one; `refused` and `accepted` keep their numbers
    std::uint16_t old_state[States]; ///< of each new state one that became it
    std::uint8_t class_of[Classes];  ///< of each class the new one
    std::uint8_t old_class[Classes]; ///< of each new class one that became it
    std::size_t states = 2;          ///< new numbers in use, among them `refused` and `accepted` in any case
    std::size_t reached = 0;         ///< states that some text reaches: the size of the minimal automaton
    std::size_t classes = 0;

    constexpr minimum(std::uint16_t const* next, state_blocks<States, Classes> const& blocks,
                      std::uint16_t start) noexcept
        : state_of{}, old_state{}, class_of{}, old_class{} {
        number_states(blocks, next, start);
        merge_classes(next);
    }

private:
    constexpr void number_states(state_blocks<States, Classes> const& blocks, std::uint16_t const* next,
                                 std::uint16_t start) noexcept {
        std::uint16_t number_of[States] = {}; // of each block
        number_of[blocks.block_of[accepted]] = accepted;
        for (std::size_t s = 0; s != States; ++s) {
            if (!blocks.live[s]) continue; // becomes `refused`
            auto& number = number_of[blocks.block_of[s]];
            if (number == 0) number = static_cast<std::uint16_t>(states++);
            state_of[s] = number;
            if (number != accepted) old_state[number] = static_cast<std::uint16_t>(s);
        }
        old_state[refused] = refused;
        old_state[accepted] = accepted;
        bool seen[States] = {};
        seen[state_of[start]] = true;
        for (std::size_t s = 2; s != States; ++s) { // all of them are reached
            seen[state_of[s]] = true;
            for (std::size_t c = 0; c != Classes; ++c) seen[state_of[next[s * Classes + c]]] = true;
        }
        for (bool const one : seen) reached += one ? 1 : 0;
    }

    constexpr void merge_classes(std::uint16_t const* next) noexcept {
        std::uint64_t hashes[Classes] = {}; // of columns: two that are equal have one hash
        for (std::size_t s = 2; s != states; ++s) {
            auto const* const row = next + std::size_t{old_state[s]} * Classes;
            for (std::size_t c = 0; c != Classes; ++c) hashes[c] = (hashes[c] ^ state_of[row[c]]) * 0x9E3779B97F4A7C15U;
        }
        for (std::size_t c = 0; c != Classes; ++c) {
            std::size_t k = 0;
            while (k != classes && !(hashes[c] == hashes[old_class[k]] && same_column(next, c, old_class[k]))) ++k;
            if (k == classes) old_class[classes++] = static_cast<std::uint8_t>(c);
            class_of[c] = static_cast<std::uint8_t>(k);
        }
    }
    [[nodiscard]] constexpr bool same_column(std::uint16_t const* next, std::size_t a, std::size_t b) const noexcept {
        for (std::size_t s = 2; s != states; ++s) {
            auto const* const row = next + std::size_t{old_state[s]} * Classes;
            if (state_of[row[a]] != state_of[row[b]]) return false;
        }
        return true;
    }
};

} // namespace telltale::inline v0::text::regex

#endif
