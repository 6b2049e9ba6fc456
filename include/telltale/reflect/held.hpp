// SPDX-License-Identifier: BSL-1.0
// What std::optional, std::unique_ptr and nullable have in common: a value or none.
#ifndef TELLTALE_REFLECT_HELD_HPP
#define TELLTALE_REFLECT_HELD_HPP

#include <telltale/value/nullable.hpp>

#include <optional>

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

} // namespace telltale::inline v0::reflect

#endif
