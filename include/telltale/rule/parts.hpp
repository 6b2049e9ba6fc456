// SPDX-License-Identifier: BSL-1.0
// A list of values of different types, cheaper to compile than std::tuple: what was written in a declaration.
#ifndef TELLTALE_RULE_PARTS_HPP
#define TELLTALE_RULE_PARTS_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

template <std::size_t I, class Part>
struct part_at {
    Part value;
};

template <std::size_t I, class Part>
Part part_type_of(part_at<I, Part> const&);
/// A type of its own, so that a compiler looks through all parts for one of them once only.
template <class Parts, std::size_t I>
struct find_part_type {
    using type = decltype(part_type_of<I>(std::declval<Parts const&>()));
};

/// As what a part is kept: a text by its pointer, so that one which stands where a part belongs is kept, and found to be none.
template <class Part>
using kept_part = std::decay_t<Part const&>;

template <class Indices, class... Ps>
struct part_list;

template <std::size_t... I, class... Ps>
struct part_list<std::index_sequence<I...>, Ps...> : part_at<I, Ps>... {
    constexpr explicit part_list(Ps const&... values) : part_at<I, Ps>{values}... {}
};
template <>
struct part_list<std::index_sequence<>> {};

} // namespace detail

/// The parts of a declaration, in the order in which they were written.
template <class... Ps>
struct parts : detail::part_list<std::index_sequence_for<Ps...>, Ps...> {
    static constexpr std::size_t size = sizeof...(Ps);
    using detail::part_list<std::index_sequence_for<Ps...>, Ps...>::part_list;
};

/// The type of part `I`.
template <class Parts, std::size_t I>
using part_type = typename detail::find_part_type<Parts, I>::type;

namespace detail {

template <std::size_t I, class Parts>
[[nodiscard]] constexpr part_type<Parts, I> const& get_part(Parts const& list) noexcept {
    return static_cast<part_at<I, part_type<Parts, I>> const&>(list).value;
}

} // namespace detail

/// Calls `f(part)` for every part, in order.
template <class... Ps, class F>
constexpr void for_each_part(parts<Ps...> const& list, F&& f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (f(static_cast<detail::part_at<I, Ps> const&>(list).value), ...);
    }(std::index_sequence_for<Ps...>{});
}

/// Whether a part has a property: `template <class> struct Is` with `value`.
template <template <class> class Is, class Parts>
inline constexpr std::size_t count_parts = 0;
template <template <class> class Is, class... Ps>
inline constexpr std::size_t count_parts<Is, parts<Ps...>> = (std::size_t{Is<Ps>::value} + ... + std::size_t{0});

/// The index of the first part with a property, or the number of parts.
template <template <class> class Is, class... Ps>
[[nodiscard]] consteval std::size_t find_part(parts<Ps...> const&) {
    constexpr bool found[sizeof...(Ps) + 1] = {Is<Ps>::value..., true};
    std::size_t i = 0;
    while (!found[i]) ++i;
    return i;
}

} // namespace telltale::inline v0

#endif
