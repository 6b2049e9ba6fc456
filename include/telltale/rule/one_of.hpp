// SPDX-License-Identifier: BSL-1.0
// Rules that list what a value may be: is_one_of, equals.
#ifndef TELLTALE_RULE_ONE_OF_HPP
#define TELLTALE_RULE_ONE_OF_HPP

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/text/kept_text.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0 {

/// The result of `is_one_of` and `equals`: a rule with room for the values it names.
template <std::size_t N>
struct choice_rule {
    rule_kind kind = rule_kind::is_one_of;
    choice values[N == 0 ? 1 : N]{}; // of none, the schema complains
    text::kept_text message{};

    /// The same with a message of its own: `is_one_of("a", "b").says("must be a or b")`.
    [[nodiscard]] constexpr choice_rule says(std::string_view words) const noexcept {
        choice_rule copy = *this;
        copy.message = words;
        return copy;
    }
    /// As plain data that points into this object, which must outlive it.
    [[nodiscard]] constexpr rule plain() const noexcept {
        return {.kind = kind, .message = message, .choices = values, .choice_count = N};
    }
};

namespace detail {

template <class V>
[[nodiscard]] constexpr choice make_choice(V const& value) noexcept {
    if constexpr (std::same_as<V, bool>) return {choice::kind::boolean, text::number(value ? 1 : 0), {}};
    else if constexpr (bound<V>) return {choice::kind::number, text::number(value), {}};
    else return {choice::kind::text, text::number(0), std::string_view(value)};
}

} // namespace detail

/// What `is_one_of` can name: a number, a truth value or a text.
template <class V>
concept choosable = bound<V> || std::same_as<V, bool> ||
                    (std::convertible_to<V const&, std::string_view> && !std::same_as<V, std::nullptr_t>);

/// The value must be one of `values` (JSON Schema `enum`); else `not_one_of`. A message of its own is given by `.says(...)`.
template <choosable... Vs>
[[nodiscard]] constexpr choice_rule<sizeof...(Vs)> is_one_of(Vs const&... values) noexcept {
    return {rule_kind::is_one_of, {detail::make_choice(values)...}, {}};
}
/// The value must be this one (JSON Schema `const`); else `not_one_of`.
template <choosable V>
[[nodiscard]] constexpr choice_rule<1> equals(V const& value, std::string_view message = {}) noexcept {
    return {rule_kind::equals, {detail::make_choice(value)}, message};
}

} // namespace telltale::inline v0

#endif
