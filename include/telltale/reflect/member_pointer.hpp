// SPDX-License-Identifier: BSL-1.0
// What a pointer to a data member tells as a template argument: its name, its class, its type, its place among the members.
#ifndef TELLTALE_REFLECT_MEMBER_POINTER_HPP
#define TELLTALE_REFLECT_MEMBER_POINTER_HPP

#include <telltale/reflect/backend/signature.hpp>
#include <telltale/reflect/members.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0::reflect {

namespace detail {

template <class P>
struct pointer_parts;

template <class M, class C>
struct pointer_parts<M C::*> {
    using type = M;
    using owner = C;
};

template <auto Pointer>
constexpr signature pointer_signature() {
    return TELLTALE_SIGNATURE;
}

template <auto Pointer>
constexpr auto copy_pointer_name() {
    constexpr std::string_view name = detail::last_identifier(detail::pointer_signature<Pointer>().view());
    name_text<name.size()> text;
    for (std::size_t i = 0; i != name.size(); ++i) text.characters[i] = name[i];
    return text;
}

template <auto Pointer>
inline constexpr auto pointer_name_text = detail::copy_pointer_name<Pointer>();

template <class T, auto Pointer>
constexpr std::size_t find_member() {
    if constexpr (!reflectable<T> || !std::is_same_v<typename pointer_parts<decltype(Pointer)>::owner, T>) {
        return npos;
    } else {
        auto const addresses = detail::fake_addresses<T>();
        void const volatile* const sought = detail::address_in<T>(Pointer);
        std::size_t position = npos;
        for (std::size_t i = 0; i != aggregate_count<T>; ++i) {
            if (addresses.of[i].address == sought) position = i;
        }
        return position;
    }
}

} // namespace detail

/// The type of the member that `Pointer` points to.
template <auto Pointer>
using pointer_type = typename detail::pointer_parts<decltype(Pointer)>::type;

/// The class that declares the member: a base class when the member is inherited. It may be incomplete.
template <auto Pointer>
using pointer_class = typename detail::pointer_parts<decltype(Pointer)>::owner;

/// The name of the member that `Pointer` points to, as written in its class; followed by a zero in memory.
template <auto Pointer>
    requires std::is_member_object_pointer_v<decltype(Pointer)>
inline constexpr std::string_view pointer_name{detail::pointer_name_text<Pointer>.characters,
                                               sizeof(detail::pointer_name_text<Pointer>.characters) - 1};

/// The index of the member among those of T, in declaration order; `npos` when T is not `reflectable` or the member
/// is not its own (a base class's).
template <class T, auto Pointer>
inline constexpr std::size_t member_position = detail::find_member<std::remove_cv_t<T>, Pointer>();

} // namespace telltale::inline v0::reflect

#endif
