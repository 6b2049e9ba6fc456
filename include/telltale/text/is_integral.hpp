// SPDX-License-Identifier: BSL-1.0
// Whether a decimal number is an integer, exactly: no double is asked.
#ifndef TELLTALE_TEXT_IS_INTEGRAL_HPP
#define TELLTALE_TEXT_IS_INTEGRAL_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/scan_number.hpp>

#include <cstdint>

namespace telltale::inline v0::text {

namespace detail {

/// For a mantissa of more digits than 64 bits hold: where its last digit stands that is no zero.
[[nodiscard]] TELLTALE_COLD constexpr bool is_integral_slowly(char const* first, char const* last) noexcept {
    if (first != last && *first == '-') ++first;
    std::int64_t position = 0; // of the digit that is read: 0 for the one before the point, 1 for the one behind it
    std::int64_t lowest = 0;   // of the last digit that is no zero
    bool zero = true, fraction = false;
    for (; first != last && *first != 'e' && *first != 'E'; ++first) {
        if (*first == '.') {
            fraction = true;
            continue;
        }
        if (fraction) ++position;
        else if (!zero) --lowest; // one more digit stands between it and the point
        if (*first == '0') continue;
        zero = false;
        lowest = position;
    }
    if (zero || first == last) return zero || lowest <= 0;
    ++first;
    bool const below_zero = first != last && *first == '-';
    if (first != last && (*first == '-' || *first == '+')) ++first;
    std::int64_t exponent = 0;
    for (; first != last; ++first)
        if (exponent < 1000000000000) exponent = exponent * 10 + (*first - '0');
    return lowest <= (below_zero ? -exponent : exponent);
}

} // namespace detail

/// Whether the number scanned at `first` has no fraction: `1.0`, `1e3` and `1e400` have none, `1e-400` and
/// `9464.0000000000000000001` have one, which no double shows. Precondition: `scanned.end` is not null. Constant time up to
/// 19 digits, else linear.
[[nodiscard]] constexpr bool is_integral(scanned_number const& scanned, char const* first) noexcept {
    if (scanned.more) return detail::is_integral_slowly(first, scanned.end);
    if (scanned.exponent >= 0 || scanned.digits == 0) return true;
    return scanned.exponent >= -19 && scanned.digits % detail::powers_of_ten[-scanned.exponent] == 0;
}

} // namespace telltale::inline v0::text

#endif
