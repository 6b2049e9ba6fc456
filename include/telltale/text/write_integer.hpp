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

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

/// Sixteen digits as characters, in the order of memory, and which of them are no zeros, the first in the lowest bit.
struct sixteen_characters {
    std::uint64_t left{}, right{};
    unsigned others{};

    /// Precondition: both are below 10^8.
    TELLTALE_INLINE constexpr sixteen_characters(std::uint32_t high, std::uint32_t low) noexcept {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated()) {
            split(high, low);
            return;
        }
#endif
        left = eight_characters(high);
        right = eight_characters(low);
        for (unsigned i = 0; i != 8; ++i) {
            others |= static_cast<unsigned>(((left >> (8 * i)) & 15) != 0) << i;
            others |= static_cast<unsigned>(((right >> (8 * i)) & 15) != 0) << (8 + i);
        }
    }

private:
#if defined(__SSE2__)
    /// As `eight_characters`, both at once; the divisions are multiplications that are exact in their range.
    TELLTALE_INLINE void split(std::uint32_t high, std::uint32_t low) noexcept {
        __m128i const eights = _mm_set_epi32(0, static_cast<int>(low), 0, static_cast<int>(high));
        __m128i const tops =
            _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi32(static_cast<int>(0xD1B71759u))), 45); // / 10000
        __m128i const fours =
            _mm_or_si128(tops, _mm_slli_epi64(_mm_sub_epi32(eights, _mm_mul_epu32(tops, _mm_set1_epi32(10000))), 32));
        __m128i const hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
        __m128i const twos = _mm_or_si128(
            hundreds, _mm_slli_epi32(_mm_sub_epi16(fours, _mm_mullo_epi16(hundreds, _mm_set1_epi32(100))), 16));
        __m128i const tens = _mm_mulhi_epu16(twos, _mm_set1_epi16(6554));
        __m128i const ones =
            _mm_or_si128(tens, _mm_slli_epi16(_mm_sub_epi16(twos, _mm_mullo_epi16(tens, _mm_set1_epi16(10))), 8));
        others = ~static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(ones, _mm_setzero_si128()))) & 0xFFFFu;
        __m128i const characters = _mm_or_si128(ones, _mm_set1_epi8('0'));
        std::uint64_t halves[2]{};
        std::memcpy(halves, &characters, sizeof halves);
        left = halves[0];
        right = halves[1];
    }
#endif
};

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
TELLTALE_ONCE [[nodiscard]] TELLTALE_NOINLINE constexpr char* write_integer(std::uint64_t value, char* out) noexcept {
    // only how many groups of digits there are is a matter of branches: it is the same for most numbers of one sender
    if (value < 100000000) {
        auto const low = static_cast<unsigned>(value);
        if (low < 10000) return detail::write_up_to_four(low, out);
        unsigned const high = low / 10000;
        return detail::write_four(low - high * 10000, detail::write_up_to_four(high, out));
    }
    std::uint64_t upper = value / 100000000;
    auto const lowest = static_cast<std::uint32_t>(value - upper * 100000000);
    int zeros = 0; // in front of the sixteen digits
    if (upper < 100000000) {
        zeros = 8 - detail::count_digits(upper);
    } else {
        std::uint64_t const top = upper / 100000000;
        out = detail::write_up_to_four(static_cast<unsigned>(top), out);
        upper -= top * 100000000;
    }
    detail::sixteen_characters const text(static_cast<std::uint32_t>(upper), lowest);
    detail::put_eight(text.left >> (8 * zeros), out);
    detail::put_eight(text.right, out + (8 - zeros));
    return out + (16 - zeros);
}
TELLTALE_INSTANCE(char* write_integer<0>(std::uint64_t, char*) noexcept);

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
