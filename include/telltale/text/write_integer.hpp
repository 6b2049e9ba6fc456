// SPDX-License-Identifier: BSL-1.0
// Integers as decimal digits.
#ifndef TELLTALE_TEXT_WRITE_INTEGER_HPP
#define TELLTALE_TEXT_WRITE_INTEGER_HPP

#include <telltale/text/attributes.hpp>
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

/// Writes the four digits of `value` < 10000, zeros in front included.
[[nodiscard]] constexpr char* write_four(unsigned value, char* out) noexcept {
    unsigned const high = value / 100, low = value - 100 * high;
    if (std::is_constant_evaluated()) {
        for (unsigned i = 0; i != 4; ++i) out[i] = digit_pairs[2 * (i < 2 ? high : low) + i % 2];
        return out + 4;
    }
    std::memcpy(out, digit_pairs + 2 * high, 2);
    std::memcpy(out + 2, digit_pairs + 2 * low, 2);
    return out + 4;
}

/// Writes the digits of `value` < 10000, at least one; four characters are written whatever its length, without a branch on it.
[[nodiscard]] constexpr char* write_up_to_four(unsigned value, char* out) noexcept {
    int const zeros = (value < 1000) + (value < 100) + (value < 10); // in front
    if constexpr (std::endian::native == std::endian::little) {
        if (!std::is_constant_evaluated()) {
            unsigned const hundreds = value / 100;
            std::uint16_t high{}, low{};
            std::memcpy(&high, digit_pairs + 2 * hundreds, sizeof high);
            std::memcpy(&low, digit_pairs + 2 * (value - 100 * hundreds), sizeof low);
            std::uint32_t const four = (static_cast<std::uint32_t>(low) << 16 | high) >> (8 * zeros);
            std::memcpy(out, &four, sizeof four);
            return out + (4 - zeros);
        }
    }
    char four[4]{};
    (void)write_four(value, four);
    for (int i = zeros; i != 4; ++i) *out++ = four[i];
    return out;
}

} // namespace detail

/// Writes `value` in decimal, at most 20 characters without a terminator, and returns their end. May write into all of the 20
/// characters from `out` on, whatever the length.
[[nodiscard]] TELLTALE_NOINLINE constexpr char* write_integer(std::uint64_t value, char* out) noexcept {
    // in groups of four digits: only how many groups there are is a matter of branches, since most numbers of one sender have as many
    std::uint64_t lower = 0; // the last eight digits
    bool long_number = false;
    unsigned top;
    if (value < 100000000) {
        top = static_cast<unsigned>(value);
    } else {
        std::uint64_t upper = value / 100000000;
        lower = value - upper * 100000000;
        if (upper >= 100000000) {
            std::uint64_t const most = upper / 100000000;
            out = detail::write_up_to_four(static_cast<unsigned>(most), out);
            detail::put_eight(detail::eight_characters(static_cast<std::uint32_t>(upper - most * 100000000)), out);
            detail::put_eight(detail::eight_characters(static_cast<std::uint32_t>(lower)), out + 8);
            return out + 16;
        }
        long_number = true;
        top = static_cast<unsigned>(upper);
    }
    if (top < 10000) {
        out = detail::write_up_to_four(top, out);
    } else {
        unsigned const high = top / 10000;
        out = detail::write_up_to_four(high, out);
        out = detail::write_four(top - high * 10000, out);
    }
    if (!long_number) return out;
    detail::put_eight(detail::eight_characters(static_cast<std::uint32_t>(lower)), out);
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
