// SPDX-License-Identifier: BSL-1.0
// The language of a pattern that is known while compiling.
#ifndef TELLTALE_TEXT_PATTERN_LANGUAGE_HPP
#define TELLTALE_TEXT_PATTERN_LANGUAGE_HPP

#include <telltale/text/automaton.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/language.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text {

namespace regex {

/// Whether a pattern has an automaton. Other than `fault_of`, it makes one of a run of one class, too.
template <fixed_string Pattern>
[[nodiscard]] constexpr bool has_language() noexcept {
    if constexpr (!stages<Pattern>::syntax.fault.ok) {
        return false;
    } else if constexpr (!automaton_stages<Pattern>::letters.extent.ok) {
        return false;
    } else {
        constexpr auto const& found = automaton_stages<Pattern>::subsets_found;
        return found.complete() && found.counts.found * automaton_stages<Pattern>::classes <= most_edges;
    }
}

/// The tables of the automaton of a pattern, as `pattern_language` reads them.
template <std::size_t States, std::size_t Classes, std::size_t Intervals>
struct language_tables {
    std::uint16_t next[States * Classes]{};
    bool accepts[States]{};
    std::uint8_t class_of[Intervals]{};
};

/// The tables of a pattern that has a language.
template <fixed_string Pattern>
struct language_of_pattern {
    using earlier = automaton_stages<Pattern>;
    using result = automaton_result<Pattern>;
    static constexpr std::size_t states = result::least.states;
    static constexpr std::size_t classes = result::least.classes;
    static constexpr std::size_t intervals = earlier::letters.extent.intervals;

    static constexpr language_tables<states, classes, intervals> tables = [] {
        language_tables<states, classes, intervals> all;
        auto const& least = result::least;
        for (std::size_t s = 0; s != states; ++s) {
            std::size_t const old = least.old_state[s];
            for (std::size_t c = 0; c != classes; ++c)
                all.next[s * classes + c] =
                    least.state_of[earlier::subsets_found.next[old * earlier::classes + least.old_class[c]]];
            all.accepts[s] = result::accepts.of[old];
        }
        for (std::size_t i = 0; i != intervals; ++i) all.class_of[i] = least.class_of[earlier::letters.class_of[i]];
        return all;
    }();
    static constexpr language value{.starts = earlier::letters.starts,
                                    .class_of = tables.class_of,
                                    .intervals = intervals,
                                    .classes = classes,
                                    .next = tables.next,
                                    .accepts = tables.accepts,
                                    .states = states,
                                    .start = result::least.state_of[earlier::subsets_found.counts.start],
                                    .matches_empty = earlier::positions.matches_empty};
};

} // namespace regex

/// The language of `Pattern`, as a constant; without states when the pattern is malformed or too large for an automaton.
template <fixed_string Pattern>
[[nodiscard]] constexpr language pattern_language() noexcept {
    if constexpr (regex::has_language<Pattern>()) return regex::language_of_pattern<Pattern>::value;
    else return {};
}

} // namespace telltale::inline v0::text

#endif
