// SPDX-License-Identifier: BSL-1.0
// What is said of a struct as a whole and does not fit it: transparent, null_is_absent, initializers_are_defaults.
// subject: Structs as a whole
// reject: transparent_of_none: "config: transparent is for structs of one member, and it has 0"
// cure: transparent_of_none: Give the struct the member as which it is written, or take `transparent` away.
// reject: transparent_of_two: "config: transparent is for structs of one member, and it has 2"
// cure: transparent_of_two: Take `transparent` away; a struct of several members is an object.
// reject: transparent_across: "config: transparent structs have one member, so that satisfies belongs into its field"
// cure: transparent_across: Write it as a rule of the member: `field<&config::first>(satisfies(..., "above zero"))`.
// reject: transparent_wire_name: "config.first: its struct is transparent, so that it has no key that could be named, absent or deprecated"
// cure: transparent_wire_name: Say it of the members that are of this struct's type: they have keys.
// reject: transparent_alias: "config.first: its struct is transparent, so that it has no key that could be named, absent or deprecated"
// reject: transparent_default: "config.first: its struct is transparent, so that it has no key that could be named, absent or deprecated"
// reject: transparent_rest: "config.first: its struct is transparent, so that it has no key that could be named, absent or deprecated"
// same: transparent_alias, transparent_default, transparent_rest: transparent_wire_name
// reject: transparent_of_optional: "config.inner: is a transparent struct of an optional; write std::optional of the struct"
// cure: transparent_of_optional: Let the member inside be a plain one, and write `std::optional<absent>` where it is used.
// show: transparent_of_optional: absent inner;
// show: transparent_of_optional: std::optional<int> value;
// reject: transparent_twice: "config: transparent is given twice"
// cure: transparent_twice: Say it once.
// reject: transparent_document: "(document): is a transparent struct of an optional; write std::optional of the struct"
// same: transparent_document: transparent_of_optional
// reject: transparent_rule: "key.text: minimum applies to numbers, and this member is text"
// same: transparent_rule: rule_fault.minimum_on_text
// reject: transparent_rule_there: "config.count: min_length applies to text, and this member is an integer"
// same: transparent_rule_there: rule_fault.minimum_on_text
// reject: null_on_required: "config.first: null_is_absent applies to members that may be absent"
// cure: null_on_required: Leave it out, or make the member a `std::optional`.
// reject: null_on_nullable: "config.first: null_is_absent applies to members that may be absent"
// same: null_on_nullable: null_on_required
// reject: null_in_each: "config.first, each item: null_is_absent applies to members, and this is an item"
// cure: null_in_each: Say it of a member, or use `nullable` items, which take `null` already.
// reject: null_twice: "config: null_is_absent is given twice"
// same: null_twice: transparent_twice
// reject: initializers_twice: "config: initializers_are_defaults is given twice"
// same: initializers_twice: transparent_twice
// reject: initializers_of_nothing: "config: initializers_are_defaults takes them from a new object, and it has no default constructor"
// cure: initializers_of_nothing: Give the struct a default constructor, or say `default_to(...)` of its members.
// reject: description_twice: "config: description is given twice"
// reject: since_twice: "config: since is given twice"
// same: description_twice, since_twice: transparent_twice
// subject: Predicates
// reject: across_without_message: "config: satisfies has no message"
// same: across_without_message: rule_fault.predicate_without_message
// subject: Items, keys and values
// reject: since_in_each: "config.first, each item: since applies to members, and this is an item"
// cure: since_in_each: Say it of the member.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/well_formed.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace telltale;

// A member's type, what is said of the member and of the struct; of another member when there is one.
#if defined(REJECT_transparent_of_two)
#define TWO
#define POLICY transparent
#elif defined(REJECT_transparent_across)
#define POLICY transparent, satisfies<&config::first>([](int i) { return i > 0; }, "above zero")
#elif defined(REJECT_transparent_wire_name)
#define FIRST wire_name("1st")
#define POLICY transparent
#elif defined(REJECT_transparent_alias)
#define FIRST alias("1st")
#define POLICY transparent
#elif defined(REJECT_transparent_default)
#define FIRST default_to(1)
#define POLICY transparent
#elif defined(REJECT_transparent_rest)
#define TYPE std::map<std::string, int>
#define FIRST rest
#define POLICY transparent
#elif defined(REJECT_transparent_twice)
#define POLICY transparent, description("a"), transparent
#elif defined(REJECT_null_on_required)
#define FIRST null_is_absent
#elif defined(REJECT_null_on_nullable)
#define TYPE nullable<int>
#define FIRST null_is_absent
#elif defined(REJECT_null_in_each)
#define TYPE std::vector<nullable<int>>
#define FIRST each(null_is_absent)
#elif defined(REJECT_null_twice)
#define POLICY null_is_absent, null_is_absent
#elif defined(REJECT_initializers_twice)
#define POLICY initializers_are_defaults, initializers_are_defaults
#elif defined(REJECT_initializers_of_nothing)
#define POLICY initializers_are_defaults
#elif defined(REJECT_description_twice)
#define POLICY description("a"), since("1"), description("b")
#elif defined(REJECT_since_twice)
#define POLICY since("1"), description("a"), since("2")
#elif defined(REJECT_across_without_message)
#define TWO
#define POLICY satisfies<&config::first, &config::second>([](int a, int b) { return a < b; }, "")
#elif defined(REJECT_since_in_each)
#define TYPE std::vector<int>
#define FIRST each(since("2"))
#endif

struct key {
    std::string text;
#ifdef REJECT_transparent_rule
    static constexpr auto schema = telltale::schema(transparent, field<&key::text>(minimum(1)));
#else
    static constexpr auto schema = telltale::schema(transparent, field<&key::text>(min_length(1)));
#endif
};
struct number {
    int value;
    static constexpr auto schema = telltale::schema(transparent, field<&number::value>(minimum(1)));
};
struct absent {
    std::optional<int> value;
#if defined(REJECT_transparent_of_optional) || defined(REJECT_transparent_document)
    static constexpr auto schema = telltale::schema(transparent);
#endif
};

#ifndef TYPE
#define TYPE int
#endif

#ifdef REJECT_transparent_of_none
struct config {
    static constexpr auto schema = telltale::schema(transparent);
};
#elif defined(REJECT_initializers_of_nothing)
struct config {
    int first;
    explicit config(int i) : first(i) {}
    static constexpr auto schema = telltale::schema(POLICY, field<&config::first>());
};
#elif defined(FIRST) && defined(POLICY)
struct config {
    TYPE first;
    static constexpr auto schema = telltale::schema(POLICY, field<&config::first>(FIRST));
};
#elif defined(FIRST)
struct config {
    TYPE first;
    static constexpr auto schema = telltale::schema(field<&config::first>(FIRST));
};
#elif defined(POLICY)
struct config {
    TYPE first;
#ifdef TWO
    int second;
#endif
    static constexpr auto schema = telltale::schema(POLICY);
};
#else
struct config {
    std::optional<int> first;
    absent inner;
    number count;
    std::vector<key> keys;
    std::map<std::string, nullable<key>> more;
#ifdef REJECT_transparent_rule_there
    static constexpr auto schema = telltale::schema(null_is_absent, initializers_are_defaults, description("a"),
                                                    since("1"), field<&config::count>(min_length(2)));
#endif
    struct of_count {
        int value;
        static constexpr auto schema = telltale::schema(transparent, field<&of_count::value>(maximum(3)));
    };
    of_count last;
};
#endif

#ifdef REJECT_transparent_document
static_assert(well_formed<absent>);
#else
static_assert(well_formed<config>);
#endif
