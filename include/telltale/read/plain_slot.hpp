// SPDX-License-Identifier: BSL-1.0
// What the hot path needs to know of a slot and no more, so that slots which ask for the same share its code.
#ifndef TELLTALE_READ_PLAIN_SLOT_HPP
#define TELLTALE_READ_PLAIN_SLOT_HPP

#include <telltale/rule/rule.hpp>
#include <telltale/text/number.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace telltale::inline v0 {

namespace detail {

/// A number as a template argument.
struct constant_number {
    enum class kind : std::uint8_t { signed_integer, unsigned_integer, floating };
    kind is = kind::signed_integer;
    std::uint64_t bits = 0;

    static constexpr constant_number of(text::number const& n) noexcept {
        if (n.is_double()) return {kind::floating, std::bit_cast<std::uint64_t>(n.to_double())};
        std::int64_t value = 0;
        if (n.to_integer(value)) return {kind::signed_integer, static_cast<std::uint64_t>(value)};
        std::uint64_t great = 0;
        (void)n.to_integer(great);
        return {kind::unsigned_integer, great};
    }
    [[nodiscard]] constexpr text::number get() const noexcept {
        if (is == kind::floating) return text::number(std::bit_cast<double>(bits));
        if (is == kind::signed_integer) return text::number(static_cast<std::int64_t>(bits));
        return text::number(bits);
    }
};

/// A rule that consists of bounds, as a template argument. What is said when it is broken is left out.
struct bounds {
    rule_kind kind;
    constant_number low;
    constant_number high;

    [[nodiscard]] static constexpr bool can_be(rule const& r) noexcept {
        switch (r.kind) {
        case rule_kind::minimum:
        case rule_kind::maximum:
        case rule_kind::range:
        case rule_kind::exclusive_minimum:
        case rule_kind::exclusive_maximum:
        case rule_kind::min_length:
        case rule_kind::max_length: return true;
        default: return false;
        }
    }
    static constexpr bounds of(rule const& r) noexcept {
        return {r.kind, constant_number::of(r.low), constant_number::of(r.high)};
    }
    [[nodiscard]] constexpr rule get() const noexcept { return {.kind = kind, .low = low.get(), .high = high.get()}; }
};

template <class Inner, bounds... Rules>
struct bounded_slot {
    using inner = Inner;
    static constexpr std::size_t rule_count = sizeof...(Rules);
    static constexpr std::array<rule, rule_count == 0 ? 1 : rule_count> rules{Rules.get()...};
};

template <class Slot, class Indices = std::make_index_sequence<Slot::rule_count>>
struct find_plain_slot;
template <class Slot, std::size_t... J>
struct find_plain_slot<Slot, std::index_sequence<J...>> {
    using type = std::conditional_t<(bounds::can_be(Slot::rules[J]) && ...),
                                    bounded_slot<typename Slot::inner, bounds::of(Slot::rules[J])...>, Slot>;
};

} // namespace detail

/// A type with the `inner`, the `rule_count` and the `rules` of `Slot`, the same for all slots where these judge alike; `Slot` itself
/// when it has rules that are more than bounds.
template <class Slot>
using plain_slot = typename detail::find_plain_slot<Slot>::type;

} // namespace telltale::inline v0

#endif
