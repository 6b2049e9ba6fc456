// SPDX-License-Identifier: BSL-1.0
// What std::optional, std::unique_ptr and nullable have in common, a value or none; and what a variant holds.
#ifndef TELLTALE_REFLECT_HELD_HPP
#define TELLTALE_REFLECT_HELD_HPP

#include <telltale/value/nullable.hpp>

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0::reflect {

namespace detail {

template <class T>
struct held {};
template <class T>
struct held<std::optional<T>> {
    using type = T;
};
template <class T>
    requires requires { typename T::deleter_type; } // std::unique_ptr, whose header is dear
struct held<T> {
    using type = typename T::element_type;
};
template <class T>
struct held<telltale::nullable<T>> {
    using type = T;
};

} // namespace detail

/// The type of the value that a `std::optional`, a `std::unique_ptr` or a `nullable` may hold. Whether one holds it, it tells
/// as a condition; `*` is the value; `reset()` drops it.
template <class T>
using held_type = typename detail::held<T>::type;

/// Makes `holder` hold a new value, `held_type<T>()`. A `std::unique_ptr` allocates it.
template <class T>
constexpr void emplace_held(T& holder) {
    if constexpr (requires { holder.emplace(); }) holder.emplace();
    else holder.reset(new held_type<T>());
}

/// Makes a `std::variant` hold a new value of alternative `I`. Not by `emplace` in constant evaluation: with libstdc++ 12 that is no
/// constant for clang.
template <std::size_t I, class Variant>
constexpr void hold_alternative(Variant& variant) {
    if constexpr (std::is_trivially_move_assignable_v<Variant>)
        if (std::is_constant_evaluated()) {
            variant = Variant(std::in_place_index<I>, std::variant_alternative_t<I, Variant>{});
            return;
        }
    variant.template emplace<I>();
}

} // namespace telltale::inline v0::reflect

#endif
