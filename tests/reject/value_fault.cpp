// SPDX-License-Identifier: BSL-1.0
// What is said of a member beside its rules: names, defaults, sentences, items and keys, tags.
// reject: default_breaks_rule: "config.port: default 80 breaks minimum 1024"
// reject: default_breaks_length: "config.name: default "" breaks min_length 1"
// reject: default_breaks_pattern: "config.name: default "a b" breaks pattern ^\w+$"
// reject: default_breaks_choice: "config.name: default "x" breaks is_one_of"
// reject: default_wrong_type: "config.port: default "x" is not an integer"
// reject: default_out_of_range: "config.port: default 70000 is above 65535, the greatest value of its type"
// reject: default_on_optional: "config.level: default_to is for plain members, and an optional one may be absent already"
// reject: default_without_value: "config.name: default_to does not give text"
// reject: default_not_enumerator: "config.tint: default 9 is no enumerator of colour"
// reject: missing_on_optional: "config.level: missing can never be said, because an optional member may be absent"
// reject: missing_with_initializer: "config.port: missing can never be said, because the initialiser stands for an absent member"
// reject: missing_with_default: "config.port: missing can never be said, because default_to stands for an absent member"
// reject: not_integer_on_text: "config.name: not_integer applies to integers, and this member is text"
// reject: message_empty: "config.port: missing has no words"
// reject: secret_twice: "config.name: secret is given twice"
// reject: wire_name_twice: "config.name: wire_name is given twice, "a" and "b""
// reject: wire_name_empty: "config.name: wire_name is empty"
// reject: wire_name_not_utf8: "config.name: wire_name "<FF>" is not UTF-8"
// reject: too_many_aliases: "config.name: 9 aliases, and 8 are the most"
// reject: unknown_part: "config.port: part 2 of what is said of it is nothing that telltale knows"
// reject: each_on_text: "config.name: each applies to lists and maps, and this member is text"
// reject: keys_on_list: "config.tags: keys applies to maps, and this member is a list"
// reject: each_rule_on_wrong_item: "config.tags, each item: minimum applies to numbers, and an item is text"
// reject: each_rules_contradict: "config.tags, each item: min_length 5 is above max_length 3"
// reject: each_twice: "config.tags: each is given twice; put all into one"
// reject: missing_in_each: "config.tags, each item: missing applies to members, and this is an item"
// reject: keys_rule_for_numbers: "config.labels, each key: minimum applies to numbers, and a key is text"
// reject: each_rule_on_wrong_value: "config.labels, each value: min_length applies to text, and a value is an integer"
// reject: tag_empty: "config.source: alternative 2 has an empty tag"
// reject: tagged_of_transparent: "config.wrapped: tagged applies to variants of structs, and alternative 2 is an integer"
// reject: tagged_on_text: "config.name: tagged applies to variants, and this member is text"
// reject: tagged_of_no_struct: "config.any: tagged applies to variants of structs, and alternative 1 is an integer"
// reject: tag_names_count: "config.source: 1 tag for 2 alternatives"
// reject: two_alternatives_one_tag: "config.source: tag "a" names two alternatives, 1 and 2"
// reject: tag_key_empty: "config.source: the key of its tag is empty"
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/well_formed.hpp>

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
struct watts {
    int number;
#ifdef REJECT_tagged_of_transparent
    static constexpr auto schema = telltale::schema(transparent);
#endif
};

#if defined(REJECT_default_breaks_rule)
#define PORT default_to(80), minimum(1024)
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

    static constexpr auto schema =
        telltale::schema(field<&config::port>(PORT), field<&config::name>(NAME), field<&config::level>(LEVEL),
                         field<&config::tint>(TINT), field<&config::tags>(TAGS), field<&config::labels>(LABELS),
                         field<&config::any>(ANY), field<&config::source>(SOURCE),
                         field<&config::wrapped>(tagged<"kind">("file", "watts")));
};

static_assert(well_formed<config>);
