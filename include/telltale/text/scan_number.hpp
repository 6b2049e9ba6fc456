// SPDX-License-Identifier: BSL-1.0
// The number at the start of a text, to the grammar of RFC 8259, as digits and an exponent.
#ifndef TELLTALE_TEXT_SCAN_NUMBER_HPP
#define TELLTALE_TEXT_SCAN_NUMBER_HPP

#include <telltale/text/attributes.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

/// What `scan_number` saw. The value is `digits` x 10^`exponent`, negated when `negative`; when `more`, its magnitude
/// is above that and below (`digits` + 1) x 10^`exponent`.
struct scanned_number {
    char const* end{};       ///< past the number; null when the text there is not a JSON number
    char const* bad{};       ///< null unless `end` is: the byte that cannot be there, or the end of the text
    std::uint64_t digits{};  ///< the leading significant digits, as many as 64 bits hold (at least 19)
    std::int32_t exponent{}; ///< saturates at +-1,000,000,000
    bool negative{};         ///< a minus sign was there, before a zero too
    bool more{};             ///< digits other than zero did not fit into `digits`
    bool plain{};            ///< neither a fraction nor an exponent was written
};

namespace detail {

inline constexpr std::uint64_t powers_of_ten[20] = {
    1u,
    10u,
    100u,
    1000u,
    10000u,
    100000u,
    1000000u,
    10000000u,
    100000000u,
    1000000000u,
    10000000000u,
    100000000000u,
    1000000000000u,
    10000000000000u,
    100000000000000u,
    1000000000000000u,
    10000000000000000u,
    100000000000000000u,
    1000000000000000000u,
    10000000000000000000u,
};

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

/// The top bit of the first byte that is no digit, of bytes that were digits before each was combined with '0' by "xor"; perhaps
/// falsely those of later ones: a carry out of a byte can only reach these.
[[nodiscard]] TELLTALE_INLINE constexpr std::uint64_t not_digits(std::uint64_t bytes) noexcept {
    return ((bytes + 0x7676767676767676u) | bytes) & 0x8080808080808080u;
}

/// Eight digits, the first in the lowest byte, each byte 0 to 9, as a number.
[[nodiscard]] constexpr std::uint64_t eight_digits(std::uint64_t bytes) noexcept {
    bytes = bytes * 10 + (bytes >> 8); // pairs, in every second byte
    std::uint64_t const outer = (bytes & 0x000000FF000000FFu) * 0x000F424000000064u;
    std::uint64_t const inner = ((bytes >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u;
    return ((outer + inner) >> 32) & 0xFFFFFFFFu;
}

[[nodiscard]] constexpr std::int32_t saturated(std::int64_t exponent) noexcept {
    return static_cast<std::int32_t>(exponent < -1000000000  ? -1000000000
                                     : exponent > 1000000000 ? 1000000000
                                                             : exponent);
}

/// Appends the run of digits at `first` to `digits` (modulo 2^64) and returns its end.
[[nodiscard]] TELLTALE_INLINE constexpr char const* read_digits(char const* first, char const* last,
                                                                std::uint64_t& digits) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            while (last - first >= 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                bytes ^= 0x3030303030303030u;
                std::uint64_t const others = not_digits(bytes);
                if (others == 0) {
                    digits = digits * 100000000u + eight_digits(bytes);
                    first += 8;
                    continue;
                }
                int const count = std::countr_zero(others) >> 3;
                // shifted in two steps, for a count of zero: the number then begins with eight zeros and adds nothing
                digits = digits * powers_of_ten[count] + eight_digits((bytes << 8) << (56 - 8 * count));
                return first + count;
            }
        }
    }
    for (; first != last && is_digit(*first); ++first) digits = digits * 10 + static_cast<std::uint64_t>(*first - '0');
    return first;
}

// The parts that are called and not inlined return what two registers hold, so that the number itself stays in
// registers.

struct long_mantissa {
    std::uint64_t digits;
    std::int32_t exponent;
    bool more;
};

/// A mantissa of more than 19 digits: as many significant ones as 64 bits hold, and the exponent if none were written.
[[nodiscard]] TELLTALE_NOINLINE constexpr long_mantissa collect_digits(char const* first, char const* last) noexcept {
    constexpr std::uint64_t greatest = ~std::uint64_t{0};
    std::int64_t exponent = 0;
    std::uint64_t digits = 0;
    bool full = false, fraction = false, more = false;
    for (; first != last; ++first) {
        if (*first == '.') {
            fraction = true;
            continue;
        }
        auto const digit = static_cast<std::uint64_t>(*first - '0');
        full = full || digits > greatest / 10 || (digits == greatest / 10 && digit > greatest % 10);
        if (!full) {
            digits = digits * 10 + digit;
            exponent -= fraction ? 1 : 0;
        } else {
            more = more || digit != 0;
            exponent += fraction ? 0 : 1;
        }
    }
    return {digits, saturated(exponent), more};
}

struct exponent_part {
    char const* end;
    std::int32_t exponent;
    bool valid; // when not, `end` is the byte that cannot be there
};

/// What follows an `e`, added to the exponent that there was.
[[nodiscard]] TELLTALE_NOINLINE constexpr exponent_part scan_exponent(char const* first, char const* last,
                                                                      std::int32_t exponent) noexcept {
    bool const below_zero = first != last && *first == '-';
    if (below_zero || (first != last && *first == '+')) ++first;
    if (first == last || !is_digit(*first)) return {first, 0, false};
    while (first != last && *first == '0') ++first;
    char const* const begin = first;
    std::uint64_t digits = 0;
    first = read_digits(first, last, digits);
    std::int64_t const written = first - begin > 11 ? 100000000000 : static_cast<std::int64_t>(digits);
    return {first, saturated(exponent + (below_zero ? -written : written)), true};
}

/// The number whose end, and no `e`, is among the eight bytes at `first`, without a branch on its length. False when
/// that is not so or the number is wrong.
[[nodiscard]] TELLTALE_INLINE bool scan_short(char const* first, scanned_number& number) noexcept {
    constexpr std::uint64_t tops = 0x8080808080808080u;
    std::uint64_t bytes{};
    std::memcpy(&bytes, first, sizeof bytes);
    bytes ^= 0x3030303030303030u;
    std::uint64_t const others =
        (((bytes & ~tops) + 0x7676767676767676u) | bytes) & tops; // the tops of the bytes that are no digits
    if (others == 0) return false;
    int const whole = std::countr_zero(others) & ~7; // in bits: where the first byte is that is no digit
    if (whole == 0 || ((bytes & 0xFF) == 0 && whole != 8)) return false;
    std::uint64_t const before = (std::uint64_t{1} << whole) - 1;
    std::uint64_t const next = (bytes >> whole) & 0xFF;
    if (next == ('.' ^ 0x30)) {
        std::uint64_t const rest = others & (others - 1);
        if (rest == 0) return false;
        int const end = std::countr_zero(rest) & ~7;
        if (end == whole + 8 || (((bytes >> end) & 0xDF) == ('E' ^ 0x10))) return false;
        // the digits before the point move over it
        std::uint64_t const joined = ((bytes & before) << 8) | (bytes & ~(before << 8 | 0xFF));
        number.digits = eight_digits(joined << (64 - end));
        number.exponent = (whole + 8 - end) / 8;
        number.end = first + end / 8;
        return true;
    }
    if ((next & 0xDF) == ('E' ^ 0x10)) return false;
    number.digits = eight_digits(bytes << (64 - whole));
    number.plain = true;
    number.end = first + whole / 8;
    return true;
}

/// Any number without its sign, into `number`.
TELLTALE_INLINE constexpr void scan_unsigned(char const* first, char const* last, scanned_number& number) noexcept {
    number.bad = first;
    if (first == last || !is_digit(*first)) return;
    char const* const begin = first;
    first = *first == '0' ? first + 1 : read_digits(first, last, number.digits);
    auto count = first - begin;
    number.plain = true;
    if (first != last && *first == '.') {
        number.plain = false;
        char const* const fraction = ++first;
        first = read_digits(first, last, number.digits);
        number.bad = first;
        if (first == fraction) return;
        count += first - fraction;
        number.exponent = static_cast<std::int32_t>(fraction - first); // or cut off, and then replaced
    }
    if (count > 19) {
        long_mantissa const collected = collect_digits(begin, first);
        number.digits = collected.digits;
        number.exponent = collected.exponent;
        number.more = collected.more;
    }
    if (first != last && (*first == 'e' || *first == 'E')) {
        number.plain = false;
        exponent_part const part = scan_exponent(first + 1, last, number.exponent);
        number.exponent = part.exponent;
        first = part.end;
        number.bad = first;
        if (!part.valid) return;
    }
    number.bad = nullptr;
    number.end = first;
}

} // namespace detail

/// The longest number at `first` that the grammar of RFC 8259, section 6, allows; what follows is not looked at (of
/// `01`, the number is `0`). A text that begins a number and does not end it (`-`, `1.`, `1e+`) is none. Linear,
/// eight digits at a time; never overflows. Inlined: meant for few places.
[[nodiscard]] TELLTALE_INLINE constexpr scanned_number scan_number(char const* first, char const* last) noexcept {
    scanned_number number{};
    if (first != last && *first == '-') {
        number.negative = true;
        ++first;
    }
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            if (last - first >= 8 && detail::scan_short(first, number)) return number;
        }
    }
    detail::scan_unsigned(first, last, number);
    return number;
}
/// As `scan_number`, out of line: for all places where a call does not matter.
[[nodiscard]] TELLTALE_NOINLINE constexpr scanned_number scan_any_number(char const* first, char const* last) noexcept {
    return scan_number(first, last);
}

} // namespace telltale::inline v0::text

#endif
