// SPDX-License-Identifier: BSL-1.0
// Rules for arrays and maps as a whole: min_items, max_items, unique_items.
#ifndef TELLTALE_RULE_ITEMS_HPP
#define TELLTALE_RULE_ITEMS_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/number.hpp>

#include <string_view>

namespace telltale::inline v0 {

/// The array (or map) must have `count` items or more (JSON Schema `minItems`, `minProperties`); else `too_few_items`.
[[nodiscard]] constexpr rule min_items(text::number count, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::min_items, .message = message, .low = count};
}
/// The array (or map) must have `count` items or fewer (JSON Schema `maxItems`, `maxProperties`); else `too_many_items`.
[[nodiscard]] constexpr rule max_items(text::number count, std::string_view message = {}) noexcept {
    return {.kind = rule_kind::max_items, .message = message, .high = count};
}
/// No two items of the array may be equal (JSON Schema `uniqueItems`), by the items' `==`; else `not_unique`.
/// O(n log n) comparisons where the items are ordered by `<`, else O(n^2).
[[nodiscard]] constexpr rule unique_items(std::string_view message = {}) noexcept {
    return {.kind = rule_kind::unique_items, .message = message};
}

} // namespace telltale::inline v0

#endif
