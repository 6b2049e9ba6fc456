// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/items.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace telltale;

namespace {

struct lists {
    std::optional<std::vector<int>> a, b;
    std::optional<std::vector<std::string>> c;
    std::optional<std::map<std::string, int>> d;
    std::optional<std::vector<int>> e;
    static constexpr auto schema =
        telltale::schema(field<&lists::a>(min_items(1)), field<&lists::b>(max_items(2)),
                         field<&lists::c>(unique_items()), field<&lists::d>(min_items(1), max_items(2, "two at most")),
                         field<&lists::e>(min_items(3, "three at least"), unique_items("no pairs")));
};

} // namespace

TEST_CASE("a number of items is kept as a bound", "[rule]") {
    TWICE(min_items(3).kind == rule_kind::min_items);
    TWICE(min_items(3).low == 3);
    TWICE(max_items(3).kind == rule_kind::max_items);
    TWICE(max_items(3).high == 3);
    TWICE(max_items(3, "m").message == "m");
    TWICE(unique_items().kind == rule_kind::unique_items);
    TWICE(unique_items("m").message == "m");
}

TEST_CASE("what a broken number of items says, at the bracket", "[rule]") {
    CHECK(told<lists>(R"({"a":[1],"b":[1,2],"c":["x","y"],"d":{"x":1},"e":[1,2,3]})") == "ok");
    CHECK(told<lists>(R"({"b":[],"c":[]})") == "ok");
    CHECK(told<lists>(R"({"a":[]})") == "1:6: error: a: must have at least 1 item (got 0 items) [too_few_items]");
    CHECK(told<lists>(R"({"b": [1,2,3]})") ==
          "1:7: error: b: must have at most 2 items (got 3 items) [too_many_items]");
    CHECK(told<lists>(R"({"d":{}})") == "1:6: error: d: must have at least 1 item (got 0 items) [too_few_items]");
    CHECK(told<lists>(R"({"d":{"x":1,"y":2,"z":3}})") == "1:6: error: d: two at most (got 3 items) [too_many_items]");
    CHECK(told<lists>(R"({"e":[1]})") == "1:6: error: e: three at least (got 1 item) [too_few_items]");
}

TEST_CASE("items that are not unique", "[rule]") {
    CHECK(told<lists>(R"({"c":["x","y","x","y"]})") ==
          "1:6: error: c: must have items that differ (got item 2 again) [not_unique]");
    CHECK(told<lists>(R"({"c":["\u0078","x"]})") ==
          "1:6: error: c: must have items that differ (got item 1 again) [not_unique]");
    CHECK(told<lists>(R"({"e":[1,2,1.0]})") == "1:6: error: e: no pairs (got item 2 again) [not_unique]");
    // items that are wrong are not compared
    CHECK(told<lists>(R"({"e":[1,1,true]})") == "1:11: error: e[2]: must be an integer (got true) [wrong_type]");
}
