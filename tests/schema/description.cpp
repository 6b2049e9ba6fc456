// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/description.hpp>

#include <telltale/rule/bounds.hpp>

#include "support/twice.hpp"

#include <string_view>

using namespace telltale;

namespace {

constexpr std::string_view two[] = {"a", "b"};
constexpr std::string_view two_again[] = {"a", "b"};
constexpr std::string_view two_others[] = {"a", "c"};
constexpr rule rules[] = {minimum(1)};
constexpr rule other_rules[] = {minimum(2)};

constexpr value_schema an_integer{.types = json_types::integer, .rules = {rules, 1}};
constexpr value_schema same_integer{.types = json_types::integer, .rules = {rules, 1}};
constexpr value_schema other_integer{.types = json_types::integer, .rules = {other_rules, 1}};

constexpr member_schema member{.name = "x", .quoted = ",\"x\":", .value = &an_integer};
constexpr member_schema members[] = {member};

constexpr member_schema changed(auto change) {
    member_schema m = member;
    change(m);
    return m;
}

} // namespace

TEST_CASE("sets of JSON types", "[schema]") {
    TWICE(contains(json_types::null | json_types::string, json_types::null));
    TWICE(contains(json_types::null | json_types::string, json_types::string));
    TWICE(!contains(json_types::null | json_types::string, json_types::number));
    TWICE(contains(json_types::any, json_types::object));
    TWICE(!contains(json_types::none, json_types::null));
    TWICE((json_types::null | json_types::boolean | json_types::integer | json_types::number | json_types::string |
           json_types::array | json_types::object) == json_types::any);
}

TEST_CASE("runs of constants compare by their elements", "[schema]") {
    constexpr constants<std::string_view> run{two, 2};
    TWICE(run.size() == 2);
    TWICE(run[1] == "b");
    TWICE(run.end() - run.begin() == 2);
    TWICE(run == constants<std::string_view>{two_again, 2});
    TWICE(!(run == constants<std::string_view>{two_others, 2}));
    TWICE(!(run == constants<std::string_view>{two, 1}));
    TWICE(constants<std::string_view>{} == constants<std::string_view>{two, 0});
}

TEST_CASE("values compare by all that was said", "[schema]") {
    TWICE(an_integer == same_integer);
    TWICE(!(an_integer == other_integer));
    TWICE(!(value_schema{.is_secret = true} == value_schema{}));
    TWICE(!(value_schema{.wrong_type = "x"} == value_schema{}));
    TWICE(!(value_schema{.not_integer = "x"} == value_schema{}));
    TWICE(!(value_schema{.not_named = "x"} == value_schema{}));
    TWICE(!(value_schema{.low = 1} == value_schema{}));
    TWICE(!(value_schema{.names = {two, 2}} == value_schema{}));
    TWICE(value_schema{.names = {two, 2}} == value_schema{.names = {two_again, 2}});
}

TEST_CASE("members compare by value, not by address", "[schema]") {
    TWICE(member == changed([](member_schema& m) { m.value = &same_integer; }));
    TWICE(!(member == changed([](member_schema& m) { m.value = &other_integer; })));
    TWICE(!(member == changed([](member_schema& m) { m.name = "y"; })));
    TWICE(!(member == changed([](member_schema& m) { m.is = presence::optional; })));
    TWICE(!(member == changed([](member_schema& m) { m.is_deprecated = true; })));
    TWICE(!(member == changed([](member_schema& m) { m.missing = "m"; })));
    TWICE(!(member == changed([](member_schema& m) { m.description = "d"; })));
    TWICE(!(member == changed([](member_schema& m) { m.aliases = {two, 2}; })));
}

TEST_CASE("records compare without their C++ name", "[schema]") {
    TWICE(record_schema{.type_name = "a"} == record_schema{.type_name = "b"});
    TWICE(!(record_schema{.description = "a"} == record_schema{}));
    TWICE(!(record_schema{.policy = unknown_keys::reject} == record_schema{}));
    TWICE(!(record_schema{.members = {members, 1}} == record_schema{}));
    TWICE(!(record_schema{.rules = {rules, 1}} == record_schema{}));
}
