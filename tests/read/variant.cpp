// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/variant.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/schema/texts.hpp>

#include "support/told.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

struct point {
    int x;
};
using any = std::variant<bool, int, std::string, std::vector<int>, point>;

struct holder {
    std::variant<double, std::string> v;
    std::optional<std::variant<int, nullable<std::string>>> w;
    static constexpr auto schema =
        telltale::schema(field<&holder::v>(minimum(1), max_length(2), wrong_type("a number or a name")));
};
struct tagged_holder {
    std::variant<point, holder> v;
    static constexpr auto schema = telltale::schema(field<&tagged_holder::v>(tagged<"k">("p", "h")));
};

} // namespace

TEST_CASE("alternatives by the kind of the value", "[read]") {
    CHECK(std::get<bool>(*parse<any>("true")));
    CHECK(std::get<int>(*parse<any>("5")) == 5);
    CHECK(std::get<std::string>(*parse<any>("\"x\"")) == "x");
    CHECK(std::get<3>(*parse<any>("[1,2]")).size() == 2);
    CHECK(std::get<point>(*parse<any>("{\"x\":7}")).x == 7);
}

TEST_CASE("only the alternative of that kind reports", "[read]") {
    CHECK(told<any>("5.5") == "1:1: error: (document): must be an integer (got 5.5) [not_an_integer]");
    CHECK(told<any>("[\"x\"]") == R"(1:2: error: [0]: must be an integer (got "x") [wrong_type])");
    CHECK(told<any>("{\"x\":null}") == "1:6: error: x: must be an integer (got null) [wrong_type]");
    CHECK(
        told<any>("null") ==
        "1:1: error: (document): must be a boolean, an integer, a string, an array or an object (got null) [wrong_type]");
    CHECK(told<any>("?") == "1:1: error: (document): expected a value (got '?') [bad_json]");
}

TEST_CASE("rules speak to the alternatives that they fit", "[read]") {
    CHECK(told<holder>(R"({"v":1.5})") == "ok");
    CHECK(told<holder>(R"({"v":0.5})") == "1:6: error: v: must be >= 1 (got 0.5) [too_small]");
    CHECK(told<holder>(R"({"v":"abc"})") == R"(1:6: error: v: must have at most 2 characters (got "abc") [too_long])");
    CHECK(told<holder>(R"({"v":true})") == "1:6: error: v: a number or a name (got true) [wrong_type]");
}

TEST_CASE("an alternative may take null", "[read]") {
    auto const null = parse<holder>(R"({"v":1,"w":null})");
    REQUIRE(null);
    CHECK(null->w->index() == 1);
    CHECK(std::get<1>(*null->w) == nullptr);
    CHECK(std::get<1>(*parse<holder>(R"({"v":1,"w":"x"})")->w) == "x");
    CHECK(told<holder>(R"({"v":1,"w":[]})") ==
          "1:12: error: w: must be an integer, a string or null (got an array) [wrong_type]");
}

TEST_CASE("a target changes its alternative, and keeps the one that it has", "[read]") {
    any target = std::vector{1, 2, 3};
    int const* const memory = std::get<3>(target).data();
    REQUIRE(parse_into("[4]", target));
    CHECK(std::get<3>(target).data() == memory);
    CHECK(std::get<3>(target) == std::vector{4});
    REQUIRE(parse_into("\"x\"", target));
    CHECK(std::get<std::string>(target) == "x");
    tagged_holder tagged_target{point{1}};
    REQUIRE(parse_into(R"({"v":{"v":2,"k":"h"}})", tagged_target));
    CHECK(std::get<holder>(tagged_target.v).v.index() == 0);
    REQUIRE(parse_into(R"({"v":{"k":"p","x":2}})", tagged_target));
    CHECK(std::get<point>(tagged_target.v).x == 2);
}
