// SPDX-License-Identifier: BSL-1.0
// The members of an aggregate, their types and their names, found without a declaration.
#ifndef TELLTALE_REFLECT_BACKEND_AGGREGATE_HPP
#define TELLTALE_REFLECT_BACKEND_AGGREGATE_HPP

#include <telltale/reflect/backend/aggregate_count.hpp>
#include <telltale/reflect/backend/decomposition.hpp>
#include <telltale/reflect/backend/signature.hpp>

#include <array>
#include <cstddef>
#include <optional> // with which std::addressof comes; <memory> is one of the dearest headers
#include <string_view>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

namespace detail {

template <std::size_t I, class M>
struct member_reference {
    M& member;
};

template <class Indices, class... M>
struct member_references;

/// References to all members of one object. One structured binding makes it for every index, and it optimises away.
template <std::size_t... I, class... M>
struct member_references<std::index_sequence<I...>, M...> : member_reference<I, M>... {};

struct refer_to_members {
    template <class... M>
    constexpr auto operator()(M&... members) const noexcept {
        return member_references<std::index_sequence_for<M...>, M...>{{members}...};
    }
};

template <class T>
constexpr auto references_to(T& object) noexcept {
    return decomposition<aggregate_count<T>>::template apply<T>(object, refer_to_members());
}

template <std::size_t I, class M>
constexpr M& pick_member(member_reference<I, M> const& reference) noexcept {
    return reference.member;
}

template <std::size_t I, class M>
std::type_identity<M> pick_type(member_reference<I, M> const&);

/// The address of a member, as a template argument: clang before 18 takes none within an object but in a structure.
struct member_address {
    void const volatile* address;
};

/// The addresses of the N members of one object. Only when a member is of an empty class may two be equal.
template <std::size_t N>
struct member_addresses {
    member_address of[N == 0 ? 1 : N]{};
    bool may_repeat = false;
};

struct take_addresses {
    template <class... M>
    constexpr auto operator()(M&... members) const noexcept {
        return member_addresses<sizeof...(M)>{{member_address{std::addressof(members)}...},
                                              (std::is_empty_v<M> || ...)};
    }
};

template <class T>
struct object_wrapper {
    T object;
};

// An object that is never defined and never read: only the addresses within it are looked at, in constant evaluation. They
// are kept in no variable, since g++ writes one out when T has internal linkage, and the linker then misses the object.
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-internal"
#pragma clang diagnostic ignored "-Wundefined-var-template"
#endif

template <class T>
extern object_wrapper<T> const fake_object;

template <class T>
constexpr auto fake_addresses() noexcept {
    return decomposition<aggregate_count<T>>::template apply<T const>(fake_object<T>.object, take_addresses());
}

template <class T, class M>
constexpr void const volatile* address_in(M T::* pointer) noexcept {
    return std::addressof(fake_object<T>.object.*pointer);
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

/// One signature holds the names of all members: one instantiation for each type, not for each member. It takes them as a
/// pack, since clang cuts what it prints of an array after ten elements.
template <member_address... Addresses>
constexpr signature addresses_signature() {
    return TELLTALE_SIGNATURE;
}

template <class T, std::size_t... I>
constexpr signature members_signature(std::index_sequence<I...>) {
    constexpr auto addresses = detail::fake_addresses<T>();
    return detail::addresses_signature<addresses.of[I]...>();
}

struct name_place {
    std::size_t first{};
    std::size_t size{};
};

// An address is written as `{&fake_object.object.name}` (clang) or as
// `member_address{((const volatile void*)(& fake_object<T>.object_wrapper<T>::object.T::name))}` (g++), with commas between.
// What stands between two names is as long for each pair: it is measured at the last and then skipped.
template <std::size_t N>
constexpr std::array<name_place, N> find_names(signature written) {
    constexpr std::string_view mark = "fake_object";
    std::array<name_place, N> places{};
    name_place* place = places.data() + N;
    char const* const text = written.characters;
    std::size_t end = written.size;
    std::size_t between = 0;
    while (place != places.data()) {
        if (between == 0) {
            while (!detail::is_identifier_character(text[end - 1])) --end;
        } else {
            end -= between;
        }
        std::size_t first = end;
        while (text[first - 1] != '.' && text[first - 1] != ':') --first;
        *--place = {first, end - first};
        end = first;
        if (between == 0 && place != places.data()) {
            // One character first: the signature of a template spells its arguments, which may be a whole catalog.
            while (text[end - mark.size()] != mark[0] ||
                   std::string_view(text + end - mark.size(), mark.size()) != mark)
                --end;
            while (text[end] != ',') --end;
            while (!detail::is_identifier_character(text[end - 1])) --end;
            between = first - end;
            end = first;
        }
    }
    return places;
}

template <class T>
inline constexpr signature signature_of = detail::members_signature<T>(std::make_index_sequence<aggregate_count<T>>());

template <class T>
inline constexpr auto names_in = detail::find_names<aggregate_count<T>>(signature_of<T>);

} // namespace detail

/// The type of member I of the aggregate T as declared: `const` and array extents included.
template <std::size_t I, class T>
using aggregate_type =
    typename decltype(detail::pick_type<I>(detail::references_to(std::declval<std::remove_cv_t<T>&>())))::type;

/// Member I of `object`, in declaration order, as an lvalue; const when `object` is.
template <std::size_t I, class T>
[[nodiscard]] constexpr auto&& aggregate_get(T& object) noexcept {
    return detail::pick_member<I>(detail::references_to(object));
}

/// The name of member I of the aggregate T. For constant evaluation: a program that refers to it at run time carries a signature
/// with all names of T and their qualifiers, so copy what you keep.
template <class T, std::size_t I>
inline constexpr std::string_view aggregate_name{detail::signature_of<std::remove_cv_t<T>>.characters +
                                                     detail::names_in<std::remove_cv_t<T>>[I].first,
                                                 detail::names_in<std::remove_cv_t<T>>[I].size};

} // namespace telltale::inline v0::reflect

#endif
