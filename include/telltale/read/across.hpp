// SPDX-License-Identifier: BSL-1.0
// Rules across members: what they must see again, and when they run.
#ifndef TELLTALE_READ_ACROSS_HPP
#define TELLTALE_READ_ACROSS_HPP

#include <telltale/read/reader.hpp>
#include <telltale/read/target.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/schema/tag_texts.hpp>

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// A value that is not made in constant evaluation. In bytes: a union with a member that cannot be destroyed there is no literal
/// type for clang.
template <class T>
class unless_constant {
public:
    constexpr unless_constant() {
        if (!std::is_constant_evaluated()) ::new (static_cast<void*>(room_)) T();
    }
    unless_constant(unless_constant const&) = delete;
    unless_constant& operator=(unless_constant const&) = delete;
    constexpr ~unless_constant() {
        if (!std::is_constant_evaluated()) get().~T();
    }
    [[nodiscard]] constexpr T& get() noexcept { return *std::launder(reinterpret_cast<T*>(room_)); }

private:
    alignas(T) std::byte room_[sizeof(T)];
};

template <class T>
[[nodiscard]] constexpr T& retained_value(T& value) noexcept {
    return value;
}
template <class T>
[[nodiscard]] constexpr T& retained_value(unless_constant<T>& value) noexcept {
    return value.get();
}

/// The members that rules across members ask for, kept when no struct is.
template <class T, class Indices>
struct retained_members;
template <class T, std::size_t... I>
struct retained_members<T, std::index_sequence<I...>> {
    template <class Member>
    using made = std::conditional_t<left_to_run<Member>, unless_constant<Member>, Member>;
    std::tuple<std::conditional_t<record<T>::template asked_across<I>,
                                  made<typename record<T>::template member<I>::located::type>, nothing>...>
        values{};
};

/// Member `I` of a record, wherever it is kept.
template <class T, std::size_t I, class Kept>
[[nodiscard]] constexpr auto& kept_member(Kept& kept) noexcept {
    if constexpr (std::is_same_v<Kept, T>) return record<T>::template member<I>::located::get(kept);
    else return retained_value(std::get<I>(kept.values));
}

/// Whether member `I` is one of those that are not made, where `Kept` keeps it.
template <class T, std::size_t I, class Kept>
[[nodiscard]] constexpr bool is_left_to_run() noexcept {
    return !std::is_same_v<Kept, T> && left_to_run<typename record<T>::template member<I>::located::type> &&
           std::is_constant_evaluated();
}

/// Judges a text by the tag, which names alternative `which`.
template <class T, class R, class Bits, class Offsets, class Kept, auto Pointer>
constexpr bool run_cross_rule(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets,
                              std::size_t, std::size_t which, Kept& kept, tag_texts_rule<Pointer> const& asked,
                              rule const&) {
    constexpr std::size_t i = record<T>::template index_of<Pointer>;
    if (is_left_to_run<T, i, Kept>()) return true;
    if (((seen[i / 64] & ~unclean[i / 64]) >> (i % 64) & 1U) == 0) return true;
    std::string_view const text = text_inside(std::as_const(kept_member<T, i>(kept)));
    tag_texts const* const broken = asked.find_broken(which, text);
    if (broken == nullptr) [[likely]]
        return true;
    frame const here{.outer = at, .member = &record<T>::members[i]};
    return r.not_for_tag(&here, *record<T>::members[i].value, *broken, offsets[i], text);
}

/// Runs one rule across members of `T` if they are all right.
template <class T, class R, class Bits, class Offsets, class Kept, class P, auto... Pointers>
constexpr bool run_cross_rule(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets,
                              std::size_t brace, std::size_t, Kept& kept, cross_rule<P, Pointers...> const& asked,
                              rule const& plain) {
    using rec = record<T>;
    constexpr std::size_t indices[] = {rec::template index_of<Pointers>...};
    if ((is_left_to_run<T, rec::template index_of<Pointers>, Kept>() || ...)) return true;
    for (std::size_t const i : indices)
        if (((unclean[i / 64] >> (i % 64)) & 1U) != 0) return true;
    if (asked.predicate(std::as_const(kept_member<T, rec::template index_of<Pointers>>(kept))...)) return true;
    for (std::size_t const i : indices) {
        frame const here{.outer = at, .member = &rec::members[i]};
        if (!r.broken_predicate(i == rec::rest ? at : &here, *rec::members[i].value, plain,
                                ((seen[i / 64] >> (i % 64)) & 1U) != 0 ? offsets[i] : brace, {}))
            return false;
    }
    return true;
}

template <class T, class R, class Bits, class Offsets, class Kept>
constexpr bool run_cross_rules(R& r, frame const* at, Bits const& seen, Bits const& unclean, Offsets const& offsets,
                               std::size_t brace, std::size_t which, Kept& kept) {
    using rec = record<T>;
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (run_cross_rule<T>(r, at, seen, unclean, offsets, brace, which, kept,
                                  get_part<rec::cross_rule_parts[J]>(rec::layout::said), rec::cross_rules[J]) &&
                ...);
    }(std::make_index_sequence<rec::cross_rule_count>{});
}

} // namespace detail

} // namespace telltale::inline v0

#endif
