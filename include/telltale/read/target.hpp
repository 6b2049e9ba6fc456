// SPDX-License-Identifier: BSL-1.0
// What a read writes into: an object, or nothing at all.
#ifndef TELLTALE_READ_TARGET_HPP
#define TELLTALE_READ_TARGET_HPP

#include <telltale/read/reader.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

/// The target of a read that keeps nothing: only what rules must see again is built.
struct nothing {};

namespace detail {

template <class Out>
inline constexpr bool keeps = !std::is_same_v<Out, nothing>;

/// Whether values of a type are not made in constant evaluation, because they own memory and not all compilers can: what is judged
/// of them is judged by the running program.
template <class T>
inline constexpr bool left_to_run = !std::is_trivially_destructible_v<T>;

template <class T, class Slot, class R, class Out>
constexpr bool read_value(R& r, frame const* at, Out& out);

template <class Slot, class Value>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds_all(Value const& value) {
    return [&]<std::size_t... J>(std::index_sequence<J...>) {
        return (holds(Slot::rules[J], value) && ...);
    }(std::make_index_sequence<Slot::rule_count>{});
}

/// All that the code needs to know of a slot for scalars, when the rest, `said`, is looked up while running: so that there is one
/// function for a type and not one for each slot.
template <class Inner, class Scale>
struct shared_slot {
    using inner = Inner;
    using scale = Scale;
};

/// As `holds_all`, with a loop where only unusual values come, so that there is less code.
template <class Slot, class R, class Value>
[[nodiscard]] TELLTALE_INLINE constexpr bool holds_all_of(R const& r, value_schema const& said, Value const& value) {
    if constexpr (R::reads_plainly) return said.rules.size() == 0 || r.holds_rules(said, value);
    else return holds_all<Slot>(value);
}

} // namespace detail

} // namespace telltale::inline v0

#endif
