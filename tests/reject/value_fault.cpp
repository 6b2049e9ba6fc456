// SPDX-License-Identifier: BSL-1.0
// What is said of a member beside its rules: names, defaults, sentences, items and keys, tags.
// subject: Defaults
// reject: default_breaks_rule: "config.port: default 80 breaks minimum 1024"
// cure: default_breaks_rule: Take a default that is allowed, or loosen the rule.
// reject: default_breaks_length: "config.name: default "" breaks min_length 1"
// reject: default_breaks_pattern: "config.name: default "a b" breaks pattern ^\w+$"
// reject: default_breaks_choice: "config.name: default "x" breaks is_one_of"
// same: default_breaks_length, default_breaks_pattern, default_breaks_choice: default_breaks_rule
// reject: default_wrong_type: "config.port: default "x" is not an integer"
// cure: default_wrong_type: Write a default of the member's type.
// reject: default_out_of_range: "config.port: default 70000 is above 65535, the greatest value of its type"
// cure: default_out_of_range: Take a default that the member's type can hold.
// reject: default_on_optional: "config.level: default_to is for plain members, and an optional one may be absent already"
// cure: default_on_optional: Leave `default_to` out and take `value_or(...)` where the value is used, or make the member a plain one.
// reject: default_without_value: "config.name: default_to does not give text"
// cure: default_without_value: Write a value of the member's type; for a member that may be `null` use `nullable`.
// reject: default_not_enumerator: "config.tint: default 9 is no enumerator of colour"
// cure: default_not_enumerator: Name an enumerator of the enumeration: `colour::blue`.
// show: default_not_enumerator: enum class colour
// reject: example_breaks_rule: "config.port: example 80 breaks minimum 1024"
// cure: example_breaks_rule: Take an example that is allowed, or loosen the rule.
// reject: default_breaks_inner: "config.nick: default "abc" breaks min_length 5"
// reject: example_breaks_inner: "config.nick: example "abc" breaks min_length 5"
// reject: rules_break_inner: "config.nick: min_length 5 is above max_length 4"
// same: default_breaks_inner: default_breaks_rule
// same: example_breaks_inner: example_breaks_rule
// same: rules_break_inner: rule_fault.min_length_above_max_length
// reject: default_above_float: "config.ratio: default 1e39 is above 3.4028235e38, the greatest value of its type"
// same: default_above_float: default_out_of_range
// reject: example_wrong_type: "config.port: example "x" is not an integer"
// cure: example_wrong_type: Write an example of the member's type.
// reject: example_twice: "config.port: example 2000 is given twice"
// cure: example_twice: Leave one of them out.
// reject: example_of_list: "config.tags: example applies to numbers, text, booleans, enumerators and durations, and this member is a list"
// cure: example_of_list: Show the list in the words of `description(...)`.
// reject: example_not_as_in_json: "config.made: example is given as it stands in JSON: as a number, a text or a boolean"
// cure: example_not_as_in_json: Write the text of the time: `example("2025-01-31T23:59:59Z")`.
// reject: example_no_time: "config.made: example "yesterday" is no date-time as in RFC 3339"
// cure: example_no_time: Write it as it stands in JSON: `example("2025-01-31T23:59:59Z")`.
// subject: Sentences and other parts of a member
// reject: missing_on_optional: "config.level: missing can never be said, because an optional member may be absent"
// cure: missing_on_optional: Leave `missing` out, or make the member a plain one, which is required.
// reject: missing_with_initializer: "config.port: missing can never be said, because the initialiser stands for an absent member"
// cure: missing_with_initializer: Leave one of both out.
// reject: missing_with_default: "config.port: missing can never be said, because default_to stands for an absent member"
// same: missing_with_default: missing_with_initializer
// reject: not_integer_on_text: "config.name: not_integer applies to integers, and this member is text"
// cure: not_integer_on_text: Use `wrong_type("...")`, which is said of values of every type.
// reject: message_empty: "config.port: missing has no words"
// cure: message_empty: Write what is to be said, or leave it out for the words of telltale.
// reject: secret_twice: "config.name: secret is given twice"
// cure: secret_twice: Say it once.
// subject: Names and keys
// reject: wire_name_twice: "config.name: wire_name is given twice, "a" and "b""
// cure: wire_name_twice: Keep one and make the other an `alias`, which is read too.
// reject: wire_name_empty: "config.name: wire_name is empty"
// cure: wire_name_empty: Write the key that the member has in JSON.
// reject: wire_name_not_utf8: "config.name: wire_name "<FF>" is not UTF-8"
// cure: wire_name_not_utf8: Save the source as UTF-8, or write the letters as `\u00E9`.
// reject: too_many_aliases: "config.name: 9 aliases, and 8 are the most"
// cure: too_many_aliases: Leave the oldest ones out.
// subject: Sentences and other parts of a member
// reject: unknown_part: "config.port: part 2 of what is said of it is nothing that telltale knows"
// cure: unknown_part: Take it out: a field takes rules, names, defaults, sentences and policies, as in `minimum(1)` or `wire_name("p")`.
// subject: Items, keys and values
// reject: each_on_text: "config.name: each applies to lists and maps, and this member is text"
// cure: each_on_text: Say the rule of the text itself: `min_length(1)`.
// reject: keys_on_list: "config.tags: keys applies to maps, and this member is a list"
// cure: keys_on_list: Use `each(...)` for the items of a list.
// reject: each_rule_on_wrong_item: "config.tags, each item: minimum applies to numbers, and an item is text"
// cure: each_rule_on_wrong_item: Use a rule for what the items are, here text.
// reject: each_rules_contradict: "config.tags, each item: min_length 5 is above max_length 3"
// same: each_rules_contradict: rule_fault.min_length_above_max_length
// reject: each_twice: "config.tags: each is given twice; put all into one"
// cure: each_twice: Put all rules into one: `each(min_length(1), max_length(3))`.
// reject: missing_in_each: "config.tags, each item: missing applies to members, and this is an item"
// cure: missing_in_each: Say it of a member; an item that is not there is never missed.
// reject: keys_rule_for_numbers: "config.labels, each key: minimum applies to numbers, and a key is text"
// cure: keys_rule_for_numbers: Use a rule for text, as keys always are.
// reject: each_rule_on_wrong_value: "config.labels, each value: min_length applies to text, and a value is an integer"
// same: each_rule_on_wrong_value: each_rule_on_wrong_item
// subject: Variants and tags
// reject: tag_empty: "config.source: alternative 2 has an empty tag"
// cure: tag_empty: Give every alternative a tag.
// reject: tagged_of_transparent: "config.wrapped: tagged applies to variants of structs, and alternative 2 is an integer"
// cure: tagged_of_transparent: A `transparent` struct is written as its only member, which has no place for a tag: take `transparent` away, or wrap it in another struct.
// show: tagged_of_transparent: config::wrapped
// show: tagged_of_transparent: int number;
// reject: tagged_on_text: "config.name: tagged applies to variants, and this member is text"
// cure: tagged_on_text: Leave `tagged` out, or make the member a `std::variant` of structs.
// reject: tagged_of_no_struct: "config.any: tagged applies to variants of structs, and alternative 1 is an integer"
// cure: tagged_of_no_struct: Leave `tagged` out if the alternatives differ in JSON as they are; otherwise put the value into a struct.
// reject: tag_names_count: "config.source: 1 tag for 2 alternatives"
// cure: tag_names_count: Write one tag for each alternative, in their order.
// reject: two_alternatives_one_tag: "config.source: tag "a" names two alternatives, 1 and 2"
// cure: two_alternatives_one_tag: Give each alternative a tag of its own.
// reject: tag_key_empty: "config.source: the key of its tag is empty"
// cure: tag_key_empty: Write the key that has the tag: `tagged<"kind">(...)`.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/well_formed.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

enum class colour { red, blue };
struct file {
    std::string path;
};
struct net {
    int port;
};
struct nickname {
    std::string text;
    static constexpr auto schema = telltale::schema(transparent, field<&nickname::text>(min_length(5)));
};
struct watts {
    int number;
#ifdef REJECT_tagged_of_transparent
    static constexpr auto schema = telltale::schema(transparent);
#endif
};

#if defined(REJECT_default_breaks_rule)
#define PORT default_to(80), minimum(1024)
#elif defined(REJECT_example_breaks_rule)
#define PORT example(80), minimum(1024)
#elif defined(REJECT_example_wrong_type)
#define PORT example("x")
#elif defined(REJECT_example_twice)
#define PORT example(2000), example(2000)
#elif defined(REJECT_default_wrong_type)
#define PORT default_to("x")
#elif defined(REJECT_default_out_of_range)
#define PORT default_to(70000)
#elif defined(REJECT_missing_with_initializer)
#define PORT missing("gone"), initializer_is_default
#elif defined(REJECT_missing_with_default)
#define PORT missing("gone"), default_to(1)
#elif defined(REJECT_message_empty)
#define PORT missing("")
#elif defined(REJECT_unknown_part)
#define PORT minimum(1), 42
#else
#define PORT default_to(8080), minimum(1024)
#endif

#if defined(REJECT_default_breaks_inner)
#define NICK default_to("abc")
#elif defined(REJECT_example_breaks_inner)
#define NICK example("abc")
#elif defined(REJECT_rules_break_inner)
#define NICK max_length(4)
#else
#define NICK default_to("abcde"), max_length(5)
#endif

#if defined(REJECT_default_above_float)
#define RATIO default_to(1e39)
#else
#define RATIO default_to(3e38)
#endif

#if defined(REJECT_default_breaks_length)
#define NAME default_to(""), min_length(1)
#elif defined(REJECT_default_breaks_pattern)
#define NAME default_to("a b"), pattern<"^\\w+$">()
#elif defined(REJECT_default_breaks_choice)
#define NAME default_to("x"), is_one_of("a")
#elif defined(REJECT_default_without_value)
#define NAME default_to(nullptr)
#elif defined(REJECT_not_integer_on_text)
#define NAME not_integer("whole")
#elif defined(REJECT_secret_twice)
#define NAME secret, min_length(1), secret
#elif defined(REJECT_wire_name_twice)
#define NAME wire_name("a"), wire_name("b")
#elif defined(REJECT_wire_name_empty)
#define NAME wire_name("")
#elif defined(REJECT_wire_name_not_utf8)
#define NAME wire_name("\xFF")
#elif defined(REJECT_too_many_aliases)
#define NAME alias("1"), alias("2"), alias("3"), alias("4"), alias("5"), alias("6"), alias("7"), alias("8"), alias("9")
#elif defined(REJECT_each_on_text)
#define NAME each(min_length(1))
#elif defined(REJECT_tagged_on_text)
#define NAME tagged<"kind">()
#else
#define NAME default_to("a"), pattern<"^\\w+$">(), wire_name("n"), alias("1"), secret, wrong_type("text, please")
#endif

#if defined(REJECT_default_on_optional)
#define LEVEL default_to(1)
#elif defined(REJECT_missing_on_optional)
#define LEVEL missing("gone")
#else
#define LEVEL message("whole")
#endif

#ifdef REJECT_default_not_enumerator
#define TINT default_to(static_cast<colour>(9))
#else
#define TINT default_to(colour::blue)
#endif

#if defined(REJECT_keys_on_list)
#define TAGS keys(min_length(1))
#elif defined(REJECT_example_of_list)
#define TAGS example("a")
#elif defined(REJECT_each_rule_on_wrong_item)
#define TAGS each(minimum(1))
#elif defined(REJECT_each_rules_contradict)
#define TAGS each(min_length(5), max_length(3))
#elif defined(REJECT_each_twice)
#define TAGS each(min_length(1)), each(max_length(3))
#elif defined(REJECT_missing_in_each)
#define TAGS each(missing("gone"))
#else
#define TAGS each(min_length(1), max_length(3))
#endif

#if defined(REJECT_keys_rule_for_numbers)
#define LABELS keys(minimum(1))
#elif defined(REJECT_each_rule_on_wrong_value)
#define LABELS each(min_length(1))
#else
#define LABELS keys(min_length(1)), each(minimum(1))
#endif

#ifdef REJECT_tagged_of_no_struct
#define ANY tagged<"kind">("a", "b")
#else
#define ANY minimum(1)
#endif

#if defined(REJECT_tag_names_count)
#define SOURCE tagged<"kind">("a")
#elif defined(REJECT_two_alternatives_one_tag)
#define SOURCE tagged<"kind">("a", "a")
#elif defined(REJECT_tag_empty)
#define SOURCE tagged<"kind">("a", "")
#elif defined(REJECT_tag_key_empty)
#define SOURCE tagged<"">("a", "b")
#else
#define SOURCE tagged<"kind">("a", "b")
#endif

#if defined(REJECT_example_not_as_in_json)
#define MADE example(std::chrono::sys_seconds())
#elif defined(REJECT_example_no_time)
#define MADE example("yesterday")
#else
#define MADE example("2025-01-31T23:59:59Z")
#endif

struct config {
    std::uint16_t port;
    std::string name;
    std::optional<int> level;
    colour tint;
    std::vector<std::string> tags;
    std::map<std::string, int> labels;
    std::variant<int, file> any;
    std::variant<file, net> source;
    std::variant<file, watts> wrapped;
    std::chrono::sys_seconds made;
    nickname nick;
    float ratio;

    static constexpr auto schema =
        telltale::schema(field<&config::port>(PORT), field<&config::name>(NAME), field<&config::level>(LEVEL),
                         field<&config::tint>(TINT), field<&config::tags>(TAGS), field<&config::labels>(LABELS),
                         field<&config::any>(ANY), field<&config::source>(SOURCE),
                         field<&config::wrapped>(tagged<"kind">("file", "watts")), field<&config::made>(MADE),
                         field<&config::nick>(NICK), field<&config::ratio>(RATIO));
};

static_assert(well_formed<config>);
