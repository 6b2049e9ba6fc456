// SPDX-License-Identifier: BSL-1.0
// The floating-point number nearest to a decimal one.
#ifndef TELLTALE_TEXT_READ_DOUBLE_HPP
#define TELLTALE_TEXT_READ_DOUBLE_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/multiply_wide.hpp>
#include <telltale/text/powers_of_five.hpp>
#include <telltale/text/scan_number.hpp>

#include <bit>
#include <cfloat>
#include <compare>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

template <class Float>
struct float_format;

template <>
struct float_format<double> {
    using bits = std::uint64_t;
    static constexpr int mantissa_bits = 52, bias = 1023, infinite_exponent = 0x7FF;
    // of ten; beyond, every 64-bit mantissa is zero or infinity
    static constexpr int smallest_power = -342, greatest_power = 308;
    // only between these powers can a product lie exactly between two doubles
    static constexpr int lowest_tie = -4, highest_tie = 23;
    static constexpr int exact_power = 22; // 10^22 is the last that is a double
    static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
};

template <>
struct float_format<float> {
    using bits = std::uint32_t;
    static constexpr int mantissa_bits = 23, bias = 127, infinite_exponent = 0xFF;
    static constexpr int smallest_power = -65, greatest_power = 38;
    static constexpr int lowest_tie = -17, highest_tie = 10;
    static constexpr int exact_power = 10;
    static constexpr float powers[] = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};
};

/// The bits of the float nearest to `digits` x 10^`power`, ties to even.
/// D. Lemire, "Number parsing at a gigabyte per second" (2021); that 128 bits of the power always suffice:
/// N. Mushtak, D. Lemire, "Fast number parsing without fallback" (2022).
template <class Float>
[[nodiscard]] TELLTALE_NOINLINE constexpr std::uint64_t nearest_float(std::uint64_t digits,
                                                                      std::int32_t power) noexcept {
    using format = float_format<Float>;
    // and the hidden bit, one for rounding, one that normalising may lose
    constexpr int precision = format::mantissa_bits + 3;
    constexpr std::uint64_t infinity = std::uint64_t{format::infinite_exponent} << format::mantissa_bits;
    if (digits == 0 || power < format::smallest_power) return 0;
    if (power > format::greatest_power) return infinity;

    int const shifted = std::countl_zero(digits);
    digits <<= shifted;
    wide const& five = power_of_five(power);
    wide product = multiply_wide(digits, five.high);
    constexpr std::uint64_t below = ~std::uint64_t{0} >> precision;
    if ((product.high & below) == below) { // what the low half adds could carry into the bits that count
        std::uint64_t const added = multiply_wide(digits, five.low).high;
        product.low += added;
        product.high += product.low < added;
    }

    int const upper = static_cast<int>(product.high >> 63);
    int const shift = upper + 64 - precision;
    std::uint64_t mantissa = product.high >> shift;
    int exponent = floor_log2_of_power_of_ten(power) + 63 + upper - shifted + format::bias;
    if (exponent <= 0) {
        if (exponent <= -63) return 0;
        mantissa >>= 1 - exponent; // no ties here: they would need a power of five that 64 bits cannot divide
        mantissa += mantissa & 1;
        return mantissa >> 1; // a carry into the hidden bit makes the smallest normal number, as it should
    }
    if (product.low <= 1 && power >= format::lowest_tie && power <= format::highest_tie && (mantissa & 3) == 1 &&
        (mantissa << shift) == product.high)
        mantissa &= ~std::uint64_t{1}; // exactly between two: to the even one, down
    mantissa += mantissa & 1;
    mantissa >>= 1;
    if (mantissa >= std::uint64_t{2} << format::mantissa_bits) {
        mantissa >>= 1;
        ++exponent;
    }
    if (exponent >= format::infinite_exponent) return infinity;
    mantissa &= ~(std::uint64_t{1} << format::mantissa_bits);
    return (static_cast<std::uint64_t>(exponent) << format::mantissa_bits) | mantissa;
}

/// A natural number of at most 4096 bits, for the comparison of a long decimal with the middle of two floats.
struct big_natural {
    std::uint64_t limbs[64]{};
    int size{};

    /// this = this x factor + summand
    constexpr void multiply_add(std::uint64_t factor, std::uint64_t summand) noexcept {
        for (int i = 0; i != size; ++i) {
            wide const product = multiply_wide(limbs[i], factor);
            limbs[i] = product.low + summand;
            summand = product.high + (limbs[i] < summand);
        }
        if (summand != 0) limbs[size++] = summand;
    }
    constexpr void multiply_by_power_of_five(int power) noexcept {
        constexpr std::uint64_t most = 7450580596923828125u; // 5^27
        for (; power >= 27; power -= 27) multiply_add(most, 0);
        for (; power > 0; --power) multiply_add(5, 0);
    }
    constexpr void shift_left(int bits) noexcept {
        for (; bits >= 63; bits -= 63) multiply_add(std::uint64_t{1} << 63, 0);
        multiply_add(std::uint64_t{1} << bits, 0);
    }
    [[nodiscard]] constexpr std::strong_ordering operator<=>(big_natural const& other) const noexcept {
        if (size != other.size) return size <=> other.size;
        for (int i = size; i-- != 0;)
            if (limbs[i] != other.limbs[i]) return limbs[i] <=> other.limbs[i];
        return std::strong_ordering::equal;
    }
};

/// How the decimal at `first` compares with the middle between the float of the bits `lower` and the next greater
/// one. `number` was scanned at `first`.
template <class Float>
[[nodiscard]] TELLTALE_COLD constexpr std::strong_ordering compare_with_middle(scanned_number const& number,
                                                                               char const* first,
                                                                               std::uint64_t lower) noexcept {
    using format = float_format<Float>;
    int taken = 0; // digits that make up `digits` of the number
    for (std::uint64_t rest = number.digits; rest != 0; rest /= 10) ++taken;
    int const scientific = number.exponent + taken - 1; // the power of the first significant digit

    // no middle has more than 768 significant ones: beyond, it only matters whether there are any
    constexpr int most_digits = 770;
    big_natural decimal{}, middle{};
    int count = 0;
    bool rest = false;
    std::uint64_t chunk = 0;
    int chunk_digits = 0;
    for (; first != number.end && *first != 'e' && *first != 'E'; ++first) {
        if (!is_digit(*first) || (count == 0 && *first == '0')) continue;
        if (count == most_digits) {
            rest = rest || *first != '0';
            continue;
        }
        ++count;
        chunk = chunk * 10 + static_cast<std::uint64_t>(*first - '0');
        if (++chunk_digits == 19) {
            decimal.multiply_add(powers_of_ten[19], chunk);
            chunk = 0;
            chunk_digits = 0;
        }
    }
    decimal.multiply_add(powers_of_ten[chunk_digits], chunk);
    if (rest) {
        decimal.multiply_add(10, 1);
        ++count;
    }
    int const power = scientific - (count - 1); // the decimal is the digits x 10^power

    std::uint64_t mantissa = lower & ((std::uint64_t{1} << format::mantissa_bits) - 1);
    int exponent = static_cast<int>(lower >> format::mantissa_bits);
    if (exponent == 0) exponent = 1;
    else mantissa |= std::uint64_t{1} << format::mantissa_bits;
    exponent -= format::bias + format::mantissa_bits; // the lower float is mantissa x 2^exponent
    middle.multiply_add(0, 2 * mantissa + 1);
    --exponent;

    if (power >= 0) decimal.multiply_by_power_of_five(power);
    else middle.multiply_by_power_of_five(-power);
    if (power >= exponent) decimal.shift_left(power - exponent);
    else middle.shift_left(exponent - power);
    return decimal <=> middle;
}

/// The bits of the nearest float when digits were left out of `number.digits`: nearly always both ends of what they
/// may add agree.
template <class Float>
[[nodiscard]] TELLTALE_NOINLINE constexpr std::uint64_t nearest_float_of_long(scanned_number const& number,
                                                                              char const* first) noexcept {
    std::uint64_t const lower = nearest_float<Float>(number.digits, number.exponent);
    // the ends are so close that their floats are the same or neighbours; 2^64 - 1 comes with nothing left out unless
    // it is the 20th digit's limit
    std::uint64_t const upper =
        number.digits == ~std::uint64_t{0} ? lower + 1 : nearest_float<Float>(number.digits + 1, number.exponent);
    if (lower == upper) return lower;
    if (lower == std::uint64_t{float_format<Float>::infinite_exponent} << float_format<Float>::mantissa_bits)
        return lower;
    auto const order = compare_with_middle<Float>(number, first, lower);
    return order < 0 || (order == 0 && (lower & 1) == 0) ? lower : lower + 1;
}

template <class Float>
[[nodiscard]] TELLTALE_INLINE constexpr Float to_float_of(scanned_number const& number, char const* first) noexcept {
    using format = float_format<Float>;
    // Clinger: two exact operands and one rounding. Not in constant evaluation, where a compiler may be told that the
    // rounding mode is unknown, and not where the machine computes with more bits than the type has.
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD == 0
    if (!std::is_constant_evaluated()) {
        if (number.digits <= std::uint64_t{2} << format::mantissa_bits && number.exponent >= -format::exact_power &&
            number.exponent <= format::exact_power && !number.more) {
            auto value = static_cast<Float>(static_cast<std::int64_t>(number.digits));
            value = number.exponent < 0 ? value / format::powers[-number.exponent]
                                        : value * format::powers[number.exponent];
            return number.negative ? -value : value;
        }
    }
#endif
    std::uint64_t bits = number.more ? nearest_float_of_long<Float>(number, first)
                                     : nearest_float<Float>(number.digits, number.exponent);
    bits |= std::uint64_t{number.negative} << (sizeof(Float) * 8 - 1);
    return std::bit_cast<Float>(static_cast<typename format::bits>(bits));
}

} // namespace detail

/// The double nearest to the number that was scanned at `first`, ties to even: bit for bit what `strtod` gives. Too
/// great is an infinity, too small a zero; the sign of zero is kept. Constant time, but for numbers of more than 19
/// digits, which are linear (and read again only when 19 do not decide).
/// Preconditions: `number.end` is not null; the rounding mode is to nearest.
[[nodiscard]] constexpr double to_double(scanned_number const& number, char const* first) noexcept {
    return detail::to_float_of<double>(number, first);
}

/// The float nearest to the decimal itself, not to its double: bit for bit what `strtof` gives. As `to_double`
/// otherwise.
[[nodiscard]] constexpr float to_float(scanned_number const& number, char const* first) noexcept {
    return detail::to_float_of<float>(number, first);
}

} // namespace telltale::inline v0::text

#endif
