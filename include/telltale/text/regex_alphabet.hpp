// SPDX-License-Identifier: BSL-1.0
// Divides the code points into the classes that the sets of a pattern cannot tell apart.
#ifndef TELLTALE_TEXT_REGEX_ALPHABET_HPP
#define TELLTALE_TEXT_REGEX_ALPHABET_HPP

#include <telltale/text/regex_syntax.hpp>

#include <cstddef>
#include <cstdint>

namespace telltale::inline v0::text::regex {

inline constexpr std::size_t most_classes = 250; ///< of characters that a pattern tells apart; one byte holds a class

/// The classes as intervals of code points: interval i goes from `starts[i]` to just before `starts[i + 1]`, the last one to
/// U+10FFFF, and is of class `class_of[i]`. Class k is in the sets whose list has it: the list of a set goes from
/// `members[set * stride]` on and is `member_counts[set]` long.
struct alphabet_storage {
    char32_t* starts = nullptr;
    std::uint8_t* class_of = nullptr;
    std::uint8_t* members = nullptr;
    std::uint16_t* member_counts = nullptr;
    std::size_t stride = 0;
};

/// The extent of an alphabet.
struct alphabet_extent {
    bool ok = true; ///< false when there are more than `most_classes`
    std::size_t intervals = 1;
    std::size_t classes = 1;
};

/// The interval that `c` is in.
[[nodiscard]] constexpr std::size_t interval_of(char32_t const* starts, std::size_t intervals, char32_t c) noexcept {
    std::size_t low = 0;
    for (auto high = intervals; high - low > 1;) {
        auto const middle = (low + high) / 2;
        if (starts[middle] <= c) low = middle;
        else high = middle;
    }
    return low;
}

/// Sorts the places where a range begins or has just ended into `starts`, each once, after 0. Returns how many there are.
constexpr std::size_t find_intervals(code_point_range const* ranges, std::size_t count, char32_t* starts) noexcept {
    bool ascii[0x81] = {}; // most are here, and need no search
    std::size_t found = 1;
    starts[0] = 0;
    std::size_t const low = 0x80;
    auto const insert = [&](char32_t c) {
        if (c <= low) {
            ascii[c] = true;
            return;
        }
        auto const at = interval_of(starts, found, c);
        if (starts[at] == c || c > last_code_point) return;
        for (auto i = found++; i != at + 1; --i) starts[i] = starts[i - 1];
        starts[at + 1] = c;
    };
    for (std::size_t i = 0; i != count; ++i) {
        insert(ranges[i].first);
        insert(ranges[i].last + 1);
    }
    std::size_t ascii_found = 0;
    for (std::size_t c = 1; c <= low; ++c) ascii_found += ascii[c] ? 1 : 0;
    for (auto i = found; i-- != 1;) starts[i + ascii_found] = starts[i];
    std::size_t to = 1;
    for (char32_t c = 1; c <= low; ++c)
        if (ascii[c]) starts[to++] = c;
    return found + ascii_found;
}

/// Splits classes until no set holds a part of one. Room: `2 * ranges + 1` intervals, `stride` of at least the smaller of that
/// and `most_classes` for each set.
constexpr alphabet_extent divide(tree_extent const& extent, code_point_range const* ranges, character_set const* sets,
                                 alphabet_storage const& storage) noexcept {
    alphabet_extent result;
    result.intervals = find_intervals(ranges, extent.ranges, storage.starts);
    std::uint32_t sizes[most_classes + 1] = {}; // intervals in the class
    std::uint32_t hits[most_classes + 1] = {};  // of these, in the set
    std::uint8_t splits[most_classes + 1] = {}; // the class that takes the intervals in the set
    sizes[0] = static_cast<std::uint32_t>(result.intervals);

    auto const each_interval = [&](character_set const& set, auto const& act) {
        for (std::size_t r = set.first; r != std::size_t{set.first} + set.count; ++r)
            for (auto i = interval_of(storage.starts, result.intervals, ranges[r].first);
                 i != result.intervals && storage.starts[i] <= ranges[r].last; ++i)
                act(i);
    };
    for (std::size_t s = 0; s != extent.sets; ++s) {
        auto const before = result.classes;
        each_interval(sets[s], [&](std::size_t i) { ++hits[storage.class_of[i]]; });
        each_interval(sets[s], [&](std::size_t i) {
            auto const old = storage.class_of[i];
            if (old >= before || hits[old] == sizes[old] || !result.ok) return;
            if (splits[old] == 0) {
                if (result.classes == most_classes) {
                    result.ok = false;
                    return;
                }
                splits[old] = static_cast<std::uint8_t>(result.classes++);
            }
            storage.class_of[i] = splits[old];
            ++sizes[splits[old]];
        });
        if (!result.ok) return result;
        for (std::size_t c = 0; c != before; ++c) {
            if (splits[c] != 0) sizes[c] -= sizes[splits[c]];
            splits[c] = 0;
            hits[c] = 0;
        }
    }
    for (std::size_t s = 0; s != extent.sets; ++s) {
        auto* const list = storage.members + s * storage.stride;
        std::size_t count = 0;
        each_interval(sets[s], [&](std::size_t i) {
            if (hits[storage.class_of[i]] == s + 1) return;
            hits[storage.class_of[i]] = static_cast<std::uint32_t>(s + 1);
            list[count++] = storage.class_of[i];
        });
        storage.member_counts[s] = static_cast<std::uint16_t>(count);
    }
    return result;
}

/// The code points whose UTF-8 begins with the byte `lead`; for a byte that begins none an empty range.
[[nodiscard]] constexpr code_point_range led_by(unsigned lead) noexcept {
    if (lead < 0x80) return {lead, lead};
    if (lead < 0xC2 || lead > 0xF4) return {1, 0};
    if (lead < 0xE0) return {(lead & 0x1FU) << 6, (lead & 0x1FU) << 6 | 0x3FU};
    if (lead < 0xF0)
        return {lead == 0xE0 ? 0x800 : (lead & 0xFU) << 12, lead == 0xED ? 0xD7FF : (lead & 0xFU) << 12 | 0xFFFU};
    return {lead == 0xF0 ? 0x10000 : (lead & 7U) << 18, lead == 0xF4 ? last_code_point : (lead & 7U) << 18 | 0x3FFFFU};
}

/// The code point at `text`, of valid UTF-8, that begins with a byte of 0xC2 or more; reads nothing at or behind `end`.
[[nodiscard]] constexpr char32_t code_point_at(char const* text, char const* end) noexcept {
    auto const lead = static_cast<unsigned char>(*text);
    unsigned const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t value = lead & (0x3FU >> more);
    for (unsigned i = 1; i <= more && text + i != end; ++i)
        value = value << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return value;
}

/// Room for the alphabet of a tree with that many ranges and sets.
template <std::size_t Ranges, std::size_t Sets>
struct alphabet {
    static constexpr std::size_t most_intervals = 2 * Ranges + 1;
    static constexpr std::size_t stride = most_intervals < most_classes ? most_intervals : most_classes;

    alphabet_extent extent;
    char32_t starts[most_intervals];
    std::uint8_t class_of[most_intervals];
    std::uint8_t members[stride * Sets + 1];
    std::uint16_t member_counts[Sets + 1];

    template <class Tree>
    constexpr explicit alphabet(Tree const& tree) noexcept : starts{}, class_of{}, members{}, member_counts{} {
        extent = divide(tree.extent, tree.ranges, tree.sets, {starts, class_of, members, member_counts, stride});
    }
};

} // namespace telltale::inline v0::text::regex

#endif
