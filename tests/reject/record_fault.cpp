// SPDX-License-Identifier: BSL-1.0
// Declarations of structs: fields, members, keys, rules across members.
// subject: Names and keys
// reject: two_members_one_key: "config: "a" names two members, first and second"
// cure: two_members_one_key: Give one of them another `wire_name`.
// reject: case_policy_collision: "config: "secondOne" names two members, second_one and secondOne"
// cure: case_policy_collision: Rename one of the members, or give it a `wire_name`.
// show: case_policy_collision: int second_one;
// show: case_policy_collision: camel_case
// reject: alias_is_another_key: "config.first: alias "second" is the key of second"
// cure: alias_is_another_key: Take the alias away, or rename the other member's key.
// reject: two_aliases_alike: "config: "p" names two members, first and second"
// cure: two_aliases_alike: Leave the alias with the one member that it was a name of.
// reject: alias_is_own_key: "config.first: alias "first" is its own key"
// cure: alias_is_own_key: Take the alias away; it is the name of the member already.
// subject: Members and fields
// reject: field_twice: "config.first: has two fields; put all into one"
// cure: field_twice: Put all parts into one: `field<&config::first>(alias("a"), minimum(1))`.
// reject: field_of_another_class: "config: field<&other::port> is of another struct"
// show: field_of_another_class: struct other
// cure: field_of_another_class: Write `field<...>` of members of this struct only; what is inside of a member is said in its own struct.
// subject: Structs as a whole
// reject: policy_twice: "config: two case policies, camel_case and kebab_case"
// show: policy_twice: camel_case
// cure: policy_twice: Keep one of them; a single member is renamed with `wire_name`.
// reject: unknown_keys_twice: "config: unknown_keys is given twice, ignore and reject"
// show: unknown_keys_twice: unknown_keys::reject
// cure: unknown_keys_twice: Keep one of them.
// reject: rule_on_struct: "config: minimum is said of the struct; it belongs into field<&config::...>(...)"
// cure: rule_on_struct: Put the rule into the field of the member that it is for.
// reject: unknown_schema_part: "config: part 1 of its schema is nothing that telltale knows"
// same: unknown_schema_part: annotations.text_in_schema
// subject: Predicates
// reject: cross_foreign_member: "config: satisfies "first before second" names a member of another struct"
// cure: cross_foreign_member: Name members of this struct.
// reject: cross_member_twice: "config: satisfies "first before second" names first twice"
// cure: cross_member_twice: Name each member once, in the order in which the function takes them.
// reject: cross_not_callable: "config: satisfies "first before second" cannot be called with the members that it names"
// cure: cross_not_callable: Let the function take the members in the order in which they are named, here two `int`.
// subject: Members and fields
// reject: not_taken_apart: "config: is no plain aggregate, so that every member needs a field"
// show: not_taken_apart: int first;
// cure: not_taken_apart: Write a `field` for every member that is to be read, or take the constructors and private members away so that the struct is a plain aggregate.
// reject: field_of_a_base: "config: has a base class, so that every member needs a field"
// show: field_of_a_base: struct base
// show: field_of_a_base: int first;
// cure: field_of_a_base: Write a `field` for every member, those of the base too.
// reject: too_many_members: "config: has more than 128 members; list them all in fields"
// cure: too_many_members: Write a `field` for every member, or put members that belong together into structs.
// reject: members_uncounted: "uncounted: has members that cannot be counted; list them all in fields"
// cure: members_uncounted: Write a `field` for every member that is to be read.
// show: members_uncounted: class sealed
// subject: Variants and tags
// reject: two_tags_beside: "config: source and target both have a tag beside them; one is the most"
// cure: two_tags_beside: Use `tagged<...>` for one of them, which puts the tag inside of the object.
// reject: tag_is_member: "config.source: tag "path" is also the key of file.path"
// cure: tag_is_member: Give the tag a key that no alternative has as a member.
// show: tag_is_member: struct file
// reject: tag_beside_is_member: "config.source: tag "first" is also the key of first"
// cure: tag_beside_is_member: Give the tag a key that no member beside it has.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/well_formed.hpp>

#include <string>
#include <variant>

using namespace telltale;

struct other {
    int port;
};
struct file {
    std::string path;
};
struct base {
    int id;
};
constexpr auto less = [](int a, int b) { return a < b; };
constexpr auto shorter = [](std::string const& a, std::string const& b) { return a.size() < b.size(); };

#define TEN(x) int x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9;

#ifdef REJECT_field_of_a_base
struct config : base {
#else
struct config {
#endif
    int first;
    int second;
    int second_one;
#ifdef REJECT_case_policy_collision
    int secondOne;
#endif
    std::variant<file, other> source;
    std::variant<file, other> target;
#ifdef REJECT_too_many_members
    // clang-format off
    TEN(a) TEN(b) TEN(c) TEN(d) TEN(e) TEN(f) TEN(g) TEN(h) TEN(i) TEN(j) TEN(k) TEN(l) TEN(m)
    // clang-format on
#endif

#ifdef REJECT_not_taken_apart
        config() = default;
#else
    static constexpr auto schema = telltale::schema(
#if defined(REJECT_two_members_one_key)
        field<&config::first>(wire_name("a")), field<&config::second>(wire_name("a")),
#elif defined(REJECT_alias_is_another_key)
        field<&config::first>(alias("second")),
#elif defined(REJECT_two_aliases_alike)
        field<&config::first>(alias("p")), field<&config::second>(alias("p")),
#elif defined(REJECT_alias_is_own_key)
        field<&config::first>(alias("first")),
#elif defined(REJECT_field_twice)
        field<&config::first>(alias("a")), field<&config::first>(minimum(1)),
#elif defined(REJECT_field_of_another_class)
        field<&other::port>(minimum(1)),
#elif defined(REJECT_policy_twice)
        camel_case, kebab_case,
#elif defined(REJECT_unknown_keys_twice)
        unknown_keys::ignore,
#elif defined(REJECT_rule_on_struct)
        minimum(1),
#elif defined(REJECT_unknown_schema_part)
        42,
#elif defined(REJECT_cross_foreign_member)
        satisfies<&config::first, &other::port>(less, "first before second"),
#elif defined(REJECT_cross_member_twice)
        satisfies<&config::first, &config::first>(less, "first before second"),
#elif defined(REJECT_cross_not_callable)
        satisfies<&config::first, &config::second>(shorter, "first before second"),
#else
        field<&config::first>(alias("1st")), satisfies<&config::first, &config::second>(less, "first before second"),
#endif
#if defined(REJECT_tag_is_member)
        field<&config::source>(tagged<"path">()), field<&config::target>(tagged<"kind">()),
#elif defined(REJECT_tag_beside_is_member)
        field<&config::source>(tagged_beside<"first">()), field<&config::target>(tagged<"kind">()),
#elif defined(REJECT_two_tags_beside)
        field<&config::source>(tagged_beside<"from">()), field<&config::target>(tagged_beside<"to">()),
#else
        field<&config::source>(tagged<"kind">()), field<&config::target>(tagged<"kind">()),
#endif
#ifdef REJECT_policy_twice
        unknown_keys::reject);
#else
        unknown_keys::reject, camel_case);
#endif
#endif
};

#ifdef REJECT_members_uncounted
class sealed {
    ~sealed() = default;
};
struct uncounted {
#if defined(TELLTALE_HAS_BINDING_PACKS)
    union { // which bindings do not take apart; the other one they do
        int number;
        float real;
    };
#else
    sealed it;
#endif
};
static_assert(well_formed<uncounted>);
#else
static_assert(well_formed<config>);
#endif
