// SPDX-License-Identifier: BSL-1.0
#include <telltale/boost_json/conversion.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>

#include "support/told.hpp"

#include <array>
#include <string>
#include <vector>

using namespace telltale;

namespace {

struct declared_point {
    int x;
    int y;
    static constexpr auto schema = telltale::schema(field<&declared_point::x>(minimum(0)));
};
struct plain_point {
    int x;
};

} // namespace

TEST_CASE("declared types only are converted by their schema", "[boost_json]") {
    STATIC_REQUIRE(converted_by_schema<declared_point>);
    STATIC_REQUIRE(!converted_by_schema<plain_point>);
    STATIC_REQUIRE(!converted_by_schema<std::string>);
    STATIC_REQUIRE(!converted_by_schema<std::vector<int>>);
    STATIC_REQUIRE(!converted_by_schema<int>);
    STATIC_REQUIRE(boost::json::has_value_to<declared_point>::value);
    STATIC_REQUIRE(boost::json::has_value_from<declared_point>::value);
    STATIC_REQUIRE(!boost::json::has_value_to<plain_point>::value);
}

TEST_CASE("value_to and value_from", "[boost_json]") {
    boost::json::value const value = boost::json::value_from(declared_point{1, 2});
    CHECK(value == boost::json::value{{"x", 1}, {"y", 2}});
    CHECK(boost::json::value_to<declared_point>(value).y == 2);
    auto const list = boost::json::value_to<std::vector<declared_point>>(
        boost::json::value_from(std::vector<declared_point>{{3, 4}}));
    CHECK(list.at(0).x == 3);
}

TEST_CASE("what Boost converts by itself it still does", "[boost_json]") {
    CHECK(boost::json::value_from(std::array{1, 2}) == boost::json::array{1, 2});
    CHECK((boost::json::value_to<std::array<int, 2>>(boost::json::value{1, 2}) == std::array{1, 2}));
    CHECK(boost::json::value_to<std::string>(boost::json::value("x")) == "x");
}

#if defined(__cpp_exceptions)
TEST_CASE("value_to throws all issues", "[boost_json]") {
    try {
        (void)boost::json::value_to<declared_point>(boost::json::value{{"x", -1}});
        FAIL("it did not throw");
    } catch (bad_result_access const& thrown) {
        CHECK(lines(thrown.error()) ==
              "error: x: must be >= 0 (got -1) [too_small]\nerror: y: required key is missing [missing_key]");
    }
}
#endif
