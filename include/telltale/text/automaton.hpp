// SPDX-License-Identifier: BSL-1.0
// A regular expression compiled at compile time to a minimal automaton, which reads a text once and never goes back.
#ifndef TELLTALE_TEXT_AUTOMATON_HPP
#define TELLTALE_TEXT_AUTOMATON_HPP

#include <telltale/text/character_run.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/regex_alphabet.hpp>
#include <telltale/text/regex_minimum.hpp>
#include <telltale/text/regex_positions.hpp>
#include <telltale/text/regex_states.hpp>
#include <telltale/text/regex_syntax.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0::text {

namespace regex {

/// Work for one constant evaluation; clang allows it 1048576 steps unless told otherwise, and a unit of work takes about ten.
inline constexpr std::size_t most_work = 40000;
inline constexpr std::size_t most_steps = 7;     ///< after the first; together some seconds
inline constexpr std::size_t most_edges = 24000; ///< states times classes

inline constexpr std::uint8_t mixed = 0xFF; ///< a lead byte whose characters are not all of one class

/// What a text is read with. `Columns` are the classes and one more, for continuation bytes, that changes no state.
template <std::size_t States, std::size_t Columns, std::size_t Intervals>
struct automaton_tables {
    /// Up to ten states fit into one word a column, six bits for each state: the next state is found by a shift, while a look-up
    /// has to wait for the one before it.
    static constexpr bool is_small = States <= 10;
    using place = std::conditional_t<is_small, std::uint64_t,
                                     std::conditional_t<(States * Columns > 0xFFFF), std::uint32_t, std::uint16_t>>;
    /// A state is written as the place of its row, or as that of its six bits: nothing is multiplied while reading.
    static constexpr std::size_t unit = is_small ? 6 : Columns;

    place next[is_small ? Columns : States * Columns];
    std::uint8_t kinds[256]; ///< of each byte its column, or `mixed`
    bool accepts[States];    ///< whether the text may end here
    place start = 0;
    bool matches_empty = false;
    bool has_mixed = false;
    std::size_t intervals = 0; ///< of code points, for the mixed
    char32_t starts[Intervals];
    std::uint8_t classes[Intervals];

    template <class Subsets, class Minimum, class Alphabet>
    constexpr automaton_tables(Subsets const& subsets, bool const* old_accepts, Minimum const& minimum,
                               Alphabet const& alphabet, std::size_t old_classes, bool empty) noexcept
        : next{}, kinds{}, accepts{}, matches_empty(empty), starts{}, classes{} {
        for (std::size_t s = 0; s != States; ++s) {
            auto const old = std::size_t{minimum.old_state[s]};
            for (std::size_t c = 0; c + 1 != Columns; ++c)
                set(s, c, minimum.state_of[subsets.next[old * old_classes + minimum.old_class[c]]]);
            set(s, Columns - 1, s);
            accepts[s] = old_accepts[old];
        }
        start = static_cast<place>(minimum.state_of[subsets.counts.start] * unit);
        for (std::size_t i = 0; i != alphabet.extent.intervals; ++i) {
            auto const one = minimum.class_of[alphabet.class_of[i]];
            if (intervals != 0 && classes[intervals - 1] == one) continue;
            starts[intervals] = alphabet.starts[i];
            classes[intervals++] = one;
        }
        for (std::size_t i = 0; i != intervals && starts[i] < 0x80; ++i)
            for (auto c = starts[i]; c != 0x80 && (i + 1 == intervals || c != starts[i + 1]); ++c)
                kinds[c] = classes[i];
        for (unsigned byte = 0x80; byte != 0x100; ++byte) kinds[byte] = static_cast<std::uint8_t>(Columns - 1);
        std::size_t at = 0;
        for (unsigned lead = 0xC2; lead != 0xF5; ++lead) {
            auto const led = regex::led_by(lead);
            while (at + 1 != intervals && starts[at + 1] <= led.first) ++at;
            bool const pure = at + 1 == intervals || starts[at + 1] > led.last;
            kinds[lead] = pure ? classes[at] : mixed;
            has_mixed = has_mixed || !pure;
        }
    }

    /// The state behind a character of the column `kind`.
    [[nodiscard]] constexpr std::size_t after(std::size_t state, std::size_t kind) const noexcept {
        if constexpr (is_small) return static_cast<std::size_t>(next[kind] >> state & 63);
        else return next[kind + state];
    }

private:
    constexpr void set(std::size_t from, std::size_t column, std::size_t to) noexcept {
        if constexpr (is_small) next[column] |= static_cast<place>(to * unit) << (from * unit);
        else next[from * Columns + column] = static_cast<place>(to * unit);
    }
};

/// Reads `text`, valid UTF-8. Linear; stops where the verdict is clear.
template <bool HasMixed, class Tables>
[[nodiscard]] constexpr bool matches_tables(Tables const& tables, std::string_view text) noexcept {
    if (text.empty()) return tables.matches_empty;
    std::size_t state = tables.start;
    auto const* const end = text.data() + text.size();
    for (auto const* at = text.data(); at != end; ++at) {
        std::size_t kind = tables.kinds[static_cast<unsigned char>(*at)];
        if constexpr (HasMixed) {
            if (kind == mixed)
                kind = tables.classes[interval_of(tables.starts, tables.intervals, code_point_at(at, end))];
        }
        state = tables.after(state, kind);
        if (state <= Tables::unit) return state != 0; // `refused` and `accepted` are the first two
    }
    return tables.accepts[state / Tables::unit];
}

/// The stages from a pattern to its automaton, each a constant of its own.
template <fixed_string Pattern>
struct stages {
    static constexpr tree<Pattern.size()> syntax{Pattern.view()};
    static constexpr run_shape shape = shape_of(syntax);
};

/// The stages of the construction up to the subsets: letters, positions, states. Each step is a constant evaluation of its own,
/// since compilers limit the work of one.
template <fixed_string Pattern>
struct automaton_stages {
    static constexpr auto const& syntax = stages<Pattern>::syntax;
    static constexpr alphabet<syntax.extent.ranges, syntax.extent.sets> letters{syntax};
    static constexpr std::size_t classes = letters.extent.classes;
    static constexpr position_table<syntax.extent.positions> positions{syntax};

    using positions_type = position_table<syntax.extent.positions>;
    using alphabet_type = alphabet<syntax.extent.ranges, syntax.extent.sets>;

    static constexpr std::size_t room(std::size_t step) noexcept { return step == 0 ? 64 : most_states; }

    template <std::size_t Step>
    static constexpr auto start_or_continue() noexcept {
        using result = subsets<positions_type, alphabet_type, classes, room(Step)>;
        if constexpr (Step == 0) return result(positions, letters, most_work);
        else return result(positions, letters, most_work, found<Step - 1>);
    }
    template <std::size_t Step>
    static constexpr auto found = start_or_continue<Step>();

    /// The step with which the construction ends: all states are found, or there are too many, or it takes too long.
    template <std::size_t Step = 0>
    static constexpr std::size_t last_step() noexcept {
        if constexpr (found<Step>.complete() || (found<Step>.counts.full && room(Step) == most_states) ||
                      Step == most_steps)
            return Step;
        else return last_step<Step + 1>();
    }
    static constexpr auto const& subsets_found = found<last_step()>;
};

/// The later stages, of a construction that came to its end.
template <fixed_string Pattern>
struct automaton_result {
    using earlier = automaton_stages<Pattern>;
    static constexpr std::size_t found = earlier::subsets_found.counts.found;

    struct acceptance {
        bool of[found];
        constexpr acceptance() noexcept : of{} {
            of[accepted] = true;
            for (std::size_t s = 2; s != found; ++s)
                of[s] = earlier::positions.accepts_at_end(earlier::subsets_found.sets[s]);
        }
    };
    static constexpr acceptance accepts{};
    static constexpr state_blocks<found, earlier::classes> blocks{earlier::subsets_found.next, accepts.of};
    static constexpr minimum<found, earlier::classes> least{earlier::subsets_found.next, blocks,
                                                            earlier::subsets_found.counts.start};
    static constexpr automaton_tables<least.states, least.classes + 1, earlier::letters.extent.intervals> tables{
        earlier::subsets_found, accepts.of,       least,
        earlier::letters,       earlier::classes, earlier::positions.matches_empty};

    [[nodiscard]] static constexpr bool matches(std::string_view text) noexcept {
        return matches_tables<tables.has_mixed>(tables, text);
    }
};

/// The short way for a run of one class.
template <fixed_string Pattern>
struct run_result {
    static constexpr auto const& syntax = stages<Pattern>::syntax;
    static constexpr character_run run{syntax, stages<Pattern>::shape};

    [[nodiscard]] static constexpr bool matches(std::string_view text) noexcept {
        constexpr auto set = syntax.sets[stages<Pattern>::shape.set];
        return matches_run<run.ranges>(run, syntax.ranges + set.first, set.count, text);
    }
};

/// What is wrong with `Pattern`: in its syntax, or that its automaton would be too large or too much work.
template <fixed_string Pattern>
[[nodiscard]] constexpr pattern_fault fault_of() noexcept {
    if constexpr (!stages<Pattern>::syntax.fault.ok) {
        return stages<Pattern>::syntax.fault;
    } else if constexpr (stages<Pattern>::shape.is_run) {
        return {};
    } else if constexpr (!automaton_stages<Pattern>::letters.extent.ok) {
        return {false, 0, "more than 250 kinds of characters"};
    } else if constexpr (!automaton_stages<Pattern>::subsets_found.complete()) {
        if (automaton_stages<Pattern>::subsets_found.counts.full) return {false, 0, "more than 1500 states"};
        return {false, 0, "too much work to compile"};
    } else if constexpr (automaton_stages<Pattern>::subsets_found.counts.found * automaton_stages<Pattern>::classes >
                         most_edges) {
        return {false, 0, "more than 24000 transitions"};
    } else {
        return {};
    }
}

} // namespace regex

/// The regular expression `Pattern` as an automaton made by the compiler: nothing is built, allocated or tried twice at run
/// time. It is read as JSON Schema reads `pattern`: ECMA-262 with the `u` flag, over code points, and a match anywhere in the
/// text is enough unless `^` and `$` say otherwise. `check_pattern` tells what is not supported.
template <fixed_string Pattern>
struct automaton {
    /// What is wrong with the pattern, if anything is: what `check_pattern` says, or that the automaton would be too large.
    static constexpr pattern_fault fault = regex::fault_of<Pattern>();

    /// The number of states of the minimal automaton; the one from which nothing is accepted counts if a text leads there.
    static constexpr std::size_t states = regex::automaton_result<Pattern>::least.reached;

    /// Whether there is no text that matches.
    [[nodiscard]] static constexpr bool matches_nothing() noexcept {
        if constexpr (!fault.ok) {
            return false;
        } else if constexpr (regex::stages<Pattern>::shape.is_run) {
            return regex::run_result<Pattern>::syntax.sets[regex::stages<Pattern>::shape.set].count == 0 &&
                   !matches(std::string_view());
        } else {
            using result = regex::automaton_result<Pattern>;
            return result::least.state_of[result::earlier::subsets_found.counts.start] == regex::refused &&
                   !result::earlier::positions.matches_empty;
        }
    }

    /// Whether `utf8`, which must be valid UTF-8, matches. Linear in its size; stops where the verdict is clear.
    [[nodiscard]] static constexpr bool matches(std::string_view utf8) noexcept {
        static_assert(fault.ok, "not a regular expression that an automaton can be made of: see automaton<...>::fault");
        if constexpr (!fault.ok) return false;
        else if constexpr (regex::stages<Pattern>::shape.is_run) return regex::run_result<Pattern>::matches(utf8);
        else return regex::automaton_result<Pattern>::matches(utf8);
    }
};

} // namespace telltale::inline v0::text

#endif
