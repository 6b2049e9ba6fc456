// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/validate.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>

#include "support/told.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace telltale;

namespace {

struct point {
    int x;
    int y;
    static constexpr auto schema = telltale::schema(unknown_keys::reject, field<&point::x>(minimum(0)));
};

template <class T>
concept checkable_without_a_type = requires(T const& value) { validate(value); };

} // namespace

TEST_CASE("the issues of a document, and no value", "[read]") {
    CHECK(validate<point>(R"({"x":1,"y":2})").ok());
    CHECK(validate<point>(R"({"x":1,"y":2})").empty());
    issues const found = validate<point>(R"({"x":-1,"z":2})");
    CHECK(!found.ok());
    CHECK(lines(found) == "1:6: error: x: must be >= 0 (got -1) [too_small]\n"
                          "1:9: error: z: unknown key [unknown_key]\n"
                          "1:1: error: y: required key is missing [missing_key]");
    CHECK(found == parse<point>(R"({"x":-1,"z":2})").error());
    CHECK(validate<std::vector<int>>("[1,2]").ok());
}

TEST_CASE("the wishes of the call", "[read]") {
    CHECK(validate<point>(R"({"x":1,"y":2,"z":2})", {.unknown_keys = unknown_keys::ignore}).ok());
    issues heard;
    CHECK(validate<point>(R"({"x":1,"y":2,"z":2})", {.unknown_keys = unknown_keys::warn, .sink = heard}).ok());
    CHECK(lines(heard) == "1:14: warning: z: unknown key [unknown_key]");
    CHECK(!heard.empty());
    CHECK(heard.ok());
    CHECK(validate<point>("[[]]", {.limits = {.depth = 1}})[0].code == issue_code::too_deep);
    CHECK(validate<point>("{}", {.issue_limit = 1}).size() == 2);
}

TEST_CASE("a struct in memory", "[read]") {
    CHECK(validate(point{0, 0}).ok());
    CHECK(lines(validate(point{-1, 0})) == "error: x: must be >= 0 (got -1) [too_small]");
    CHECK(!validate(point{-1, 0})[0].position);
}

TEST_CASE("text needs a type to be checked against", "[read]") {
    STATIC_REQUIRE(checkable_without_a_type<point>);
    STATIC_REQUIRE(!checkable_without_a_type<std::string>);
    STATIC_REQUIRE(!checkable_without_a_type<std::string_view>);
    STATIC_REQUIRE(!checkable_without_a_type<char const*>);
    STATIC_REQUIRE(!checkable_without_a_type<std::vector<int>>);
    STATIC_REQUIRE(!checkable_without_a_type<int>);
}
