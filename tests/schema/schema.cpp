// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/schema.hpp>

#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>

using namespace telltale;

namespace {

struct open_point {
    int x;
    int y_axis;
};
struct strict_point {
    int x;
    int y_axis;
    static constexpr auto schema = telltale::schema(unknown_keys::reject, camel_case, description("a point"));
};
struct warning_point {
    int x;
    int y_axis;
    strict_point inner;
    static constexpr auto schema = telltale::schema(kebab_case, unknown_keys::warn, field<&warning_point::inner>());
};

std::string both(std::string_view text, options wishes) {
    issues list;
    wishes.sink = list;
    std::string out = told<warning_point>(text, wishes);
    return list.empty() ? out : out + "\n" + lines(list);
}

} // namespace

TEST_CASE("a declaration keeps its parts", "[schema]") {
    constexpr auto said = schema(camel_case, unknown_keys::warn);
    TWICE(said.said.size == 2);
    TWICE(detail::is_schema_declaration<std::remove_const_t<decltype(said)>>);
    TWICE(!detail::is_schema_declaration<int>);
    TWICE(detail::is_schema_declaration<decltype(schema())>);
}

TEST_CASE("what was said of the struct", "[schema]") {
    TWICE(record<open_point>::plain.policy == unknown_keys::ignore);
    TWICE(record<strict_point>::plain.policy == unknown_keys::reject);
    TWICE(record<strict_point>::plain.description == "a point");
    TWICE(record<open_point>::plain.description.empty());
    TWICE(record<open_point>::plain.members[1].name == "y_axis");
    TWICE(record<strict_point>::plain.members[1].name == "yAxis");
    TWICE(record<warning_point>::plain.members[1].name == "y-axis");
}

TEST_CASE("unknown keys are ignored, but checked", "[schema]") {
    CHECK(told<open_point>(R"({"x":1,"y_axis":2,"z":{"a":[1,2]}})") == "ok");
    CHECK(told<open_point>(R"({"z":[}],"x":1,"y_axis":2})") == "1:7: error: z: expected a value (got '}') [bad_json]");
    CHECK(told<open_point>(R"({"z":{"a":1,"a":2},"x":1,"y_axis":2})") ==
          "1:13: error: z.a: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("unknown keys are refused by a strict type, with what was probably meant", "[schema]") {
    CHECK(told<strict_point>(R"({"x":1,"yAxis":2})") == "ok");
    CHECK(told<strict_point>(R"({"x":1,"yAxis":2,"zzz":3})") == "1:18: error: zzz: unknown key [unknown_key]");
    CHECK(told<strict_point>(R"({"x":1,"y_axis":2})") ==
          R"(1:8: error: y_axis: unknown key, did you mean "yAxis"? [unknown_key])"
          "\n1:1: error: yAxis: required key is missing [missing_key]");
    CHECK(told<strict_point>(R"({"x":1,"yAxis":2,"yAxes":3,"a.b":4})") ==
          R"(1:18: error: yAxes: unknown key, did you mean "yAxis"? [unknown_key])"
          "\n"
          R"(1:28: error: ["a.b"]: unknown key [unknown_key])");
}

TEST_CASE("a warning type warns, each type by its own policy", "[schema]") {
    CHECK(both(R"({"x":1,"y-axis":2,"q":0,"inner":{"x":1,"yAxis":2,"q":0}})", {}) ==
          "1:50: error: inner.q: unknown key [unknown_key]\n1:19: warning: q: unknown key [unknown_key]");
}

TEST_CASE("the call's policy stands for that of every type", "[schema]") {
    constexpr std::string_view text = R"({"x":1,"y-axis":2,"q":0,"inner":{"x":1,"yAxis":2,"q":0}})";
    CHECK(both(text, {.unknown_keys = unknown_keys::ignore}) == "ok");
    CHECK(both(text, {.unknown_keys = unknown_keys::warn}) ==
          "ok\n1:19: warning: q: unknown key [unknown_key]\n1:50: warning: inner.q: unknown key [unknown_key]");
    CHECK(both(text, {.unknown_keys = unknown_keys::reject}) ==
          "1:19: error: q: unknown key [unknown_key]\n1:50: error: inner.q: unknown key [unknown_key]");
}

TEST_CASE("unknown keys are not repeated either", "[schema]") {
    CHECK(told<open_point>(R"({"x":1,"q":0,"y_axis":2,"q":0})") ==
          "1:25: error: q: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<open_point>(R"({"q":0,"\u0071":0,"x":1,"y_axis":"2"})") ==
          "1:8: error: q: duplicate key: it came before in the same object [duplicate_key]\n"
          R"(1:34: error: y_axis: must be an integer (got "2") [wrong_type])");
    CHECK(told<strict_point>(R"({"q":0,"q":0,"x":1,"yAxis":2})") ==
          "1:2: error: q: unknown key [unknown_key]\n1:8: error: q: unknown key [unknown_key]\n"
          "1:8: error: q: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<open_point>(R"({"x":1,"x":"2","y_axis":2})") ==
          "1:8: error: x: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<open_point>(R"({"x":1,"\u0078":3,"y_axis":2})") ==
          "1:8: error: x: duplicate key: it came before in the same object [duplicate_key]");
}
