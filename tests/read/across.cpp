// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/across.hpp>

#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"

#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

using namespace telltale;

namespace {

struct limits {
    std::vector<int> values;
    int low;
    int high;
    std::string unasked;
    static constexpr auto schema =
        telltale::schema(satisfies<&limits::low, &limits::high>([](int first, int last) { return first <= last; },
                                                                "low must not be above high"),
                         satisfies<&limits::values, &limits::low>(
                             [](std::vector<int> const& all, int bound) {
                                 for (int const v : all)
                                     if (v < bound) return false;
                                 return true;
                             },
                             "values must not be below low"));
};
struct outer {
    std::vector<limits> ranges;
};

} // namespace

TEST_CASE("only the members that are asked for are retained", "[read]") {
    using retained = decltype(detail::retained_members<limits, std::index_sequence<0, 1, 2, 3>>::values);
    STATIC_REQUIRE(std::is_same_v<retained, std::tuple<detail::unless_constant<std::vector<int>>, int, int, nothing>>);
}

TEST_CASE("a member is got from an object or from what was retained", "[read]") {
    limits object{{1}, 2, 3, "x"};
    CHECK(&detail::kept_member<limits, 1>(object) == &object.low);
    detail::retained_members<limits, std::index_sequence<0, 1, 2, 3>> retained;
    CHECK(&detail::kept_member<limits, 2>(retained) == &std::get<2>(retained.values));
}

TEST_CASE("several rules across members, each for itself, in nested objects too", "[read]") {
    CHECK(told<limits>(R"({"values":[5],"low":1,"high":2,"unasked":""})") == "ok");
    CHECK(told<limits>(R"({"values":[5,0],"low":3,"high":2,"unasked":""})") ==
          "1:23: error: low: low must not be above high [rule_broken]\n"
          "1:32: error: high: low must not be above high [rule_broken]\n"
          "1:11: error: values: values must not be below low [rule_broken]\n"
          "1:23: error: low: values must not be below low [rule_broken]");
    CHECK(told<limits>(R"({"values":[5,0],"low":3,"high":"2","unasked":1})") ==
          R"(1:32: error: high: must be an integer (got "2") [wrong_type])"
          "\n1:46: error: unasked: must be a string (got 1) [wrong_type]\n"
          "1:11: error: values: values must not be below low [rule_broken]\n"
          "1:23: error: low: values must not be below low [rule_broken]");
    CHECK(told<outer>(R"({"ranges":[{"values":[],"low":3,"high":2,"unasked":""}]})") ==
          "1:31: error: ranges[0].low: low must not be above high [rule_broken]\n"
          "1:40: error: ranges[0].high: low must not be above high [rule_broken]");
}
