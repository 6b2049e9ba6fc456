// SPDX-License-Identifier: BSL-1.0
// The type whose JSON a value has: what is left without the optional, nullable and transparent layers around it.
#ifndef TELLTALE_SCHEMA_WIRE_TYPE_HPP
#define TELLTALE_SCHEMA_WIRE_TYPE_HPP

#include <telltale/reflect/held.hpp>
#include <telltale/reflect/kind.hpp>
#include <telltale/rule/parts.hpp>
#include <telltale/schema/layout.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema_for.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <class Part>
struct is_transparent_part : std::is_same<Part, transparent_part> {};

template <class T>
consteval bool says_transparent() {
    if constexpr (reflect::kind_of<T> == reflect::kind::record && declared<T>)
        return count_parts<is_transparent_part, std::remove_cvref_t<decltype(declaration_of<T>.said)>> != 0;
    else return false;
}
template <class T>
consteval bool is_transparent_type() {
    if constexpr (says_transparent<T>()) return layout<T>::size == 1;
    else return false;
}

} // namespace detail

/// A struct that is declared `transparent` and has one member. (With another number the schema is refused.)
template <class T>
concept transparent_type = detail::is_transparent_type<T>();

namespace detail {

/// The one member of a transparent struct.
template <transparent_type T>
using transparent_member = located_member<T, 0, layout<T>::part_at[0]>;

enum class wrapping : unsigned char { none, holder, transparent };
template <class T>
inline constexpr wrapping wrapping_of = [] {
    using reflect::kind;
    if constexpr (reflect::kind_of<T> == kind::optional || reflect::kind_of<T> == kind::nullable)
        return wrapping::holder;
    else if constexpr (transparent_type<T>) return wrapping::transparent;
    else return wrapping::none;
}();

template <class T, wrapping = wrapping_of<T>>
struct unwrap {
    using type = T;
    static constexpr bool null = false;
};
template <class T>
struct unwrap<T, wrapping::holder> {
    using type = typename unwrap<reflect::held_type<T>>::type;
    static constexpr bool null = reflect::kind_of<T> == reflect::kind::nullable || unwrap<reflect::held_type<T>>::null;
};
template <class T>
struct unwrap<T, wrapping::transparent> : unwrap<typename transparent_member<T>::type> {};

template <class A, std::size_t... I, class B, std::size_t... J>
constexpr auto join_parts(A const& a, std::index_sequence<I...>, B const& b, std::index_sequence<J...>) {
    return parts<part_type<A, I>..., part_type<B, J>...>(get_part<I>(a)..., get_part<J>(b)...);
}

/// What two places say, one after the other.
template <class First, class Second>
struct joined_access {
    static constexpr auto all =
        join_parts(First::get(), std::make_index_sequence<std::remove_cvref_t<decltype(First::get())>::size>{},
                   Second::get(), std::make_index_sequence<std::remove_cvref_t<decltype(Second::get())>::size>{});
    [[nodiscard]] static constexpr auto const& get() noexcept { return all; }
};
template <class Access>
inline constexpr bool says_nothing = std::remove_cvref_t<decltype(Access::get())>::size == 0;

template <class First, class Second>
using join_access = std::conditional_t<says_nothing<First>, Second,
                                       std::conditional_t<says_nothing<Second>, First, joined_access<First, Second>>>;

template <class T, class Access, wrapping = wrapping_of<T>>
struct said_inwards {
    using type = Access;
};
template <class T, class Access>
struct said_inwards<T, Access, wrapping::holder> : said_inwards<reflect::held_type<T>, Access> {};
template <class T, class Access>
struct said_inwards<T, Access, wrapping::transparent> {
    using member = transparent_member<T>;
    using type = join_access<typename said_inwards<typename member::type, typename member::access>::type, Access>;
};

} // namespace detail

/// `T` without `std::optional`, `std::unique_ptr`, `nullable` and transparent structs around it.
template <class T>
using wire_type = typename detail::unwrap<T>::type;

/// Whether JSON null is a value of `T`.
template <class T>
inline constexpr bool takes_null = detail::unwrap<T>::null;

/// Where to find all that is said of a `T`: what its transparent structs say of their members, then what `Access` says.
template <class T, class Access>
using said_access = typename detail::said_inwards<T, Access>::type;

} // namespace telltale::inline v0

#endif
