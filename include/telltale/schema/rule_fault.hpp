// SPDX-License-Identifier: BSL-1.0
// What is wrong with each of the rules said of one value: of the wrong kind, out of reach, said twice.
#ifndef TELLTALE_SCHEMA_RULE_FAULT_HPP
#define TELLTALE_SCHEMA_RULE_FAULT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/said_part.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

[[nodiscard]] constexpr std::string_view kind_in_words(reflect::kind k) noexcept {
    using reflect::kind;
    switch (k) {
    case kind::boolean: return "a boolean";
    case kind::integer: return "an integer";
    case kind::real: return "a number";
    case kind::string: return "text";
    case kind::enumeration: return "an enumeration";
    case kind::open_enumeration: return "an open enumeration";
    case kind::codec: return "text";
    case kind::time: return "a time";
    case kind::duration: return "a duration";
    case kind::list: return "a list";
    case kind::fixed_list: return "a list of fixed length";
    case kind::set: return "a set";
    case kind::tuple: return "a tuple";
    case kind::map: return "a map";
    case kind::variant: return "a variant";
    case kind::free_form: return "free-form";
    case kind::record: return "a struct";
    default: break;
    }
    return "of no kind";
}

[[nodiscard]] constexpr bool is_number(value_shape const& s) noexcept {
    using reflect::kind;
    return s.inner == kind::integer || s.inner == kind::real || s.inner == kind::duration;
}
[[nodiscard]] constexpr bool is_text(value_shape const& s) noexcept {
    using reflect::kind;
    return s.inner == kind::string || s.inner == kind::codec || s.inner == kind::open_enumeration ||
           s.inner == kind::time;
}
[[nodiscard]] constexpr bool is_container(value_shape const& s) noexcept {
    using reflect::kind;
    return s.inner == kind::list || s.inner == kind::fixed_list || s.inner == kind::set || s.inner == kind::map;
}
[[nodiscard]] constexpr bool grows(value_shape const& s) noexcept {
    return is_container(s) && s.inner != reflect::kind::fixed_list;
}

/// Whether a rule of this kind asks something of a value. `tagged`: alternatives are told apart by tags, and rules not asked.
[[nodiscard]] constexpr bool is_judged(rule_kind asked, value_shape const& s, bool tagged) noexcept {
    using reflect::kind;
    if (asked == rule_kind::satisfies) return true;
    if (s.inner == kind::variant && !tagged) {
        for (value_shape const* const a : s.alternatives)
            if (is_judged(asked, *a, false)) return true;
        return false;
    }
    switch (subject_of(asked)) {
    case rule_subject::number: return is_number(s);
    case rule_subject::text: return is_text(s);
    case rule_subject::number_or_text:
        return is_number(s) || is_text(s) || s.inner == kind::boolean || s.inner == kind::enumeration;
    case rule_subject::items:
        return is_container(s) && (asked != rule_kind::unique_items || (s.inner != kind::map && s.inner != kind::set));
    case rule_subject::anything: break;
    }
    return false;
}

constexpr bool faulty_subject(text::sentence<>& out, fault_place const& at, value_shape const& s, rule_kind asked,
                              bool tagged) {
    if (is_judged(asked, s, tagged)) return false;
    rule_subject const subject = subject_of(asked);
    std::string_view const wanted = asked == rule_kind::unique_items  ? "lists"
                                    : subject == rule_subject::items  ? "lists and maps"
                                    : subject == rule_subject::number ? "numbers"
                                    : subject == rule_subject::text   ? "text"
                                                                      : "numbers, text and booleans";
    fault_piece hint = "";
    if (asked == rule_kind::unique_items && s.inner == reflect::kind::map) hint = ", whose keys are unique already";
    else if (asked == rule_kind::unique_items && s.inner == reflect::kind::set)
        hint = ", whose items are unique already";
    else if (asked == rule_kind::min_length && grows(s)) hint = "; write min_items or each(min_length(...))";
    else if (asked == rule_kind::max_length && grows(s)) hint = "; write max_items or each(max_length(...))";
    else if (asked == rule_kind::min_items && is_text(s)) hint = "; write min_length";
    else if (asked == rule_kind::max_items && is_text(s)) hint = "; write max_length";
    else if (is_container(s) && is_judged(asked, *s.element, false)) hint = "; it belongs into each(...)";
    return say_fault(
        out, at, {to_string(asked), " applies to ", wanted, ", and ", at.noun(), " is ", kind_in_words(s.inner), hint});
}

/// Whether a value of this kind is one that could stand there.
[[nodiscard]] constexpr bool can_be(choice const& value, value_shape const& s) noexcept {
    using reflect::kind;
    if (s.inner == kind::variant) {
        for (value_shape const* const a : s.alternatives)
            if (can_be(value, *a)) return true;
        return false;
    }
    switch (value.is) {
    case choice::kind::number: return is_number(s);
    case choice::kind::text: return is_text(s) || s.inner == kind::enumeration;
    case choice::kind::boolean: break;
    }
    return s.inner == kind::boolean;
}

/// Whether a number is above all that the C++ type can hold.
[[nodiscard]] constexpr bool is_above_type(text::number const& value, value_shape const& s) noexcept {
    if (s.inner == reflect::kind::real) return value >= s.outside;
    return s.step > text::number(0) && value > s.high;
}
[[nodiscard]] constexpr bool is_below_type(text::number const& value, value_shape const& s) noexcept {
    if (s.inner == reflect::kind::real) return value.to_double() <= -s.outside.to_double();
    return s.step > text::number(0) && value < s.low;
}
/// Whether a number fits in the C++ type, where that is a number.
[[nodiscard]] constexpr bool fits(text::number const& value, value_shape const& s) noexcept {
    return !is_above_type(value, s) && !is_below_type(value, s) &&
           (!(s.step > text::number(0)) || value.is_multiple_of(s.step));
}

/// Whether there is a pattern in a rule that cannot be matched, because it is none or too large.
[[nodiscard]] constexpr bool has_faulty_pattern(rule const& r) noexcept {
    for (std::size_t i = 0; i != r.inner_count; ++i)
        if (has_faulty_pattern(r.inner[i])) return true;
    return r.kind == rule_kind::pattern && !r.words.empty();
}

/// Whether a choice or default keeps a rule.
[[nodiscard]] constexpr bool keeps_rule(choice const& value, rule const& asked) noexcept {
    if (has_faulty_pattern(asked)) return true; // which is said of the pattern
    switch (value.is) {
    case choice::kind::number: return holds(asked, value.number);
    case choice::kind::text: return holds(asked, value.text);
    case choice::kind::boolean: break;
    }
    return holds(asked, value.number != text::number(0));
}

/// Says that a value breaks a rule: `default `, 80, ` breaks `, `minimum 1024`.
constexpr bool say_broken(text::sentence<>& out, fault_place const& at, fault_piece const& name,
                          fault_piece const& before, choice const& value, fault_piece const& verb, rule const& r) {
    fault_piece const broken = to_string(r.kind);
    switch (describe_kind(r.kind).number) {
    case rule_description::bound::both:
        return say_fault(out, at, {name, before, value, verb, broken, " ", r.low, " to ", r.high});
    case rule_description::bound::low: return say_fault(out, at, {name, before, value, verb, broken, " ", r.low});
    case rule_description::bound::high: return say_fault(out, at, {name, before, value, verb, broken, " ", r.high});
    case rule_description::bound::none: break;
    }
    if (r.text.empty()) return say_fault(out, at, {name, before, value, verb, broken});
    return say_fault(out, at, {name, before, value, verb, broken, " ", std::string_view(r.text)});
}

constexpr bool faulty_choices(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                              constants<said_part> parts) {
    fault_piece const name = to_string(r.kind);
    if (r.choice_count == 0) return say_fault(out, at, {name, " names no value"});
    for (std::size_t i = 0; i != r.choice_count; ++i) {
        choice const& c = r.choices[i];
        if (!can_be(c, s))
            return say_fault(out, at, {name, " names ", c, ", and ", at.noun(), " is ", kind_in_words(s.inner)});
        if (c.is == choice::kind::number && !fits(c.number, s))
            return say_fault(out, at, {name, " names ", c, ", which its type cannot hold"});
        if (s.inner == reflect::kind::enumeration) {
            bool known = false;
            for (std::string_view const text : s.names) known = known || text == c.text;
            if (!known) return say_fault(out, at, {name, " names ", c, ", which is no text of ", s.name});
        }
        for (std::size_t j = 0; j != i; ++j)
            if (r.choices[j] == c) return say_fault(out, at, {name, " names ", c, " twice"});
        for (said_part const& other : parts)
            if (other.is == said_part::kind::rule && other.asked.choice_count == 0 && !keeps_rule(c, other.asked))
                return say_broken(out, at, name, " names ", c, ", which breaks ", other.asked);
    }
    return false;
}

/// A bound of numbers, and the words for it.
struct bound_said {
    text::number value{};
    bool exclusive = false;
    bool of_range = false;
    std::string_view name{};
};
[[nodiscard]] constexpr bool lower_bound(rule const& r, bound_said& out) noexcept {
    if (r.kind != rule_kind::minimum && r.kind != rule_kind::exclusive_minimum && r.kind != rule_kind::range)
        return false;
    out = {r.low, r.kind == rule_kind::exclusive_minimum, r.kind == rule_kind::range,
           r.kind == rule_kind::range ? "the lower bound" : to_string(r.kind)};
    return true;
}
[[nodiscard]] constexpr bool upper_bound(rule const& r, bound_said& out) noexcept {
    if (r.kind != rule_kind::maximum && r.kind != rule_kind::exclusive_maximum && r.kind != rule_kind::range)
        return false;
    out = {r.high, r.kind == rule_kind::exclusive_maximum, r.kind == rule_kind::range,
           r.kind == rule_kind::range ? "the upper bound" : to_string(r.kind)};
    return true;
}

constexpr bool faulty_bound(text::sentence<>& out, fault_place const& at, value_shape const& s, bound_said const& b,
                            bool low) {
    fault_piece const of = b.of_range ? " of range" : "";
    if (!b.value.is_finite()) return say_fault(out, at, {b.name, " ", b.value, of, " is no number that JSON can hold"});
    if (s.inner == reflect::kind::integer && !b.value.is_integer())
        return say_fault(out, at, {b.name, " ", b.value, of, " is no integer, and ", at.noun(), " is one"});
    if (low && is_above_type(b.value, s))
        return say_fault(out, at, {b.name, " ", b.value, of, " is above ", s.high, ", the greatest value of its type"});
    if (!low && is_below_type(b.value, s))
        return say_fault(out, at, {b.name, " ", b.value, of, " is below ", s.low, ", the least value of its type"});
    if (!b.exclusive || !(s.step > text::number(0))) return false;
    if (low && b.value == s.high)
        return say_fault(out, at, {b.name, " ", b.value, " is the greatest value of its type, and none is above"});
    if (!low && b.value == s.low)
        return say_fault(out, at, {b.name, " ", b.value, " is the least value of its type, and none is below"});
    return false;
}

/// How many there are to be.
constexpr bool faulty_count(text::sentence<>& out, fault_place const& at, rule const& r) {
    text::number const& count = describe_kind(r.kind).number == rule_description::bound::low ? r.low : r.high;
    std::uint64_t whole = 0;
    return !count.to_integer(whole) &&
           say_fault(out, at, {to_string(r.kind), " ", count, " is no count, which is an integer of 0 or more"});
}

constexpr bool faulty_rule(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                           constants<said_part> parts, bool items_compare, bool tagged);

/// What is wrong with a rule made of rules.
constexpr bool faulty_combined(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                               bool items_compare, bool tagged) {
    if (r.inner_count == 0) return say_fault(out, at, {to_string(r.kind), " names no rule"});
    for (std::size_t i = 0; i != r.inner_count; ++i) {
        if (r.inner[i].kind == rule_kind::unique_items)
            return say_fault(out, at, {"unique_items cannot stand in ", to_string(r.kind)});
        if (faulty_rule(out, at, s, r.inner[i], {}, items_compare, tagged)) return true;
    }
    return false;
}

/// What is wrong with one rule, whatever the others say.
constexpr bool faulty_rule(text::sentence<>& out, fault_place const& at, value_shape const& s, rule const& r,
                           constants<said_part> parts, bool items_compare, bool tagged) {
    if (r.kind == rule_kind::all_of || r.kind == rule_kind::any_of || r.kind == rule_kind::none_of)
        return faulty_combined(out, at, s, r, items_compare, tagged);
    if (faulty_subject(out, at, s, r.kind, tagged)) return true;
    if (bound_said b; lower_bound(r, b) && faulty_bound(out, at, s, b, true)) return true;
    if (bound_said b; upper_bound(r, b) && faulty_bound(out, at, s, b, false)) return true;
    switch (r.kind) {
    case rule_kind::multiple_of:
        if (!r.low.is_finite() || !(r.low > text::number(0)))
            return say_fault(out, at, {"multiple_of ", r.low, " is not above zero"});
        break;
    case rule_kind::pattern:
        if (!r.words.empty()) { // only a faulty one has words
            std::string_view const source = r.text;
            std::string_view const words = r.words;
            if (r.low == text::number(0)) return say_fault(out, at, {"pattern ", source, ": ", words});
            return say_fault(out, at, {"pattern ", source, ", column ", r.low, ": ", words});
        }
        break;
    case rule_kind::is_one_of:
    case rule_kind::equals: return faulty_choices(out, at, s, r, parts);
    case rule_kind::min_length:
    case rule_kind::max_length: return faulty_count(out, at, r);
    case rule_kind::min_items:
    case rule_kind::max_items:
        if (faulty_count(out, at, r)) return true;
        if (s.inner == reflect::kind::fixed_list)
            return say_fault(out, at,
                             {to_string(r.kind), " applies to lists of any length, and this one always has ",
                              s.fixed_size, " items"});
        break;
    case rule_kind::unique_items:
        if (!items_compare) return say_fault(out, at, {"unique_items compares items with ==, which theirs is not"});
        break;
    case rule_kind::satisfies:
        if (r.message.empty()) return say_fault(out, at, {"satisfies has no message"});
        break;
    default: break;
    }
    return false;
}

} // namespace detail

/// The first mistake in the rules among `parts`, all of which are said of one value of shape `s`. `items_compare`: its items
/// have `==`. Whether there is one; then `out` is the sentence.
constexpr bool faulty_rules(text::sentence<>& out, fault_place const& at, value_shape const& s,
                            constants<said_part> parts, bool items_compare, bool tagged) {
    for (std::size_t i = 0; i != parts.size(); ++i) {
        if (parts[i].is != said_part::kind::rule) continue;
        rule const& r = parts[i].asked;
        if (detail::faulty_rule(out, at, s, r, parts, items_compare, tagged)) return true;
        if (parts[i].fault == said_part::misfit::not_callable)
            return say_fault(out, at, {"satisfies ", quoted(r.message), " cannot be called with its value"});
        if (parts[i].fault == said_part::misfit::not_boolean)
            return say_fault(out, at, {"satisfies ", quoted(r.message), " does not return a boolean"});
        for (std::size_t j = 0; j != i; ++j) {
            if (parts[j].is != said_part::kind::rule) continue;
            rule const& other = parts[j].asked;
            using enum rule_kind;
            if (other.kind == r.kind && r.kind != multiple_of && r.kind != pattern && r.kind != format &&
                r.kind != satisfies && r.inner_count == 0) {
                auto const number = describe_kind(r.kind).number;
                if (number == rule_description::bound::low)
                    return say_fault(out, at, {to_string(r.kind), " is given twice, ", other.low, " and ", r.low});
                if (number == rule_description::bound::high)
                    return say_fault(out, at, {to_string(r.kind), " is given twice, ", other.high, " and ", r.high});
                return say_fault(out, at, {to_string(r.kind), " is given twice"});
            }
            if ((r.kind == equals && other.kind == is_one_of) || (r.kind == is_one_of && other.kind == equals))
                return say_fault(out, at, {"equals and is_one_of are both given; equals alone says it"});
        }
    }
    return false;
}

} // namespace telltale::inline v0

#endif
