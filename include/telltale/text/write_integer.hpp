// SPDX-License-Identifier: BSL-1.0
// Integers as decimal digits.
#ifndef TELLTALE_TEXT_WRITE_INTEGER_HPP
#define TELLTALE_TEXT_WRITE_INTEGER_HPP

#include <telltale/text/scan_number.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

inline constexpr char digit_pairs[] =
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
    "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

/// How many digits `value` has; 1 for zero.
[[nodiscard]] constexpr int count_digits(std::uint64_t value) noexcept {
    int const about = static_cast<int>(static_cast<unsigned>(std::bit_width(value | 1)) * 1233 >>
                                       12); // log10(2) is about 1233 / 4096
    return about + (value >= powers_of_ten[about < 20 ? about : 19] && (about < 20)) + (value == 0);
}

/// Eight digits of `value` < 10^8 as characters, the first in the lowest byte.
[[nodiscard]] constexpr std::uint64_t eight_characters(std::uint32_t value) noexcept {
    std::uint64_t const fours = value / 10000 | static_cast<std::uint64_t>(value % 10000) << 32;
    std::uint64_t const hundreds = ((fours * 10486) >> 20) & 0x0000007F0000007Fu;
    std::uint64_t const twos = hundreds | (fours - 100 * hundreds) << 16;
    std::uint64_t const tens = ((twos * 103) >> 10) & 0x000F000F000F000Fu;
    return (tens | (twos - 10 * tens) << 8) | 0x3030303030303030u;
}

/// Writes the eight characters of `eight`, the lowest byte first.
constexpr void put_eight(std::uint64_t eight, char* out) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(out, &eight, sizeof eight);
            return;
        }
    }
    for (int i = 0; i != 8; ++i) out[i] = static_cast<char>((eight >> (8 * i)) & 0xFF);
}

/// Writes a number below 10000.
[[nodiscard]] constexpr char* write_four(unsigned value, char* out) noexcept {
    unsigned low = value * 2;
    if (value >= 100) {
        unsigned const high = value / 100 * 2;
        low -= high * 100;
        if (value >= 1000) *out++ = digit_pairs[high];
        *out++ = digit_pairs[high + 1];
        *out++ = digit_pairs[low];
    } else if (value >= 10) {
        *out++ = digit_pairs[low];
    }
    *out++ = digit_pairs[low + 1];
    return out;
}

/// Writes a number below 10^8.
[[nodiscard]] constexpr char* write_eight(std::uint32_t value, char* out) noexcept {
    if (value < 10000) return write_four(value, out);
    out = write_four(value / 10000, out);
    unsigned const rest = value % 10000, high = rest / 100 * 2, low = rest % 100 * 2;
    *out++ = digit_pairs[high];
    *out++ = digit_pairs[high + 1];
    *out++ = digit_pairs[low];
    *out++ = digit_pairs[low + 1];
    return out;
}

} // namespace detail

/// Writes `value` in decimal, at most 20 characters without a terminator, and returns their end. Writes nothing
/// behind it.
[[nodiscard]] constexpr char* write_integer(std::uint64_t value, char* out) noexcept {
    // from the left, in groups whose length is known: asking for the number of digits first costs more
    if (value < 100000000) return detail::write_eight(static_cast<std::uint32_t>(value), out);
    std::uint64_t const upper = value / 100000000;
    auto const lowest = static_cast<std::uint32_t>(value - upper * 100000000);
    if (upper < 100000000) {
        out = detail::write_eight(static_cast<std::uint32_t>(upper), out);
    } else {
        std::uint64_t const top = upper / 100000000;
        out = detail::write_four(static_cast<unsigned>(top), out);
        detail::put_eight(detail::eight_characters(static_cast<std::uint32_t>(upper - top * 100000000)), out);
        out += 8;
    }
    detail::put_eight(detail::eight_characters(lowest), out);
    return out + 8;
}

/// As above, with a minus sign for a negative `value`: still at most 20 characters.
[[nodiscard]] constexpr char* write_integer(std::int64_t value, char* out) noexcept {
    auto magnitude = static_cast<std::uint64_t>(value);
    if (value < 0) {
        *out++ = '-';
        magnitude = 0 - magnitude;
    }
    return write_integer(magnitude, out);
}

} // namespace telltale::inline v0::text

#endif
