// SPDX-License-Identifier: BSL-1.0
// Rules that cannot judge their value, contradict each other, or are out of reach.
// subject: Rules that contradict each other
// reject: minimum_above_maximum: "config.port: minimum 10 is above maximum 5"
// cure: minimum_above_maximum: Lower the minimum or raise the maximum.
// reject: range_reversed: "config.port: range 10 to 5 is empty, its bounds are reversed"
// cure: range_reversed: Write the lower bound first: `range(5, 10)`.
// reject: range_and_minimum: "config.port: minimum 7 is above the upper bound 5 of range"
// cure: range_and_minimum: Say the bounds in one rule, `range(1, 5)` or `minimum(7)`.
// reject: exclusive_integers_empty: "config.port: exclusive_minimum 4 and exclusive_maximum 5 leave no integer"
// cure: exclusive_integers_empty: Take bounds with an integer between them; for integers `minimum` and `maximum` are plainer.
// reject: maximum_outside_type: "config.port: maximum -1 is below 0, the least value of its type"
// cure: maximum_outside_type: Take a bound that the member's type can hold, or another type.
// reject: minimum_outside_type: "config.port: minimum 70000 is above 65535, the greatest value of its type"
// same: minimum_outside_type: maximum_outside_type
// reject: bound_fraction_on_integer: "config.port: minimum 1.5 is no integer, and this member is one"
// cure: bound_fraction_on_integer: Write an integer, or make the member a `double`.
// reject: bound_not_finite: "config.ratio: minimum infinity is no number that JSON can hold"
// cure: bound_not_finite: Leave the rule out: every number in JSON is finite.
// reject: multiple_of_zero: "config.port: multiple_of 0 is not above zero"
// cure: multiple_of_zero: Write the step, which is above zero: `multiple_of(5)`.
// reject: multiple_none_in_range: "config.port: no multiple of 10 lies from 1 to 9"
// cure: multiple_none_in_range: Widen the bounds until a multiple lies between them, or take a smaller step.
// reject: length_negative: "config.name: min_length -1 is no count, which is an integer of 0 or more"
// cure: length_negative: Write how many there are to be, or leave the rule out where any number will do.
// reject: items_negative: "config.tags: max_items -1 is no count, which is an integer of 0 or more"
// same: items_negative: length_negative
// reject: minimum_twice: "config.port: minimum is given twice, 1 and 2"
// cure: minimum_twice: Keep the one that is meant.
// subject: Rules on values that they cannot judge
// reject: minimum_on_text: "config.name: minimum applies to numbers, and this member is text"
// cure: minimum_on_text: Use a rule for text, such as `min_length`, or make the member a number.
// reject: pattern_on_number: "config.port: pattern applies to text, and this member is an integer"
// cure: pattern_on_number: Use a rule for numbers, such as `minimum` or `multiple_of`, or make the member a `std::string`.
// reject: format_on_number: "config.ratio: format applies to text, and this member is a number"
// same: format_on_number: pattern_on_number
// reject: min_length_on_list: "config.tags: min_length applies to text, and this member is a list; write min_items or each(min_length(...))"
// cure: min_length_on_list: `min_items(1)` counts the items, `each(min_length(1))` judges each of them.
// reject: max_length_on_enum: "config.tint: max_length applies to text, and this member is an enumeration"
// cure: max_length_on_enum: Leave the rule out, since the texts of an enumeration are fixed; `is_one_of("red")` picks some of them.
// reject: min_items_on_text: "config.name: min_items applies to lists and maps, and this member is text; write min_length"
// cure: min_items_on_text: `min_length(1)` counts the characters of a text.
// reject: unique_items_on_map: "config.labels: unique_items applies to lists, and this member is a map, whose keys are unique already"
// cure: unique_items_on_map: Leave the rule out: a repeated key is refused anyway.
// reject: rule_on_list_for_items: "config.tags: pattern applies to text, and this member is a list; it belongs into each(...)"
// cure: rule_on_list_for_items: Say it of the items: `each(pattern<"a">())`.
// reject: unique_items_on_set: "config.once: unique_items applies to lists, and this member is a set, whose items are unique already"
// cure: unique_items_on_set: Leave the rule out, or make the member a `std::vector` if repeated items are to be refused.
// reject: max_length_on_list: "config.tags: max_length applies to text, and this member is a list; write max_items or each(max_length(...))"
// same: max_length_on_list: min_length_on_list
// reject: max_items_on_text: "config.name: max_items applies to lists and maps, and this member is text; write max_length"
// same: max_items_on_text: min_items_on_text
// reject: length_of_fixed_list: "config.words: min_length applies to text, and this member is a list of fixed length; it belongs into each(...)"
// same: length_of_fixed_list: rule_on_list_for_items
// reject: bound_of_open_enum: "config.open: minimum applies to numbers, and this member is an open enumeration"
// cure: bound_of_open_enum: Leave the rule out, since an open enumeration is text in JSON; a number with bounds is an `int`.
// reject: choice_of_list: "config.tags: is_one_of applies to numbers, text and booleans, and this member is a list; it belongs into each(...)"
// same: choice_of_list: rule_on_list_for_items
// subject: Rules that contradict each other
// reject: range_and_maximum: "config.port: the lower bound 7 of range is above maximum 5"
// same: range_and_maximum: range_and_minimum
// subject: Choices
// reject: equals_and_is_one_of: "config.port: equals and is_one_of are both given; equals alone says it"
// cure: equals_and_is_one_of: Leave `is_one_of` out.
// subject: Predicates
// reject: predicate_without_message: "config.port: satisfies has no message"
// cure: predicate_without_message: Say what the value must be, as in `"must be above zero"`; the report has no other words for it.
// subject: Rules that contradict each other
// reject: min_length_above_max_length: "config.name: min_length 9 is above max_length 3"
// cure: min_length_above_max_length: Lower the one or raise the other.
// reject: min_items_above_max_items: "config.tags: min_items 9 is above max_items 3"
// same: min_items_above_max_items: min_length_above_max_length
// subject: Rules on values that they cannot judge
// reject: items_of_fixed_list: "config.pair: min_items applies to lists of any length, and this one always has 2 items"
// cure: items_of_fixed_list: Leave the rule out, since the type fixes the number of items, or make the member a `std::vector`.
// reject: unique_items_without_equal: "config.steps: unique_items compares items with ==, which theirs is not"
// cure, with twin: unique_items_without_equal: Give the type of the items an `operator==`.
// show: unique_items_without_equal: struct step
// show: unique_items_without_equal: config::steps
// subject: Choices
// reject: is_one_of_wrong_type: "config.name: is_one_of names 1, and this member is text"
// cure: is_one_of_wrong_type: Write choices of the member's type only.
// reject: equals_wrong_type: "config.port: equals names "x", and this member is an integer"
// same: equals_wrong_type: is_one_of_wrong_type
// reject: is_one_of_outside_type: "config.port: is_one_of names 70000, which its type cannot hold"
// cure: is_one_of_outside_type: Take the choice out, or give the member a type that can hold it.
// reject: is_one_of_empty: "config.name: is_one_of names no value"
// cure: is_one_of_empty: Name the values that are allowed.
// reject: is_one_of_repeats: "config.name: is_one_of names "a" twice"
// cure: is_one_of_repeats: Name each value once.
// reject: is_one_of_breaks_rule: "config.port: is_one_of names 9, which breaks maximum 5"
// cure: is_one_of_breaks_rule: Take the choice out, or loosen the other rule; the choices alone are often enough.
// reject: is_one_of_unknown_enumerator: "config.tint: is_one_of names "bleu", which is no text of colour"
// cure: is_one_of_unknown_enumerator: Write a text of the enumeration as it is in JSON: after its case policy, and after its `enumeration(...)` if there is one.
// show: is_one_of_unknown_enumerator: enum class colour
// subject: Patterns
// reject: pattern_group_open: "config.name: pattern (ab, column 1: unclosed '('"
// cure: pattern_group_open: Close the group, or write `\\(` for the character itself.
// reject: pattern_class_open: "config.name: pattern ^[a-z, column 2: unclosed '['"
// cure: pattern_class_open: Close the class, or write `\\[` for the character itself.
// reject: pattern_nothing_to_repeat: "config.name: pattern a|*b, column 3: nothing to repeat"
// cure: pattern_nothing_to_repeat: Put what is to be repeated before the `*`, or write `\\*` for the character itself.
// reject: pattern_backreference: "config.name: pattern (a)\1, column 4: backreferences are not supported"
// cure: pattern_backreference: Write the pattern without the backreference, or use `satisfies` with a function of your own.
// reject: pattern_too_large: "config.name: pattern ^(.*a.{14}|b)$: more than 1500 states"
// cure: pattern_too_large: Shorten counted repetitions such as `{14}`, above all those behind `.*`; a count of characters is `max_length`. 1500 states are the most.
// subject: Predicates
// reject: predicate_not_callable: "config.port: satisfies "must be even" cannot be called with its value"
// cure: predicate_not_callable: Let the function take the value of the member, here an `int`.
// reject: predicate_not_boolean: "config.port: satisfies "must be even" does not return a boolean"
// cure: predicate_not_boolean: Return whether the value is right.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/well_formed.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace telltale;

#if defined(REJECT_minimum_above_maximum)
#define PORT minimum(10), maximum(5)
#elif defined(REJECT_range_reversed)
#define PORT range(10, 5)
#elif defined(REJECT_range_and_minimum)
#define PORT range(1, 5), minimum(7)
#elif defined(REJECT_range_and_maximum)
#define PORT range(7, 9), maximum(5)
#elif defined(REJECT_equals_and_is_one_of)
#define PORT is_one_of(1, 2), equals(1)
#elif defined(REJECT_predicate_without_message)
#define PORT satisfies([](int i) { return i > 0; }, "")
#elif defined(REJECT_exclusive_integers_empty)
#define PORT exclusive_minimum(4), exclusive_maximum(5)
#elif defined(REJECT_maximum_outside_type)
#define PORT maximum(-1)
#elif defined(REJECT_minimum_outside_type)
#define PORT minimum(70000)
#elif defined(REJECT_bound_fraction_on_integer)
#define PORT minimum(1.5)
#elif defined(REJECT_multiple_of_zero)
#define PORT multiple_of(0)
#elif defined(REJECT_multiple_none_in_range)
#define PORT range(1, 9), multiple_of(10)
#elif defined(REJECT_minimum_twice)
#define PORT minimum(1), minimum(2)
#elif defined(REJECT_pattern_on_number)
#define PORT pattern<"a">()
#elif defined(REJECT_equals_wrong_type)
#define PORT equals("x")
#elif defined(REJECT_is_one_of_outside_type)
#define PORT is_one_of(1, 70000)
#elif defined(REJECT_is_one_of_breaks_rule)
#define PORT maximum(5), is_one_of(1, 9)
#elif defined(REJECT_predicate_not_callable)
#define PORT satisfies([](std::string const& s) { return s.empty(); }, "must be even")
#elif defined(REJECT_predicate_not_boolean)
#define PORT satisfies([](int) {}, "must be even")
#else
#define PORT                                                  \
    minimum(1), maximum(10), is_one_of(2, 4), multiple_of(2), \
        satisfies([](int i) { return i % 2 == 0; }, "must be even")
#endif

#if defined(REJECT_bound_not_finite)
#define RATIO minimum(std::numeric_limits<double>::infinity())
#elif defined(REJECT_format_on_number)
#define RATIO format(uuid)
#else
#define RATIO range(0, 1)
#endif

#if defined(REJECT_minimum_on_text)
#define NAME minimum(1)
#elif defined(REJECT_min_items_on_text)
#define NAME min_items(1)
#elif defined(REJECT_max_items_on_text)
#define NAME max_items(1)
#elif defined(REJECT_min_length_above_max_length)
#define NAME min_length(9), max_length(3)
#elif defined(REJECT_length_negative)
#define NAME min_length(-1)
#elif defined(REJECT_is_one_of_wrong_type)
#define NAME is_one_of("a", 1)
#elif defined(REJECT_is_one_of_empty)
#define NAME is_one_of()
#elif defined(REJECT_is_one_of_repeats)
#define NAME is_one_of("a", "b", "a")
#elif defined(REJECT_pattern_group_open)
#define NAME pattern<"(ab">()
#elif defined(REJECT_pattern_class_open)
#define NAME pattern<"^[a-z">()
#elif defined(REJECT_pattern_nothing_to_repeat)
#define NAME pattern<"a|*b">()
#elif defined(REJECT_pattern_backreference)
#define NAME pattern<"(a)\\1">()
#elif defined(REJECT_pattern_too_large)
#define NAME pattern<"^(.*a.{14}|b)$">()
#else
#define NAME min_length(1), max_length(3), is_one_of("a", "b"), pattern<"^[a-z]+$">()
#endif

#if defined(REJECT_min_length_on_list)
#define TAGS min_length(1)
#elif defined(REJECT_max_length_on_list)
#define TAGS max_length(1)
#elif defined(REJECT_choice_of_list)
#define TAGS is_one_of("a", "b")
#elif defined(REJECT_rule_on_list_for_items)
#define TAGS pattern<"a">()
#elif defined(REJECT_min_items_above_max_items)
#define TAGS min_items(9), max_items(3)
#elif defined(REJECT_items_negative)
#define TAGS max_items(-1)
#else
#define TAGS min_items(3), max_items(9)
#endif

enum class colour { red, blue };
struct step {
    int size;
#ifndef REJECT_unique_items_without_equal
    bool operator==(step const&) const = default;
#endif
};

struct config {
    std::uint16_t port;
    double ratio;
    std::string name;
    std::vector<std::string> tags;
    std::array<int, 2> pair;
    std::map<std::string, int> labels;
    std::vector<step> steps;
    colour tint;
    std::array<std::string, 1> words;
    std::set<int> once;
    open_enum<colour> open;

    static constexpr auto schema =
        telltale::schema(field<&config::port>(PORT), field<&config::ratio>(RATIO), field<&config::name>(NAME),
                         field<&config::tags>(TAGS), field<&config::steps>(unique_items()),
#ifdef REJECT_items_of_fixed_list
                         field<&config::pair>(min_items(3)),
#endif
#ifdef REJECT_length_of_fixed_list
                         field<&config::words>(min_length(1)),
#endif
#ifdef REJECT_unique_items_on_set
                         field<&config::once>(unique_items()),
#endif
#ifdef REJECT_bound_of_open_enum
                         field<&config::open>(minimum(0)),
#endif
#ifdef REJECT_unique_items_on_map
                         field<&config::labels>(unique_items()),
#endif
#if defined(REJECT_max_length_on_enum)
                         field<&config::tint>(max_length(9))
#elif defined(REJECT_is_one_of_unknown_enumerator)
                         field<&config::tint>(is_one_of("red", "bleu"))
#else
                         field<&config::tint>(is_one_of("red"))
#endif
        );
};

static_assert(well_formed<config>);
