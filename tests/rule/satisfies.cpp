// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/satisfies.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale;

namespace {

constexpr auto is_even = [](int x) { return x % 2 == 0; };
constexpr auto is_loud = [](std::string_view text) { return !text.empty() && text.back() == '!'; };

struct members {
    std::optional<int> a;
    std::optional<std::string> b;
    std::optional<std::vector<int>> c;
    static constexpr auto schema = telltale::schema(
        field<&members::a>(satisfies(is_even, "a must be even"), minimum(10)),
        field<&members::b>(satisfies(is_loud, "b must be loud")),
        field<&members::c>(satisfies([](std::vector<int> const& v) { return v.size() % 2 == 0; }, "c must be in pairs"),
                           each(satisfies(is_even, "must be even"))));
};

struct window {
    int from;
    int to;
    std::optional<int> step;
    int other = 0;
    static constexpr auto schema = telltale::schema(
        field<&window::from>(minimum(0)), field<&window::other>(default_to(7)),
        satisfies<&window::from, &window::to>([](int first, int last) { return first <= last; },
                                              "from must not be above to"),
        satisfies<&window::step, &window::other>(
            [](std::optional<int> const& by, int room) { return by.value_or(0) <= room; }, "step must fit"));
};

} // namespace

TEST_CASE("a predicate is kept with its sentence", "[rule]") {
    TWICE(satisfies(is_even, "m").predicate(2));
    TWICE(!satisfies(is_even, "m").predicate(3));
    TWICE(satisfies(is_even, "m").plain() == rule{.kind = rule_kind::satisfies, .message = "m"});
    TWICE(satisfies<&window::from>(is_even, "m").plain() == rule{.kind = rule_kind::satisfies, .message = "m"});
}

TEST_CASE("a predicate over a member", "[rule]") {
    CHECK(told<members>(R"({"a":10,"b":"hey!","c":[2,4]})") == "ok");
    CHECK(told<members>(R"({})") == "ok"); // it is not asked of what is absent
    CHECK(told<members>(R"({"a":11})") == "1:6: error: a: a must be even (got 11) [rule_broken]");
    CHECK(told<members>(R"({"b":"hey"})") == R"(1:6: error: b: b must be loud (got "hey") [rule_broken])");
    CHECK(told<members>(R"({"c":[2]})") == "1:6: error: c: c must be in pairs [rule_broken]");
    CHECK(told<members>(R"({"c":[2,3]})") == "1:9: error: c[1]: must be even (got 3) [rule_broken]");
}

TEST_CASE("a predicate sees only values that are right so far", "[rule]") {
    CHECK(told<members>(R"({"a":9})") == "1:6: error: a: must be >= 10 (got 9) [too_small]");
    CHECK(told<members>(R"({"a":"9"})") == R"(1:6: error: a: must be an integer (got "9") [wrong_type])");
    CHECK(told<members>(R"({"c":[3]})") == "1:7: error: c[0]: must be even (got 3) [rule_broken]");
}

TEST_CASE("a rule across members is reported at each of them", "[rule]") {
    CHECK(told<window>(R"({"from":1,"to":2})") == "ok");
    CHECK(told<window>(R"({"from":3,"to": 2})") == "1:9: error: from: from must not be above to [rule_broken]\n"
                                                   "1:17: error: to: from must not be above to [rule_broken]");
    CHECK(told<window>(R"({"to": 2,"from":3})") == "1:17: error: from: from must not be above to [rule_broken]\n"
                                                   "1:8: error: to: from must not be above to [rule_broken]");
}

TEST_CASE("a rule across members sees absent ones and defaults, which stand at the brace", "[rule]") {
    CHECK(told<window>(R"( {"from":1,"to":2,"step":8})") == "1:26: error: step: step must fit [rule_broken]\n"
                                                            "1:2: error: other: step must fit [rule_broken]");
    CHECK(told<window>(R"({"from":1,"to":2,"step":8,"other":8})") == "ok");
    CHECK(told<window>(R"({"from":1,"to":2,"other":-1})") == "1:1: error: step: step must fit [rule_broken]\n"
                                                             "1:26: error: other: step must fit [rule_broken]");
}

TEST_CASE("a rule across members is not asked when one of them is wrong or missing", "[rule]") {
    CHECK(told<window>(R"({"from":-1,"to":-2})") == "1:9: error: from: must be >= 0 (got -1) [too_small]");
    CHECK(told<window>(R"({"from":3,"to":"2"})") == R"(1:16: error: to: must be an integer (got "2") [wrong_type])");
    CHECK(told<window>(R"({"from":3})") == "1:1: error: to: required key is missing [missing_key]");
    // the other rule is asked all the same
    CHECK(told<window>(R"({"from":"3","to":2,"step":8})") ==
          R"(1:9: error: from: must be an integer (got "3") [wrong_type])"
          "\n1:27: error: step: step must fit [rule_broken]\n"
          "1:1: error: other: step must fit [rule_broken]");
}
