// SPDX-License-Identifier: BSL-1.0
// Whether a value satisfies a rule: the only place where rules are judged.
#ifndef TELLTALE_RULE_HOLDS_HPP
#define TELLTALE_RULE_HOLDS_HPP

#include <telltale/issue/code.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/utf8.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// How many items an array has, or entries a map.
struct item_count {
    std::size_t value;
};

namespace detail {

[[nodiscard]] constexpr bool is_choice(rule const& r, choice const& value) noexcept {
    for (std::size_t i = 0; i != r.choice_count; ++i)
        if (r.choices[i] == value) return true;
    return false;
}

/// Compares a length in code points with a bound, counting only when the number of bytes leaves it open.
[[nodiscard]] TELLTALE_INLINE constexpr bool is_at_least(std::string_view utf8, std::uint64_t bound) noexcept {
    if (utf8.size() < bound) return false;
    if (utf8.size() / 4 >= bound) return true; // a code point has at most four bytes
    return bound <= 1 || text::count_code_points(utf8) >= bound;
}
[[nodiscard]] TELLTALE_INLINE constexpr bool is_at_most(std::string_view utf8, std::uint64_t bound) noexcept {
    return utf8.size() <= bound || (utf8.size() / 4 <= bound && text::count_code_points(utf8) <= bound);
}
[[nodiscard]] constexpr std::uint64_t length_of(text::number const& bound) noexcept {
    std::uint64_t value = 0;
    (void)bound.to_integer(value);
    return value;
}

// Whether a value satisfies a rule that combines others. No template, since clang instantiates one that is defined later only at the
// end, when constants have been asked for.
[[nodiscard]] constexpr bool holds_combined(rule const& r, text::number const& value) noexcept;
[[nodiscard]] constexpr bool holds_combined(rule const& r, std::string_view value) noexcept;
[[nodiscard]] constexpr bool holds_combined(rule const& r, item_count value) noexcept;
[[nodiscard]] constexpr bool holds_combined(rule const& r, bool value) noexcept;

} // namespace detail

/// Whether a number satisfies `r`. Rules that speak of other kinds hold. Exact: no bound is rounded.
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, text::number const& value) noexcept {
    switch (r.kind) {
    case rule_kind::minimum: return value >= r.low;
    case rule_kind::maximum: return value <= r.high;
    case rule_kind::range: return value >= r.low && value <= r.high;
    case rule_kind::exclusive_minimum: return value > r.low;
    case rule_kind::exclusive_maximum: return value < r.high;
    case rule_kind::multiple_of: return value.is_multiple_of(r.low);
    case rule_kind::is_one_of:
    case rule_kind::equals: return detail::is_choice(r, {choice::kind::number, value, {}});
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: return detail::holds_combined(r, value);
    default: return true;
    }
}

/// Whether a text, which is UTF-8, satisfies `r`. Rules that speak of other kinds hold. Lengths are in code points.
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, std::string_view utf8) noexcept {
    switch (r.kind) {
    case rule_kind::min_length: return detail::is_at_least(utf8, detail::length_of(r.low));
    case rule_kind::max_length: return detail::is_at_most(utf8, detail::length_of(r.high));
    case rule_kind::is_one_of:
    case rule_kind::equals: return detail::is_choice(r, {choice::kind::text, text::number(0), utf8});
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: return detail::holds_combined(r, utf8);
    default: return r.matches(utf8); // a judge of its own
    }
}

/// Whether a truth value satisfies `r`: only `equals` and `is_one_of` speak of those. (Exactly a `bool`: an integer is a number.)
template <std::same_as<bool> Boolean>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, Boolean value) noexcept {
    if (r.inner_count != 0) return detail::holds_combined(r, value);
    if (r.kind != rule_kind::is_one_of && r.kind != rule_kind::equals) return true;
    return detail::is_choice(r, {choice::kind::boolean, text::number(value ? 1 : 0), {}});
}

/// Whether a number of items satisfies `r`. Whether they are unique is not decided here, since it takes the items.
[[nodiscard]] TELLTALE_INLINE constexpr bool holds(rule const& r, item_count count) noexcept {
    switch (r.kind) {
    case rule_kind::min_items: return count.value >= detail::length_of(r.low);
    case rule_kind::max_items: return count.value <= detail::length_of(r.high);
    case rule_kind::all_of:
    case rule_kind::any_of:
    case rule_kind::none_of: return detail::holds_combined(r, count);
    default: return true;
    }
}

namespace detail {

/// As `holds`, for rules that are known only when running: once for all who look at a table of them.
template <class Value>
[[nodiscard]] TELLTALE_NOINLINE constexpr bool holds_any(rule const& r, Value const& value) noexcept {
    return holds(r, value);
}
template <class Value>
TELLTALE_NOINLINE constexpr bool holds_inner(rule const& r, Value const& value) noexcept {
    for (std::size_t i = 0; i != r.inner_count; ++i)
        if (holds_any(r.inner[i], value) != (r.kind == rule_kind::all_of)) return r.kind == rule_kind::any_of;
    return r.kind != rule_kind::any_of;
}
constexpr bool holds_combined(rule const& r, text::number const& value) noexcept { return holds_inner(r, value); }
constexpr bool holds_combined(rule const& r, std::string_view value) noexcept { return holds_inner(r, value); }
constexpr bool holds_combined(rule const& r, item_count value) noexcept { return holds_inner(r, value); }
constexpr bool holds_combined(rule const& r, bool value) noexcept { return holds_inner(r, value); }

} // namespace detail

/// The code of the issue when `value` breaks `r`.
template <class Value>
[[nodiscard]] constexpr issue_code code_when_broken(rule const& r, Value const& value) noexcept {
    if (r.kind == rule_kind::range)
        if constexpr (requires { value < r.low; })
            if (value < r.low) return issue_code::too_small;
    return describe_kind(r.kind).code;
}

} // namespace telltale::inline v0

#endif
