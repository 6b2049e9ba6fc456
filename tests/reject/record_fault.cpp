// SPDX-License-Identifier: BSL-1.0
// Declarations of structs: fields, members, keys, rules across members.
// reject: two_members_one_key: "config: "a" names two members, first and second"
// reject: case_policy_collision: "config: "secondOne" names two members, second_one and secondOne"
// reject: alias_is_another_key: "config.first: alias "second" is the key of second"
// reject: two_aliases_alike: "config: "p" names two members, first and second"
// reject: alias_is_own_key: "config.first: alias "first" is its own key"
// reject: field_twice: "config.first: has two fields; put all into one"
// reject: field_of_another_class: "config: field<&other::port> is of another struct"
// reject: policy_twice: "config: two case policies, camel_case and kebab_case"
// reject: unknown_keys_twice: "config: unknown_keys is given twice, ignore and reject"
// reject: rule_on_struct: "config: minimum is said of the struct; it belongs into field<&config::...>(...)"
// reject: unknown_schema_part: "config: part 1 of its schema is nothing that telltale knows"
// reject: cross_foreign_member: "config: satisfies "first before second" names a member of another struct"
// reject: cross_member_twice: "config: satisfies "first before second" names first twice"
// reject: cross_not_callable: "config: satisfies "first before second" cannot be called with the members that it names"
// reject: not_taken_apart: "config: is no plain aggregate, so that every member needs a field"
// reject: field_of_a_base: "config: has a base class, so that every member needs a field"
// reject: too_many_members: "config: has more than 128 members; list them all in fields"
// reject: members_uncounted: "uncounted: has members that cannot be counted; list them all in fields"
// reject: two_tags_beside: "config: source and target both have a tag beside them; one is the most"
// reject: tag_is_member: "config.source: tag "path" is also the key of file.path"
// reject: tag_beside_is_member: "config.source: tag "first" is also the key of first"
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
