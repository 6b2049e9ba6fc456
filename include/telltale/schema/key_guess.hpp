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

    auto const bytes_of = [&](member_schema const& m, std::size_t offset, std::size_t size) {
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i != size; ++i)
            bytes |= std::uint64_t{static_cast<unsigned char>(m.quoted[2 + offset + i])} << (8 * i);
        return bytes;
    };
    // Where most members differ.
    std::size_t best = static_cast<std::size_t>(-1), size = 0;
    for (std::size_t offset = 0; offset < shortest && best != 0; ++offset) {
        std::size_t const here = shortest - offset < 8 ? shortest - offset : 8;
        std::size_t same = 0;
        for (std::size_t i = 0; i != Count; ++i)
            for (std::size_t j = 0; j != i; ++j)
                if (record.members[i].is != presence::others && record.members[j].is != presence::others &&
                    bytes_of(record.members[i], offset, here) == bytes_of(record.members[j], offset, here))
                    ++same;
        if (same >= best) continue;
        best = same;
        made.offset = offset;
        size = here;
    }
    made.mask = size == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * size)) - 1;
    // A multiplier that keeps them apart, or the best of some.
    std::size_t fewest = static_cast<std::size_t>(-1);
    std::uint64_t tried = 0x9E3779B97F4A7C15U;
    for (int i = 0; i != 32 && fewest != 0; ++i, tried = tried * 0xD1342543DE82EF95U + 2) {
        std::array<bool, key_guess_table<Count>::buckets> used{};
        std::size_t collisions = 0;
        for (member_schema const& m : record.members) {
            if (m.is == presence::others) continue;
            bool& bucket = used[key_guess_table<Count>::hash(bytes_of(m, made.offset, size), tried | 1U)];
            collisions += bucket ? 1U : 0U;
            bucket = true;
        }
        if (collisions >= fewest) continue;
        fewest = collisions;
        made.multiplier = tried | 1U;
    }
    for (std::size_t i = 0; i != Count; ++i)
        if (record.members[i].is != presence::others)
            made.members[key_guess_table<Count>::hash(bytes_of(record.members[i], made.offset, size),
                                                      made.multiplier)] = static_cast<std::uint16_t>(i);
    return made;
}

} // namespace telltale::inline v0

#endif
