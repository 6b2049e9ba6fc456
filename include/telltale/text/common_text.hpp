// SPDX-License-Identifier: BSL-1.0
// Whether there is a text that several languages have in common, of a length between two bounds.
#ifndef TELLTALE_TEXT_COMMON_TEXT_HPP
#define TELLTALE_TEXT_COMMON_TEXT_HPP

#include <telltale/text/search_space.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

/// Whether there is such a text. `unknown` when finding out takes more memory or work than compilers should be asked for.
enum class common_text : std::uint8_t { none, some, unknown };

inline constexpr std::size_t most_common_places = 1024;  ///< combined states of the languages
inline constexpr std::size_t most_common_steps = 20'000; ///< from one of these to the next

/// Looks for a text of `least` to `most` code points that all languages of `space` have; its `length_cap` does not matter. Time:
/// `most_common_steps` at most. No allocation.
[[nodiscard]] constexpr common_text find_common_text(search_space const& space, search_letters const& letters,
                                                     std::uint64_t least, std::uint64_t most) noexcept {
    if (least > most) return common_text::none;
    bool empty = true;
    std::size_t places = 1;
    std::size_t here = 0;
    for (std::size_t i = 0; i != space.count; ++i) {
        empty = empty && space.languages[i].matches_empty;
        if (places > most_common_places / space.languages[i].states) return common_text::unknown;
        places *= space.languages[i].states;
        here = here * space.languages[i].states + space.languages[i].start;
    }
    if (least == 0 && empty) return common_text::some;
    if (!letters.ok) return common_text::unknown;

    // Of lengths below `least` all places count, later only those that no text of a length in question has led to.
    std::uint16_t queues[2][most_common_places]{};
    std::uint32_t length_at[most_common_places]{};
    std::size_t count = 1;
    std::size_t steps = 0;
    queues[0][0] = static_cast<std::uint16_t>(here);
    for (std::uint32_t length = 1; length <= most && count != 0; ++length) {
        std::uint16_t const* const from = queues[(length - 1) % 2];
        std::uint16_t* const to = queues[length % 2];
        std::size_t found = 0;
        for (std::size_t q = 0; q != count; ++q) {
            std::size_t states[most_languages]{};
            std::size_t rest = from[q];
            for (std::size_t i = space.count; i-- != 0; rest /= space.languages[i].states)
                states[i] = rest % space.languages[i].states;
            for (std::size_t l = 0; l != letters.count; ++l) {
                if (++steps == most_common_steps) return common_text::unknown;
                std::size_t place = 0;
                bool refused = false;
                bool accepts = length >= least;
                bool whatever = true; // all that follows is accepted
                for (std::size_t i = 0; i != space.count; ++i) {
                    language const& one = space.languages[i];
                    std::size_t const next = one.next[states[i] * one.classes + letters.all[l].classes[i]];
                    refused = refused || next == 0;
                    accepts = accepts && one.accepts[next];
                    whatever = whatever && next == 1;
                    place = place * one.states + next;
                }
                if (accepts || whatever) return common_text::some;
                if (refused ||
                    (length < least ? length_at[place] == length : length_at[place] != 0 && length_at[place] >= least))
                    continue;
                length_at[place] = length;
                to[found++] = static_cast<std::uint16_t>(place);
            }
        }
        count = found;
    }
    return common_text::none;
}

} // namespace telltale::inline v0::text

#endif
