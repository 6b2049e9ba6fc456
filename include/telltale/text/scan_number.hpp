// SPDX-License-Identifier: BSL-1.0
// The number at the start of a text, to the grammar of RFC 8259, as digits and an exponent.
#ifndef TELLTALE_TEXT_SCAN_NUMBER_HPP
#define TELLTALE_TEXT_SCAN_NUMBER_HPP

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

/// What `scan_number` saw. The value is `digits` x 10^`exponent`, negated when `negative`; when `more`, its magnitude is above that and below
/// (`digits` + 1) x 10^`exponent`.
struct scanned_number {
    char const*   end{};      ///< past the number; null when the text there is not a JSON number
    char const*   bad{};      ///< when `end` is null: the byte that cannot be there (or the end of the text)
    std::uint64_t digits{};   ///< the leading significant digits, as many as 64 bits hold (at least 19)
    std::int32_t  exponent{}; ///< saturates at +-1,000,000,000
    bool          negative{}; ///< a minus sign was there, before a zero too
    bool          more{};     ///< digits other than zero did not fit into `digits`
    bool          plain{};    ///< neither a fraction nor an exponent was written
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

/// Eight digits, the first in the lowest byte, each byte 0 to 9, as a number.
[[nodiscard]] constexpr std::uint64_t eight_digits(std::uint64_t bytes) noexcept {
    bytes = bytes * 10 + (bytes >> 8); // pairs, in every second byte
    std::uint64_t const outer = (bytes & 0x000000FF000000FFu) * 0x000F424000000064u;
    std::uint64_t const inner = ((bytes >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u;
    return ((outer + inner) >> 32) & 0xFFFFFFFFu;
}

/// Appends the run of digits at `first` to `digits` (modulo 2^64) and returns its end.
[[nodiscard]] constexpr char const* read_digits(char const* first, char const* last, std::uint64_t& digits) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            while (last - first >= 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                bytes ^= 0x3030303030303030u;
                // a carry out of a byte can only reach later bytes, and the first that is no digit is what counts
                std::uint64_t const others = ((bytes + 0x7676767676767676u) | bytes) & 0x8080808080808080u;
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

/// The mantissa again when it has more than 19 digits: takes as many significant ones as 64 bits hold, and sets `exponent` as if none were written.
constexpr void collect_digits(char const* first, char const* last, scanned_number& number) noexcept {
    constexpr std::uint64_t greatest = ~std::uint64_t{0};
    std::int64_t exponent = 0;
    bool full = false, fraction = false;
    number.digits = 0;
    for (; first != last; ++first) {
        if (*first == '.') {
            fraction = true;
            continue;
        }
        auto const digit = static_cast<std::uint64_t>(*first - '0');
        full = full || number.digits > greatest / 10 || (number.digits == greatest / 10 && digit > greatest % 10);
        if (!full) {
            number.digits = number.digits * 10 + digit;
            exponent -= fraction ? 1 : 0;
        } else {
            number.more = number.more || digit != 0;
            exponent += fraction ? 0 : 1;
        }
    }
    number.exponent = static_cast<std::int32_t>(exponent < -1000000000 ? -1000000000 : exponent > 1000000000 ? 1000000000 : exponent);
}

[[nodiscard]] constexpr scanned_number not_a_number(char const* bad) noexcept {
    scanned_number number{};
    number.bad = bad;
    return number;
}

/// Everything from the point or the `e` on. `begin` is the first digit, `first` the end of the integer part.
[[nodiscard]] constexpr scanned_number scan_fraction(char const* begin, char const* first, char const* last, scanned_number number) noexcept {
    auto count = first - begin;
    if (*first == '.') {
        char const* const point = first++;
        first = read_digits(first, last, number.digits);
        if (first == point + 1) return not_a_number(first);
        auto const fraction = first - point - 1;
        count += fraction;
        if (count <= 19) number.exponent = static_cast<std::int32_t>(-fraction);
    }
    if (count > 19) collect_digits(begin, first, number);
    if (first != last && (*first == 'e' || *first == 'E')) {
        ++first;
        bool const below_zero = first != last && *first == '-';
        if (below_zero || (first != last && *first == '+')) ++first;
        if (first == last || !is_digit(*first)) return not_a_number(first);
        std::int64_t exponent = 0;
        for (; first != last && is_digit(*first); ++first)
            if (exponent < 100000000000) exponent = exponent * 10 + (*first - '0');
        exponent = number.exponent + (below_zero ? -exponent : exponent);
        number.exponent = static_cast<std::int32_t>(exponent < -1000000000 ? -1000000000 : exponent > 1000000000 ? 1000000000 : exponent);
    }
    number.end = first;
    return number;
}

} // namespace detail

/// The longest number at `first` that the grammar of RFC 8259, section 6, allows; what follows is not looked at (of `01`, the number is `0`). A text that begins
/// a number and does not end it (`-`, `1.`, `1e+`) is none. Linear, eight digits at a time; never overflows.
[[nodiscard]] constexpr scanned_number scan_number(char const* first, char const* last) noexcept {
    scanned_number number{};
    if (first != last && *first == '-') {
        number.negative = true;
        ++first;
    }
    if (first == last || !detail::is_digit(*first)) return detail::not_a_number(first);
    char const* const begin = first;
    first = *first == '0' ? first + 1 : detail::read_digits(first, last, number.digits);
    if (first != last && (*first == '.' || *first == 'e' || *first == 'E')) return detail::scan_fraction(begin, first, last, number);
    if (first - begin > 19) detail::collect_digits(begin, first, number);
    number.plain = true;
    number.end = first;
    return number;
}

} // namespace telltale::inline v0::text

#endif
