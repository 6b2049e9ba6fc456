// SPDX-License-Identifier: BSL-1.0
// A JSON number as rules judge it: an exact 64-bit integer, or a double.
#ifndef TELLTALE_TEXT_NUMBER_HPP
#define TELLTALE_TEXT_NUMBER_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/multiply_wide.hpp>
#include <telltale/text/read_double.hpp>
#include <telltale/text/scan_number.hpp>
#include <telltale/text/write_double.hpp>
#include <telltale/text/write_integer.hpp>

#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

namespace telltale::inline v0::text {

/// Exactly one of: a `std::int64_t`; a `std::uint64_t` above the greatest of these; a `double`. Numbers compare by
/// value, exactly, whichever they are; a NaN is unordered.
class number {
public:
    constexpr number() noexcept = default; ///< zero

    template <std::integral I>
        requires(!std::same_as<std::remove_cv_t<I>, bool> && sizeof(I) <= 8)
    constexpr number(I value) noexcept // implicit: numbers are what people write in rules
        : bits_(static_cast<std::uint64_t>(value)) {
        if constexpr (std::is_unsigned_v<I>) {
            if (bits_ > greatest_signed) kind_ = kind::unsigned_integer;
        }
    }
    constexpr number(double value) noexcept : bits_(std::bit_cast<std::uint64_t>(value)), kind_(kind::floating) {}

    /// The number that JSON shows for `value`: 0.1f is 0.1, and not the double that 0.1f widens to.
    constexpr number(float value) noexcept : number(widen(value)) {}

    /// What is stored; one of these three is true. An integral double is not an integer here.
    [[nodiscard]] constexpr bool is_int64() const noexcept { return kind_ == kind::signed_integer; }
    [[nodiscard]] constexpr bool is_uint64() const noexcept { return kind_ == kind::unsigned_integer; }
    [[nodiscard]] constexpr bool is_double() const noexcept { return kind_ == kind::floating; }

    [[nodiscard]] constexpr bool is_finite() const noexcept { return !is_double() || (bits_ & infinite) != infinite; }

    /// Whether the value has no fraction: an integral double is an integer here, however great; infinities and NaN
    /// are none.
    [[nodiscard]] constexpr bool is_integer() const noexcept {
        if (!is_double()) return true;
        if (!is_finite()) return false;
        int const exponent = static_cast<int>((bits_ >> 52) & 0x7FF) - 1023;
        if (exponent >= 52 || (bits_ << 1) == 0) return true;
        return exponent >= 0 && (bits_ & (~std::uint64_t{0} >> (12 + exponent))) == 0;
    }

    /// Stores the value in `out` if it is integral and `I` can hold it; otherwise leaves `out` alone and returns false.
    template <std::integral I>
        requires(!std::same_as<I, bool> && sizeof(I) <= 8)
    [[nodiscard]] constexpr bool to_integer(I& out) const noexcept {
        number const exact = is_double() ? integer_of(floating()) : *this;
        if (exact.is_double()) return false;
        if (exact.is_uint64()) {
            if constexpr (std::is_unsigned_v<I> && sizeof(I) == 8) {
                out = static_cast<I>(exact.bits_);
                return true;
            } else {
                return false;
            }
        }
        auto const value = static_cast<std::int64_t>(exact.bits_);
        if constexpr (std::is_unsigned_v<I>) {
            if (value < 0 || static_cast<std::uint64_t>(value) > std::numeric_limits<I>::max()) return false;
        } else {
            if (value < std::numeric_limits<I>::min() || value > std::numeric_limits<I>::max()) return false;
        }
        out = static_cast<I>(value);
        return true;
    }

    /// The nearest double.
    [[nodiscard]] constexpr double to_double() const noexcept {
        if (is_double()) return floating();
        return is_uint64() ? static_cast<double>(bits_) : static_cast<double>(static_cast<std::int64_t>(bits_));
    }

    /// Whether the value is `divisor` times an integer, where a double that is no 64-bit integer stands for its
    /// shortest decimal: 143.48 is a multiple of 0.01. Numbers that compare equal get the same answer. Infinities,
    /// NaN and a divisor that is not above zero give false. Constant time.
    [[nodiscard]] constexpr bool is_multiple_of(number divisor) const noexcept {
        if (!is_finite() || !divisor.is_finite() || !(divisor > number{})) return false;
        if (is_int64() && divisor.is_int64()) return magnitude() % divisor.bits_ == 0;
        decimal const dividend = as_decimal();
        decimal const by = divisor.as_decimal();
        if (dividend.digits == 0) return true;
        int power = dividend.exponent - by.exponent;
        if (power == 0) return dividend.digits % by.digits == 0;
        if (power > 0) return multiply_modulo(dividend.digits, power_of_ten_modulo(power, by.digits), by.digits) == 0;
        // digits / (by x 10^-power): a product that 64 bits cannot hold is greater than the digits
        if (power < -19) return false;
        wide const product = multiply_wide(by.digits, detail::powers_of_ten[-power]);
        return product.high == 0 && dividend.digits % product.low == 0;
    }

    /// At most this many characters.
    static constexpr std::size_t max_text = 25;

    /// Writes the shortest text that reads back as this value, without a terminator, and returns its end: `1024`,
    /// `0.5`, `1e21`. For messages, what JSON cannot hold is a word: `infinity`, `-infinity`, `nan`.
    [[nodiscard]] constexpr char* write(char* out) const noexcept {
        if (is_int64()) return write_integer(static_cast<std::int64_t>(bits_), out);
        if (is_uint64()) return write_integer(bits_, out);
        if (is_finite()) return write_double(floating(), out);
        bool const nan = (bits_ & ~(infinite | sign)) != 0;
        if (!nan && (bits_ & sign) != 0) *out++ = '-';
        for (char const* word = nan ? "nan" : "infinity"; *word != 0; ++word) *out++ = *word;
        return out;
    }

    /// Appends what `write` writes. May allocate.
    constexpr void append_to(std::string& out) const {
        char text[max_text]{};
        out.append(text, static_cast<std::size_t>(write(text) - text));
    }

    [[nodiscard]] friend constexpr std::partial_ordering operator<=>(number a, number b) noexcept {
        if (a.is_double() && b.is_double()) return a.floating() <=> b.floating();
        if (a.is_double()) return compare(a.floating(), b);
        if (b.is_double()) return 0 <=> compare(b.floating(), a);
        if (a.kind_ != b.kind_) return a.is_int64() ? std::partial_ordering::less : std::partial_ordering::greater;
        if (a.is_uint64()) return a.bits_ <=> b.bits_;
        return static_cast<std::int64_t>(a.bits_) <=> static_cast<std::int64_t>(b.bits_);
    }
    [[nodiscard]] friend constexpr bool operator==(number a, number b) noexcept { return (a <=> b) == 0; }

private:
    enum class kind : unsigned char { signed_integer, unsigned_integer, floating };

    static constexpr std::uint64_t greatest_signed = 0x7FFFFFFFFFFFFFFFu;
    static constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    static constexpr std::uint64_t infinite = std::uint64_t{0x7FF} << 52;

    [[nodiscard]] constexpr double floating() const noexcept { return std::bit_cast<double>(bits_); }
    [[nodiscard]] constexpr std::uint64_t magnitude() const noexcept {
        return is_int64() && (bits_ & sign) != 0 ? 0 - bits_ : bits_;
    }

    /// What equals an integer of 64 bits is that integer; its shortest decimal could be another one.
    [[nodiscard]] TELLTALE_NOINLINE constexpr decimal as_decimal() const noexcept {
        number const exact = is_double() ? integer_of(floating()) : *this;
        if (exact.is_double()) return shortest_decimal(floating());
        return {exact.magnitude(), 0, false};
    }

    /// The integer that equals `value`, or `value` when there is none in 64 bits.
    [[nodiscard]] static constexpr number integer_of(double value) noexcept {
        if (value >= -9223372036854775808.0 && value < 9223372036854775808.0) {
            auto const whole = static_cast<std::int64_t>(value);
            if (static_cast<double>(whole) == value) return whole;
        } else if (value >= 9223372036854775808.0 && value < 18446744073709551616.0) {
            return static_cast<std::uint64_t>(value);
        }
        return value;
    }

    [[nodiscard]] static constexpr std::partial_ordering compare(double a, number b) noexcept {
        if (a != a) return std::partial_ordering::unordered;
        if (a >= 18446744073709551616.0) return std::partial_ordering::greater;
        if (a < -9223372036854775808.0) return std::partial_ordering::less;
        if (a >= 9223372036854775808.0) return number(static_cast<std::uint64_t>(a)) <=> b;
        auto const whole = static_cast<std::int64_t>(a); // towards zero; the fraction decides when the rest is equal
        auto const order = number(whole) <=> b;
        return order != 0 ? order : a <=> static_cast<double>(whole);
    }

    [[nodiscard]] static constexpr double widen(float value) noexcept {
        auto const bits = std::bit_cast<std::uint32_t>(value);
        if ((bits & 0x7F800000u) == 0x7F800000u) return static_cast<double>(value);
        decimal const shortest = shortest_decimal(value);
        scanned_number scanned{};
        scanned.digits = shortest.digits;
        scanned.exponent = shortest.exponent;
        scanned.negative = shortest.negative;
        return text::to_double(scanned, nullptr);
    }

    /// a x b mod m, for a and b below m
    [[nodiscard]] TELLTALE_NOINLINE static constexpr std::uint64_t multiply_modulo(std::uint64_t a, std::uint64_t b,
                                                                                   std::uint64_t m) noexcept {
        wide const product = multiply_wide(a % m, b);
        if (product.high == 0) return product.low % m;
        std::uint64_t rest = product.high % m;
        for (int bit = 64; bit-- != 0;) {
            bool const carry = (rest & sign) != 0;
            rest = (rest << 1) | ((product.low >> bit) & 1);
            if (carry || rest >= m) rest -= m;
        }
        return rest;
    }
    [[nodiscard]] static constexpr std::uint64_t power_of_ten_modulo(int power, std::uint64_t m) noexcept {
        std::uint64_t result = 1 % m, square = 10 % m;
        for (; power != 0; power >>= 1) {
            if ((power & 1) != 0) result = multiply_modulo(result, square, m);
            square = multiply_modulo(square, square, m);
        }
        return result;
    }

public: // since a structural type, which an annotation has to be, has no private members
    std::uint64_t bits_{};
    kind kind_{kind::signed_integer};
};

/// The number that was scanned at `first`: when the decimal is exactly an integer of 64 bits, that integer (`1.0` and
/// `1e3` too; `-0` and `-0.0` are 0), otherwise the nearest double, which may be an infinity. Precondition:
/// `scanned.end` is not null.
[[nodiscard]] constexpr number to_number(scanned_number const& scanned, char const* first) noexcept {
    if (scanned.exponent == 0 && scanned.digits <= 0x7FFFFFFFFFFFFFFFu && !scanned.more) {
        auto const value = static_cast<std::int64_t>(scanned.digits);
        return scanned.negative ? -value : value;
    }
    std::uint64_t magnitude = scanned.digits;
    bool integral = !scanned.more; // an integer of 64 bits has no digits that do not fit
    if (integral && scanned.exponent != 0 && magnitude != 0) {
        if (scanned.exponent > 19 || scanned.exponent < -19) {
            integral = false;
        } else if (scanned.exponent > 0) {
            wide const product = multiply_wide(magnitude, detail::powers_of_ten[scanned.exponent]);
            integral = product.high == 0;
            magnitude = product.low;
        } else {
            std::uint64_t const divisor = detail::powers_of_ten[-scanned.exponent];
            integral = magnitude % divisor == 0;
            magnitude /= divisor;
        }
    }
    if (integral && !scanned.negative) return magnitude;
    if (integral && magnitude <= std::uint64_t{1} << 63) return static_cast<std::int64_t>(0 - magnitude);
    return to_double(scanned, first);
}

} // namespace telltale::inline v0::text

#endif
