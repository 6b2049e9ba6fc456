// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/words.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>

using namespace telltale;

namespace {

constexpr std::string_view names[] = {"fast", "slow"};
constexpr value_schema an_enum{.types = json_types::string, .names = {names, 2}};
constexpr value_schema an_integer{.types = json_types::integer, .low = -128, .high = 127};
constexpr value_schema a_number{.types = json_types::number};
constexpr auto colours = is_one_of("red", "green");
constexpr auto mixed = is_one_of(1, true, false, "x");
constexpr member_schema members[] = {{.name = "serviceName"}, {.name = "port"}};
constexpr record_schema a_record{.members = {members, 2}};

std::string broken(rule const& r, issue_code code) { return message_of({.code = code, .broken = &r}, false); }

} // namespace

TEST_CASE("types in words", "[read]") {
    CHECK(describe(json_types::boolean) == "a boolean");
    CHECK(describe(json_types::integer) == "an integer");
    CHECK(describe(json_types::number) == "a number");
    CHECK(describe(json_types::string) == "a string");
    CHECK(describe(json_types::array) == "an array");
    CHECK(describe(json_types::object) == "an object");
    CHECK(describe(json_types::null) == "null");
    CHECK(describe(json_types::integer | json_types::null) == "an integer or null");
    CHECK(describe(json_types::integer | json_types::string | json_types::object) ==
          "an integer, a string or an object");
    CHECK(describe(json_types::any) == "any JSON value");
}

TEST_CASE("rules in words", "[read]") {
    CHECK(describe(minimum(1024)) == ">= 1024");
    CHECK(describe(maximum(0.5)) == "<= 0.5");
    CHECK(describe(range(-1, 1)) == "from -1 to 1");
    CHECK(describe(exclusive_minimum(0)) == "> 0");
    CHECK(describe(exclusive_maximum(~0ULL)) == "< 18446744073709551615");
    CHECK(describe(multiple_of(0.01)) == "a multiple of 0.01");
    CHECK(describe(min_length(1)) == "at least 1 character");
    CHECK(describe(max_length(2)) == "at most 2 characters");
    CHECK(describe(max_length(0)) == "at most 0 characters");
    CHECK(describe(rule{.kind = rule_kind::pattern, .text = "^a$"}) == "text that matches ^a$");
    CHECK(describe(format(ipv4)) == "an IPv4 address");
    CHECK(describe(colours.plain()) == "one of: red, green");
    CHECK(describe(mixed.plain()) == "one of: 1, true, false, x");
    constexpr auto only = equals("x");
    CHECK(describe(only.plain()) == "x");
    CHECK(describe(min_items(1)) == "at least 1 item");
    CHECK(describe(max_items(2)) == "at most 2 items");
    CHECK(describe(unique_items()) == "items that differ");
    CHECK(describe(rule{.kind = rule_kind::satisfies, .message = "fine"}) == "fine");
}

TEST_CASE("a sentence for every code", "[read]") {
    CHECK(message_of({.code = issue_code::missing_key}, false) == "required key is missing");
    CHECK(message_of({.code = issue_code::duplicate_key}, false) == "duplicate key: it came before in the same object");
    CHECK(message_of({.code = issue_code::wrong_type, .value = &an_integer}, false) == "must be an integer");
    CHECK(message_of({.code = issue_code::not_an_integer, .value = &an_integer}, false) == "must be an integer");
    CHECK(message_of({.code = issue_code::out_of_range, .value = &an_integer}, false) ==
          "is out of range, must be from -128 to 127");
    CHECK(message_of({.code = issue_code::out_of_range, .value = &a_number}, false) ==
          "is out of range for a floating-point number");
    CHECK(message_of({.code = issue_code::not_finite}, false) == "must be a finite number");
    CHECK(message_of({.code = issue_code::rule_broken}, false) == "breaks a rule");
    CHECK(message_of({.code = issue_code::deprecated}, false) == "is deprecated");
    CHECK(message_of({.code = issue_code::bad_json}, false) == "malformed JSON");
    CHECK(message_of({.code = issue_code::bad_yaml}, false) == "malformed YAML");
    CHECK(message_of({.code = issue_code::bad_utf8}, false) == "ill-formed UTF-8");
    CHECK(message_of({.code = issue_code::too_deep}, false) == "nested too deeply");
    CHECK(message_of({.code = issue_code::too_large}, false) == "the document is larger than the limit");
    CHECK(message_of({.code = issue_code::too_many_issues}, false) == "too many issues");
    CHECK(broken(minimum(3), issue_code::too_small) == "must be >= 3");
    CHECK(broken(maximum(3), issue_code::too_big) == "must be <= 3");
    CHECK(broken(multiple_of(3), issue_code::not_a_multiple) == "must be a multiple of 3");
    CHECK(broken(min_length(3), issue_code::too_short) == "must have at least 3 characters");
    CHECK(broken(max_length(3), issue_code::too_long) == "must have at most 3 characters");
    CHECK(broken({.kind = rule_kind::pattern, .text = "x+"}, issue_code::wrong_pattern) == "must match x+");
    CHECK(broken(format(uuid), issue_code::wrong_format) == "must be a UUID");
    CHECK(broken(min_items(2), issue_code::too_few_items) == "must have at least 2 items");
    CHECK(broken(max_items(1), issue_code::too_many_items) == "must have at most 1 item");
    CHECK(broken(unique_items(), issue_code::not_unique) == "must have items that differ");
    CHECK(broken(colours.plain(), issue_code::not_one_of) == "must be one of: red, green");
}

TEST_CASE("the author's sentence stands for all of these", "[read]") {
    CHECK(message_of({.code = issue_code::missing_key, .words = "give me one"}, false) == "give me one");
    CHECK(message_of({.code = issue_code::not_one_of, .value = &an_enum, .words = "no", .name = "fats"}, false) ==
          "no");
}

TEST_CASE("what was probably meant", "[read]") {
    CHECK(message_of({.code = issue_code::unknown_key, .record = &a_record, .name = "service_name"}, false) ==
          "unknown key, did you mean \"serviceName\"?");
    CHECK(message_of({.code = issue_code::unknown_key, .record = &a_record, .name = "zzz"}, false) == "unknown key");
    CHECK(message_of({.code = issue_code::unknown_key, .name = "port"}, false) == "unknown key");
    CHECK(message_of({.code = issue_code::not_one_of, .value = &an_enum, .name = "Fast"}, false) ==
          "must be one of: fast, slow, did you mean \"fast\"?");
    CHECK(message_of({.code = issue_code::unknown_tag, .value = &an_enum, .name = "slwo"}, false) ==
          "must be one of: fast, slow, did you mean \"slow\"?");
    CHECK(message_of({.code = issue_code::not_one_of, .value = &an_enum, .name = "Fast"}, true) ==
          "must be one of: fast, slow");
    CHECK(message_of(
              {.code = issue_code::not_one_of, .severity = issue_severity::warning, .value = &an_enum, .name = "Fast"},
              false) == "is not a known text, did you mean \"fast\"?");
    TWICE(nearest_of("slwo", an_enum.names) == 1);
    TWICE(nearest_of("xyz", an_enum.names) == 2);
}

TEST_CASE("what was expected", "[read]") {
    CHECK(expected_of({.code = issue_code::missing_key, .value = &an_integer}) == "an integer");
    CHECK(expected_of({.code = issue_code::wrong_type, .value = &a_number}) == "a number");
    CHECK(expected_of({.code = issue_code::not_an_integer}) == "an integer");
    CHECK(expected_of({.code = issue_code::out_of_range, .value = &an_integer}) == "from -128 to 127");
    CHECK(expected_of({.code = issue_code::out_of_range, .value = &a_number}).empty());
    CHECK(expected_of({.code = issue_code::unknown_tag, .value = &an_enum}) == "one of: fast, slow");
    rule const low = minimum(3, "own words");
    CHECK(expected_of({.code = issue_code::too_small, .broken = &low}) == ">= 3");
    rule const own{.kind = rule_kind::satisfies, .message = "must be even"};
    CHECK(expected_of({.code = issue_code::rule_broken, .broken = &own}).empty());
    CHECK(expected_of({.code = issue_code::bad_json}).empty());
}

TEST_CASE("what was there", "[read]") {
    CHECK(got_of({.got = "80"}) == "80");
    CHECK(got_of({.got = "{\"a\":1}"}) == "an object");
    CHECK(got_of({.got = "[1]"}) == "an array");
    CHECK(got_of({}).empty());
    CHECK(got_of({.got = "\"0123456789012345678901234567890123456789\""}) ==
          "\"01234567890123456789012345678901234567\xE2\x80\xA6");
    CHECK(got_of({.code = issue_code::too_few_items, .count = 1}) == "1 item");
    CHECK(got_of({.code = issue_code::too_many_items, .count = 3}) == "3 items");
    CHECK(got_of({.code = issue_code::not_unique, .count = 2}) == "item 2 again");
}
