// SPDX-License-Identifier: BSL-1.0
// Whether two rules ask for the same, and which of a list a rule is.
#ifndef TELLTALE_EVOLVE_RULE_PARITY_HPP
#define TELLTALE_EVOLVE_RULE_PARITY_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>

#include <cstddef>

namespace telltale::inline v0::evolve {

/// Whether two rules ask for the same, whatever they say when they are broken. Predicates are known by their messages, which
/// stand for what they ask; formats by their names.
[[nodiscard]] constexpr bool ask_the_same(rule const& a, rule const& b) noexcept {
    if (a.kind != b.kind || a.low != b.low || a.high != b.high || a.text != b.text ||
        a.choice_count != b.choice_count || a.inner_count != b.inner_count)
        return false;
    if (a.kind == rule_kind::satisfies && a.message != b.message) return false;
    for (std::size_t i = 0; i != a.choice_count; ++i)
        if (!(a.choices[i] == b.choices[i])) return false;
    for (std::size_t i = 0; i != a.inner_count; ++i)
        if (!ask_the_same(a.inner[i], b.inner[i])) return false;
    return true;
}

/// Whether one of `rules`, or one that an `all_of` among them is made of, asks the same as `r`.
[[nodiscard]] constexpr bool has_same(rule const* rules, std::size_t count, rule const& r) noexcept {
    for (std::size_t i = 0; i != count; ++i) {
        if (ask_the_same(rules[i], r)) return true;
        if (rules[i].kind == rule_kind::all_of && has_same(rules[i].inner, rules[i].inner_count, r)) return true;
    }
    return false;
}
[[nodiscard]] constexpr bool has_same(constants<rule> const& rules, rule const& r) noexcept {
    return has_same(rules.first, rules.count, r);
}

/// Calls `f(rule)` for all rules that hold together: those of the list, and those inside of an `all_of`.
template <class F>
constexpr void for_each_conjunct(rule const* rules, std::size_t count, F const& f) {
    for (std::size_t i = 0; i != count; ++i) {
        if (rules[i].kind == rule_kind::all_of) for_each_conjunct(rules[i].inner, rules[i].inner_count, f);
        else f(rules[i]);
    }
}

} // namespace telltale::inline v0::evolve

#endif
