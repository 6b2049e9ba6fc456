// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/one_of.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

struct choices {
    std::optional<std::string> a;
    std::optional<int> b;
    std::optional<bool> c;
    std::optional<std::string> d;
    std::optional<double> e;
    std::optional<std::string> f;
    static constexpr auto schema = telltale::schema(
        field<&choices::a>(is_one_of("red", "green")), field<&choices::b>(is_one_of(1, 2, 3)),
        field<&choices::c>(equals(true)), field<&choices::d>(equals("1.0", "only version 1.0 is known")),
        field<&choices::e>(equals(0.5)), field<&choices::f>(is_one_of("x").says("must be an x")));
};

constexpr auto mixed = is_one_of(1, "a", true, 2.5, std::string_view("b"));

} // namespace

TEST_CASE("choices are kept as they were written", "[rule]") {
    TWICE(mixed.kind == rule_kind::is_one_of);
    TWICE(mixed.values[0] == choice{choice::kind::number, 1, {}});
    TWICE(mixed.values[1] == choice{choice::kind::text, 0, "a"});
    TWICE(mixed.values[2] == choice{choice::kind::boolean, 1, {}});
    TWICE(mixed.values[3] == choice{choice::kind::number, 2.5, {}});
    TWICE(mixed.values[4] == choice{choice::kind::text, 0, "b"});
    TWICE(mixed.plain().choice_count == 5);
    TWICE(mixed.plain().choices == mixed.values);
    TWICE(mixed.message.empty());
    TWICE(mixed.says("m").plain().message == "m");
    TWICE(equals(1).plain().kind == rule_kind::equals);
    TWICE(equals(1, "m").plain().message == "m");
    TWICE(!(equals(true).plain() == equals(1).plain()));
}

TEST_CASE("what can be chosen", "[rule]") {
    STATIC_REQUIRE(choosable<int>);
    STATIC_REQUIRE(choosable<bool>);
    STATIC_REQUIRE(choosable<char const*>);
    STATIC_REQUIRE(choosable<char[3]>);
    STATIC_REQUIRE(!choosable<char>);
    STATIC_REQUIRE(!choosable<choice>);
}

TEST_CASE("what is said of a value that is none of them", "[rule]") {
    CHECK(told<choices>(R"({"a":"red","b":3,"c":true,"d":"1.0","e":0.5,"f":"x"})") == "ok");
    CHECK(told<choices>(R"({"a":"blue"})") == R"(1:6: error: a: must be one of: red, green (got "blue") [not_one_of])");
    CHECK(told<choices>(R"({"b":4})") == "1:6: error: b: must be one of: 1, 2, 3 (got 4) [not_one_of]");
    CHECK(told<choices>(R"({"b":2.0})") == "ok");
    CHECK(told<choices>(R"({"c":false})") == "1:6: error: c: must be true (got false) [not_one_of]");
    CHECK(told<choices>(R"({"d":"1"})") == R"(1:6: error: d: only version 1.0 is known (got "1") [not_one_of])");
    CHECK(told<choices>(R"({"e":0.25})") == "1:6: error: e: must be 0.5 (got 0.25) [not_one_of]");
    CHECK(told<choices>(R"({"f":"y"})") == R"(1:6: error: f: must be an x (got "y") [not_one_of])");
    CHECK(told<choices>(R"({"a":1})") == "1:6: error: a: must be a string (got 1) [wrong_type]");
}
