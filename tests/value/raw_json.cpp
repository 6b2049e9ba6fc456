// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/raw_json.hpp>

#include "support/told.hpp"

#include <telltale/write/serialize.hpp>

#include <string>
#include <type_traits>

using telltale::raw_json;
using telltale::raw_object;

namespace {

struct both {
    raw_json any;
    raw_object object;
};

} // namespace

TEST_CASE("a value that was given nothing", "[value]") {
    CHECK(raw_json().text() == "null");
    CHECK(raw_object().text() == "{}");
}

TEST_CASE("text on the caller's word", "[value]") {
    CHECK(raw_json::trusted("[1]").text() == "[1]");
    CHECK(raw_object::trusted("{\"a\":1}").text() == "{\"a\":1}");
    CHECK(raw_json::trusted("[1]") == raw_json::trusted("[1]"));
    CHECK(raw_json::trusted("[1]") != raw_json::trusted("[ 1 ]"));
    STATIC_REQUIRE(!std::is_constructible_v<raw_json, std::string>); // only by word
    STATIC_REQUIRE(!std::is_constructible_v<raw_object, std::string>);
}

TEST_CASE("free-form JSON is read without its white space and written as it is", "[value]") {
    auto const read = telltale::parse<both>(
        "{ \"any\" : [ 1 , { \"a\" : \"x y\" } , null ] , \"object\" : { \"b\" : 1e3 , \"c\" : [ ] } }");
    REQUIRE(read);
    CHECK(read->any.text() == R"([1,{"a":"x y"},null])");
    CHECK(read->object.text() == R"({"b":1e3,"c":[]})");
    CHECK(telltale::serialize(*read) == R"({"any":[1,{"a":"x y"},null],"object":{"b":1e3,"c":[]}})");
}

TEST_CASE("any value is free-form, null too; an object is an object", "[value]") {
    for (char const* text : {"null", "true", "false", "0", "-1.5e-3", "\"x\"", "[]", "{}", "[[[]]]"}) {
        auto const read = telltale::parse<raw_json>(text);
        REQUIRE(read);
        CHECK(read->text() == text);
    }
    CHECK(told<both>(R"({"any":null,"object":{}})") == "ok");
    CHECK(told<both>(R"({"any":1,"object":null})") == "1:19: error: object: must be an object (got null) [wrong_type]");
    CHECK(told<both>(R"({"any":1,"object":[]})") ==
          "1:19: error: object: must be an object (got an array) [wrong_type]");
    CHECK(told<both>(R"({"object":{}})") == "1:1: error: any: required key is missing [missing_key]");
}

TEST_CASE("free-form JSON is checked to the end", "[value]") {
    CHECK(told<raw_json>("[1,2,]") == "1:6: error: (document): expected a value after ',' (got ']') [bad_json]");
    CHECK(told<both>(R"({"any":[01],"object":{}})") ==
          "1:10: error: any: a number must not begin with a zero (got '1') [bad_json]");
    CHECK(told<both>("{\"any\":\"\xFF\",\"object\":{}}") == "1:9: error: any: ill-formed UTF-8 [bad_utf8]");
    CHECK(told<both>(R"({"any":"\ud800","object":{}})") ==
          "1:9: error: any: a lone surrogate stands for no character [bad_utf8]");
}

TEST_CASE("free-form JSON repeats no key, however it is spelled", "[value]") {
    CHECK(told<both>(R"({"any":{"a":1,"b":{"c":1,"\u0063":2}},"object":{}})") ==
          "1:26: error: any.b.c: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<both>(R"({"any":[0,{"x":1,"x":2,"x":3}],"object":{}})") ==
          "1:18: error: any[1].x: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:24: error: any[1].x: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<both>(R"({"any":[{"x":1},{"x":2}],"object":{"":1,"a":{"":2}}})") == "ok"); // objects of their own
}
