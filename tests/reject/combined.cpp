// SPDX-License-Identifier: BSL-1.0
// Rules made of rules, of which one cannot judge the value or cannot stand there.
// subject: Rules made of rules
// reject: any_of_none: "config.port: any_of names no rule"
// cure: any_of_none: Name the rules of which one must hold, or leave it out.
// reject: none_of_none: "config.port: none_of names no rule"
// reject: all_of_none_inside: "config.port: all_of names no rule"
// same: none_of_none, all_of_none_inside: any_of_none
// reject: wrong_kind: "config.port: min_length applies to text, and this member is an integer"
// reject: wrong_kind_inside: "config.port: pattern applies to text, and this member is an integer"
// subject: Rules on values that they cannot judge
// reject: wrong_kind_on_struct: "config.inner: minimum applies to numbers, and this member is a struct"
// same: wrong_kind, wrong_kind_inside, wrong_kind_on_struct: rule_fault.minimum_on_text
// subject: Rules made of rules
// reject: bound_outside: "config.port: minimum 70000 is above 65535, the greatest value of its type"
// same: bound_outside: rule_fault.maximum_outside_type
// reject: choice_outside: "config.port: is_one_of names 70000, which its type cannot hold"
// same: choice_outside: rule_fault.is_one_of_outside_type
// reject: pattern_malformed: "config.name: pattern a|*b, column 3: nothing to repeat"
// same: pattern_malformed: rule_fault.pattern_nothing_to_repeat
// reject: unique_inside: "config.tags: unique_items cannot stand in any_of"
// cure: unique_inside: Say it of the member itself, beside `any_of`.
// reject: items_of_fixed_list: "config.pair: min_items applies to lists of any length, and this one always has 2 items"
// same: items_of_fixed_list: rule_fault.items_of_fixed_list
// reject: default_breaks_it: "config.port: default 8080 breaks any_of"
// cure: default_breaks_it: Take a default that the rule allows, or loosen the rule.
// reject: choice_breaks_it: "config.port: is_one_of names 7, which breaks none_of"
// cure: choice_breaks_it: Take the choice out.
// reject: on_items: "config.tags, each item: maximum applies to numbers, and an item is text"
// same: on_items: value_fault.each_rule_on_wrong_item
// reject: on_keys: "config.labels, each key: maximum applies to numbers, and a key is text"
// same: on_keys: value_fault.keys_rule_for_numbers
// reject: with_satisfies: "telltale: all_of, any_of and none_of combine rules that are plain data, so that satisfies, each and keys cannot stand in them"
// cure: with_satisfies: Put `satisfies`, `each` and `keys` beside the combination, as rules of the member; a condition of several parts can be one `satisfies`.
// reject: with_each: "telltale: all_of, any_of and none_of combine rules that are plain data, so that satisfies, each and keys cannot stand in them"
// reject: with_text: "telltale: all_of, any_of and none_of combine rules that are plain data, so that satisfies, each and keys cannot stand in them"
// same: with_each, with_text: with_satisfies
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/well_formed.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

using namespace telltale;

#if defined(REJECT_any_of_none)
#define PORT any_of()
#elif defined(REJECT_none_of_none)
#define PORT minimum(1), none_of()
#elif defined(REJECT_all_of_none_inside)
#define PORT any_of(minimum(1), all_of())
#elif defined(REJECT_wrong_kind)
#define PORT any_of(minimum(1), min_length(2))
#elif defined(REJECT_wrong_kind_inside)
#define PORT any_of(minimum(1), none_of(pattern<"a">()))
#elif defined(REJECT_bound_outside)
#define PORT any_of(equals(0), minimum(70000))
#elif defined(REJECT_choice_outside)
#define PORT none_of(is_one_of(1, 70000))
#elif defined(REJECT_default_breaks_it)
#define PORT default_to(8080), any_of(equals(0), maximum(80))
#elif defined(REJECT_choice_breaks_it)
#define PORT is_one_of(1, 7), none_of(equals(7))
#elif defined(REJECT_with_satisfies)
#define PORT any_of(minimum(1), satisfies([](int i) { return i % 2 == 0; }, "even"))
#elif defined(REJECT_with_each)
#define PORT none_of(each(minimum(1)))
#elif defined(REJECT_with_text)
#define PORT all_of("at least 1")
#else
#define PORT any_of(equals(0), all_of(minimum(1), maximum(9)), none_of(multiple_of(2))), default_to(0)
#endif

#ifdef REJECT_pattern_malformed
#define NAME any_of(equals("x"), pattern<"a|*b">())
#else
#define NAME any_of(equals("x"), pattern<"a|b*">())
#endif

#if defined(REJECT_unique_inside)
#define TAGS any_of(min_items(1), unique_items())
#elif defined(REJECT_on_items)
#define TAGS each(any_of(min_length(1), maximum(1)))
#else
#define TAGS any_of(min_items(1)), unique_items(), each(any_of(min_length(1)))
#endif

#ifdef REJECT_on_keys
#define LABELS keys(none_of(maximum(1)))
#else
#define LABELS keys(none_of(max_length(1)))
#endif

struct step {
    int size;
};

struct config {
    std::uint16_t port;
    std::string name;
    std::vector<std::string> tags;
    std::array<int, 2> pair;
    std::map<std::string, int> labels;
    step inner;
    bool on;

    static constexpr auto schema = telltale::schema(
#ifdef REJECT_items_of_fixed_list
        field<&config::pair>(any_of(min_items(3))),
#endif
#ifdef REJECT_wrong_kind_on_struct
        field<&config::inner>(any_of(minimum(1))),
#endif
        field<&config::on>(default_to(true), any_of(equals(true))), field<&config::port>(PORT),
        field<&config::name>(NAME), field<&config::tags>(TAGS), field<&config::labels>(LABELS));
};

static_assert(well_formed<config>);
