// SPDX-License-Identifier: BSL-1.0
// What a variant with its tag beside it can be: of another tag, and absent.
#ifndef TELLTALE_SCHEMA_BESIDE_VARIANT_HPP
#define TELLTALE_SCHEMA_BESIDE_VARIANT_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/wire_type.hpp>
#include <telltale/value/other_tagged.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

/// Of a `std::variant`; anything else takes nothing.
template <class Variant>
struct beside_variant {
    static constexpr bool takes_other = false;
    static constexpr bool may_be_absent = false;
};
template <class First, class... Rest>
struct beside_variant<std::variant<First, Rest...>> {
    using type = std::variant<First, Rest...>;
    /// Whether the last alternative is for all tags that name no other.
    static constexpr bool takes_other = std::is_same_v<std::variant_alternative_t<sizeof...(Rest), type>, other_tagged>;
    static constexpr std::size_t tag_count = sizeof...(Rest) + (takes_other ? 0 : 1);
    /// Whether there is an alternative of which the tag alone may stand.
    static constexpr bool may_be_absent = reflect::kind_of<First> == reflect::kind::optional ||
                                          ((reflect::kind_of<Rest> == reflect::kind::optional) || ...);
};

/// Whether alternative `I` of `Variant` may be absent: it is optional, or the one for other tags where another is optional.
template <class Variant, std::size_t I>
inline constexpr bool absent_alternative = [] {
    using alternative = std::variant_alternative_t<I, Variant>;
    if (std::is_same_v<alternative, other_tagged>) return beside_variant<Variant>::may_be_absent;
    return reflect::kind_of<alternative> == reflect::kind::optional;
}();

template <std::size_t I, class Variant>
[[nodiscard]] constexpr bool holds_empty(Variant const& value) noexcept {
    using alternative = std::variant_alternative_t<I, Variant>;
    if constexpr (std::is_same_v<alternative, other_tagged>)
        return value.index() == I && !std::get_if<I>(&value)->value;
    else if constexpr (reflect::kind_of<alternative> == reflect::kind::optional)
        return value.index() == I && !*std::get_if<I>(&value);
    else return false;
}

/// Whether a variant holds an alternative without a value, so that only its tag is written.
template <class Variant>
[[nodiscard]] constexpr bool holds_nothing(Variant const& value) noexcept {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (holds_empty<I>(value) || ...);
    }(std::make_index_sequence<std::variant_size_v<Variant>>{});
}

template <class T>
consteval auto find_tag_type() {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable)
        return find_tag_type<reflect::held_type<T>>();
    else return std::type_identity<T>{};
}
/// The type that an alternative's tag is called by when it was given no name.
template <class T>
using tag_type = typename decltype(find_tag_type<T>())::type;

/// The variant in a value that may be optional or nullable, or nothing.
template <class T>
[[nodiscard]] constexpr auto const* find_variant(T const& value) noexcept {
    if constexpr (reflect::kind_of<T> == reflect::kind::optional || reflect::kind_of<T> == reflect::kind::nullable) {
        using found = decltype(find_variant(*value));
        return value ? find_variant(*value) : found{};
    } else if constexpr (transparent_type<T>) {
        return find_variant(transparent_member<T>::get(value));
    } else {
        return &value;
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
