// SPDX-License-Identifier: BSL-1.0
// What a struct has under the name `schema` that is meant as its declaration, and cannot be taken for it.
#ifndef TELLTALE_SCHEMA_UNHEEDED_SCHEMA_HPP
#define TELLTALE_SCHEMA_UNHEEDED_SCHEMA_HPP

#include <telltale/rule/parts.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// Whether a type is a field, or a template of such: `std::tuple` of fields, say.
template <class S>
inline constexpr bool has_fields = false;
template <auto Pointer, class... Ps>
inline constexpr bool has_fields<field_declaration<Pointer, Ps...>> = true;
template <template <class...> class Of, class... Ss>
inline constexpr bool has_fields<Of<Ss...>> = (has_fields<Ss> || ...);

template <class T>
concept has_schema_object = is_schema_declaration<std::remove_cvref_t<decltype(T::schema)>>;
template <class T>
concept has_schema_call = is_schema_declaration<std::remove_cvref_t<decltype(T::schema())>>;
template <class T>
concept has_schema_of_objects = requires(T const& t) {
    requires std::is_member_function_pointer_v<decltype(&T::schema)>;
    requires is_schema_declaration<std::remove_cvref_t<decltype(t.schema())>>;
};

template <class S>
constexpr bool copied(S const& s) {
    S const copy(s);
    return (void)copy, true;
}
/// Whether a constant can be made of the declaration, which is there.
template <class T>
consteval bool has_constant_schema() {
    if constexpr (has_schema_object<T>) return requires { typename std::bool_constant<copied(T::schema)>; };
    else return requires { typename std::bool_constant<copied(T::schema())>; };
}

struct with_a_schema {
    int schema;
};
/// In it, `schema` is ambiguous when a `T` has one, be it private.
template <class T>
struct beside_a_schema : T, with_a_schema {};
template <class T>
concept names_one_schema = requires { &beside_a_schema<T>::schema; };

/// Whether `schema` is something of a `T` that is no schema: a type, overloaded functions.
template <class T>
concept has_another_schema = requires { typename T::schema; } || requires(T& t) { t.schema(); };

/// Whether an aggregate, of which no `schema` can be named, has one all the same.
template <class T>
consteval bool has_private_schema() {
    if constexpr (std::is_aggregate_v<T> && !std::is_final_v<T> && !has_another_schema<T>) return !names_one_schema<T>;
    else return false;
}

/// Why what `T`, a class, has as `schema` is not heeded; or empty. Members of that name which are something else are left alone.
template <class T>
consteval std::string_view why_no_schema() {
    if constexpr (has_schema_object<T> || has_schema_call<T>) {
        return has_constant_schema<T>() ? "" : "has a schema that is not constexpr";
    } else if constexpr (has_schema_of_objects<T>) {
        return "has a schema that is no static function";
    } else if constexpr (requires { &T::schema; }) {
        if constexpr (!std::is_member_pointer_v<decltype(&T::schema)>)
            if constexpr (has_fields<std::remove_cvref_t<decltype(T::schema)>>)
                return "has a schema that telltale::schema(...) did not make";
        return "";
    } else {
        return has_private_schema<T>() ? "has a schema that cannot be named here; make it public" : "";
    }
}

} // namespace detail

} // namespace telltale::inline v0

#endif
