// SPDX-License-Identifier: BSL-1.0
// In which of a cluster's slots a key is kept.
#ifndef TELLTALE_REDIS_KEY_SLOT_HPP
#define TELLTALE_REDIS_KEY_SLOT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0::redis {

/// How many slots a cluster has.
inline constexpr std::size_t slot_count = 16384;

namespace detail {

/// The remainders of CRC-16/XMODEM (polynomial 0x1021) for each byte.
inline constexpr auto crc16_table = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte != 256; ++byte) {
        unsigned rest = byte << 8;
        for (int bit = 0; bit != 8; ++bit) rest = (rest & 0x8000U) != 0 ? (rest << 1) ^ 0x1021U : rest << 1;
        table[byte] = static_cast<std::uint16_t>(rest);
    }
    return table;
}();

} // namespace detail

/// The slot of a key, 0 to 16383, as `CLUSTER KEYSLOT` tells it. Of a key with a hash tag only that counts: what stands between the
/// first `{` and the first `}` behind it, unless that is nothing. O(length).
[[nodiscard]] constexpr std::uint16_t key_slot(std::string_view key) noexcept {
    if (std::size_t const open = key.find('{'); open != key.npos) {
        std::size_t const close = key.find('}', open + 1);
        if (close != key.npos && close != open + 1) key = key.substr(open + 1, close - open - 1);
    }
    unsigned rest = 0;
    for (char const c : key)
        rest = ((rest << 8) ^ detail::crc16_table[((rest >> 8) ^ static_cast<unsigned char>(c)) & 0xFFU]) & 0xFFFFU;
    return static_cast<std::uint16_t>(rest % slot_count);
}

} // namespace telltale::inline v0::redis

#endif
