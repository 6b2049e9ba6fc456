// SPDX-License-Identifier: BSL-1.0
// Rules for numbers: minimum, maximum, range, exclusive bounds, multiple_of.
#ifndef TELLTALE_RULE_BOUNDS_HPP
#define TELLTALE_RULE_BOUNDS_HPP

#include <telltale/rule/rule.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// What a bound may be: any number, but no truth value and no character.
template <class N>
concept bound =
    (std::integral<N> || std::floating_point<N>) && !std::same_as<N, bool> && !std::same_as<N, char> &&
    !std::same_as<N, wchar_t> && !std::same_as<N, char8_t> && !std::same_as<N, char16_t> && !std::same_as<N, char32_t>;

/// The number must be `low` or more (JSON Schema `minimum`); else `too_small`. Compared exactly, before any conversion.
template <bound N>
[[nodiscard]] constexpr rule minimum(N low, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::minimum, .message = message, .low = text::number(low)};
}
/// The number must be `high` or less (JSON Schema `maximum`); else `too_big`.
template <bound N>
[[nodiscard]] constexpr rule maximum(N high, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::maximum, .message = message, .high = text::number(high)};
}
/// The number must be from `low` to `high`, both included; else `too_small` or `too_big`.
template <bound L, bound H>
[[nodiscard]] constexpr rule range(L low, H high, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::range, .message = message, .low = text::number(low), .high = text::number(high)};
}
/// The number must be above `low` (JSON Schema `exclusiveMinimum`); else `too_small`.
template <bound N>
[[nodiscard]] constexpr rule exclusive_minimum(N low, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::exclusive_minimum, .message = message, .low = text::number(low)};
}
/// The number must be below `high` (JSON Schema `exclusiveMaximum`); else `too_big`.
template <bound N>
[[nodiscard]] constexpr rule exclusive_maximum(N high, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::exclusive_maximum, .message = message, .high = text::number(high)};
}
/// The number must be a whole multiple of `divisor`, which is above zero (JSON Schema `multipleOf`); else `not_a_multiple`.
/// Judged on the shortest decimals: 143.48 is a multiple of 0.01.
template <bound N>
[[nodiscard]] constexpr rule multiple_of(N divisor, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::multiple_of, .message = message, .low = text::number(divisor)};
}

} // namespace telltale::inline v0

#endif
