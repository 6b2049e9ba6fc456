// SPDX-License-Identifier: BSL-1.0
#include <telltale/telltale.hpp>

#include "support/catch.hpp"

#include <boost/json.hpp>

#include <string>

namespace {

struct lamp {
    std::string name;
    int watts = 0;

    static constexpr auto schema = telltale::schema(telltale::field<&lamp::watts>(telltale::maximum(100)));
};

} // namespace

TEST_CASE("telltale.hpp reads and writes text and values of Boost.JSON alike") {
    boost::json::value const value = {{"name", "desk"}, {"watts", 40}};
    auto const from_value = telltale::parse<lamp>(value);
    auto const from_text = telltale::parse<lamp>(R"({"name":"desk","watts":40})");
    REQUIRE(from_value);
    REQUIRE(from_text);
    CHECK(from_value->name == from_text->name);
    CHECK(from_value->watts == from_text->watts);
    CHECK(telltale::to_value(*from_text) == value);

    CHECK_FALSE(telltale::parse<lamp>(boost::json::value{{"name", "desk"}, {"watts", 400}}));
}
