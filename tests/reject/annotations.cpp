// SPDX-License-Identifier: BSL-1.0
// The member for the rest, which takes only what can be said of it.
// subject: The member for the rest
// reject: rest_on_text: "config.it: rest applies to maps, and this member is text"
// show: rest_on_text: config::it
// cure: rest_on_text: Make the member a `std::map<std::string, ...>`, such as one of `raw_json`.
// reject: rest_on_list: "config.it: rest applies to maps, and this member is a list"
// reject: rest_on_optional: "config.it: rest applies to maps, and this member is optional"
// same: rest_on_list, rest_on_optional: rest_on_text
// reject: rest_of_numbers: "config.it: its keys are not text but an integer, and JSON's are text"
// show: rest_of_numbers: config::it
// cure: rest_of_numbers: Write `std::string` keys.
// reject: rest_secret: "config.it: secret cannot be said of the member for the rest"
// cure: rest_secret: Take it out: the member for the rest takes `description`, `since`, rules for its number of items, `keys(...)` and `each(...)`.
// reject: rest_wire_name: "config.it: wire_name cannot be said of the member for the rest"
// reject: rest_alias: "config.it: alias cannot be said of the member for the rest"
// reject: rest_default: "config.it: default_to cannot be said of the member for the rest"
// reject: rest_missing: "config.it: missing cannot be said of the member for the rest"
// reject: rest_deprecated: "config.it: deprecated cannot be said of the member for the rest"
// reject: rest_satisfies: "config.it: satisfies cannot be said of the member for the rest"
// same: rest_wire_name, rest_alias, rest_default, rest_missing, rest_deprecated, rest_satisfies: rest_secret
// reject: rest_twice: "config.it: rest is given twice"
// cure: rest_twice: Say it once.
// reject: rest_of_schema: "config: rest is said of the struct; it belongs into field<&config::...>(...)"
// cure: rest_of_schema: Say it in the field of the map that takes the keys which no member has.
// reject: rest_in_each: "config.other, each value: rest applies to members, and this is a value"
// cure: rest_in_each: Say it of a member.
// reject: two_for_the_rest: "config: it and other are both for the rest; one is the most"
// show: two_for_the_rest: config::it
// cure: two_for_the_rest: Keep one of them.
// reject: rest_and_unknown_keys: "config: unknown_keys can never be asked, because it takes the rest"
// cure: rest_and_unknown_keys: Leave `unknown_keys` out: with a member for the rest no key is unknown.
// show: rest_and_unknown_keys: config::it
// reject: rest_rule: "config.it, each value: min_length applies to text, and a value is an integer"
// cure: rest_rule: Use a rule for what the values are, here integers.
// subject: Sentences and other parts of a member
// reject: text_as_a_part: "config.count: part 1 of what is said of it is text; write wire_name(...), description(...) or a rule"
// cure: text_as_a_part: Write what the text is: `wire_name("total")` or `description("total")`.
// reject: text_as_a_later_part: "config.count: part 2 of what is said of it is text; write wire_name(...), description(...) or a rule"
// reject: text_in_each: "config.other, each value: part 1 of what is said of it is text; write wire_name(...), description(...) or a rule"
// reject: text_in_keys: "config.other, each key: part 1 of what is said of it is text; write wire_name(...), description(...) or a rule"
// same: text_as_a_later_part, text_in_each, text_in_keys: text_as_a_part
// subject: Structs as a whole
// reject: text_in_schema: "config: part 1 of its schema is nothing that telltale knows"
// cure: text_in_schema: Write a text as `description("...")` and take other things out: a schema takes fields, policies and rules across members.
// subject: Items, keys and values
// reject: secret_of_keys: "config.other, each key: secret cannot be said of keys"
// cure: secret_of_keys: Say `secret` of the member, which keeps all of it out of reports, or of its values.
// subject: Sentences and other parts of a member
// reject: wrong_type_of_free_form: "config.free: wrong_type can never be said, because free-form takes every type"
// cure: wrong_type_of_free_form: Leave it out.
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/well_formed.hpp>
#include <telltale/value/raw_json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace telltale;

using numbers = std::map<std::string, int>;
using others =
#if defined(REJECT_rest_on_text)
    std::string;
#elif defined(REJECT_rest_on_list)
    std::vector<int>;
#elif defined(REJECT_rest_on_optional)
    std::optional<numbers>;
#elif defined(REJECT_rest_of_numbers)
    std::map<int, int>;
#elif defined(REJECT_rest_satisfies)
    numbers;
#define SAID rest, satisfies([](numbers const& all) { return all.empty(); }, "none")
#else
    numbers;
#endif

#if defined(REJECT_rest_secret)
#define SAID rest, secret
#elif defined(REJECT_rest_wire_name)
#define SAID wire_name("all"), rest
#elif defined(REJECT_rest_alias)
#define SAID rest, alias("all")
#elif defined(REJECT_rest_default)
#define SAID rest, default_to(nullptr)
#elif defined(REJECT_rest_missing)
#define SAID rest, missing("no rest")
#elif defined(REJECT_rest_deprecated)
#define SAID rest, deprecated()
#elif defined(REJECT_rest_twice)
#define SAID rest, min_items(1), rest
#elif defined(REJECT_rest_rule)
#define SAID rest, each(min_length(1))
#elif !defined(SAID)
#define SAID rest, description("others"), since("1")
#endif

#if defined(REJECT_rest_in_each)
#define OTHER each(rest)
#elif defined(REJECT_two_for_the_rest)
#define OTHER rest
#elif defined(REJECT_text_in_each)
#define OTHER each("limits")
#elif defined(REJECT_text_in_keys)
#define OTHER keys("limits")
#elif defined(REJECT_secret_of_keys)
#define OTHER keys(min_length(1), secret)
#else
#define OTHER keys(min_length(1)), each(secret)
#endif

#if defined(REJECT_text_as_a_part)
#define COUNT "total", minimum(1)
#elif defined(REJECT_text_as_a_later_part)
#define COUNT minimum(1), "total"
#else
#define COUNT wire_name("total"), minimum(1)
#endif

struct config {
    int count;
    others it;
    std::map<std::string, std::map<std::string, int>> other;
    raw_json free;

    static constexpr auto schema = telltale::schema(
#if defined(REJECT_text_in_schema)
        "config of a fleet",
#elif defined(REJECT_rest_of_schema)
        rest,
#elif defined(REJECT_rest_and_unknown_keys)
        unknown_keys::warn,
#else
        description("config of a fleet"),
#endif
#ifdef REJECT_wrong_type_of_free_form
        field<&config::free>(wrong_type("anything")),
#endif
        field<&config::count>(COUNT), field<&config::it>(SAID), field<&config::other>(OTHER));
};

static_assert(well_formed<config>);
