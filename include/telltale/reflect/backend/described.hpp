// SPDX-License-Identifier: BSL-1.0
// The members and enumerators that BOOST_DESCRIBE_STRUCT, _CLASS and _ENUM have described, without including Boost.
#ifndef TELLTALE_REFLECT_BACKEND_DESCRIBED_HPP
#define TELLTALE_REFLECT_BACKEND_DESCRIBED_HPP

#include <telltale/reflect/backend/annotated.hpp>
#include <telltale/reflect/backend/member_list.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telltale::inline v0::reflect {

namespace detail {

/// A list of descriptors, whatever Boost calls its own.
template <class... D>
struct descriptors {};

template <class... A, class... B>
descriptors<A..., B...> operator+(descriptors<A...>, descriptors<B...>);

template <template <class...> class List, class... D>
descriptors<D...> descriptors_of(List<D...>);

// Boost.Describe's macros declare these functions where argument-dependent lookup finds them.
template <class T>
using described_public = decltype(detail::descriptors_of(boost_public_member_descriptor_fn(static_cast<T**>(nullptr))));
template <class T>
using described_protected =
    decltype(detail::descriptors_of(boost_protected_member_descriptor_fn(static_cast<T**>(nullptr))));
template <class T>
using described_private =
    decltype(detail::descriptors_of(boost_private_member_descriptor_fn(static_cast<T**>(nullptr))));
template <class T>
using described_bases = decltype(detail::descriptors_of(boost_base_descriptor_fn(static_cast<T**>(nullptr))));
template <class E>
using described_enumerators = decltype(detail::descriptors_of(boost_enum_descriptor_fn(static_cast<E**>(nullptr))));

/// Data members: not functions, not static ones.
template <class D>
using if_data_member = std::conditional_t<std::is_member_object_pointer_v<std::remove_cv_t<decltype(D::pointer)>>,
                                          descriptors<D>, descriptors<>>;
template <class... D>
decltype((descriptors<>() + ... + if_data_member<D>())) data_members(descriptors<D...>);

template <class T>
struct all_described;

/// Of a base class that can be reached: Boost's modifiers for that are 1 for public, 2 and 4 for others.
template <class D, bool = (D::modifiers & 1U) != 0>
struct of_base {
    using type = descriptors<>;
};
template <class D>
struct of_base<D, true> : all_described<typename D::type> {};

template <class... D>
decltype((descriptors<>() + ... + typename of_base<D>::type())) inherited(descriptors<D...>);

template <class T>
struct all_described {
    using type =
        decltype(detail::inherited(described_bases<T>()) + detail::data_members(described_public<T>()) +
                 detail::data_members(described_protected<T>()) + detail::data_members(described_private<T>()));
};

template <std::size_t I, class D, class... Rest>
struct descriptor_at : descriptor_at<I - 1, Rest...> {};
template <class D, class... Rest>
struct descriptor_at<0, D, Rest...> {
    using type = D;
};
template <std::size_t I, class... D>
typename descriptor_at<I, D...>::type pick_descriptor(descriptors<D...>);
template <class... D>
constexpr std::size_t count_descriptors(descriptors<D...>) {
    return sizeof...(D);
}

} // namespace detail

/// A class that `BOOST_DESCRIBE_STRUCT` or `BOOST_DESCRIBE_CLASS` has described.
template <class T>
concept described = std::is_class_v<T> && requires {
    typename detail::described_public<T>;
    typename detail::described_bases<T>;
};

/// An enumeration that `BOOST_DESCRIBE_ENUM` has described.
template <class E>
concept described_enum = std::is_enum_v<E> && requires { typename detail::described_enumerators<E>; };

/// The number of described data members of T, those of its public described base classes first; the public ones of T
/// before the protected and the private ones.
template <described T>
inline constexpr std::size_t described_count = detail::count_descriptors(typename detail::all_described<T>::type());

/// The descriptor of member I: `D::pointer` and `D::name`.
template <described T, std::size_t I>
using described_member = decltype(detail::pick_descriptor<I>(typename detail::all_described<T>::type()));

template <described T>
    requires(!annotated<T>)
struct member_list<T> {
    static constexpr std::size_t size = described_count<T>;
    template <std::size_t I>
    [[nodiscard]] static constexpr auto pointer() noexcept {
        return described_member<T, I>::pointer;
    }
    template <std::size_t I>
    [[nodiscard]] static constexpr std::string_view name() noexcept {
        return described_member<T, I>::name;
    }
};

} // namespace telltale::inline v0::reflect

#endif
