// SPDX-License-Identifier: BSL-1.0
// Rules for how long a text is: min_length, max_length.
#ifndef TELLTALE_RULE_LENGTH_HPP
#define TELLTALE_RULE_LENGTH_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/number.hpp>

#include <string_view>

namespace telltale::inline v0 {

/// The text must have `length` code points or more (JSON Schema `minLength`); else `too_short`. A schema with a negative one
/// stops the build, as with the other counts.
[[nodiscard]] constexpr rule min_length(text::number length, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::min_length, .message = message, .low = length};
}
/// The text must have `length` code points or fewer (JSON Schema `maxLength`); else `too_long`.
[[nodiscard]] constexpr rule max_length(text::number length, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::max_length, .message = message, .high = length};
}

} // namespace telltale::inline v0

#endif
