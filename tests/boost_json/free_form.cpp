// SPDX-License-Identifier: BSL-1.0
#include <telltale/boost_json/free_form.hpp>

#include <telltale/boost_json/parse.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using namespace telltale;

namespace {

struct holder {
    boost::json::value any;
    boost::json::object object;
    boost::json::array array;
};

constexpr char const* document = R"({"any":{"k":[1,2.5,null,"x"]},"object":{"z":1,"a":{}},"array":[[],"\n"]})";

} // namespace

TEST_CASE("shapes", "[boost_json]") {
    STATIC_REQUIRE(free_form<boost::json::value>::shape == free_form_shape::anything);
    STATIC_REQUIRE(free_form<boost::json::object>::shape == free_form_shape::object);
    STATIC_REQUIRE(free_form<boost::json::array>::shape == free_form_shape::array);
    STATIC_REQUIRE(reflect::kind_of<boost::json::value> == reflect::kind::free_form);
    STATIC_REQUIRE(reflect::kind_of<boost::json::object> == reflect::kind::free_form);
    STATIC_REQUIRE(reflect::kind_of<boost::json::array> == reflect::kind::free_form);
}

TEST_CASE("values of Boost.JSON as members, from text and from a value", "[boost_json]") {
    auto const from_text = parse<holder>(document);
    REQUIRE(from_text);
    CHECK(from_text->any.at("k").at(1).as_double() == 2.5);
    CHECK(from_text->object.begin()->key() == "z");
    CHECK(from_text->array.size() == 2);
    CHECK(serialize(*from_text) == document);
    auto const from_value = parse<holder>(boost::json::value(value_from_text(document)));
    REQUIRE(from_value);
    CHECK(from_value->any == from_text->any);
    CHECK(from_value->object == from_text->object);
    CHECK(from_value->array == from_text->array);
}

TEST_CASE("another shape, and what is wrong inside", "[boost_json]") {
    CHECK(told<holder>(R"({"any":null,"object":[],"array":{}})") ==
          "1:22: error: object: must be an object (got an array) [wrong_type]\n"
          "1:33: error: array: must be an array (got an object) [wrong_type]");
    CHECK(told<holder>(R"({"any":{"a":1,"a":2},"object":{},"array":[]})") ==
          "1:15: error: any.a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<holder>(R"({"object":{},"array":[]})") == "1:1: error: any: required key is missing [missing_key]");
}

TEST_CASE("in the storage of the target", "[boost_json]") {
    boost::json::value target;
    free_form<boost::json::value>::assign(target, "[1]");
    CHECK(target == boost::json::array{1});
    std::string out;
    free_form<boost::json::value>::append(out, target);
    CHECK(out == "[1]");
}
