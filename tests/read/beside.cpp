// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/beside.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/tagged.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <variant>

using namespace telltale;

namespace {

struct opened {
    std::string path;
};
struct entry {
    int ts;
    std::variant<int, opened> details;
    static constexpr auto schema =
        telltale::schema(unknown_keys::reject, field<&entry::details>(tagged_beside<"event">("count", "open")));
};

struct maybe {
    int ts;
    std::optional<std::variant<int, opened>> details{};
    static constexpr auto schema = telltale::schema(field<&maybe::details>(tagged_beside<"event">("count", "open")));
};
struct or_null {
    nullable<std::variant<int, opened>> details;
    int ts = 0;
    static constexpr auto schema = telltale::schema(field<&or_null::details>(tagged_beside<"event">("count", "open")));
};

using details = record<entry>::member<1>::value_slot;

} // namespace

TEST_CASE("tags are found by their text", "[read]") {
    TWICE(detail::find_tag<details>("count") == 0);
    TWICE(detail::find_tag<details>("open") == 1);
    TWICE(detail::find_tag<details>("") == static_cast<std::size_t>(-1));
    TWICE(detail::find_tag<details>("Open") == static_cast<std::size_t>(-1));
}

TEST_CASE("the tag may stand anywhere in the record", "[read]") {
    for (char const* const text :
         {R"({"ts":1,"event":"open","details":{"path":"p"}})", R"({"event":"open","ts":1,"details":{"path":"p"}})",
          R"({"details":{"path":"p"},"event":"open","ts":1})", R"({"ts":1,"details":{"path":"p"},"event":"open"})",
          R"({ "details" : { "path" : "p" } , "ts" : 1 , "ev\u0065nt" : "open" })"}) {
        CHECK(told<entry>(text) == "ok");
        auto const read = parse<entry>(text);
        REQUIRE(read);
        CHECK(read->ts == 1);
        CHECK(std::get<opened>(read->details).path == "p");
    }
}

TEST_CASE("faults before a late tag are those of its alternative", "[read]") {
    CHECK(told<entry>(R"({"details":{"path":5},"ts":"1","event":"open"})") ==
          "1:20: error: details.path: must be a string (got 5) [wrong_type]\n"
          R"(1:28: error: ts: must be an integer (got "1") [wrong_type])");
    CHECK(told<entry>(R"({"details":{"path":"a","path":"b"},"ts":1,"event":"open"})") ==
          "1:24: error: details.path: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<entry>(R"({"details":{"path":"a"},"zz":{"k":1,"k":2},"ts":1,"event":"open"})") ==
          "1:25: error: zz: unknown key [unknown_key]\n"
          "1:37: error: zz.k: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("a value whose tag is wrong is checked for its grammar only", "[read]") {
    CHECK(told<entry>(R"({"ts":1,"event":"x","details":{"path":5}})") ==
          R"(1:17: error: event: must be one of: count, open (got "x") [unknown_tag])");
    CHECK(told<entry>(R"({"ts":1,"event":null,"details":[]})") ==
          "1:17: error: event: must be a string (got null) [wrong_type]");
    CHECK(told<entry>(R"({"ts":1,"event":"x","details":[01]})").find("[bad_json]") != std::string::npos);
    CHECK(told<entry>(R"({"details":[1,],"event":"open"})").find("1:15: error: ") == 0);
    CHECK(told<entry>(R"({"ts":1})").find("1:1: error: event: required key is missing [missing_key]") !=
          std::string::npos);
}

TEST_CASE("an optional value that is absent needs no tag", "[read]") {
    CHECK(told<maybe>(R"({"ts":1})") == "ok");
    CHECK(told<maybe>(R"({"ts":1,"event":"open"})") == "ok");
    CHECK(told<maybe>(R"({"ts":1,"event":"opn"})") ==
          R"(1:17: error: event: must be one of: count, open, did you mean "open"? (got "opn") [unknown_tag])");
    CHECK(told<maybe>(R"({"ts":1,"details":{"path":"p"}})") ==
          "1:1: error: event: required key is missing [missing_key]");
    CHECK(told<maybe>(R"({"ts":1,"event":"count","details":null})") ==
          "1:35: error: details: must be an integer (got null) [wrong_type]");
    for (char const* const text : {R"({"ts":1})", R"({"ts":1,"event":"count","details":2})",
                                   R"({"ts":1,"event":"open","details":{"path":"p"}})"}) {
        auto const read = parse<maybe>(text);
        REQUIRE(read);
        CHECK(serialize(*read) == text);
    }
    maybe target{1, opened{"p"}};
    REQUIRE(parse_into(R"({"ts":2})", target));
    CHECK_FALSE(target.details);
}

TEST_CASE("a null needs no tag", "[read]") {
    CHECK(told<or_null>(R"({"ts":1,"details":null})") == "ok");
    CHECK(told<or_null>(R"({"details":null,"ts":1,"event":"open"})") == "ok");
    CHECK(told<or_null>(R"({"ts":1,"details":5})") == "1:1: error: event: required key is missing [missing_key]");
    CHECK(told<or_null>(R"({"ts":1,"event":null,"details":null})") ==
          "1:17: error: event: must be a string (got null) [wrong_type]");
    CHECK(told<or_null>(R"({"ts":1})") == "1:1: error: event: required key is missing [missing_key]\n"
                                          "1:1: error: details: required key is missing [missing_key]");
    for (char const* const text : {R"({"details":null,"ts":1})", R"({"event":"count","details":2,"ts":1})"}) {
        auto const read = parse<or_null>(text);
        REQUIRE(read);
        CHECK(serialize(*read) == text);
    }
}

TEST_CASE("a document laid over a record has both or neither", "[read]") {
    options const keep{.absent_keys = absent_keys::keep};
    entry target{1, opened{"p"}};
    REQUIRE(parse_into(R"({"ts":2})", target, keep));
    CHECK(serialize(target) == R"({"ts":2,"event":"open","details":{"path":"p"}})");
    REQUIRE(parse_into(R"({"event":"open","details":{}})", target, keep));
    CHECK(serialize(target) == R"({"ts":2,"event":"open","details":{"path":"p"}})");
    REQUIRE(parse_into(R"({"details":3,"event":"count"})", target, keep));
    CHECK(serialize(target) == R"({"ts":2,"event":"count","details":3})");
    // alone, neither could be taken for what it says
    CHECK(lines(validate<entry>(R"({"event":"open"})", keep)) ==
          "1:1: error: details: required key is missing [missing_key]");
    CHECK(lines(validate<entry>(R"({"details":{"path":"q"}})", keep)) ==
          "1:1: error: event: required key is missing [missing_key]");
    CHECK(lines(validate<maybe>(R"({"event":"open"})", keep)) ==
          "1:1: error: details: required key is missing [missing_key]");
    CHECK(validate<maybe>("{}", keep).empty());
}
