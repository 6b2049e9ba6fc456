// SPDX-License-Identifier: BSL-1.0
// The shortest decimal that reads back as the same floating-point number.
#ifndef TELLTALE_TEXT_WRITE_DOUBLE_HPP
#define TELLTALE_TEXT_WRITE_DOUBLE_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/multiply_wide.hpp>
#include <telltale/text/powers_of_five.hpp>
#include <telltale/text/read_double.hpp>
#include <telltale/text/write_integer.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

/// `digits` x 10^`exponent`, negated when `negative` (a zero too).
struct decimal {
    std::uint64_t digits{};
    std::int32_t exponent{};
    bool negative{};

    friend constexpr bool operator==(decimal const&, decimal const&) = default;
};

namespace detail {

/// The upper 64 bits of `power` x `factor` / 2^64, with the lowest bit set when anything was cut off.
[[nodiscard]] constexpr std::uint64_t scale_to_odd(wide const& power, std::uint64_t factor) noexcept {
    wide product = multiply_wide(power.high, factor);
    std::uint64_t const added = multiply_wide(power.low, factor).high;
    product.low += added;
    product.high += product.low < added;
    return product.high | (product.low > 1);
}

/// The shortest decimal in the rounding interval of a positive finite float, the nearest of these; it may end in zeros.
/// R. Giulietti, "The Schubfach way to render doubles" (2021).
template <class Float>
[[nodiscard]] constexpr decimal shortest_of(std::uint64_t bits) noexcept {
    using format = float_format<Float>;
    constexpr std::uint64_t hidden = std::uint64_t{1} << format::mantissa_bits;
    std::uint64_t mantissa = bits & (hidden - 1);
    auto const biased =
        static_cast<int>((bits >> format::mantissa_bits) & static_cast<unsigned>(format::infinite_exponent));
    bool const lopsided =
        mantissa == 0 && biased > 1; // the next smaller float is only half as far away as the next greater one
    int exponent = (biased == 0 ? 1 : biased) - format::bias - format::mantissa_bits;
    if (biased != 0) {
        mantissa |= hidden;
        if (exponent <= 0 && exponent > -format::mantissa_bits - 1 &&
            (mantissa & ((std::uint64_t{1} << -exponent) - 1)) == 0)
            return {mantissa >> -exponent, 0, false}; // an integer, below the first that is not exact
    }

    int const power =
        (exponent * 1262611 - (lopsided ? 524031 : 0)) >> 22;            // floor(log10(2^exponent)), or of 3/4 of that
    int const shift = exponent + floor_log2_of_power_of_ten(-power) + 1; // 1 to 4
    wide five = power_of_five(-power);
    if (-power > 55) { // the table is cut off there, and this needs the next greater
        ++five.low;
        five.high += five.low == 0;
    }
    // the value and the ends of its interval, four times too great, in units of 10^power
    std::uint64_t const value = scale_to_odd(five, (4 * mantissa) << shift);
    std::uint64_t const odd = mantissa & 1; // the ends belong to the interval when the mantissa is even
    std::uint64_t const low = scale_to_odd(five, (4 * mantissa - (lopsided ? 1 : 2)) << shift) + odd;
    std::uint64_t const high = scale_to_odd(five, (4 * mantissa + 2) << shift) - odd;

    std::uint64_t const whole = value / 4;
    if (whole >= 10) { // one digit fewer?
        std::uint64_t const tens = whole / 10;
        bool const below = low <= 40 * tens, above = 40 * tens + 40 <= high;
        if (below != above) return {tens + (above ? 1u : 0u), power + 1, false};
    }
    bool const below = low <= 4 * whole, above = 4 * whole + 4 <= high;
    if (below != above) return {whole + (above ? 1u : 0u), power, false};
    std::uint64_t const middle = 4 * whole + 2;
    bool const up = value > middle || (value == middle && (whole & 1) != 0);
    return {whole + (up ? 1u : 0u), power, false};
}

/// As `shortest_of`, for a normal double that is no integer below 2^53: by one product where that decides, as it does for all
/// but one in some 2^58. After an idea of Y. Yuan (yyjson) and V. Zverovich (zmij).
[[nodiscard]] TELLTALE_INLINE constexpr decimal shortest_by_one_product(std::uint64_t bits) noexcept {
    using format = float_format<double>;
    constexpr std::uint64_t hidden = std::uint64_t{1} << format::mantissa_bits;
    std::uint64_t const mantissa = (bits & (hidden - 1)) | hidden;
    int const exponent = static_cast<int>(bits >> format::mantissa_bits) - format::bias - format::mantissa_bits;
    int const power = ((exponent * 1262611) >> 22) + 1; // 10^power is 1 to 10 times the distance to the next double
    int const shift = exponent + floor_log2_of_power_of_ten(-power) + 1; // -3 to 0
    wide const five = power_of_five(-power);
    // the value in units of 10^power: 58 bits before the point of `product.high` >> 6, the rest behind it
    std::uint64_t const factor = mantissa << (shift + 6);
    wide product = multiply_wide(five.high, factor);
    std::uint64_t const added = multiply_wide(five.low, factor).high;
    product.low += added;
    product.high += product.low < added;
    std::uint64_t const whole = product.high >> 6;
    std::uint64_t const part = product.high << 58 | product.low >> 6; // 0 to 3 too small
    std::uint64_t const half = five.high >> (1 - shift);              // of the interval; 0 or 1 too small
    // nobody can tell the sides of an end of the interval, or of the middle between two digits, so close to it
    constexpr std::uint64_t unsure = 64;
    wide const tenths = multiply_wide(part, 10);
    bool const down = part < half, up = ~part < half;
    std::uint64_t const rest = tenths.low + (std::uint64_t{1} << 63);
    if (part - half + unsure < 2 * unsure || ~part - half + unsure < 2 * unsure || rest + unsure < 2 * unsure)
        [[unlikely]]
        return shortest_of<double>(bits);
    if (down || up) return {whole + (up ? 1u : 0u), power, false};
    return {whole * 10 + tenths.high + (tenths.low >> 63), power - 1, false};
}

/// Without the zeros at the end of the digits. Precondition: not zero.
[[nodiscard]] constexpr decimal without_zeros(decimal d) noexcept {
    if (d.digits % 100000000 == 0) {
        d.digits /= 100000000;
        d.exponent += 8;
    }
    if (d.digits % 10000 == 0) {
        d.digits /= 10000;
        d.exponent += 4;
    }
    if (d.digits % 10000 == 0) {
        d.digits /= 10000;
        d.exponent += 4;
    }
    if (d.digits % 100 == 0) {
        d.digits /= 100;
        d.exponent += 2;
    }
    while (d.digits % 10 == 0) {
        d.digits /= 10;
        ++d.exponent;
    }
    return d;
}

/// Seventeen digits as characters: one, eight, eight, in the order of memory. `count` is without the zeros at the
/// end, at least 1.
struct seventeen_characters {
    char first{};
    std::uint64_t left{}, right{};
    int count{};

    /// Precondition: `digits` has 17 digits.
    constexpr explicit seventeen_characters(std::uint64_t digits) noexcept {
        std::uint64_t const upper = digits / 100000000;
        std::uint64_t const top = upper / 100000000;
        auto const high = static_cast<std::uint32_t>(upper - top * 100000000),
                   low = static_cast<std::uint32_t>(digits - upper * 100000000);
        first = static_cast<char>('0' + static_cast<int>(top));
        sixteen_characters const characters(high, low);
        left = characters.left;
        right = characters.right;
        count = 1 + static_cast<int>(std::bit_width(characters.others));
    }

    constexpr void put(char* out) const noexcept {
        out[0] = first;
        put_eight(left, out + 1);
        put_eight(right, out + 9);
    }
};

/// Writes `digits` x 10^`power`. May write into all of the 24 characters from `out` on, whatever the length: it
/// stores eight at a time.
[[nodiscard]] constexpr char* write_digits(std::uint64_t digits, std::int32_t power, char* out) noexcept {
    // the shortest digits of nearly all doubles are 15 to 17, zeros at their end included
    int const length = digits >= powers_of_ten[14] ? 15 + (digits >= powers_of_ten[15]) + (digits >= powers_of_ten[16])
                                                   : count_digits(digits);
    seventeen_characters const text(digits * powers_of_ten[17 - length]);
    int const count = text.count;
    int const point = power + length; // digits in front of the decimal point, were it written without an exponent

    if (point > 0 && point <= 21) {
        if (count <= point) {
            text.put(out);
            for (int i = 17; i < point; ++i) out[i] = '0';
            return out + point;
        }
        // all the digits one place to the right, then those before the point back again, eight by eight
        text.put(out + 1);
        std::uint64_t const head = static_cast<std::uint64_t>(static_cast<unsigned char>(text.first)) | text.left << 8;
        if (point >= 8) {
            put_eight(head, out);
            std::uint64_t const next = text.left >> 56 | text.right << 8; // digits 8 to 15
            if (point == 16) {
                put_eight(next, out + 8);
            } else {
                std::uint64_t const before = (std::uint64_t{1} << (8 * (point - 8))) - 1;
                put_eight((next & before) | ((next & ~before) << 8), out + 8);
            }
        } else {
            std::uint64_t const before = (std::uint64_t{1} << (8 * point)) - 1;
            put_eight((head & before) | ((head & ~before) << 8), out);
        }
        out[point] = '.';
        return out + count + 1;
    }
    if (point <= 0 && point > -6) {
        put_eight(0x3030303030302E30u, out); // 0.000000
        text.put(out + 2 - point);
        return out + 2 - point + count;
    }
    text.put(out + 1);
    out[0] = text.first;
    out[1] = '.';
    out += count == 1 ? 1 : count + 1;
    *out++ = 'e';
    return write_integer(std::int64_t{point - 1}, out);
}

template <class Float>
[[nodiscard]] constexpr char* write_float_of(Float value, char* out) noexcept {
    using format = float_format<Float>;
    std::uint64_t bits = std::bit_cast<typename format::bits>(value);
    constexpr std::uint64_t sign = std::uint64_t{1} << (sizeof(Float) * 8 - 1);
    if ((bits & sign) != 0) {
        *out++ = '-';
        bits ^= sign;
        if (bits == 0) { // a plain -0 would be an integer, which has no negative zero
            *out++ = '0';
            *out++ = '.';
        }
    }
    if (bits == 0) {
        *out++ = '0';
        return out;
    }
    if constexpr (std::is_same_v<Float, double>) {
        // an integer of 64 bits is written as that integer, so that a reader who tells integers from doubles sees the
        // same number; from 2^53 on JavaScript would write another one, with zeros at its end
        int const exponent = static_cast<int>(bits >> format::mantissa_bits) - format::bias - format::mantissa_bits;
        if (exponent < 12 && exponent >= -format::mantissa_bits) {
            std::uint64_t const mantissa =
                (bits & ((std::uint64_t{1} << format::mantissa_bits) - 1)) | std::uint64_t{1} << format::mantissa_bits;
            if (exponent >= 0) return write_integer(mantissa << exponent, out);
            if ((mantissa & ((std::uint64_t{1} << -exponent) - 1)) == 0)
                return write_integer(mantissa >> -exponent, out);
        }
    }
    decimal shortest;
    if constexpr (std::is_same_v<Float, double>) {
        constexpr std::uint64_t hidden = std::uint64_t{1} << format::mantissa_bits;
        // next to a power of two the interval is lopsided; below the least normal number there are fewer bits
        if ((bits & (hidden - 1)) != 0 && bits >= hidden) shortest = shortest_by_one_product(bits);
        else shortest = shortest_of<Float>(bits);
    } else {
        shortest = shortest_of<Float>(bits);
    }
    return write_digits(shortest.digits, shortest.exponent, out);
}
TELLTALE_INSTANCE(char* write_float_of(float, char*) noexcept);
TELLTALE_INSTANCE(char* write_float_of(double, char*) noexcept);

template <class Float>
[[nodiscard]] constexpr decimal shortest_decimal_of(Float value) noexcept {
    using format = float_format<Float>;
    std::uint64_t bits = std::bit_cast<typename format::bits>(value);
    constexpr std::uint64_t sign = std::uint64_t{1} << (sizeof(Float) * 8 - 1);
    bool const negative = (bits & sign) != 0;
    bits &= ~sign;
    if (bits == 0) return {0, 0, negative};
    decimal shortest = without_zeros(shortest_of<Float>(bits));
    shortest.negative = negative;
    return shortest;
}

} // namespace detail

/// The decimal of fewest digits that reads back as `value`, the nearest of these; without zeros at the end of the
/// digits. Constant time.
/// Precondition: finite.
[[nodiscard]] constexpr decimal shortest_decimal(double value) noexcept { return detail::shortest_decimal_of(value); }
[[nodiscard]] constexpr decimal shortest_decimal(float value) noexcept { return detail::shortest_decimal_of(value); }

/// Writes the shortest decimal that reads back as `value`, as JSON, without a terminator, and returns its end. The
/// form is JavaScript's (`1024`, `0.1`, `1e21`, `1.5e-7`), except that the exponent has no plus sign, the negative
/// zero is `-0.0`, and integers from 2^53 to 2^64 have all their digits. At most 25 characters; `out` must have room
/// for 25 whatever the length. Constant time.
/// Precondition: finite.
[[nodiscard]] constexpr char* write_double(double value, char* out) noexcept {
    return detail::write_float_of(value, out);
}

/// As `write_double`, with the fewest digits that read back as this `float`: 0.1f is `0.1`.
[[nodiscard]] constexpr char* write_float(float value, char* out) noexcept {
    return detail::write_float_of(value, out);
}

} // namespace telltale::inline v0::text

#endif
