// SPDX-License-Identifier: BSL-1.0
// Finds which characters of a pattern can follow which, with counted repeats written out.
#ifndef TELLTALE_TEXT_REGEX_POSITIONS_HPP
#define TELLTALE_TEXT_REGEX_POSITIONS_HPP

#include <telltale/text/regex_syntax.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

/// A set of the positions of a pattern.
template <std::size_t Words>
struct position_set {
    std::uint64_t words[Words];

    constexpr void clear() noexcept {
        for (auto& w : words) w = 0;
    }
    constexpr void add(std::size_t position) noexcept { words[position / 64] |= std::uint64_t{1} << (position % 64); }
    constexpr void add(position_set const& other) noexcept {
        for (std::size_t i = 0; i != Words; ++i) words[i] |= other.words[i];
    }
    constexpr void remove(position_set const& other) noexcept {
        for (std::size_t i = 0; i != Words; ++i) words[i] &= ~other.words[i];
    }
    [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
        return (words[position / 64] >> (position % 64) & 1) != 0;
    }
    [[nodiscard]] constexpr bool meets(position_set const& other) const noexcept {
        for (std::size_t i = 0; i != Words; ++i)
            if ((words[i] & other.words[i]) != 0) return true;
        return false;
    }
    friend constexpr bool operator==(position_set const& a, position_set const& b) noexcept {
        for (std::size_t i = 0; i != Words; ++i)
            if (a.words[i] != b.words[i]) return false;
        return true;
    }

    template <class Act>
    constexpr void each(Act const& act) const noexcept {
        for (std::size_t i = 0; i != Words; ++i)
            for (auto rest = words[i]; rest != 0; rest &= rest - 1)
                act(i * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
};

inline constexpr std::uint16_t text_start_symbol =
    0xFFFE; ///< of a position that is `^`, in the place of the number of a set
inline constexpr std::uint16_t text_end_symbol = 0xFFFF; ///< of a position that is `$`

/// Walks a tree after the method of Glushkov: every leaf gets a position, and `follow` what can come after it. `^` and `$` are
/// leaves too, which no character matches.
template <std::size_t Words>
struct position_finder {
    using set = position_set<Words>;

    struct part {
        set first{};
        set last{};
        bool nullable = true;
    };

    node const* nodes;
    std::uint16_t* symbols; ///< of each position its character set, `text_start_symbol` or `text_end_symbol`
    set* follow;
    std::size_t positions = 0;

    constexpr void join(set const& lasts, set const& firsts) noexcept {
        lasts.each([&](std::size_t p) { follow[p].add(firsts); });
    }

    constexpr part find(std::uint16_t index) noexcept {
        auto const& here = nodes[index];
        switch (here.kind) {
        case node_kind::set: return leaf(here.child);
        case node_kind::text_start: return leaf(text_start_symbol);
        case node_kind::text_end: return leaf(text_end_symbol);
        case node_kind::choice: {
            part all;
            all.nullable = false;
            for (auto child = here.child; child != nothing; child = nodes[child].next) {
                auto const one = find(child);
                all.first.add(one.first);
                all.last.add(one.last);
                all.nullable = all.nullable || one.nullable;
            }
            return all;
        }
        case node_kind::sequence: {
            part all;
            for (auto child = here.child; child != nothing; child = nodes[child].next) {
                auto const one = find(child);
                join(all.last, one.first);
                if (all.nullable) all.first.add(one.first);
                if (!one.nullable) all.last.clear();
                all.last.add(one.last);
                all.nullable = all.nullable && one.nullable;
            }
            return all;
        }
        case node_kind::repeat:
            if (here.most != 0) return repeat(here);
            break;
        case node_kind::empty: break;
        }
        return {};
    }

private:
    constexpr part leaf(std::uint16_t symbol) noexcept {
        symbols[positions] = symbol;
        part one;
        one.first.add(positions);
        one.last.add(positions);
        one.nullable = false;
        ++positions;
        return one;
    }

    /// x{2,4} is x(x(x(x)?)?), so that a copy is joined to the next one only. A part that can be empty need not occur at all, and
    /// then skipping a copy wins nothing either.
    constexpr part repeat(node const& here) noexcept {
        auto const before = positions;
        auto copy = find(here.child);
        if (positions == before) return {}; // nothing in it, however often
        std::size_t const least = copy.nullable ? 0 : here.least;
        std::size_t const copies = here.most != unbounded ? here.most : least > 1 ? least : 1;
        part all;
        all.first = copy.first;
        all.nullable = least == 0;
        for (std::size_t i = 1;; ++i) {
            if (i >= least) all.last.add(copy.last);
            if (i == copies) break;
            auto const next = find(here.child);
            join(copy.last, next.first);
            copy = next;
        }
        if (here.most == unbounded) join(copy.last, copy.first);
        return all;
    }
};

/// A pattern as a walk over sets of positions that may come next. `Positions` as the tree counts them.
template <std::size_t Positions>
struct position_table {
    static constexpr std::size_t end = Positions; ///< the pattern has matched
    static constexpr std::size_t words = Positions / 64 + 1;
    using set = position_set<words>;

    std::uint16_t symbols[Positions + 1];
    set follow[Positions + 1]; ///< without `^`, which never holds behind a character
    set text_ends;             ///< the positions of `$`
    set at_start;              ///< what may come at the start of a text
    set elsewhere;             ///< what may come where a match begins later
    bool matches_empty = false;

    template <class Tree>
    constexpr explicit position_table(Tree const& tree) noexcept
        : symbols{}, follow{}, text_ends{}, at_start{}, elsewhere{} {
        position_finder<words> finder{tree.nodes, symbols, follow};
        auto whole = finder.find(tree.extent.root);
        if (whole.nullable) whole.first.add(end);
        whole.last.each([&](std::size_t p) { follow[p].add(end); });

        set text_starts{};
        for (std::size_t p = 0; p != finder.positions; ++p) {
            if (symbols[p] == text_start_symbol) text_starts.add(p);
            if (symbols[p] == text_end_symbol) text_ends.add(p);
        }
        set both = text_starts;
        both.add(text_ends);
        matches_empty = behind(whole.first, both).has(end);
        at_start = behind(whole.first, text_starts);
        elsewhere = whole.first;
        at_start.remove(text_starts);
        elsewhere.remove(text_starts);
        for (auto& positions : follow) positions.remove(text_starts);
    }

    /// Whether a text may end where `from` may come next.
    [[nodiscard]] constexpr bool accepts_at_end(set const& from) const noexcept {
        return from.meets(text_ends) && behind(from, text_ends).has(end);
    }

private:
    /// `from`, and what comes after those of its members that are in `passable`, and so on.
    [[nodiscard]] constexpr set behind(set from, set const& passable) const noexcept {
        for (;;) {
            auto const before = from;
            before.each([&](std::size_t p) {
                if (passable.has(p)) from.add(follow[p]);
            });
            if (from == before) return from;
        }
    }
};

} // namespace telltale::inline v0::text::regex

#endif
