// SPDX-License-Identifier: BSL-1.0
// The members of a type that has declared nothing: the one place that chooses how they are found.
#ifndef TELLTALE_REFLECT_MEMBERS_HPP
#define TELLTALE_REFLECT_MEMBERS_HPP

#include <telltale/reflect/backend/aggregate.hpp>
#include <telltale/reflect/backend/annotated.hpp>
#include <telltale/reflect/backend/described.hpp>
#include <telltale/reflect/backend/member_list.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

/// The position of a member that is not found.
inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

namespace detail {

template <class T>
concept has_tuple_size = requires { sizeof(std::tuple_size<T>); };

template <class T>
constexpr bool is_reflectable() {
    if constexpr (has_member_list<T>) return true;
    // A type with a tuple_size, like std::array, gives to structured bindings something else than its members.
    else if constexpr (!std::is_class_v<T> || !std::is_aggregate_v<T> || has_tuple_size<T>) return false;
    else if constexpr (aggregate_count<T> > decomposition_limit) return false;
    else return !aggregate_has_base<T>;
}

} // namespace detail

/// A complete class type whose members can be found without a declaration: one of which a backend has a `member_list`; or an
/// aggregate without base classes, of at most 128 members, and not one that structured bindings see as a tuple (std::array).
template <class T>
concept reflectable = detail::is_reflectable<std::remove_cv_t<T>>();

/// The number of non-static data members of T; an array is one.
template <reflectable T>
inline constexpr std::size_t member_count = [] {
    if constexpr (has_member_list<std::remove_cv_t<T>>) return member_list<std::remove_cv_t<T>>::size;
    else return aggregate_count<T>;
}();

/// The name of member I of T, in declaration order.
template <reflectable T, std::size_t I>
    requires(I < member_count<T>)
inline constexpr std::string_view member_name = [] {
    if constexpr (has_member_list<std::remove_cv_t<T>>) return member_list<std::remove_cv_t<T>>::template name<I>();
    else return aggregate_name<T, I>;
}();

namespace detail {

template <class T, std::size_t I>
struct member_type_of {
    using type = aggregate_type<I, T>;
};
template <has_member_list T, std::size_t I>
struct member_type_of<T, I> {
    using type = std::remove_reference_t<decltype(std::declval<T&>().*(member_list<T>::template pointer<I>()))>;
};

} // namespace detail

/// The type of member I of T as declared.
template <reflectable T, std::size_t I>
    requires(I < member_count<T>)
using member_type = typename detail::member_type_of<std::remove_cv_t<T>, I>::type;

/// Member I of `object` as an lvalue.
template <std::size_t I, reflectable T>
    requires(I < member_count<T>)
[[nodiscard]] constexpr auto& get_member(T& object) noexcept {
    if constexpr (has_member_list<std::remove_cv_t<T>>)
        return object.*(member_list<std::remove_cv_t<T>>::template pointer<I>());
    else return aggregate_get<I>(object);
}

} // namespace telltale::inline v0::reflect

#endif
