// SPDX-License-Identifier: BSL-1.0
// Rules that are right one by one, and that no value can keep all at once.
// subject: Rules that contradict each other
// reject: pattern_too_short: "config.name: no text of min_length 5 matches pattern ^[a-z]{1,3}$"
// cure: pattern_too_short: Lower the `min_length`, or let the pattern match longer texts.
// reject: pattern_too_long: "config.name: no text of max_length 2 matches pattern ^[a-z]{3,}$"
// cure: pattern_too_long: Raise the `max_length`, or let the pattern match shorter texts.
// reject: pattern_between: "config.name: no text of min_length 3 and max_length 3 matches pattern ^(aa|bbbb)$"
// cure: pattern_between: Let the pattern match a text of an allowed length, or allow the length of one that it matches.
// reject: pattern_of_nothing: "config.name: pattern a^b: matches no text"
// cure: pattern_of_nothing: Write `^` only where the text begins and `$` only where it ends, or `\\^` and `\\$` for the characters themselves.
// reject: two_patterns: "config.name: no text matches both pattern ^[a-z]+$ and pattern ^[0-9]+$"
// cure: two_patterns: Keep one of them, or let both match one text.
// reject: three_patterns: "config.name: no text of max_length 2 matches all patterns"
// cure: three_patterns: Allow longer texts, or leave one of the patterns out.
// reject: pattern_in_all_of: "config.name: no text of min_length 5 matches pattern ^.{3}$"
// same: pattern_in_all_of: pattern_too_short
// reject: pattern_of_format: "config.name: no text of format uuid matches pattern ^[0-9]{3}$"
// cure: pattern_of_format: Leave the pattern out, or the format.
// reject: format_too_long: "config.name: max_length 10 is below 36, the least length of format uuid"
// cure: format_too_long: Leave the rule for the length out: the format fixes it.
// reject: format_too_short: "config.name: min_length 40 is above 36, the greatest length of format uuid"
// same: format_too_short: format_too_long
// reject: two_formats: "config.name: no text is as long as both format uuid and format ipv4 ask for"
// cure: two_formats: Keep one of them, or write `any_of(format(uuid), format(ipv4))`.
// reject: multiple_beside_exclusive: "config.port: no multiple of 7 lies from 1 to 6"
// same: multiple_beside_exclusive: rule_fault.multiple_none_in_range
// reject: multiple_beside_type: "config.port: no multiple of 70000 lies from 1 to 65535"
// cure: multiple_beside_type: Take a smaller step, or a type that can hold a multiple.
// reject: two_multiples: "config.port: no multiple of 4 and of 6 lies from 1 to 11"
// cure: two_multiples: Widen the bounds until a common multiple lies between them, or leave one of the steps out.
// reject: multiple_of_fraction: "config.ratio: no multiple of 0.5 lies from 0.1 to 0.4"
// same: multiple_of_fraction: rule_fault.multiple_none_in_range
// reject: integer_of_fractions: "config.port: no integer that is a multiple of 2.5 lies from 1 to 4"
// cure: integer_of_fractions: Widen the bounds until an integer that is a multiple lies between them, here 5, or make the member a `double`.
// reject: exclusive_at_greatest: "config.port: exclusive_minimum 65535 is the greatest value of its type, and none is above"
// cure: exclusive_at_greatest: Write `minimum`, which allows the bound itself, or take a type that can hold more.
// reject: exclusive_at_least: "config.port: exclusive_maximum 0 is the least value of its type, and none is below"
// same: exclusive_at_least: exclusive_at_greatest
// reject: duration_between_steps: "config.timeout: no multiple of 1000, the step of its type, lies from 1 to 999"
// cure: duration_between_steps: Widen the bounds until a whole second lies between them, or make the member a `std::chrono::milliseconds`.
// reject: duration_of_two_steps: "config.timeout: no multiple of 300 and of 1000, the step of its type, lies from 1 to 2999"
// same: duration_of_two_steps: duration_between_steps
// reject: duration_between_integers: "config.pause: no integer lies between 0.1 and 0.9"
// cure: duration_between_integers: Take bounds with an integer between them, or a finer unit.
// reject: duration_out_of_range: "config.pause: minimum 256 is above 255, the greatest value of its type"
// same: duration_out_of_range: rule_fault.maximum_outside_type
// subject: Rules made of rules
// reject: any_of_bound: "config.port, rule 2 of any_of: minimum 10 is above maximum 5"
// cure: any_of_bound: Take the alternative out, or loosen the rule beside `any_of`, which holds for all of them.
// reject: any_of_value: "config.port, rule 1 of any_of: equals names 9, which breaks maximum 5"
// reject: any_of_values: "config.port, rule 1 of any_of: all that is_one_of names breaks other rules"
// reject: any_of_pattern: "config.name, rule 1 of any_of: no text of min_length 4 matches pattern ^a{3}$"
// same: any_of_value, any_of_values, any_of_pattern: any_of_bound
// reject: none_of_bound: "config.port: none_of refuses all that minimum 5 allows"
// cure: none_of_bound: Allow a value that `none_of` does not refuse.
// reject: none_of_range: "config.port: none_of refuses all that range 5 to 7 allows"
// reject: none_of_pattern: "config.name: none_of refuses all that pattern ^a allows"
// same: none_of_range, none_of_pattern: none_of_bound
// reject: none_of_both: "config.ready: neither true nor false keeps all rules"
// cure: none_of_both: Allow a value that no rule refuses.
// reject: none_of_texts: "config.tints, each item: no text of colour keeps all rules"
// reject: none_of_integers: "config.port: no integer from 1 to 3 keeps all rules"
// same: none_of_texts, none_of_integers: none_of_both
// reject: two_any_of: "config.port: no value that any_of names keeps all other rules"
// cure: two_any_of: Name a value in each of them that the others allow, or leave one out.
// subject: Items, keys and values
// reject: more_items_than_enumerators: "config.tints: min_items 3 is more than the 2 different items that there can be"
// cure: more_items_than_enumerators: Ask for fewer items, or allow more values.
// show: more_items_than_enumerators: enum class colour
// reject: more_items_than_integers: "config.levels: min_items 4 is more than the 3 different items that there can be"
// reject: more_keys_than_named: "config.labels: min_items 3 is more than the 2 different keys that there can be"
// same: more_items_than_integers, more_keys_than_named: more_items_than_enumerators
// reject: array_of_few_values: "config.flags: unique_items can never hold, since its 3 items have 2 different values at most"
// cure: array_of_few_values: Leave the rule out, or make the list no longer than there are values.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/well_formed.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace telltale;

#if defined(REJECT_pattern_too_short)
#define NAME min_length(5), pattern<"^[a-z]{1,3}$">()
#elif defined(REJECT_pattern_too_long)
#define NAME max_length(2), pattern<"^[a-z]{3,}$">()
#elif defined(REJECT_pattern_between)
#define NAME min_length(3), max_length(3), pattern<"^(aa|bbbb)$">()
#elif defined(REJECT_pattern_of_nothing)
#define NAME pattern<"a^b">()
#elif defined(REJECT_two_patterns)
#define NAME pattern<"^[a-z]+$">(), pattern<"^[0-9]+$">()
#elif defined(REJECT_three_patterns)
#define NAME max_length(2), pattern<"a">(), pattern<"b">(), pattern<"c">()
#elif defined(REJECT_pattern_in_all_of)
#define NAME min_length(5), all_of(pattern<"^.{3}$">())
#elif defined(REJECT_pattern_of_format)
#define NAME format(uuid), pattern<"^[0-9]{3}$">()
#elif defined(REJECT_format_too_long)
#define NAME format(uuid), max_length(10)
#elif defined(REJECT_format_too_short)
#define NAME format(uuid), min_length(40)
#elif defined(REJECT_two_formats)
#define NAME format(uuid), format(ipv4)
#elif defined(REJECT_any_of_pattern)
#define NAME min_length(4), any_of(pattern<"^a{3}$">(), pattern<"^b">())
#elif defined(REJECT_none_of_pattern)
#define NAME pattern<"^a">(), none_of(pattern<"^a">())
#else
#define NAME min_length(3), max_length(3), pattern<"^[a-z]{1,3}$">(), pattern<"a">()
#endif

#if defined(REJECT_multiple_beside_exclusive)
#define PORT exclusive_minimum(0), exclusive_maximum(7), multiple_of(7)
#elif defined(REJECT_multiple_beside_type)
#define PORT minimum(1), multiple_of(70000)
#elif defined(REJECT_two_multiples)
#define PORT range(1, 11), multiple_of(4), multiple_of(6)
#elif defined(REJECT_integer_of_fractions)
#define PORT range(1, 4), multiple_of(2.5)
#elif defined(REJECT_exclusive_at_greatest)
#define PORT exclusive_minimum(65535)
#elif defined(REJECT_exclusive_at_least)
#define PORT exclusive_maximum(0)
#elif defined(REJECT_none_of_integers)
#define PORT range(1, 3), none_of(equals(1), equals(2), equals(3))
#elif defined(REJECT_two_any_of)
#define PORT any_of(equals(1), equals(2)), any_of(equals(3), equals(4))
#elif defined(REJECT_any_of_bound)
#define PORT maximum(5), any_of(maximum(3), minimum(10))
#elif defined(REJECT_any_of_value)
#define PORT maximum(5), any_of(equals(9), equals(3))
#elif defined(REJECT_any_of_values)
#define PORT maximum(5), any_of(is_one_of(8, 9), equals(3))
#elif defined(REJECT_none_of_bound)
#define PORT minimum(5), none_of(minimum(3))
#elif defined(REJECT_none_of_range)
#define PORT range(5, 7), none_of(range(1, 10))
#else
#define PORT range(1, 12), multiple_of(4), multiple_of(6), any_of(is_one_of(8, 12), equals(12)), none_of(range(13, 20))
#endif

#if defined(REJECT_multiple_of_fraction)
#define RATIO range(0.1, 0.4), multiple_of(0.5)
#else
#define RATIO range(0.1, 0.5), multiple_of(0.5)
#endif

#if defined(REJECT_duration_between_steps)
#define TIMEOUT range(1, 999)
#elif defined(REJECT_duration_of_two_steps)
#define TIMEOUT range(1, 2999), multiple_of(300)
#else
#define TIMEOUT range(1, 3000), multiple_of(300)
#endif

#if defined(REJECT_duration_between_integers)
#define PAUSE range(0.1, 0.9)
#elif defined(REJECT_duration_out_of_range)
#define PAUSE minimum(256)
#else
#define PAUSE range(0.1, 1)
#endif

#if defined(REJECT_more_items_than_enumerators)
#define TINTS min_items(3)
#elif defined(REJECT_none_of_texts)
#define TINTS each(none_of(is_one_of("red", "blue")))
#else
#define TINTS min_items(2)
#endif

#if defined(REJECT_none_of_both)
#define READY none_of(equals(true)), none_of(equals(false))
#else
#define READY none_of(equals(true))
#endif

#if defined(REJECT_more_items_than_integers)
#define LEVELS min_items(4), unique_items(), each(range(1, 3))
#else
#define LEVELS min_items(3), unique_items(), each(range(1, 3))
#endif

#if defined(REJECT_more_keys_than_named)
#define LABELS min_items(3), keys(is_one_of("a", "b"))
#else
#define LABELS min_items(2), keys(is_one_of("a", "b"))
#endif

#if defined(REJECT_array_of_few_values)
#define FLAGS unique_items()
#else
#define FLAGS each(equals(true))
#endif

enum class colour { red, blue };

struct config {
    std::string name;
    std::uint16_t port;
    double ratio;
    std::chrono::seconds timeout;
    std::chrono::duration<std::uint8_t> pause;
    std::set<colour> tints;
    std::vector<int> levels;
    std::map<std::string, int> labels;
    std::array<bool, 3> flags;
    bool ready;

    static constexpr auto schema =
        telltale::schema(field<&config::name>(NAME), field<&config::port>(PORT), field<&config::ratio>(RATIO),
                         field<&config::timeout>(unit<std::chrono::milliseconds>, TIMEOUT),
                         field<&config::pause>(unit<std::chrono::seconds>, PAUSE), field<&config::tints>(TINTS),
                         field<&config::levels>(LEVELS), field<&config::labels>(LABELS), field<&config::flags>(FLAGS),
                         field<&config::ready>(READY));
};

static_assert(well_formed<config>);
