// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/combined.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>

#include "support/fault_of.hpp"
#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using namespace telltale;

namespace {

struct settings {
    int port = 0;
    std::string name;
    std::string id;
    std::vector<int> sizes;
    double share = 0;
    bool on = false;

    static constexpr auto schema =
        telltale::schema(field<&settings::port>(any_of(equals(0), all_of(minimum(1024), multiple_of(2)))),
                         field<&settings::name>(none_of(equals("root"), pattern<"^_">())),
                         field<&settings::id>(any_of(format(uuid), max_length(3)).says("id must be a UUID or short")),
                         field<&settings::sizes>(none_of(min_items(3)), each(none_of(equals(13)))),
                         field<&settings::share>(all_of(minimum(0), maximum(1)), default_to(0.5)),
                         field<&settings::on>(any_of(equals(true)), default_to(true)));
};

constexpr auto slot_rules = record<settings>::member<0>::value_slot::rules;

} // namespace

TEST_CASE("rules made of rules", "[rule]") {
    TWICE(slot_rules[0].kind == rule_kind::any_of);
    TWICE(slot_rules[0].inner_count == 2);
    TWICE(holds(slot_rules[0], text::number(0)));
    TWICE(holds(slot_rules[0], text::number(1024)));
    TWICE(!holds(slot_rules[0], text::number(1025)));
    TWICE(!holds(slot_rules[0], text::number(1)));
    TWICE(holds(rule{.kind = rule_kind::all_of}, true));
    TWICE(combinable<rule>);
    TWICE(!combinable<predicate_rule<int>>);
}

TEST_CASE("whether items are unique cannot be combined, since that takes the items", "[rule]") {
    CHECK(fault_of<std::vector<int>, [] { return said(any_of(min_items(2), unique_items())); }> ==
          "t.m: unique_items cannot stand in any_of");
    CHECK(fault_of<std::vector<int>, [] { return said(none_of(min_items(2)), unique_items()); }>.empty());
}

TEST_CASE("a broken combination is one issue", "[rule]") {
    CHECK(told<settings>(R"({"port":2048,"name":"a","id":"abc","sizes":[1,2],"share":0.5})") == "ok");
    CHECK(told<settings>(R"({"port":1,"name":"root","id":"abcd","sizes":[1,13,3],"share":2})") ==
          "1:9: error: port: must be 0 or (>= 1024 and a multiple of 2) (got 1) [rule_broken]\n"
          "1:18: error: name: must be neither root nor text that matches ^_ (got \"root\") [rule_broken]\n"
          "1:30: error: id: id must be a UUID or short (got \"abcd\") [rule_broken]\n"
          "1:48: error: sizes[1]: must not be 13 (got 13) [rule_broken]\n"
          "1:45: error: sizes: must not have at least 3 items [rule_broken]\n"
          "1:62: error: share: must be >= 0 and <= 1 (got 2) [rule_broken]");
    CHECK(told<settings>(R"({"port":0,"name":"a","id":"abc","sizes":[],"on":true})") == "ok");
    CHECK(told<settings>(R"({"port":0,"name":"a","id":"abc","sizes":[],"on":false})") ==
          "1:49: error: on: must be true (got false) [rule_broken]");
}
