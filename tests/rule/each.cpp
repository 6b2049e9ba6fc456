// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/each.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace telltale;

namespace {

struct inner {
    std::optional<std::vector<int>> a;
    std::optional<std::vector<std::vector<int>>> b;
    std::optional<std::map<std::string, std::string>> c;
    std::optional<std::array<double, 2>> d;
    std::optional<std::map<std::string, std::vector<std::string>>> e;
    std::optional<std::vector<nullable<int>>> f;
    static constexpr auto schema = telltale::schema(
        field<&inner::a>(each(wrong_type("numbers only"), minimum(0, "not below zero"), maximum(9))),
        field<&inner::b>(max_items(2), each(max_items(3), each(minimum(0)))),
        field<&inner::c>(keys(min_length(2), max_length(3, "key too long")), each(min_length(1))),
        field<&inner::d>(each(maximum(1))), field<&inner::e>(each(min_items(1), each(is_one_of("x", "y")))),
        field<&inner::f>(each(minimum(5))));
};

} // namespace

TEST_CASE("each and keys hold what was said of the inside", "[rule]") {
    constexpr auto of_items = each(minimum(1), maximum(2));
    TWICE(of_items.inner.size == 2);
    TWICE(detail::get_part<1>(of_items.inner) == maximum(2));
    constexpr auto of_keys = keys(min_length(1));
    TWICE(of_keys.inner.size == 1);
    TWICE(detail::get_part<0>(of_keys.inner) == min_length(1));
    constexpr auto nested = each(each(minimum(3)));
    TWICE(detail::get_part<0>(detail::get_part<0>(nested.inner).inner) == minimum(3));
}

TEST_CASE("what is wrong with items is said at each", "[rule]") {
    CHECK(told<inner>(R"({"a":[0,9],"b":[[],[1,2,3]],"c":{"ab":"x"},"d":[0,1],"e":{"k":["x"]},"f":[5,null]})") == "ok");
    CHECK(told<inner>(R"({"a":[1,-1,10,"x"]})") == "1:9: error: a[1]: not below zero (got -1) [too_small]\n"
                                                   "1:12: error: a[2]: must be <= 9 (got 10) [too_big]\n"
                                                   R"(1:15: error: a[3]: numbers only (got "x") [wrong_type])");
    CHECK(told<inner>(R"({"d":[0,2]})") == "1:9: error: d[1]: must be <= 1 (got 2) [too_big]");
    CHECK(told<inner>(R"({"f":[5,4]})") == "1:9: error: f[1]: must be >= 5 (got 4) [too_small]");
}

TEST_CASE("rules of items nest, and the whole is judged behind its items", "[rule]") {
    CHECK(told<inner>(R"({"b":[[1,-2],[],[1,2,3,4]]})") ==
          "1:10: error: b[0][1]: must be >= 0 (got -2) [too_small]\n"
          "1:17: error: b[2]: must have at most 3 items (got 4 items) [too_many_items]\n"
          "1:6: error: b: must have at most 2 items (got 3 items) [too_many_items]");
    CHECK(told<inner>(R"({"e":{"k":[],"l":["x","z"]}})") ==
          "1:11: error: e.k: must have at least 1 item (got 0 items) [too_few_items]\n"
          R"(1:23: error: e.l[1]: must be one of: x, y (got "z") [not_one_of])");
}

TEST_CASE("rules of keys report at the key, rules of values at the value", "[rule]") {
    CHECK(told<inner>(R"({"c":{"a":"x"}})") == "1:7: error: c.a: must have at least 2 characters [too_short]");
    CHECK(told<inner>(R"({"c":{"abcd":""}})") ==
          "1:7: error: c.abcd: key too long [too_long]\n"
          R"(1:14: error: c.abcd: must have at least 1 character (got "") [too_short])");
    CHECK(told<inner>(R"({"c":{"\u0061":"x"}})") == "1:7: error: c.a: must have at least 2 characters [too_short]");
}
