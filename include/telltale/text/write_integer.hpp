// SPDX-License-Identifier: BSL-1.0
// Integers as decimal digits.
#ifndef TELLTALE_TEXT_WRITE_INTEGER_HPP
#define TELLTALE_TEXT_WRITE_INTEGER_HPP

#include <telltale/text/scan_number.hpp>

#include <bit>
#include <cstdint>

namespace telltale::inline v0::text {

namespace detail {

inline constexpr char digit_pairs[] =
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
    "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

/// How many digits `value` has; 1 for zero.
[[nodiscard]] constexpr int count_digits(std::uint64_t value) noexcept {
    int const about = static_cast<int>(static_cast<unsigned>(std::bit_width(value | 1)) * 1233 >> 12); // log10(2) is about 1233 / 4096
    return about + (value >= powers_of_ten[about < 20 ? about : 19] && (about < 20)) + (value == 0);
}

} // namespace detail

/// Writes `value` in decimal, at most 20 characters without a terminator, and returns their end.
[[nodiscard]] constexpr char* write_integer(std::uint64_t value, char* out) noexcept {
    char* const last = out + detail::count_digits(value);
    char* p = last;
    while (value >= 100) {
        auto const pair = static_cast<unsigned>(value % 100) * 2;
        value /= 100;
        *--p = detail::digit_pairs[pair + 1];
        *--p = detail::digit_pairs[pair];
    }
    if (value >= 10) {
        *--p = detail::digit_pairs[value * 2 + 1];
        *--p = detail::digit_pairs[value * 2];
    } else {
        *--p = static_cast<char>('0' + static_cast<int>(value));
    }
    return last;
}

/// Writes `value` in decimal, at most 20 characters without a terminator, and returns their end.
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
