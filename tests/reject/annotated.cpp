// SPDX-License-Identifier: BSL-1.0
// Structs and enumerations that annotations declare (C++26).
// reject: both_forms: "config: has annotations and a schema; say all in one of them"
// reject: broken_rule: "config.port: minimum 70000 is above maximum 65535"
// reject: wrong_type: "config.name: minimum applies to numbers, and this member is text"
// reject: bad_pattern: "config.name: pattern [a-, column 1: unclosed '['"
// reject: default_breaks_rule: "config.port: default 80 breaks minimum 1024"
// reject: belongs_to_member: "config: minimum is said of the struct; it belongs into field<&config::...>(...)"
// reject: no_part: "config.port: part 1 of what is said of it is nothing that telltale knows"
// reject: unknown_name: "config: satisfies "ports differ" names ports, and there is no such member"
// reject: unknown_text: "tagged_config: texts_by_tag names form, and there is no such member"
// reject: text_of_number: "tagged_config.size: texts_by_tag applies to text, and this member is an integer"
// reject: bit_field: "config.flags: is a bit-field, to which nothing can point; give it a whole type"
// reject: reference: "config.name: is a reference, and cannot be read into"
// reject: static_member: "config.count: has annotations, and is no data member that could be read"
// reject: hidden_base: "config: has a base class that is not public, so that the members in it cannot be reached"
// reject: key_twice: ""port" names two members, port and other"
// reject: enumerator: "level.low: is an enumerator, of which only wire_name can be said"
// reject: enum_part: "level: is an enumeration, of which only a case policy can be said"
// reject: enum_policies: "level: two case policies are given"
// reject: enum_twice: "level: has annotations and a schema_for; say all in one of them"
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
