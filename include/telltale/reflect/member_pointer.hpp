// SPDX-License-Identifier: BSL-1.0
// What a pointer to a data member tells as a template argument: its name, its class, its type, its place among the members.
#ifndef TELLTALE_REFLECT_MEMBER_POINTER_HPP
#define TELLTALE_REFLECT_MEMBER_POINTER_HPP

#include <telltale/reflect/backend/signature.hpp>
#include <telltale/reflect/members.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

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

template <class T, class M, std::size_t... I>
constexpr std::array<bool, sizeof...(I)> members_of_type(std::index_sequence<I...>) {
    return {std::is_same_v<aggregate_type<I, T>, M>...};
}

// Only `==` is a constant for addresses of members, as `<` is not. The search starts at `next`, the member after the one found
// last: those who list members mostly do so in the order of declaration.
template <class T, bool MayRepeat, class M, class C, std::size_t N>
constexpr std::size_t find_position(member_addresses<N> const& addresses, std::size_t& next, M C::* pointer) {
    if constexpr (std::is_same_v<C, T>) {
        std::array<bool, N> typed{};
        // A [[no_unique_address]] member is told from its neighbour by its type.
        if constexpr (MayRepeat) typed = detail::members_of_type<T, M>(std::make_index_sequence<N>());
        void const volatile* const sought = detail::address_in<T>(pointer);
        for (std::size_t tried = 0; tried != N; ++tried, ++next) {
            if (next == N) next = 0;
            if (addresses.of[next].address == sought && (!MayRepeat || typed[next])) return next++;
        }
    }
    return npos;
}

/// The listed members of one type.
template <class M, std::size_t Count>
struct listed_pointers {
    M of[Count + 1]{};
    std::size_t index[Count + 1]{};
    std::size_t size = 0;

    [[nodiscard]] constexpr std::size_t find(M pointer) const noexcept {
        for (std::size_t i = 0; i != size; ++i)
            if (of[i] == pointer) return index[i];
        return npos;
    }
};

// Once for all pointers of a type: to compare each pointer with each member would take templates by the square of their count.
template <class T, class M>
inline constexpr auto listed = []<std::size_t... I>(std::index_sequence<I...>) {
    listed_pointers<M, sizeof...(I)> found;
    auto const add = [&]<class Other>(Other pointer, std::size_t index) {
        if constexpr (std::is_same_v<Other, M>) {
            found.of[found.size] = pointer;
            found.index[found.size++] = index;
        }
    };
    (add(member_list<T>::template pointer<I>(), I), ...);
    return found;
}(std::make_index_sequence<member_list<T>::size>());

template <class T, auto... Pointers>
constexpr std::array<std::size_t, sizeof...(Pointers)> find_positions() {
    if constexpr (has_member_list<T>) {
        return {listed<T, std::remove_cv_t<decltype(Pointers)>>.find(Pointers)...};
    } else if constexpr (!reflectable<T>) {
        std::array<std::size_t, sizeof...(Pointers)> positions{};
        for (std::size_t& position : positions) position = npos;
        return positions;
    } else {
        constexpr auto addresses = detail::fake_addresses<T>();
        [[maybe_unused]] std::size_t next = 0;
        return {detail::find_position<T, addresses.may_repeat>(addresses, next, Pointers)...};
    }
}

} // namespace detail

// In a lambda of a template g++ 16 sees a const in the type of a template argument.

/// The type of the member that `Pointer` points to.
template <auto Pointer>
using pointer_type = typename detail::pointer_parts<std::remove_cv_t<decltype(Pointer)>>::type;

/// The class that declares the member: a base class when the member is inherited. It may be incomplete.
template <auto Pointer>
using pointer_class = typename detail::pointer_parts<std::remove_cv_t<decltype(Pointer)>>::owner;

/// The name of the member that `Pointer` points to, as written in its class. For constant evaluation: a program that refers to
/// it at run time carries the qualified name, so copy what you keep.
template <auto Pointer>
    requires std::is_member_object_pointer_v<decltype(Pointer)>
inline constexpr std::string_view pointer_name = detail::last_identifier(detail::pointer_signature<Pointer>().view());

/// The indices of the members that `Pointers` point to among the members of T, in declaration order; `npos` for each that is
/// not T's own (a base class's, unless it is listed), and for all when T is not `reflectable`. All at once is cheaper than one by one.
template <class T, auto... Pointers>
    requires(std::is_member_object_pointer_v<decltype(Pointers)> && ...)
inline constexpr std::array<std::size_t, sizeof...(Pointers)> member_positions =
    detail::find_positions<std::remove_cv_t<T>, Pointers...>();

/// The index of one member among those of T; `npos` as above.
template <class T, auto Pointer>
inline constexpr std::size_t member_position = member_positions<T, Pointer>[0];

} // namespace telltale::inline v0::reflect

#endif
