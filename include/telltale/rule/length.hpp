// SPDX-License-Identifier: BSL-1.0
// Rules for how long a text is: min_length, max_length.
#ifndef TELLTALE_RULE_LENGTH_HPP
#define TELLTALE_RULE_LENGTH_HPP

#include <telltale/rule/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

/// The text must have `length` code points or more (JSON Schema `minLength`); else `too_short`.
[[nodiscard]] constexpr rule min_length(std::size_t length, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::min_length, .message = message, .low = text::number(std::uint64_t{length})};
}
/// The text must have `length` code points or fewer (JSON Schema `maxLength`); else `too_long`.
[[nodiscard]] constexpr rule max_length(std::size_t length, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::max_length, .message = message, .high = text::number(std::uint64_t{length})};
}

} // namespace telltale::inline v0

#endif
