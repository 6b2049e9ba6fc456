// SPDX-License-Identifier: BSL-1.0
// Rules that cannot judge their value, contradict each other, or are out of reach.
// reject: minimum_above_maximum: "config.port: minimum 10 is above maximum 5"
// reject: range_reversed: "config.port: range 10 to 5 is empty, its bounds are reversed"
// reject: range_and_minimum: "config.port: minimum 7 is above the upper bound 5 of range"
// reject: exclusive_integers_empty: "config.port: exclusive_minimum 4 and exclusive_maximum 5 leave no integer"
// reject: maximum_outside_type: "config.port: maximum -1 is below 0, the least value of its type"
// reject: minimum_outside_type: "config.port: minimum 70000 is above 65535, the greatest value of its type"
// reject: bound_fraction_on_integer: "config.port: minimum 1.5 is no integer, and this member is one"
// reject: bound_not_finite: "config.ratio: minimum infinity is no number that JSON can hold"
// reject: multiple_of_zero: "config.port: multiple_of 0 is not above zero"
// reject: multiple_none_in_range: "config.port: no multiple of 10 lies from 1 to 9"
// reject: minimum_twice: "config.port: minimum is given twice, 1 and 2"
// reject: minimum_on_text: "config.name: minimum applies to numbers, and this member is text"
// reject: pattern_on_number: "config.port: pattern applies to text, and this member is an integer"
// reject: format_on_number: "config.ratio: format applies to text, and this member is a number"
// reject: min_length_on_list: "config.tags: min_length applies to text, and this member is a list; write min_items or each(min_length(...))"
// reject: max_length_on_enum: "config.tint: max_length applies to text, and this member is an enumeration"
// reject: min_items_on_text: "config.name: min_items applies to lists and maps, and this member is text; write min_length"
// reject: unique_items_on_map: "config.labels: unique_items applies to lists, and this member is a map, whose keys are unique already"
// reject: rule_on_list_for_items: "config.tags: pattern applies to text, and this member is a list; it belongs into each(...)"
// reject: unique_items_on_set: "config.once: unique_items applies to lists, and this member is a set, whose items are unique already"
// reject: max_length_on_list: "config.tags: max_length applies to text, and this member is a list; write max_items or each(max_length(...))"
// reject: max_items_on_text: "config.name: max_items applies to lists and maps, and this member is text; write max_length"
// reject: length_of_fixed_list: "config.words: min_length applies to text, and this member is a list of fixed length; it belongs into each(...)"
// reject: bound_of_open_enum: "config.open: minimum applies to numbers, and this member is an open enumeration"
// reject: choice_of_list: "config.tags: is_one_of applies to numbers, text and booleans, and this member is a list; it belongs into each(...)"
// reject: range_and_maximum: "config.port: the lower bound 7 of range is above maximum 5"
// reject: equals_and_is_one_of: "config.port: equals and is_one_of are both given; equals alone says it"
// reject: predicate_without_message: "config.port: satisfies has no message"
// reject: min_length_above_max_length: "config.name: min_length 9 is above max_length 3"
// reject: min_items_above_max_items: "config.tags: min_items 9 is above max_items 3"
// reject: items_of_fixed_list: "config.pair: min_items applies to lists of any length, and this one always has 2 items"
// reject: unique_items_without_equal: "config.steps: unique_items compares items with ==, which theirs is not"
// reject: is_one_of_wrong_type: "config.name: is_one_of names 1, and this member is text"
// reject: equals_wrong_type: "config.port: equals names "x", and this member is an integer"
// reject: is_one_of_outside_type: "config.port: is_one_of names 70000, which its type cannot hold"
// reject: is_one_of_empty: "config.name: is_one_of names no value"
// reject: is_one_of_repeats: "config.name: is_one_of names "a" twice"
// reject: is_one_of_breaks_rule: "config.port: is_one_of names 9, which breaks maximum 5"
// reject: is_one_of_unknown_enumerator: "config.tint: is_one_of names "bleu", which is no text of colour"
// reject: pattern_group_open: "config.name: pattern (ab, column 1: unclosed '('"
// reject: pattern_class_open: "config.name: pattern ^[a-z, column 2: unclosed '['"
// reject: pattern_nothing_to_repeat: "config.name: pattern a|*b, column 3: nothing to repeat"
// reject: pattern_backreference: "config.name: pattern (a)\1, column 4: backreferences are not supported"
// reject: pattern_too_large: "config.name: pattern ^(.*a.{14}|b)$: more than 1500 states"
// reject: predicate_not_callable: "config.port: satisfies "must be even" cannot be called with its value"
// reject: predicate_not_boolean: "config.port: satisfies "must be even" does not return a boolean"
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
