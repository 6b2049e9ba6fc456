// SPDX-License-Identifier: BSL-1.0
// Whether a type has a secret anywhere inside it.
#ifndef TELLTALE_SCHEMA_SECRECY_HPP
#define TELLTALE_SCHEMA_SECRECY_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/well_formed.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace telltale::inline v0 {

namespace detail {

template <class T, class... Outer>
consteval bool find_secret();

template <class T, class... Outer>
consteval bool find_secret_in_members() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return ((record<T>::template member<I>::value_slot::is_secret ||
                 find_secret<typename record<T>::template member<I>::located::type, Outer..., T>()) ||
                ...);
    }(std::make_index_sequence<record<T>::size>{});
}

template <class T, class... Outer, std::size_t... I>
consteval bool find_secret_in_items(std::index_sequence<I...>) {
    return (find_secret<std::tuple_element_t<I, T>, Outer...>() || ...);
}

template <class T, class... Outer>
consteval bool find_secret() {
    using reflect::kind;
    constexpr kind k = reflect::kind_of<T>;
    if constexpr ((std::is_same_v<T, Outer> || ...)) return false; // a recursive type is looked at once
    else if constexpr (k == kind::optional || k == kind::nullable)
        return find_secret<reflect::held_type<T>, Outer...>();
    else if constexpr (k == kind::list || k == kind::fixed_list || k == kind::set)
        return find_secret<typename T::value_type, Outer...>();
    else if constexpr (k == kind::tuple)
        return find_secret_in_items<T, Outer...>(std::make_index_sequence<std::tuple_size_v<T>>{});
    else if constexpr (k == kind::map) return find_secret<typename T::mapped_type, Outer...>();
    else if constexpr (k == kind::variant)
        return []<class... Ts>(std::type_identity<std::variant<Ts...>>) {
            return (find_secret<Ts, Outer...>() || ...);
        }(std::type_identity<T>{});
    else if constexpr (k == kind::record) return find_secret_in_members<T, Outer...>();
    else return false;
}

template <class T>
consteval bool find_secret_if_well_formed() {
    static_assert(well_formed<T>);
    if constexpr (schema_fault<T>::first.empty()) return find_secret<T>();
    else return false;
}

} // namespace detail

/// Whether a member of `T`, or of anything inside it, is `secret`: reports then show nothing of the document's text.
template <class T>
inline constexpr bool has_secret = detail::find_secret_if_well_formed<T>();

} // namespace telltale::inline v0

#endif
