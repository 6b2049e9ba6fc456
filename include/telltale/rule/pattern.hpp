// SPDX-License-Identifier: BSL-1.0
// The rule that a text matches a regular expression, which becomes an automaton at compile time.
#ifndef TELLTALE_RULE_PATTERN_HPP
#define TELLTALE_RULE_PATTERN_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/automaton.hpp>
#include <telltale/text/fixed_string.hpp>

#include <string_view>

namespace telltale::inline v0 {

namespace detail {

template <fixed_string Source>
inline constexpr auto kept_pattern = Source;

} // namespace detail

/// Some part of the text must match `Source` (JSON Schema `pattern`: ECMA-262 regular expressions with search semantics over
/// code points; `^` and `$` anchor it); else `wrong_pattern`. A malformed pattern stops the build. O(length) time, no
/// allocation, no backtracking.
template <fixed_string Source>
[[nodiscard]] constexpr rule pattern(std::string_view message = {}) noexcept {
    return {.kind = rule_kind::pattern,
            .message = message,
            .text = detail::kept_pattern<Source>.view(),
            .matches = &text::automaton<Source>::matches};
}

} // namespace telltale::inline v0

#endif
