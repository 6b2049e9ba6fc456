// SPDX-License-Identifier: BSL-1.0
// Rules that are right one by one, and that no value can keep all at once.
#ifndef TELLTALE_SCHEMA_CONTRADICTION_FAULT_HPP
#define TELLTALE_SCHEMA_CONTRADICTION_FAULT_HPP

#include <telltale/reflect/kind.hpp>
#include <telltale/rule/rule.hpp>
#include <telltale/schema/description.hpp>
#include <telltale/schema/fault_sentence.hpp>
#include <telltale/schema/joined_rules.hpp>
#include <telltale/schema/number_contradiction_fault.hpp>
#include <telltale/schema/rule_fault.hpp>
#include <telltale/schema/text_contradiction_fault.hpp>
#include <telltale/schema/value_shape.hpp>
#include <telltale/text/number.hpp>
#include <telltale/text/sentence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

/// Values that are listed, and all of which break another rule. (Where they are listed beside that rule, one is enough, which
/// `faulty_rules` finds.)
constexpr bool faulty_listed(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& listing = rules[i];
        if (listing.choice_count == 0) continue;
        rule const* broken = nullptr;
        bool found = false;
        for (std::size_t c = 0; c != listing.choice_count && !found; ++c) {
            bool keeps = true;
            for (std::size_t j = 0; j != rules.size() && keeps; ++j) {
                if (j == i || keeps_rule(listing.choices[c], rules[j])) continue;
                keeps = false;
                broken = &rules[j];
            }
            found = keeps;
        }
        if (found) continue;
        if (listing.choice_count == 1)
            return say_broken(out, at, to_string(listing.kind), " names ", listing.choices[0], ", which breaks ",
                              *broken);
        return say_fault(out, at, {"all that ", to_string(listing.kind), " names breaks other rules"});
    }
    return false;
}

/// Whether all that keeps `kept` keeps `asked`, one of its bounds: the lower one or the upper one.
[[nodiscard]] constexpr bool implies_bound(rule const& kept, rule const& asked, bool lower) noexcept {
    using enum rule_kind;
    bound_said a;
    bound_said b;
    if (lower) {
        if (asked.kind == min_length || asked.kind == min_items)
            return kept.kind == asked.kind && kept.low >= asked.low;
        return lower_bound(asked, a) && lower_bound(kept, b) &&
               (b.value > a.value || (b.value == a.value && (b.exclusive || !a.exclusive)));
    }
    if (asked.kind == max_length || asked.kind == max_items) return kept.kind == asked.kind && kept.high <= asked.high;
    return upper_bound(asked, a) && upper_bound(kept, b) &&
           (b.value < a.value || (b.value == a.value && (b.exclusive || !a.exclusive)));
}
/// Which rule sees to it that `asked` is kept, if it is one of numbers, of which a range takes two; or how many there are.
[[nodiscard]] constexpr std::size_t implying(joined_rules const& rules, rule const& asked) noexcept {
    auto const bounds = describe_kind(asked.kind).number;
    std::size_t const none = rules.size();
    std::size_t found = none;
    if (bounds == rule_description::bound::none || asked.kind == rule_kind::multiple_of) {
        for (std::size_t i = 0; i != rules.size() && found == none; ++i) {
            rule same = rules[i];
            same.message = asked.message;
            if (same == asked) found = i;
        }
        return found;
    }
    for (bool const lower : {true, false}) {
        if (bounds == (lower ? rule_description::bound::high : rule_description::bound::low)) continue;
        std::size_t one = none;
        for (std::size_t i = 0; i != rules.size(); ++i)
            if (implies_bound(rules[i], asked, lower)) one = i;
        if (one == none) return none;
        found = one;
    }
    return found;
}

constexpr bool faulty_none_of(text::sentence<>& out, fault_place const& at, joined_rules const& rules) {
    for (std::size_t i = 0; i != rules.size(); ++i) {
        if (rules[i].kind != rule_kind::none_of) continue;
        for (std::size_t k = 0; k != rules[i].inner_count; ++k)
            if (std::size_t const which = implying(rules, rules[i].inner[k]); which != rules.size()) {
                rule const& kept = rules[which];
                using bound = rule_description::bound;
                auto const number = describe_kind(kept.kind).number;
                return say_fault(out, at,
                                 {"none_of refuses all that ", to_string(kept.kind),
                                  number == bound::none && kept.text.empty() ? "" : " ",
                                  number == bound::none   ? fault_piece(std::string_view(kept.text))
                                  : number == bound::high ? fault_piece(kept.high)
                                                          : fault_piece(kept.low),
                                  number == bound::both ? " to " : "",
                                  number == bound::both ? fault_piece(kept.high) : fault_piece(""), " allows"});
            }
    }
    return false;
}

[[nodiscard]] constexpr bool keeps_all(choice const& value, joined_rules const& rules) noexcept {
    for (std::size_t i = 0; i != rules.size(); ++i)
        if (!keeps_rule(value, rules[i])) return false;
    return true;
}
/// Whether it names all values that keep it.
[[nodiscard]] constexpr bool is_listing(rule const& r) noexcept {
    if (r.kind != rule_kind::any_of) return r.choice_count != 0;
    for (std::size_t i = 0; i != r.inner_count; ++i)
        if (!is_listing(r.inner[i])) return false;
    return r.inner_count != 0;
}
[[nodiscard]] constexpr bool keeps_some_listed(rule const& listing, joined_rules const& rules) noexcept {
    for (std::size_t i = 0; i != listing.choice_count; ++i)
        if (keeps_all(listing.choices[i], rules)) return true;
    for (std::size_t i = 0; i != listing.inner_count; ++i)
        if (keeps_some_listed(listing.inner[i], rules)) return true;
    return false;
}

/// Values that are so few that each can be tried, where rules are combined; the other faults say more where they find something.
constexpr bool faulty_few_values(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                 joined_rules const& rules) {
    constexpr std::uint64_t most = 256;
    bool combined = false;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        combined = combined || rules[i].inner_count != 0;
        if (rules[i].kind == rule_kind::any_of && is_listing(rules[i]) && !keeps_some_listed(rules[i], rules))
            return say_fault(out, at, {"no value that any_of names keeps all other rules"});
    }
    if (!combined) return false;
    if (s.inner == reflect::kind::boolean) {
        for (int const value : {0, 1})
            if (keeps_all({choice::kind::boolean, text::number(value), {}}, rules)) return false;
        return say_fault(out, at, {"neither true nor false keeps all rules"});
    }
    if (s.inner == reflect::kind::enumeration && s.names.size() != 0 && s.names.size() <= most) {
        for (std::string_view const name : s.names)
            if (keeps_all({choice::kind::text, text::number(0), name}, rules)) return false;
        return say_fault(out, at, {"no text of ", s.name, " keeps all rules"});
    }
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (s.inner != reflect::kind::integer || !number_span(s, rules).integers(first, last) || first > last ||
        static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) >= most)
        return false;
    for (std::int64_t value = first;; ++value) {
        if (keeps_all({choice::kind::number, text::number(value), {}}, rules)) return false;
        if (value == last) break;
    }
    return say_fault(out, at,
                     {"no integer from ", text::number(first), " to ", text::number(last), " keeps all rules"});
}

/// How many different values of a shape keep all rules, or more.
[[nodiscard]] constexpr std::uint64_t count_values(value_shape const& s, joined_rules const& rules) noexcept {
    if (s.outer == reflect::kind::nullable || s.refused.size() != 0) return any_length;
    std::uint64_t most = any_length;
    if (s.inner == reflect::kind::boolean) most = 2;
    if (s.inner == reflect::kind::enumeration && s.names.size() != 0) most = s.names.size();
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (s.inner == reflect::kind::integer && number_span(s, rules).integers(first, last) && first <= last)
        if (auto const steps = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first); steps < most)
            most = steps + 1;
    for (std::size_t i = 0; i != rules.size(); ++i)
        if (rules[i].choice_count != 0 && rules[i].choice_count < most) most = rules[i].choice_count;
    return most;
}

/// Items, or the keys of a map, that are to differ, of which there are too few. `of_items`: the rules said of each.
constexpr bool faulty_item_count(text::sentence<>& out, fault_place const& at, value_shape const& s,
                                 joined_rules const& rules, joined_rules const& of_items) {
    bool const is_map = s.inner == reflect::kind::map;
    bool differ = is_map || s.inner == reflect::kind::set;
    std::uint64_t least = s.fixed_size;
    for (std::size_t i = 0; i != rules.size(); ++i) {
        differ = differ || rules[i].kind == rule_kind::unique_items;
        std::uint64_t asked = 0;
        if (rules[i].kind == rule_kind::min_items && rules[i].low.to_integer(asked) && asked > least) least = asked;
    }
    if (!differ || least < 2) return false;
    std::uint64_t const there = count_values(is_map ? *s.key : *s.element, of_items);
    if (there >= least) return false;
    if (s.inner == reflect::kind::fixed_list)
        return say_fault(out, at,
                         {"unique_items can never hold, since its ", text::number(least), " items have ",
                          text::number(there), " different values at most"});
    return say_fault(out, at,
                     {"min_items ", text::number(least), " is more than the ", text::number(there), " different ",
                      is_map ? "keys" : "items", " that there can be"});
}

} // namespace detail

/// The first contradiction among `rules`, each of which is right alone, said of a value of shape `s`. `known`: the languages of the
/// patterns in them, those in combined rules too; patterns without are not compared. Whether there is one; then `out` is the sentence.
constexpr bool faulty_together(text::sentence<>& out, fault_place const& at, value_shape const& s,
                               detail::joined_rules const& rules, constants<said_language> known) {
    if (detail::faulty_bounds(out, at, s, rules) || detail::faulty_multiples(out, at, s, rules) ||
        detail::faulty_lengths(out, at, rules) || detail::faulty_listed(out, at, rules) ||
        detail::faulty_none_of(out, at, rules) || detail::faulty_patterns(out, at, rules, known))
        return true;
    if (s.inner == reflect::kind::variant)
        return false; // a rule of any_of may speak of one alternative, others of another
    for (std::size_t i = 0; i != rules.size(); ++i) {
        rule const& any = rules[i];
        if (any.kind != rule_kind::any_of) continue;
        for (std::size_t k = 0; k != any.inner_count; ++k) {
            detail::joined_rules with;
            for (std::size_t j = 0; j != rules.size(); ++j)
                if (rules[j].kind != rule_kind::any_of) with.add(rules[j]);
            if (any.inner[k].kind != rule_kind::any_of) with.add(any.inner[k]);
            if (faulty_together(out, at.inside(fault_place::role::option, k + 1), s, with, known)) return true;
        }
    }
    return detail::faulty_few_values(out, at, s, rules);
}

} // namespace telltale::inline v0

#endif
