// SPDX-License-Identifier: BSL-1.0
// Where the declaration of a type is found: in the type, in schema_for, in annotations, or nowhere.
#ifndef TELLTALE_SCHEMA_SCHEMA_FOR_HPP
#define TELLTALE_SCHEMA_SCHEMA_FOR_HPP

#include <telltale/reflect/backend/annotated.hpp>
#include <telltale/schema/annotated_declaration.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/unheeded_schema.hpp>

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
concept declared_outside = !std::is_same_v<std::remove_cvref_t<decltype(schema_for<T>)>, undeclared>;
/// Without annotations.
template <class T>
concept written_schema = declared_outside<T> || has_schema_object<T> || has_schema_call<T>;

/// Why what `T` has, or what its annotations say, is no declaration.
template <class T>
consteval reflect::annotation_problem find_declaration_problem() {
    if constexpr (reflect::annotated<T> && std::is_class_v<T>) {
        if constexpr (written_schema<T>) return {.words = "has annotations and a schema; say all in one of them"};
        else if constexpr (!reflect::annotation_problem_of<T>.words.empty()) return reflect::annotation_problem_of<T>;
        else return find_misnamed_member<T>();
    } else if constexpr (std::is_class_v<T> && !declared_outside<T>) {
        return {.words = why_no_schema<T>()};
    } else {
        return {};
    }
}
template <class T>
inline constexpr reflect::annotation_problem declaration_problem_of = find_declaration_problem<T>();

template <class T>
consteval auto find_declaration() {
    if constexpr (!declaration_problem_of<T>.words.empty()) return schema_declaration<>{}; // the build will stop
    else if constexpr (reflect::annotated<T>) return annotated_declaration<T>();
    else if constexpr (declared_outside<T>) return schema_for<T>;
    else if constexpr (has_schema_object<T>) return T::schema;
    else if constexpr (has_schema_call<T>) return T::schema();
    else return schema_declaration<>{};
}

/// The declaration of `T`, kept once, so that what is inside it has an address.
template <class T>
inline constexpr auto declaration_of = find_declaration<T>();

} // namespace detail

/// Whether `T` has a declaration of its own, in it, by `schema_for` or by annotations; a plain aggregate has none and needs none.
template <class T>
concept declared = detail::written_schema<T> || reflect::annotated<T>;

} // namespace telltale::inline v0

#endif
