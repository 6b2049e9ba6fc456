// SPDX-License-Identifier: BSL-1.0
// From a key to a member: a hash table made at compile time.
#ifndef TELLTALE_SCHEMA_KEY_TABLE_HPP
#define TELLTALE_SCHEMA_KEY_TABLE_HPP

#include <telltale/schema/description.hpp>
#include <telltale/text/attributes.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

struct key_entry {
    // no null pointer: g++ with UBSan tests none in constants
    static constexpr std::size_t unused = static_cast<std::size_t>(-1);

    std::string_view key{};
    std::size_t member = unused;
};

/// How the keys of a table are hashed.
struct key_hash {
    std::size_t mask = 0;   ///< the number of buckets less one
    std::size_t first = 0;  ///< a byte from the front ...
    std::size_t second = 0; ///< ... and one from the back

    [[nodiscard]] constexpr std::size_t of(std::string_view key) const noexcept {
        if (key.empty()) return 0;
        std::size_t const last = key.size() - 1;
        auto const a = static_cast<unsigned char>(key[first < last ? first : last]);
        auto const b = static_cast<unsigned char>(key[last - (second < last ? second : last)]);
        return (key.size() * 7 + a * 31U + b * 149U) & mask;
    }
};

/// The member of `key`, or `none`: one function for the tables of all records.
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE constexpr std::size_t find_key(key_hash const& hash,
                                                                             key_entry const* entries,
                                                                             std::string_view key,
                                                                             std::size_t none) noexcept {
    for (std::size_t at = hash.of(key);; at = (at + 1) & hash.mask) {
        key_entry const& e = entries[at];
        if (e.member == key_entry::unused) return none;
        if (e.key == key) return e.member;
    }
}
TELLTALE_INSTANCE(std::size_t find_key<0>(key_hash const&, key_entry const*, std::string_view, std::size_t) noexcept);

} // namespace detail

/// The names and aliases of a record's members. A key is hashed by its length and two of its bytes, at places chosen so that
/// the names of the record do not collide if that can be had; then compared once.
template <std::size_t Count>
struct key_table {
    static constexpr std::size_t buckets = std::bit_ceil(Count * 4 + 1);

    detail::key_hash hash{buckets - 1};
    std::array<detail::key_entry, buckets> entries{};

    /// The member of `key`, or `none`. Compares as many names as collide, one as a rule.
    [[nodiscard]] constexpr std::size_t find(std::string_view key, std::size_t none) const noexcept {
        return detail::find_key(hash, entries.data(), key, none);
    }
};

/// The table of a record.
template <std::size_t Count>
[[nodiscard]] consteval key_table<Count> make_key_table(record_schema const& record) {
    key_table<Count> table;
    std::array<detail::key_entry, Count + 1> all{};
    std::size_t n = 0;
    for (std::size_t i = 0; i != record.members.size(); ++i) {
        if (record.members[i].is == presence::others) continue;
        all[n++] = {record.members[i].name, i};
        for (std::string_view const alias : record.members[i].aliases) all[n++] = {alias, i};
    }
    std::array<std::uint8_t, key_table<Count>::buckets> used_by{}; // the last try that came there
    std::uint8_t tried = 0;
    std::size_t best = static_cast<std::size_t>(-1);
    for (std::size_t first = 0; first != 8 && best != 0; ++first)
        for (std::size_t second = 0; second != 6 && best != 0; ++second) {
            ++tried;
            std::size_t collisions = 0;
            for (std::size_t i = 0; i != n && collisions < best; ++i) {
                std::uint8_t& bucket = used_by[detail::key_hash{table.hash.mask, first, second}.of(all[i].key)];
                collisions += bucket == tried ? 1U : 0U;
                bucket = tried;
            }
            if (collisions < best) {
                best = collisions;
                table.hash.first = first;
                table.hash.second = second;
            }
        }
    for (std::size_t i = 0; i != n; ++i) {
        std::size_t at = table.hash.of(all[i].key);
        while (table.entries[at].member != detail::key_entry::unused) at = (at + 1) & table.hash.mask;
        table.entries[at] = all[i];
    }
    return table;
}

} // namespace telltale::inline v0

#endif
