// SPDX-License-Identifier: BSL-1.0
// Rules made of rules: all_of, any_of, none_of.
#ifndef TELLTALE_RULE_COMBINED_HPP
#define TELLTALE_RULE_COMBINED_HPP

#include <telltale/rule/one_of.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/text/kept_text.hpp>

#include <concepts>
#include <string_view>

namespace telltale::inline v0 {

/// The result of `all_of`, `any_of` and `none_of`: a rule with room for the rules it combines.
template <class... Rules>
struct combined_rule {
    rule_kind kind = rule_kind::all_of;
    parts<Rules...> inner;
    text::kept_text message{};

    /// The same with a message of its own: `any_of(equals(0), minimum(1024)).says("must be 0 or a free port")`.
    [[nodiscard]] constexpr combined_rule says(std::string_view words) const noexcept {
        combined_rule copy = *this;
        copy.message = words;
        return copy;
    }
};

namespace detail {

template <class Part>
inline constexpr bool is_combinable = std::same_as<Part, rule>;
template <std::size_t N>
inline constexpr bool is_combinable<choice_rule<N>> = true;
template <class... Rules>
inline constexpr bool is_combinable<combined_rule<Rules...>> = true;

} // namespace detail

/// A rule that can be combined: any but `satisfies`, `each` and `keys`.
template <class Part>
concept combinable = detail::is_combinable<Part>;

namespace detail {

// No constraint of `all_of` and its like, since a constraint that is not met makes a page of candidates and no sentence.
template <class... Rules>
[[nodiscard]] constexpr combined_rule<kept_part<Rules>...> combine(rule_kind kind, Rules const&... rules) noexcept {
    static_assert(
        (combinable<Rules> && ...),
        "telltale: all_of, any_of and none_of combine rules that are plain data, so that satisfies, each and keys cannot stand in them");
    return {kind, parts<kept_part<Rules>...>(rules...), {}};
}

} // namespace detail

/// The value must satisfy all of `rules` (JSON Schema `allOf`); else one `rule_broken`. Of use inside of the other two.
template <class... Rules>
[[nodiscard]] constexpr auto all_of(Rules const&... rules) noexcept {
    return detail::combine(rule_kind::all_of, rules...);
}
/// The value must satisfy one of `rules` or more (JSON Schema `anyOf`); else `rule_broken`.
template <class... Rules>
[[nodiscard]] constexpr auto any_of(Rules const&... rules) noexcept {
    return detail::combine(rule_kind::any_of, rules...);
}
/// The value must satisfy none of `rules` (JSON Schema `not`, `anyOf`); else `rule_broken`.
template <class... Rules>
[[nodiscard]] constexpr auto none_of(Rules const&... rules) noexcept {
    return detail::combine(rule_kind::none_of, rules...);
}

} // namespace telltale::inline v0

#endif
