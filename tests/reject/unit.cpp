// SPDX-License-Identifier: BSL-1.0
// Durations without a unit, and units of what is none.
// subject: Durations and times
// reject: member: "config.it: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// cure: member: Say the unit in which JSON has it: `field<&config::it>(unit<std::chrono::milliseconds>)`.
// show: member: milliseconds it
// reject: member_with_rule: "config.it: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// reject: optional_member: "config.it: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// same: member_with_rule, optional_member: member
// reject: item: "config.it, each item: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// cure: item: Say the unit of the items: `each(unit<std::chrono::milliseconds>)`.
// reject: item_of_set: "config.it, each item: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// reject: value: "config.it, each value: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// same: item_of_set, value: item
// reject: tuple_item: "config.it, each item, item 2: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// cure: tuple_item: A unit cannot be said of an item of a pair or tuple: write a struct with a member of a unit.
// reject: tuple_item_with_unit: "config.it: unit applies to durations, and this member is a tuple"
// same: tuple_item_with_unit: tuple_item
// reject: alternative: "config.it, alternative 2: is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// cure: alternative: A unit cannot be said of an alternative: write a struct with a member of a unit.
// reject: document: "(document): is a duration; say its unit, such as unit<std::chrono::milliseconds>"
// cure: document: A unit is said of a member: read a struct that has the duration.
// reject: unit_on_list: "config.it: unit applies to durations, and this member is a list"
// cure: unit_on_list: Say it of the items: `each(unit<std::chrono::milliseconds>)`.
// reject: unit_on_integer: "config.it: unit applies to durations, and this member is an integer"
// cure: unit_on_integer: Make the member a duration, such as `std::chrono::milliseconds`, or leave the unit out.
// reject: unit_twice: "config.it: unit is given twice"
// cure: unit_twice: Keep the one that JSON has.
// reject: unit_of_keys: "config.it, each key: unit cannot be said of keys"
// cure: unit_of_keys: Take it out: keys are text.
// reject: default_breaks_rule: "config.it: default 0 breaks minimum 1000"
// same: default_breaks_rule: value_fault.default_breaks_rule
// reject: default_wrong_type: "config.it: default_to does not give a duration, such as std::chrono::seconds(5)"
// cure: default_wrong_type: Write a duration that the member's type holds exactly: `default_to(std::chrono::milliseconds(5))`.
// reject: default_of_finer: "config.it: default_to does not give a duration, such as std::chrono::seconds(5)"
// same: default_of_finer: default_wrong_type
// reject: choice_of_text: "config.it: is_one_of names "1s", and this member is a duration"
// cure: choice_of_text: Write choices in the unit, as numbers.
// reject: min_length: "config.it: min_length applies to text, and this member is a duration"
// same: min_length: rule_fault.minimum_on_text
// reject: bounds: "config.it: minimum 10 is above maximum 5"
// same: bounds: rule_fault.minimum_above_maximum
// subject: Items, keys and values
// reject: each_on_tuple: "config.it: each applies to lists and maps, and this member is a tuple"
// cure: each_on_tuple: An item of a pair or tuple cannot have rules: write a struct, whose members can.
// reject: min_items_on_tuple: "config.it: min_items applies to lists and maps, and this member is a tuple"
// cure: min_items_on_tuple: Leave it out, since the type fixes the number of items.
// subject: Durations and times
// reject: too_fine_a_time: "telltale: a time point finer than nanoseconds cannot be read"
// cure: too_fine_a_time: Write `std::chrono::sys_time<std::chrono::nanoseconds>` or a coarser one.
// reject: a_time_in_parts_of_ticks: "telltale: a time point with parts of ticks cannot be read"
// cure: a_time_in_parts_of_ticks: Count in integers: `std::chrono::sys_time<std::chrono::milliseconds>`.
#include <telltale/text.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

using namespace telltale;
using std::chrono::milliseconds;

using member =
#if defined(REJECT_item)
    std::vector<milliseconds>;
#elif defined(REJECT_item_of_set)
    std::set<milliseconds>;
#define SAID field<&config::it>(min_items(1))
#elif defined(REJECT_value)
    std::map<std::string, milliseconds>;
#elif defined(REJECT_tuple_item)
    std::vector<std::pair<int, milliseconds>>;
#elif defined(REJECT_tuple_item_with_unit)
    std::tuple<milliseconds>;
#define SAID field<&config::it>(unit<milliseconds>)
#elif defined(REJECT_alternative)
    std::variant<bool, milliseconds>;
#elif defined(REJECT_optional_member)
    std::optional<milliseconds>;
#elif defined(REJECT_unit_on_list)
    std::vector<milliseconds>;
#define SAID field<&config::it>(unit<milliseconds>)
#elif defined(REJECT_unit_on_integer)
    int;
#define SAID field<&config::it>(unit<milliseconds>)
#elif defined(REJECT_unit_of_keys)
    std::map<std::string, milliseconds>;
#define SAID field<&config::it>(keys(unit<milliseconds>), each(unit<milliseconds>))
#elif defined(REJECT_each_on_tuple)
    std::pair<int, int>;
#define SAID field<&config::it>(each(minimum(1)))
#elif defined(REJECT_min_items_on_tuple)
    std::pair<int, int>;
#define SAID field<&config::it>(min_items(1))
#elif defined(REJECT_a_time_in_parts_of_ticks)
    std::chrono::sys_time<std::chrono::duration<double>>;
#elif defined(REJECT_too_fine_a_time)
    std::chrono::sys_time<std::chrono::duration<std::int64_t, std::pico>>;
#else
    milliseconds;
#endif

#if defined(REJECT_member_with_rule)
#define SAID field<&config::it>(minimum(1))
#elif defined(REJECT_unit_twice)
#define SAID field<&config::it>(unit<milliseconds>, minimum(1), unit<std::chrono::seconds>)
#elif defined(REJECT_default_breaks_rule)
#define SAID field<&config::it>(unit<std::chrono::microseconds>, minimum(1000), default_to(milliseconds(0)))
#elif defined(REJECT_default_wrong_type)
#define SAID field<&config::it>(unit<milliseconds>, default_to(5))
#elif defined(REJECT_default_of_finer)
#define SAID field<&config::it>(unit<milliseconds>, default_to(std::chrono::microseconds(5)))
#elif defined(REJECT_choice_of_text)
#define SAID field<&config::it>(unit<milliseconds>, is_one_of("1s"))
#elif defined(REJECT_min_length)
#define SAID field<&config::it>(unit<milliseconds>, min_length(1))
#elif defined(REJECT_bounds)
#define SAID field<&config::it>(unit<milliseconds>, minimum(10), maximum(5))
#endif

struct config {
    member it;
    std::optional<std::chrono::seconds> fine;
    std::map<std::string, std::vector<milliseconds>> inner;
#ifndef SAID
#ifdef REJECT_member
#define SAID description("no field")
#elif defined(REJECT_optional_member) || defined(REJECT_item) || defined(REJECT_value) ||           \
    defined(REJECT_tuple_item) || defined(REJECT_alternative) || defined(REJECT_too_fine_a_time) || \
    defined(REJECT_a_time_in_parts_of_ticks)
#define SAID field<&config::it>(description("of no unit"))
#else
#define SAID field<&config::it>(unit<std::chrono::minutes>, minimum(1), default_to(milliseconds(120'000)))
#endif
#endif
    static constexpr auto schema = telltale::schema(SAID, field<&config::fine>(unit<milliseconds>),
                                                    field<&config::inner>(each(each(unit<std::chrono::seconds>))));
};

#ifdef REJECT_document
static_assert(well_formed<milliseconds>);
#endif
static_assert(well_formed<config>);
bool read(std::string_view text) { return parse<config>(text).has_value(); }
