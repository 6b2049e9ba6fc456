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
#include <telltale/text/write_double.hpp>

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

/// The numbers that all bounds allow, those of the type among them where it counts in steps.
struct number_span {
    bound_said low{};
    bound_said high{};
    bool has_low = false;
    bool has_high = false;

    constexpr number_span(value_shape const& s, joined_rules const& rules) noexcept {
        if (s.step > text::number(0)) {
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
    /// The integers in it, the ends among them, of which the first is above the last where there are none; false where 64 bits
    /// cannot tell.
    [[nodiscard]] constexpr bool integers(std::int64_t& first, std::int64_t& last) const noexcept {
        if (!has_low || !has_high || !integer_below(low.value, first) || !integer_below(high.value, last)) return false;
        bool const after = low.exclusive || !low.value.is_integer();
        bool const before = high.exclusive && high.value.is_integer();
        if ((after && first == std::numeric_limits<std::int64_t>::max()) ||
            (before && last == std::numeric_limits<std::int64_t>::min()))
            return false;
        first += after ? 1 : 0;
        last -= before ? 1 : 0;
        return true;
    }

private:
    /// The greatest integer that is not above a number.
    [[nodiscard]] static constexpr bool integer_below(text::number value, std::int64_t& out) noexcept {
        if (value.to_integer(out)) return true;
        double const inexact = value.to_double();
        if (value.is_integer() || !(inexact > -1e15 && inexact < 1e15)) return false;
        out = static_cast<std::int64_t>(inexact) - (inexact < 0 ? 1 : 0);
        return true;
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

/// Whether there can be multiples of it; else the rule is faulty by itself.
[[nodiscard]] constexpr bool is_step(text::number step) noexcept { return step.is_finite() && step > text::number(0); }

/// The least common multiple, or 0 if that or one of the two, which then are 0 too, is too great.
[[nodiscard]] constexpr std::int64_t common_step(std::int64_t a, std::int64_t b) noexcept {
    if (a == 0 || b == 0) return 0;
    std::int64_t x = a;
    std::int64_t y = b;
    while (y != 0) {
        std::int64_t const rest = x % y;
        x = y;
        y = rest;
    }
    return a / x > std::numeric_limits<std::int64_t>::max() / b ? 0 : a / x * b;
}

/// The least integer above zero that is a multiple of `step`, which is above zero, as a decimal: 5 of 2.5; or 0 if that is too great.
[[nodiscard]] constexpr std::int64_t whole_step(text::number step) noexcept {
    std::int64_t whole = 0;
    if (step.to_integer(whole) || step.is_integer()) return whole;
    text::decimal const exact = text::shortest_decimal(step.to_double());
    if (exact.exponent < -18) return 0;
    std::int64_t power = 1;
    for (int i = exact.exponent; i != 0; ++i) power *= 10;
    auto const digits = static_cast<std::int64_t>(exact.digits); // 17 at most
    std::int64_t const both = common_step(digits, power);
    return both / power; // also if there is none
}

/// Says that no integer is a multiple of what one rule or two ask for, and of what the type does. 0 stands for no rule.
constexpr bool say_no_multiple(text::sentence<>& out, fault_place const& at, value_shape const& s, std::int64_t first,
                               std::int64_t last, text::number one = {}, text::number other = {}) {
    fault_piece const nothing = "";
    bool const has_one = one > text::number(0);
    bool const has_other = other > text::number(0);
    bool const of_type = s.step > text::number(1);
    return say_fault(out, at,
                     {one.is_integer() && other.is_integer() ? "no multiple of " : "no integer that is a multiple of ",
                      has_other ? fault_piece(other) : nothing, has_other ? " and of " : "",
                      has_one ? fault_piece(one) : nothing, has_one && of_type ? " and of " : "",
                      of_type ? fault_piece(s.step) : nothing, of_type ? ", the step of its type," : "", " lies from ",
                      text::number(first), " to ", text::number(last)});
}

/// Of a type that holds integers only.
constexpr bool faulty_whole_multiples(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                      joined_rules const& rules, number_span const& span, std::int64_t type_step) {
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (!span.integers(first, last)) return false;
    if (first > last) return say_fault(out, at, {"no integer lies between ", span.low.value, " and ", span.high.value});
    if (has_no_multiple(first, last, type_step)) return say_no_multiple(out, at, s, first, last);
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::multiple_of || !is_step(rules[i].low)) continue;
        std::int64_t const one = common_step(whole_step(rules[i].low), type_step);
        if (one == 0) continue;
        if (has_no_multiple(first, last, one)) return say_no_multiple(out, at, s, first, last, rules[i].low);
        for (std::size_t j = 0; j != i; ++j) {
            if (rules[j].kind != rule_kind::multiple_of || !is_step(rules[j].low)) continue;
            std::int64_t const both = common_step(one, whole_step(rules[j].low));
            if (both != 0 && has_no_multiple(first, last, both))
                return say_no_multiple(out, at, s, first, last, rules[i].low, rules[j].low);
        }
    }
    return false;
}

constexpr bool faulty_multiples(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                joined_rules const& rules) {
    number_span const span(s, rules);
    if (!span.has_low || !span.has_high) return false;
    if (std::int64_t whole = 0; s.step > text::number(0) && s.step.to_integer(whole))
        return faulty_whole_multiples(out, at, s, rules, span, whole);
    double const first = span.low.value.to_double();
    double const last = span.high.value.to_double();
    if (is_step(s.step) && has_no_multiple(first, last, s.step.to_double()))
        return say_fault(
            out, at,
            {"no multiple of ", s.step, ", the step of its type, lies from ", span.low.value, " to ", span.high.value});
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::multiple_of || !is_step(rules[i].low)) continue;
        if (has_no_multiple(first, last, rules[i].low.to_double()))
            return say_fault(out, at,
                             {"no multiple of ", rules[i].low, " lies from ", span.low.value, " to ", span.high.value});
    }
    return false;
}

} // namespace detail

} // namespace telltale::inline v0

#endif
