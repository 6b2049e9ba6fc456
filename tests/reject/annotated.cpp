// SPDX-License-Identifier: BSL-1.0
// Structs and enumerations that annotations declare (C++26).
// subject: Annotations (C++26)
// reject: both_forms: "config: has annotations and a schema; say all in one of them"
// cure: both_forms: Say all in annotations, or all in `schema`.
// reject: broken_rule: "config.port: minimum 70000 is above maximum 65535"
// same: broken_rule: rule_fault.minimum_above_maximum
// reject: wrong_type: "config.name: minimum applies to numbers, and this member is text"
// same: wrong_type: rule_fault.minimum_on_text
// reject: bad_pattern: "config.name: pattern [a-, column 1: unclosed '['"
// same: bad_pattern: rule_fault.pattern_class_open
// reject: default_breaks_rule: "config.port: default 80 breaks minimum 1024"
// same: default_breaks_rule: value_fault.default_breaks_rule
// reject: belongs_to_member: "config: minimum is said of the struct; it belongs into field<&config::...>(...)"
// cure: belongs_to_member: Write it before the member that it is for.
// reject: no_part: "config.port: part 1 of what is said of it is nothing that telltale knows"
// cure: no_part: Take it out: annotations of a member are rules, names, defaults, sentences and policies.
// reject: unknown_name: "config: satisfies "ports differ" names ports, and there is no such member"
// cure: unknown_name: Write the name of a member as it is in C++.
// reject: unknown_text: "tagged_config: texts_by_tag names form, and there is no such member"
// same: unknown_text: unknown_name
// reject: text_of_number: "tagged_config.size: texts_by_tag applies to text, and this member is an integer"
// same: text_of_number: tag_texts.number
// reject: bit_field: "config.flags: is a bit-field, to which nothing can point; give it a whole type"
// cure: bit_field: Give the member a whole type, with `maximum(7)` if its bound matters.
// reject: reference: "config.name: is a reference, and cannot be read into"
// cure: reference: Hold a value instead of a reference.
// reject: static_member: "config.count: has annotations, and is no data member that could be read"
// cure: static_member: Take the annotations away, or `static`.
// reject: hidden_base: "config: has a base class that is not public, so that the members in it cannot be reached"
// cure: hidden_base: Derive publicly, or hold the base as a member.
// reject: key_twice: ""port" names two members, port and other"
// same: key_twice: record_fault.two_members_one_key
// reject: enumerator: "level.low: is an enumerator, of which only wire_name can be said"
// cure: enumerator: Say it of the enumeration, or take it away.
// reject: enum_part: "level: is an enumeration, of which only a case policy can be said"
// cure: enum_part: Take it away; `secret` is said of members.
// reject: enum_policies: "level: two case policies are given"
// cure: enum_policies: Keep one of them.
// reject: enum_twice: "level: has annotations and a schema_for; say all in one of them"
// cure: enum_twice: Say all in annotations, or all in `schema_for`.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/well_formed.hpp>

#include <string>
#include <variant>

using namespace telltale;

#if defined(REJECT_enum_part)
#define OF_LEVEL secret
#elif defined(REJECT_enum_policies)
#define OF_LEVEL camel_case, =kebab_case
#else
#define OF_LEVEL camel_case
#endif
#ifdef REJECT_enumerator
enum class level { low [[=description("the least")]], high [[=wire_name("HIGH")]] };
#else
enum class [[=OF_LEVEL]] level { low [[=wire_name("LOW")]], high [[=wire_name("HIGH")]] };
#endif
#ifdef REJECT_enum_twice
template <>
inline constexpr auto telltale::schema_for<level> = enumeration(camel_case);
#endif

struct named {
    int id;
};
#ifdef REJECT_hidden_base
#define DERIVES private named
#else
#define DERIVES public named
#endif
#ifdef REJECT_belongs_to_member
#define OF_STRUCT minimum(1)
#else
#define OF_STRUCT camel_case
#endif
#ifdef REJECT_unknown_name
#define ASKED satisfies<"port", "ports">
#else
#define ASKED satisfies<"port", "other">
#endif
#if defined(REJECT_broken_rule)
#define OF_PORT minimum(70000), =maximum(65535)
#elif defined(REJECT_default_breaks_rule)
#define OF_PORT minimum(1024), =default_to(80)
#elif defined(REJECT_no_part)
#define OF_PORT issue_code::too_big
#else
#define OF_PORT minimum(1024), =maximum(65535)
#endif
#if defined(REJECT_wrong_type)
#define OF_NAME minimum(1)
#elif defined(REJECT_bad_pattern)
#define OF_NAME pattern<"[a-">()
#else
#define OF_NAME pattern<"[a-z]">()
#endif

struct [[=OF_STRUCT, =ASKED([](int a, int b) { return a != b; }, "ports differ")]] config : DERIVES {
    [[=OF_PORT]] int port;
#ifdef REJECT_key_twice
    [[=wire_name("port")]] int other;
#else
    [[=wire_name("other")]] int other;
#endif
#ifdef REJECT_reference
    [[=OF_NAME]] std::string& name;
#else
    [[=OF_NAME]] std::string name;
#endif
#ifdef REJECT_bit_field
    unsigned flags : 3;
#else
    unsigned flags;
#endif
#ifdef REJECT_static_member
    [[=minimum(0)]] static inline int count = 0;
#else
    [[=minimum(0)]] int count = 0;
#endif
    level at;
#ifdef REJECT_both_forms
    static constexpr auto schema = telltale::schema(camel_case);
#endif
};

struct lamp {
    int watts;
};
struct torch {
    int cells;
};
inline constexpr tag_texts texts[] = {{}, {}};
#if defined(REJECT_unknown_text)
#define TEXT_OF "form"
#elif defined(REJECT_text_of_number)
#define TEXT_OF "size"
#else
#define TEXT_OF "from"
#endif
struct [[=texts_by_tag<TEXT_OF>({texts, 2})]] tagged_config {
    std::string from;
    int size;
    [[=tagged_beside<"is">("lamp", "torch")]] std::variant<lamp, torch> light;
};

static_assert(well_formed<config>);
static_assert(well_formed<tagged_config>);
