// SPDX-License-Identifier: BSL-1.0
// Where a number ends, when nobody wants to know which it is.
#ifndef TELLTALE_TEXT_SKIP_NUMBER_HPP
#define TELLTALE_TEXT_SKIP_NUMBER_HPP

#include <telltale/text/attributes.hpp>
#include <telltale/text/scan_number.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace telltale::inline v0::text {

namespace detail {

/// The end of the run of digits at `first`.
[[nodiscard]] TELLTALE_INLINE constexpr char const* skip_digits(char const* first, char const* last) noexcept {
    if (!std::is_constant_evaluated()) {
        if constexpr (std::endian::native == std::endian::little) {
            for (; last - first >= 8; first += 8) {
                std::uint64_t bytes{};
                std::memcpy(&bytes, first, sizeof bytes);
                bytes ^= 0x3030303030303030u;
                std::uint64_t const others = not_digits(bytes);
                if (others != 0) [[likely]]
                    return first + (std::countr_zero(others) >> 3);
            }
        }
    }
    while (first != last && static_cast<unsigned char>(*first - '0') < 10) ++first;
    return first;
}

/// The end of the exponent whose `e` is at `first`, or null.
[[nodiscard]] TELLTALE_NOINLINE constexpr char const* skip_exponent(char const* first, char const* last) noexcept {
    ++first;
    if (first != last && (*first == '+' || *first == '-')) ++first;
    char const* const end = skip_digits(first, last);
    return end != first ? end : nullptr;
}

} // namespace detail

/// The end of the number at `first` (RFC 8259, section 6), or null when there is none, or one with a leading zero.
/// Linear, eight digits at a time. Inlined: meant for few places. `Followed`: something is known to stand behind it.
template <bool Followed = false>
[[nodiscard]] TELLTALE_INLINE constexpr char const* skip_number(char const* first, char const* last) noexcept {
    if (first != last && *first == '-') ++first;
    char const* end = detail::skip_digits(first, last);
    if (end == first || (*first == '0' && end - first != 1)) [[unlikely]]
        return nullptr;
    // Whether there is a point is hard to foresee: behind none, there are no digits.
    std::ptrdiff_t const point = (Followed || end != last) && *end == '.' ? 1 : 0;
    char const* const fraction = end + point;
    end = detail::skip_digits(fraction, last);
    if (end - fraction < point) [[unlikely]]
        return nullptr;
    if ((Followed || end != last) && (*end == 'e' || *end == 'E')) [[unlikely]]
        return detail::skip_exponent(end, last);
    return end;
}

} // namespace telltale::inline v0::text

#endif
