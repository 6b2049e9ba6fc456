// SPDX-License-Identifier: BSL-1.0
// Rules for what a container holds: each for its items, keys for the keys of a map.
#ifndef TELLTALE_RULE_EACH_HPP
#define TELLTALE_RULE_EACH_HPP

#include <telltale/rule/parts.hpp>

namespace telltale::inline v0 {

/// The result of `each`.
template <class... Ps>
struct each_rule {
    parts<Ps...> inner;
};
/// The result of `keys`.
template <class... Ps>
struct keys_rule {
    parts<Ps...> inner;
};

/// Every item of the array, or every value of the map, must satisfy these rules (JSON Schema `items`,
/// `additionalProperties`). Takes what `field` takes for a value, `each` among them.
template <class... Ps>
[[nodiscard]] constexpr each_rule<detail::kept_part<Ps>...> each(Ps const&... rules) {
    return {parts<detail::kept_part<Ps>...>(rules...)};
}
/// Every key of the map must satisfy these rules for texts (JSON Schema `propertyNames`); an issue stands at its entry.
template <class... Ps>
[[nodiscard]] constexpr keys_rule<detail::kept_part<Ps>...> keys(Ps const&... rules) {
    return {parts<detail::kept_part<Ps>...>(rules...)};
}

} // namespace telltale::inline v0

#endif
