// SPDX-License-Identifier: BSL-1.0
// Which member a key probably is, by eight bytes of it at a fixed place, before anyone knows where the key ends.
#ifndef TELLTALE_SCHEMA_KEY_GUESS_HPP
#define TELLTALE_SCHEMA_KEY_GUESS_HPP

#include <telltale/schema/description.hpp>
#include <telltale/text/attributes.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace telltale::inline v0 {

/// The members of a record by up to eight bytes of their keys as they are written, with what stands behind them where they are
/// shorter. Members that look the same by these bytes are one: a guess may be wrong, and must be compared.
struct key_guess {
    std::uint16_t const* members; ///< by hash; `count` where there is none
    std::size_t count;            ///< of the members
    std::uint64_t multiplier;
    unsigned shift;
    std::size_t offset; ///< how many bytes behind the quotation mark the bytes begin
    std::uint64_t mask; ///< which of the eight bytes count

    /// The member whose key may begin with the quotation mark at `key`, or `count`. Not for constant evaluation.
    [[nodiscard]] TELLTALE_INLINE std::size_t at(char const* key, char const* end) const noexcept {
        if (std::endian::native != std::endian::little || static_cast<std::size_t>(end - key) < offset + 9)
            return count;
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, key + 1 + offset, sizeof bytes);
        return members[((bytes & mask) * multiplier) >> shift];
    }
};

/// What a `key_guess` is of.
template <std::size_t Count>
struct key_guess_table {
    static constexpr std::size_t buckets = std::bit_ceil(Count * 4 + 2);
    static constexpr unsigned shift = 64U - static_cast<unsigned>(std::countr_zero(buckets));

    std::array<std::uint16_t, buckets> members{};
    std::size_t offset = 0;
    std::uint64_t mask = 0;
    std::uint64_t multiplier = 0;

    [[nodiscard]] static constexpr std::size_t hash(std::uint64_t bytes, std::uint64_t multiplier) noexcept {
        return static_cast<std::size_t>((bytes * multiplier) >> shift);
    }
    [[nodiscard]] constexpr key_guess get() const noexcept {
        return {members.data(), Count, multiplier, shift, offset, mask};
    }
};

namespace detail {

/// Counts how many pairs of some numbers are the same, in time that grows with their count.
template <std::size_t Count>
struct byte_groups {
    static constexpr std::size_t buckets = key_guess_table<Count>::buckets;
    static constexpr unsigned shift = key_guess_table<Count>::shift;

    struct group {
        std::uint64_t bytes = 0;
        std::size_t size = 0;
        std::size_t round = 0; ///< in which it was counted: what is of another is nothing
    };
    std::array<group, buckets> groups{};
    std::size_t round = 0;

    constexpr std::size_t count_pairs(std::array<std::uint64_t, Count> const& all, std::size_t size) noexcept {
        ++round;
        std::size_t pairs = 0;
        for (std::size_t i = 0; i != size; ++i) {
            std::size_t at = key_guess_table<Count>::hash(all[i], 0x9E3779B97F4A7C15U);
            while (groups[at].round == round && groups[at].bytes != all[i]) at = (at + 1) % buckets;
            if (groups[at].round != round) groups[at] = {.bytes = all[i], .size = 0, .round = round};
            pairs += groups[at].size++;
        }
        return pairs;
    }
};

} // namespace detail

/// The table of a record. `Count`: how many members it has.
template <std::size_t Count>
[[nodiscard]] consteval key_guess_table<Count> make_key_guess(record_schema const& record) {
    key_guess_table<Count> made;
    made.members.fill(static_cast<std::uint16_t>(Count));
    std::size_t shortest = static_cast<std::size_t>(-1);
    for (member_schema const& m : record.members)
        if (m.is != presence::others && m.quoted.size() < shortest) shortest = m.quoted.size();
    if (shortest == static_cast<std::size_t>(-1)) return made;
    shortest -= 2; // without the comma and the quotation mark before the key

    // Where most members differ. A window of eight bytes moves along all keys at once.
    auto const byte_at = [&](std::size_t i, std::size_t offset) {
        return std::uint64_t{static_cast<unsigned char>(record.members[i].quoted[2 + offset])};
    };
    constexpr std::size_t window = 8;
    std::array<std::size_t, Count> keyed{}; // the members that have a key
    std::size_t keys = 0;
    for (std::size_t i = 0; i != Count; ++i)
        if (record.members[i].is != presence::others) keyed[keys++] = i;
    std::array<std::uint64_t, Count> bytes{}, best_bytes{};
    for (std::size_t k = 0; k != keys; ++k)
        for (std::size_t i = 0; i != window && i < shortest; ++i) bytes[k] |= byte_at(keyed[k], i) << (8 * i);
    detail::byte_groups<Count> groups;
    std::size_t best = static_cast<std::size_t>(-1), size = 0;
    for (std::size_t offset = 0; offset < shortest && best != 0; ++offset) {
        std::size_t const same = groups.count_pairs(bytes, keys);
        if (same < best) {
            best = same;
            made.offset = offset;
            size = shortest - offset < window ? shortest - offset : window;
            best_bytes = bytes;
        }
        for (std::size_t k = 0; k != keys; ++k) {
            bytes[k] >>= 8U;
            if (offset + window < shortest) bytes[k] |= byte_at(keyed[k], offset + window) << 56U;
        }
    }
    made.mask = size == window ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * size)) - 1;
    // A multiplier that keeps them apart, or the best of some.
    std::array<std::uint8_t, key_guess_table<Count>::buckets> used_by{}; // the last try that came there
    std::size_t fewest = static_cast<std::size_t>(-1);
    std::uint64_t tried = 0x9E3779B97F4A7C15U;
    for (std::uint8_t i = 1; i <= 32 && fewest != 0; ++i, tried = tried * 0xD1342543DE82EF95U + 2) {
        std::size_t collisions = 0;
        for (std::size_t k = 0; k != keys && collisions < fewest; ++k) {
            std::uint8_t& bucket = used_by[key_guess_table<Count>::hash(best_bytes[k], tried | 1U)];
            collisions += bucket == i ? 1U : 0U;
            bucket = i;
        }
        if (collisions >= fewest) continue;
        fewest = collisions;
        made.multiplier = tried | 1U;
    }
    for (std::size_t k = 0; k != keys; ++k)
        made.members[key_guess_table<Count>::hash(best_bytes[k], made.multiplier)] =
            static_cast<std::uint16_t>(keyed[k]);
    return made;
}

} // namespace telltale::inline v0

#endif
