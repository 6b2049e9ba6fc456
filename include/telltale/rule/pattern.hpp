// SPDX-License-Identifier: BSL-1.0
// The rule that a text matches a regular expression, which becomes an automaton at compile time.
#ifndef TELLTALE_RULE_PATTERN_HPP
#define TELLTALE_RULE_PATTERN_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/automaton.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/regex_syntax.hpp>

#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

template <fixed_string Source>
inline constexpr auto kept_pattern = Source;

[[nodiscard]] constexpr bool matches_nothing(std::string_view) noexcept { return false; }

} // namespace detail

/// Some part of the text must match `Source` (JSON Schema `pattern`: ECMA-262 regular expressions with search semantics over
/// code points; `^` and `$` anchor it); else `wrong_pattern`. A schema with a malformed pattern, or with one that nothing matches,
/// stops the build. O(length) time, no allocation, no backtracking.
template <fixed_string Source>
[[nodiscard]] constexpr rule pattern(std::string_view message = {}) noexcept {
    constexpr std::string_view source = detail::kept_pattern<Source>.view();
    if constexpr (constexpr text::pattern_fault fault = text::automaton<Source>::fault; !fault.ok)
        return {.kind = rule_kind::pattern, // the schema will stop the build with the member's name and these words
                .message = message,
                .low = text::number(std::uint64_t{fault.column}),
                .text = source,
                .words = fault.words,
                .matches = &detail::matches_nothing};
    else
        return {.kind = rule_kind::pattern,
                .message = message,
                .text = source,
                .words = text::automaton<Source>::matches_nothing() ? "matches no text" : "",
                .matches = &text::automaton<Source>::matches};
}

} // namespace telltale::inline v0

#endif
