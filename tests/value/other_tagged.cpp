// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/other_tagged.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/write/serialize.hpp>
#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

using namespace telltale;

namespace {

struct opened {
    std::string path;
};
struct entry {
    int ts;
    std::variant<int, opened, other_tagged> details;
    static constexpr auto schema = telltale::schema(field<&entry::details>(tagged_beside<"event">("count", "open")));
};
struct lone {
    std::variant<std::optional<opened>, other_tagged> details;
    static constexpr auto schema = telltale::schema(field<&lone::details>(tagged_beside<"event">()));
};
struct maybe {
    std::optional<std::variant<opened, other_tagged>> details;
    static constexpr auto schema = telltale::schema(field<&maybe::details>(tagged_beside<"event">("open")));
};

std::string warned(std::string_view text) {
    issues list;
    CHECK(told<entry>(text, {.sink = list}) == "ok");
    return lines(list);
}

} // namespace

TEST_CASE("a value of another tag is kept as it came", "[value]") {
    for (char const* const text :
         {R"({"ts":1,"event":"close","details":{"a":[1.50,1e3,"\u00e9"],"b":null}})",
          R"({"ts":1,"event":"","details":null})", R"({"ts":1,"event":"a \"tag\"\n","details":[]})"}) {
        auto const read = parse<entry>(text);
        REQUIRE(read);
        REQUIRE(read->details.index() == 2);
        CHECK(serialize(*read) == text);
    }
    auto const read = parse<entry>("{ \"event\" : \"close\", \"ts\": 1, \"details\" : [ 1, { \"x\" : 2.0 } ] }");
    REQUIRE(read);
    CHECK(std::get<other_tagged>(read->details) == other_tagged{"close", raw_json::trusted(R"([1,{"x":2.0}])")});
    CHECK(std::get<other_tagged>(parse<entry>(R"({"details":[1],"ts":1,"event":"\u0063lose"})")->details) ==
          other_tagged{"close", raw_json::trusted("[1]")});
    CHECK(warned(R"({"ts":1,"event":"close","details":1})").empty());
}

TEST_CASE("a tag that is nearly a known one is a warning", "[value]") {
    std::string const words =
        "warning: event: is not a known text, did you mean \"count\"? (got \"cuont\") [unknown_tag]";
    CHECK(warned(R"({"ts":1,"event":"cuont","details":1})") == "1:17: " + words);
    CHECK(warned(R"({"details":"x","ts":1,"event":"cuont"})") == "1:31: " + words);
}

TEST_CASE("known tags are known, and what is wrong with another's value is said", "[value]") {
    CHECK(told<entry>(R"({"ts":1,"event":"open","details":{"path":1}})") ==
          "1:42: error: details.path: must be a string (got 1) [wrong_type]");
    CHECK(told<entry>(R"({"ts":1,"event":5,"details":1})") ==
          "1:17: error: event: must be a string (got 5) [wrong_type]");
    CHECK(told<entry>(R"({"ts":1,"event":"close"})") == "1:1: error: details: required key is missing [missing_key]");
    CHECK(told<entry>(R"({"ts":1,"details":1})") == "1:1: error: event: required key is missing [missing_key]");
    CHECK(told<entry>(R"({"ts":1,"event":"close","details":{"a":1,"a":2}})") ==
          "1:42: error: details.a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<entry>(R"({"ts":1,"event":"close","details":{"a":01}})").find("[bad_json]") != std::string::npos);
}

TEST_CASE("nothing is left of what a record held before", "[value]") {
    entry again{1, opened{"p"}};
    REQUIRE(parse_into(R"({"ts":2,"event":"close","details":[1,2,3,4]})", again));
    CHECK(serialize(again) == R"({"ts":2,"event":"close","details":[1,2,3,4]})");
    REQUIRE(parse_into(R"({"details":7,"event":"shut","ts":3})", again));
    CHECK(serialize(again) == R"({"ts":3,"event":"shut","details":7})");
    REQUIRE(parse_into(R"({"ts":3,"event":"count","details":7})", again));
    CHECK(std::get<0>(again.details) == 7);
}

TEST_CASE("another's tag may stand alone where that of an optional alternative may", "[value]") {
    for (char const* const text : {R"({"event":"close"})", R"({"event":"opened"})", R"({"event":"close","details":{}})",
                                   R"({"event":"opened","details":{"path":"p"}})"}) {
        lone again{other_tagged{"x", raw_json()}};
        REQUIRE(parse_into(text, again));
        CHECK(serialize(again) == text);
        CHECK(told<lone>(text) == "ok");
    }
    CHECK(std::get<other_tagged>(parse<lone>(R"({"event":"close"})")->details) == other_tagged{"close", std::nullopt});
    CHECK(told<lone>("{}") == "1:1: error: event: required key is missing [missing_key]");
    CHECK(told<lone>(R"({"event":1})") == "1:10: error: event: must be a string (got 1) [wrong_type]");
    CHECK(told<lone>(R"({"event":"opened","details":null})") ==
          "1:29: error: details: must be an object (got null) [wrong_type]");
}

TEST_CASE("an optional variant that is absent has no tag to keep", "[value]") {
    CHECK_FALSE(parse<maybe>(R"({"event":"close"})")->details);
    CHECK_FALSE(parse<maybe>("{}")->details);
    CHECK(serialize(*parse<maybe>(R"({"details":1,"event":"close"})")) == R"({"event":"close","details":1})");
}

TEST_CASE("a document laid over a record keeps the value of the same tag", "[value]") {
    options const keep{.absent_keys = absent_keys::keep};
    lone target{other_tagged{"close", raw_json::trusted("1")}};
    REQUIRE(parse_into(R"({"event":"shut"})", target, keep));
    CHECK(serialize(target) == R"({"event":"shut","details":1})");
    REQUIRE(parse_into(R"({"event":"opened"})", target, keep));
    CHECK(serialize(target) == R"({"event":"opened"})");
    target.details = opened{"p"};
    REQUIRE(parse_into("{}", target, keep));
    CHECK(serialize(target) == R"({"event":"opened","details":{"path":"p"}})");
}

TEST_CASE("what of it cannot be written is said", "[value]") {
    CHECK(validate(entry{1, other_tagged{"close", raw_json()}}).ok());
    CHECK(lines(validate(entry{1, other_tagged{"\xFF", raw_json()}})).find("error: event: ") == 0);
    CHECK(lines(validate(entry{1, other_tagged{"close", {}}})) ==
          "error: details: required key is missing [missing_key]");
    CHECK(serialize(entry{1, other_tagged{"close", {}}}) == R"({"ts":1,"event":"close"})");
    CHECK(validate(lone{other_tagged{"close", {}}}).ok());
}

TEST_CASE("another's tag is none of those that are named", "[value]") {
    entry const count{1, other_tagged{"count", raw_json::trusted("5")}};
    CHECK(lines(validate(count)) == "error: details: has the tag of another alternative (got \"count\") [not_one_of]");
    auto const written = serialize_checked(count);
    REQUIRE_FALSE(written);
    CHECK(written.error() == validate(count));
    CHECK(lines(validate(entry{1, other_tagged{"open", {}}})) ==
          "error: details: has the tag of another alternative (got \"open\") [not_one_of]");
    CHECK(lines(validate(lone{other_tagged{"opened", {}}})) ==
          "error: details: has the tag of another alternative (got \"opened\") [not_one_of]");
    CHECK(lines(validate(maybe{other_tagged{"open", raw_json()}})) ==
          "error: details: has the tag of another alternative (got \"open\") [not_one_of]");
    CHECK(validate(maybe{}).ok());
    CHECK(validate(entry{1, other_tagged{"opens", raw_json()}}).ok());
    CHECK(validate(entry{1, other_tagged{"Open", raw_json()}}).ok());
}
