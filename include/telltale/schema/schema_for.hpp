// SPDX-License-Identifier: BSL-1.0
// Where the declaration of a type is found: in the type, in schema_for, or nowhere.
#ifndef TELLTALE_SCHEMA_SCHEMA_FOR_HPP
#define TELLTALE_SCHEMA_SCHEMA_FOR_HPP

#include <telltale/schema/schema.hpp>

#include <type_traits>

namespace telltale::inline v0 {

namespace detail {

struct undeclared {};

} // namespace detail

/// Specialise it to declare a type that you cannot edit, or an enumeration:
/// `template <> inline constexpr auto telltale::schema_for<point> = telltale::schema(telltale::field<&point::x>(...));`
template <class T>
inline constexpr auto schema_for = detail::undeclared{};

namespace detail {

template <class T>
concept declared_as_member = is_schema_declaration<std::remove_cvref_t<decltype(T::schema)>>;
template <class T>
concept declared_as_function = is_schema_declaration<std::remove_cvref_t<decltype(T::schema())>>;
template <class T>
concept declared_outside = !std::is_same_v<std::remove_cvref_t<decltype(schema_for<T>)>, undeclared>;

template <class T>
consteval auto find_declaration() {
    if constexpr (declared_outside<T>) return schema_for<T>;
    else if constexpr (declared_as_member<T>) return T::schema;
    else if constexpr (declared_as_function<T>) return T::schema();
    else return schema_declaration<>{};
}

/// The declaration of `T`, kept once, so that what is inside it has an address.
template <class T>
inline constexpr auto declaration_of = find_declaration<T>();

} // namespace detail

/// Whether `T` has a declaration of its own, in it or by `schema_for`; a plain aggregate has none and needs none.
template <class T>
concept declared = detail::declared_outside<T> || detail::declared_as_member<T> || detail::declared_as_function<T>;

} // namespace telltale::inline v0

#endif
