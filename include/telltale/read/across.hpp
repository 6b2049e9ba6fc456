// SPDX-License-Identifier: BSL-1.0
// Rules across members: what they must see again, and when they run.
#ifndef TELLTALE_READ_ACROSS_HPP
#define TELLTALE_READ_ACROSS_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// The members that rules across members ask for, kept when no struct is.
template <class T, class Indices>
struct retained_members;
template <class T, std::size_t... I>
struct retained_members<T, std::index_sequence<I...>> {
    std::tuple<std::conditional_t<record<T>::template asked_across<I>, typename record<T>::template member<I>::located::type,
                                  nothing>...>
        values{};
};

/// Member `I` of a record, wherever it is kept.
template <class T, std::size_t I, class Kept>
[[nodiscard]] constexpr auto& kept_member(Kept& kept) noexcept {
    if constexpr (std::is_same_v<Kept, T>) return record<T>::template member<I>::located::get(kept);
    else return std::get<I>(kept.values);
}

/// Runs one rule across members of `T` if they are all right.
template <class T, class R, class Bits, class Offsets, class Kept, class P, auto... Pointers>
constexpr bool run_cross_rule(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets, std::size_t brace,
                              Kept& kept, cross_rule<P, Pointers...> const& asked, rule const& plain) {
    using rec = record<T>;
    constexpr std::size_t indices[] = {rec::template index_of<Pointers>...};
    for (std::size_t const i : indices)
        if (((unclean[i / 64] >> (i % 64)) & 1U) != 0) return true;
    if (asked.predicate(std::as_const(kept_member<T, rec::template index_of<Pointers>>(kept))...)) return true;
    for (std::size_t const i : indices) {
        frame const here{.outer = at, .member = &rec::members[i]};
        if (!r.broken_predicate(i == rec::rest ? at : &here, *rec::members[i].value, plain, ((seen[i / 64] >> (i % 64)) & 1U) != 0 ? offsets[i] : brace, {}))
            return false;
    }
    return true;
}

template <class T, class R, class Bits, class Offsets, class Kept>
constexpr bool run_cross_rules(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets, std::size_t brace, Kept& kept) {
    using rec = record<T>;
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (run_cross_rule<T>(r, at, seen, unclean, offsets, brace, kept, get_part<rec::cross_rule_parts[J]>(rec::layout::said), rec::cross_rules[J]) && ...);
    }(std::make_index_sequence<rec::cross_rule_count>{});
}

} // namespace detail

} // namespace telltale::inline v0

#endif
