// SPDX-License-Identifier: BSL-1.0
// A guess at how long a text will be, so that a new string grows once.
#ifndef TELLTALE_WRITE_LIKELY_SIZE_HPP
#define TELLTALE_WRITE_LIKELY_SIZE_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::detail {

/// How many characters the texts in `value` have, those in its members too. Those of lists, maps, variants and optional structs do
/// not count.
template <class T>
[[nodiscard]] TELLTALE_INLINE constexpr std::size_t likely_size(T const& value) noexcept {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr (k == kind::optional || k == kind::nullable) {
        // a struct may hold itself in this way
        if constexpr (reflect::kind_of<wire_type<T>> == kind::record) return 0;
        else return value ? likely_size<reflect::held_type<T>>(*value) : 0;
    } else if constexpr (k == kind::string) {
        return value.size();
    } else if constexpr (std::is_same_v<T, raw_json> || std::is_same_v<T, raw_object>) {
        return value.text().size();
    } else if constexpr (k == kind::record && !transparent_type<T>) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (std::size_t{0} + ... + likely_size(record<T>::template member<I>::located::get(value)));
        }(std::make_index_sequence<record<T>::size>{});
    } else {
        return 0;
    }
}

} // namespace telltale::inline v0::detail

#endif
