// SPDX-License-Identifier: BSL-1.0
// The written-out structured bindings: every count up to the limit gives its elements in order.
#include <telltale/reflect/backend/decomposition.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace {

namespace detail = telltale::reflect::detail;

// Structured bindings take an array apart too, so every count can be tried without that many structures.
template <std::size_t N>
constexpr bool binds_in_order() {
    int elements[N]{};
    for (std::size_t i = 0; i != N; ++i) elements[i] = static_cast<int>(i);
    return detail::decomposition<N>::apply(elements, [&elements](auto&... m) {
        if (sizeof...(m) != N) return false;
        std::size_t i = 0;
        return ((&m == elements + i && m == static_cast<int>(i++)) && ...);
    });
}

template <std::size_t... I>
constexpr bool all_bind(std::index_sequence<I...>) {
    return (binds_in_order<I + 1>() && ...);
}

struct three {
    int a;
    int b[2];
    struct {
        int x, y;
    } c;
};

} // namespace

TEST_CASE("every count of elements is bound, in order") {
    TWICE(detail::decomposition_limit == 128);
    TWICE(all_bind(std::make_index_sequence<64>()));
    TWICE(binds_in_order<99>() && binds_in_order<100>() && binds_in_order<101>() && binds_in_order<127>() &&
          binds_in_order<128>());
}

#if !defined(TELLTALE_HAS_BINDING_PACKS)

namespace {

template <std::size_t... I>
constexpr bool as_many_braces(std::index_sequence<I...>) {
    using detail::decomposition;
    return ((decomposition<I + 1>::template fits<int[I + 1]> && !decomposition<I + 1>::template fits<int[I + 1], 0>) &&
            ...);
}

template <class T, std::size_t... I>
constexpr std::size_t fitting(std::index_sequence<I...>) {
    return (std::size_t{detail::decomposition<I>::template fits<T>} + ...);
}

} // namespace

TEST_CASE("as many braces are tried as the count says") {
    TWICE(fitting<three>(std::make_index_sequence<20>()) == 4); // 0, 1, 2 and 3
    TWICE(detail::decomposition<3>::fits<three>);
    TWICE(!detail::decomposition<4>::fits<three>);
    TWICE(detail::decomposition<2>::fits<three, 0>);
    TWICE(!detail::decomposition<3>::fits<three, 0>);
    TWICE(as_many_braces(std::make_index_sequence<128>()));
}

#endif
