// SPDX-License-Identifier: BSL-1.0
// Counts the elements of an aggregate without making one.
#ifndef TELLTALE_REFLECT_BACKEND_AGGREGATE_COUNT_HPP
#define TELLTALE_REFLECT_BACKEND_AGGREGATE_COUNT_HPP

#include <telltale/reflect/backend/decomposition.hpp>

#include <cstddef>
#include <cstdlib>
#include <type_traits>
#include <utility>

namespace telltale::inline v0::reflect {

namespace detail {

/// What an aggregate's count is when none was found.
inline constexpr std::size_t uncounted = static_cast<std::size_t>(-1);

/// Converts to the base classes of T and to nothing else.
template <class T>
struct any_base_of {
    template <class U>
        requires(std::is_base_of_v<U, T> && !std::is_same_v<U, T>)
    operator U() const noexcept {
        std::abort();
    }
};

/// Converts to nothing: what takes it takes everything.
struct no_value {};

template <class T, class First, std::size_t... I>
constexpr bool starts_with(std::index_sequence<I...>) {
    return requires { T{First{}, any_value(I)...}; };
}

// Whether P values, then `{M values}`, then R values, fill T. With M = 0 this is where a pack can give a `{}`.
template <class T, std::size_t... P, std::size_t... M, std::size_t... R>
constexpr bool fits_around(std::index_sequence<P...>, std::index_sequence<M...>, std::index_sequence<R...>) {
    return requires { T{any_value(P)..., {any_value(M)...}, any_value(R)...}; };
}

template <class T, std::size_t P, std::size_t M, std::size_t R>
inline constexpr bool fits_around_v =
    detail::fits_around<T>(std::make_index_sequence<P>(), std::make_index_sequence<M>(), std::make_index_sequence<R>());

template <class T, std::size_t... I>
constexpr bool fits_values(std::index_sequence<I...>) {
    return requires { T{any_value(I)...}; };
}

/// The largest number of values that fill T, brace elision included.
/// Fewer than the position of an element without a default fail, so the search goes upwards past such failures.
template <class T, std::size_t N, bool Found>
constexpr std::size_t most_values() {
    if constexpr (N > 2 * decomposition_limit) {
        return Found ? N - 1 : uncounted;
    } else if constexpr (detail::fits_values<T>(std::make_index_sequence<N>())) {
        return detail::most_values<T, N + 1, true>();
    } else if constexpr (Found) {
        return N - 1;
    } else {
        return detail::most_values<T, N + 1, false>();
    }
}

/// How many of the Values that fill T the element takes that starts at P: more than one when it is an array.
template <class T, std::size_t Values, std::size_t P, std::size_t M>
constexpr std::size_t width() {
    if constexpr (P + M > Values) {
        return 1; // it takes no braces at all, so it is no array
    } else if constexpr (M < 2) {
        if constexpr (fits_around_v<T, P, M, Values - P - 1>) return 1;
        else return detail::width<T, Values, P, M + 1>();
    } else {
        // Braces around the values of one array leave room for the others and for no more.
        if constexpr (fits_around_v<T, P, M, Values - P - M> && !fits_around_v<T, P, M, Values - P - 1>) return M;
        else return detail::width<T, Values, P, M + 1>();
    }
}

template <class T, std::size_t Values, std::size_t P>
constexpr std::size_t elements_from() {
    if constexpr (P >= Values) return 0;
    else return 1 + detail::elements_from<T, Values, P + detail::width<T, Values, P, 0>()>();
}

/// The count for types with an element that `{}` does not make. Rare, and several times as dear.
template <class T>
constexpr std::size_t count_by_values() {
    constexpr std::size_t values = detail::most_values<T, 0, false>();
    if constexpr (values == uncounted) return uncounted;
    else return detail::elements_from<T, values, 0>();
}

template <class T>
constexpr bool starts_with_base() {
    if constexpr (requires { T{}; }) {
        return detail::starts_with<T, any_base_of<T>>(std::index_sequence<>()) &&
               !detail::starts_with<T, no_value>(std::index_sequence<>());
    } else {
        constexpr std::size_t values = detail::most_values<T, 0, false>();
        if constexpr (values == uncounted || values == 0) return false;
        else
            return detail::starts_with<T, any_base_of<T>>(std::make_index_sequence<values - 1>()) &&
                   !detail::starts_with<T, no_value>(std::make_index_sequence<values - 1>());
    }
}

#if defined(TELLTALE_HAS_BINDING_PACKS)

template <class T>
constexpr std::size_t count_elements() {
    // g++ 16 does not instantiate the type that it is asked of.
    if constexpr (requires { sizeof(T), __builtin_structured_binding_size(T); })
        return __builtin_structured_binding_size(T);
    // Bindings refuse members of two classes; still they are counted, so that no member is left out unnoticed.
    else if constexpr (detail::starts_with_base<T>()) return detail::count_by_values<T>();
    else return uncounted;
}

#else

/// The largest count in [Low, High) that `{}` can fill: Low can be filled, High cannot.
template <class T, std::size_t Low, std::size_t High>
constexpr std::size_t most_braces() {
    if constexpr (High - Low == 1) {
        return Low;
    } else {
        constexpr std::size_t middle = Low + (High - Low) / 2;
        if constexpr (decomposition<middle>::template fits<T>) return detail::most_braces<T, middle, High>();
        else return detail::most_braces<T, Low, middle>();
    }
}

/// The first power of two that `{}` cannot fill, and from there down.
template <class T, std::size_t N>
constexpr std::size_t most_braces_from() {
    if constexpr (N > decomposition_limit) return detail::most_braces<T, N / 2, decomposition_limit + 1>();
    else if constexpr (decomposition<N>::template fits<T>) return detail::most_braces_from<T, N * 2>();
    else return detail::most_braces<T, N / 2, N>();
}

template <class T>
constexpr std::size_t count_elements() {
    // `{}` makes exactly one element, be it an array, a nested aggregate, or a type that is made from anything: no brace is
    // elided, and no conversion is ambiguous. That any count below the largest works too allows a binary search.
    if constexpr (decomposition<0>::template fits<T>) {
        constexpr std::size_t braces = detail::most_braces_from<T, 1>();
        if constexpr (braces == decomposition_limit) {
            return decomposition<braces>::template fits<T, 0> ? uncounted : braces;
        } else if constexpr (!decomposition<braces>::template fits<T, 0>) {
            return braces;
        } else {
            return detail::count_by_values<T>(); // the next has a default member initialiser but no default constructor
        }
    } else {
        return detail::count_by_values<T>();
    }
}

#endif

} // namespace detail

/// The number of elements of the aggregate T: its base classes and its non-static data members, an array being one.
/// `static_cast<std::size_t>(-1)` when that cannot be found out: more than 128 elements, or a member that neither `{}` nor
/// exactly one conversion makes. No T is made, and no member need be default-constructible, copyable or movable.
template <class T>
inline constexpr std::size_t aggregate_count = detail::count_elements<std::remove_cv_t<T>>();

/// Whether the first element of the aggregate T is a base class. Such a T is not decomposed: its base class is an element
/// too, and structured bindings refuse members of two classes.
template <class T>
inline constexpr bool aggregate_has_base = detail::starts_with_base<std::remove_cv_t<T>>();

} // namespace telltale::inline v0::reflect

#endif
