// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/bounds.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <optional>

using namespace telltale;

namespace {

struct plain_words {
    std::optional<int> a, b, c, d, e;
    std::optional<double> f;
    static constexpr auto schema =
        telltale::schema(field<&plain_words::a>(minimum(-3)), field<&plain_words::b>(maximum(4)),
                         field<&plain_words::c>(range(1, 10)), field<&plain_words::d>(exclusive_minimum(0)),
                         field<&plain_words::e>(exclusive_maximum(100)), field<&plain_words::f>(multiple_of(0.25)));
};

struct own_words {
    std::optional<double> a, b, c, d, e, f;
    static constexpr auto schema = telltale::schema(
        field<&own_words::a>(minimum(1.5, "a is low")), field<&own_words::b>(maximum(1.5, "b is high")),
        field<&own_words::c>(range(0.5, 1.5, "c is out")), field<&own_words::d>(exclusive_minimum(1.5, "d is low")),
        field<&own_words::e>(exclusive_maximum(1.5, "e is high")), field<&own_words::f>(multiple_of(0.5, "f is odd")));
};

struct several {
    int a;
    static constexpr auto schema = telltale::schema(field<&several::a>(
        not_integer("whole please"), minimum(10, "ten at least"), multiple_of(7), exclusive_minimum(9, "above nine")));
};

} // namespace

TEST_CASE("a bound is kept as it was written", "[rule]") {
    TWICE(minimum(5).kind == rule_kind::minimum);
    TWICE(minimum(5).low == 5);
    TWICE(minimum(5, "m").message == "m");
    TWICE(minimum(5).message.empty());
    TWICE(maximum(5).kind == rule_kind::maximum);
    TWICE(maximum(5).high == 5);
    TWICE(range(1, 2.5).kind == rule_kind::range);
    TWICE(range(1, 2.5).low == 1);
    TWICE(range(1, 2.5).high == 2.5);
    TWICE(exclusive_minimum(5).kind == rule_kind::exclusive_minimum);
    TWICE(exclusive_maximum(5).kind == rule_kind::exclusive_maximum);
    TWICE(multiple_of(0.01).kind == rule_kind::multiple_of);
    TWICE(multiple_of(0.01).low == 0.01);
    TWICE(minimum(~std::uint64_t{0}).low.is_uint64());
}

TEST_CASE("truth values and characters are no bounds", "[rule]") {
    STATIC_REQUIRE(bound<int>);
    STATIC_REQUIRE(bound<std::uint64_t>);
    STATIC_REQUIRE(bound<std::int8_t>);
    STATIC_REQUIRE(bound<float>);
    STATIC_REQUIRE(!bound<bool>);
    STATIC_REQUIRE(!bound<char>);
    STATIC_REQUIRE(!bound<char8_t>);
    STATIC_REQUIRE(!bound<wchar_t>);
    STATIC_REQUIRE(!bound<char const*>);
}

TEST_CASE("what a broken bound says", "[rule]") {
    CHECK(told<plain_words>(R"({"a":-3,"b":4,"c":1,"d":1,"e":99,"f":-0.75})") == "ok");
    CHECK(told<plain_words>(R"({"a":-4})") == "1:6: error: a: must be >= -3 (got -4) [too_small]");
    CHECK(told<plain_words>(R"({"b":5})") == "1:6: error: b: must be <= 4 (got 5) [too_big]");
    CHECK(told<plain_words>(R"({"c":0})") == "1:6: error: c: must be from 1 to 10 (got 0) [too_small]");
    CHECK(told<plain_words>(R"({"c":11})") == "1:6: error: c: must be from 1 to 10 (got 11) [too_big]");
    CHECK(told<plain_words>(R"({"d":0})") == "1:6: error: d: must be > 0 (got 0) [too_small]");
    CHECK(told<plain_words>(R"({"d":-0.0})") == "1:6: error: d: must be > 0 (got -0.0) [too_small]");
    CHECK(told<plain_words>(R"({"e":1e2})") == "1:6: error: e: must be < 100 (got 1e2) [too_big]");
    CHECK(told<plain_words>(R"({"f":0.3})") == "1:6: error: f: must be a multiple of 0.25 (got 0.3) [not_a_multiple]");
}

TEST_CASE("a bound's own sentence", "[rule]") {
    CHECK(told<own_words>(R"({"a":1.4,"b":1.6,"c":0.4,"d":1.5,"e":1.5,"f":0.7})") ==
          "1:6: error: a: a is low (got 1.4) [too_small]\n"
          "1:14: error: b: b is high (got 1.6) [too_big]\n"
          "1:22: error: c: c is out (got 0.4) [too_small]\n"
          "1:30: error: d: d is low (got 1.5) [too_small]\n"
          "1:38: error: e: e is high (got 1.5) [too_big]\n"
          "1:46: error: f: f is odd (got 0.7) [not_a_multiple]");
    CHECK(told<own_words>(R"({"c":1.6})") == "1:6: error: c: c is out (got 1.6) [too_big]");
}

TEST_CASE("all rules of a member report, in the order written, integrality first", "[rule]") {
    CHECK(told<several>(R"({"a":8})") == "1:6: error: a: ten at least (got 8) [too_small]\n"
                                         "1:6: error: a: must be a multiple of 7 (got 8) [not_a_multiple]\n"
                                         "1:6: error: a: above nine (got 8) [too_small]");
    CHECK(told<several>(R"({"a":8.5})") == "1:6: error: a: whole please (got 8.5) [not_an_integer]\n"
                                           "1:6: error: a: ten at least (got 8.5) [too_small]\n"
                                           "1:6: error: a: must be a multiple of 7 (got 8.5) [not_a_multiple]\n"
                                           "1:6: error: a: above nine (got 8.5) [too_small]");
}
