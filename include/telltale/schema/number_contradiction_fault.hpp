// SPDX-License-Identifier: BSL-1.0
// Bounds and multiples that no number keeps all at once.
#ifndef TELLTALE_SCHEMA_NUMBER_CONTRADICTION_FAULT_HPP
#define TELLTALE_SCHEMA_NUMBER_CONTRADICTION_FAULT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/joined_rules.hpp>
#include <telltale/schema/rule_fault.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace telltale::inline v0 {

namespace detail {

/// Whether no number, or of an integer none, lies between two bounds that are not reversed.
[[nodiscard]] constexpr bool leaves_nothing(value_shape const& s, bound_said const& low,
                                            bound_said const& high) noexcept {
    if (low.value == high.value) return low.exclusive || high.exclusive;
    if (s.inner != reflect::kind::integer || !low.exclusive || !high.exclusive) return false;
    std::int64_t a = 0;
    std::int64_t b = 0;
    return low.value.to_integer(a) && high.value.to_integer(b) && a + 1 == b;
}

/// The bounds of all rules, in pairs.
constexpr bool faulty_bounds(text::sentence<>& out, fault_place const& at, value_shape const& s,
                             joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        bound_said low;
        if (!lower_bound(rules[i], low)) continue;
        for (std::size_t j = 0; j != rules.size(); ++j) {
            bound_said high;
            if (!upper_bound(rules[j], high)) continue;
            if (low.value > high.value) {
                if (i == j)
                    return say_fault(out, at,
                                     {"range ", low.value, " to ", high.value, " is empty, its bounds are reversed"});
                return say_fault(out, at,
                                 {low.name, " ", low.value, low.of_range ? " of range" : "", " is above ", high.name,
                                  " ", high.value, high.of_range ? " of range" : ""});
            }
            if (leaves_nothing(s, low, high))
                return say_fault(out, at,
                                 {low.name, " ", low.value, " and ", high.name, " ", high.value, " leave no ",
                                  s.inner == reflect::kind::integer ? "integer" : "number"});
        }
    }
    return false;
}

/// The numbers that all bounds allow, those of an integer's type among them.
struct number_span {
    bound_said low{};
    bound_said high{};
    bool has_low = false;
    bool has_high = false;

    constexpr number_span(value_shape const& s, joined_rules const& rules) noexcept {
        if (s.inner == reflect::kind::integer) {
            low.value = s.low;
            high.value = s.high;
            has_low = has_high = true;
        }
        for (std::size_t i = 0; i != rules.size(); ++i) {
            bound_said b;
            if (lower_bound(rules[i], b) &&
                (!has_low || b.value > low.value || (b.value == low.value && b.exclusive))) {
                low = b;
                has_low = true;
            }
            if (upper_bound(rules[i], b) &&
                (!has_high || b.value < high.value || (b.value == high.value && b.exclusive))) {
                high = b;
                has_high = true;
            }
        }
    }
    /// The integers in it, the ends among them; false where 64 bits cannot tell.
    [[nodiscard]] constexpr bool integers(std::int64_t& first, std::int64_t& last) const noexcept {
        if (!has_low || !has_high || !low.value.to_integer(first) || !high.value.to_integer(last)) return false;
        if ((low.exclusive && first == std::numeric_limits<std::int64_t>::max()) ||
            (high.exclusive && last == std::numeric_limits<std::int64_t>::min()))
            return false;
        first += low.exclusive ? 1 : 0;
        last -= high.exclusive ? 1 : 0;
        return first <= last;
    }
};

[[nodiscard]] constexpr bool has_no_multiple(std::int64_t first, std::int64_t last, std::int64_t step) noexcept {
    std::int64_t const rest = first % step; // of the sign of `first`
    std::int64_t const ahead = rest > 0 ? step - rest : -rest;
    return static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) < static_cast<std::uint64_t>(ahead);
}
/// The same for numbers with fractions; false where rounding leaves it open.
[[nodiscard]] constexpr bool has_no_multiple(double first, double last, double step) noexcept {
    double const from = first / step;
    double const until = last / step;
    if (!(from > -1e9 && until < 1e9)) return false;
    auto whole = static_cast<double>(static_cast<std::int64_t>(from)); // the greatest integer that is not above `from`
    if (whole > from) whole -= 1;
    return from - whole > 1e-6 && until - whole < 1 - 1e-6;
}

/// The least common multiple, or 0 if it is too great.
[[nodiscard]] constexpr std::int64_t common_step(std::int64_t a, std::int64_t b) noexcept {
    std::int64_t x = a;
    std::int64_t y = b;
    while (y != 0) {
        std::int64_t const rest = x % y;
        x = y;
        y = rest;
    }
    return a / x > std::numeric_limits<std::int64_t>::max() / b ? 0 : a / x * b;
}

constexpr bool faulty_multiples(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                joined_rules const& rules) {
    number_span const span(s, rules);
    if (!span.has_low || !span.has_high) return false;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::multiple_of) continue;
        text::number const step = rules[i].low;
        if (!step.is_finite() || !(step > text::number(0))) continue; // faulty by itself
        if (s.inner != reflect::kind::integer) {
            if (has_no_multiple(span.low.value.to_double(), span.high.value.to_double(), step.to_double()))
                return say_fault(out, at,
                                 {"no multiple of ", step, " lies from ", span.low.value, " to ", span.high.value});
            continue;
        }
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t whole = 0;
        if (!span.integers(first, last) || !step.to_integer(whole)) continue;
        if (has_no_multiple(first, last, whole))
            return say_fault(out, at,
                             {"no multiple of ", step, " lies from ", text::number(first), " to ", text::number(last)});
        for (std::size_t j = 0; j != i; ++j) {
            std::int64_t other = 0;
            if (rules[j].kind != rule_kind::multiple_of || !rules[j].low.to_integer(other) || other <= 0) continue;
            std::int64_t const both = common_step(whole, other);
            if (both != 0 && has_no_multiple(first, last, both))
                return say_fault(out, at,
                                 {"no multiple of ", rules[j].low, " and of ", step, " lies from ", text::number(first),
                                  " to ", text::number(last)});
        }
    }
    return false;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
