// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/tagged.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

struct file {
    std::string path;
};
struct net {
    int port;
    std::optional<std::string> host;
    static constexpr auto schema = telltale::schema(unknown_keys::reject, field<&net::port>(minimum(1)));
};

struct target {
    std::variant<file, net> to;
    int after;
    static constexpr auto schema = telltale::schema(field<&target::to>(tagged<"kind">("file", "socket")));
};
struct by_type {
    std::vector<std::variant<file, net>> list;
    static constexpr auto schema = telltale::schema(field<&by_type::list>(each(tagged<"is">(), message("wrong kind"))));
};
struct record_like {
    int ts;
    std::variant<int, file, std::vector<int>> details;
    static constexpr auto schema =
        telltale::schema(field<&record_like::details>(tagged_beside<"event">("count", "open", "list")));
};

std::string to(std::string_view object) { return "{\"to\":" + std::string(object) + ",\"after\":1}"; }

} // namespace

TEST_CASE("a tag's key and names are kept", "[schema]") {
    constexpr auto said = tagged<"kind">("a", "b");
    TWICE(said.key == "kind");
    TWICE(said.names.size() == 2);
    TWICE(said.names[1] == "b");
    TWICE(!said.is_beside);
    TWICE(tagged_beside<"event">("x").is_beside);
}

TEST_CASE("the tag chooses the alternative, wherever it stands", "[schema]") {
    auto const early = parse<target>(to(R"({"kind":"socket","port":80})"));
    REQUIRE(early);
    CHECK(std::get<net>(early->to).port == 80);
    auto const late = parse<target>(to(R"({"port":80,"host":"h","kind":"socket"})"));
    REQUIRE(late);
    CHECK(std::get<net>(late->to).host == "h");
    auto const between = parse<target>(to(R"({ "port" : 80 , "kind" : "socket" , "host" : "h" })"));
    REQUIRE(between);
    CHECK(std::get<net>(between->to).port == 80);
    CHECK(parse<target>(to(R"({"kin\u0064":"\u0066ile","path":"p"})")));
}

TEST_CASE("the tag is written first", "[schema]") {
    CHECK(serialize(target{net{80, {}}, 1}) == R"({"to":{"kind":"socket","port":80},"after":1})");
    CHECK(serialize(target{file{"p"}, 1}) == R"({"to":{"kind":"file","path":"p"},"after":1})");
}

TEST_CASE("only the chosen alternative reports", "[schema]") {
    CHECK(told<target>(to(R"({"kind":"socket","port":0})")) ==
          "1:31: error: to.port: must be >= 1 (got 0) [too_small]");
    CHECK(told<target>(to(R"({"port":0,"kind":"socket"})")) ==
          "1:15: error: to.port: must be >= 1 (got 0) [too_small]");
    CHECK(told<target>(to(R"({"kind":"file"})")) == "1:7: error: to.path: required key is missing [missing_key]");
    CHECK(told<target>(to(R"({"kind":"file","path":"p","port":"x"})")) == "ok"); // unknown here, and ignored
    CHECK(told<target>(to(R"({"kind":"socket","port":1,"path":"p"})")) ==
          "1:33: error: to.path: unknown key [unknown_key]");
}

TEST_CASE("a tag that is missing, unknown or no text", "[schema]") {
    CHECK(told<target>(to(R"({"port":0})")) == "1:7: error: to.kind: required key is missing [missing_key]");
    CHECK(told<target>(to("{}")) == "1:7: error: to.kind: required key is missing [missing_key]");
    CHECK(told<target>(to(R"({"kind":"sockte","port":0})")) ==
          R"(1:15: error: to.kind: must be one of: file, socket, did you mean "socket"? (got "sockte") [unknown_tag])");
    CHECK(told<target>(to(R"({"port":0,"kind":"x"})")) ==
          R"(1:24: error: to.kind: must be one of: file, socket (got "x") [unknown_tag])");
    CHECK(told<target>(to(R"({"kind":1,"port":0})")) == "1:15: error: to.kind: must be a string (got 1) [wrong_type]");
    CHECK(told<target>(to(R"({"kind":null})")) == "1:15: error: to.kind: must be a string (got null) [wrong_type]");
    CHECK(told<target>(to("5")) == "1:7: error: to: must be an object (got 5) [wrong_type]");
    // what follows is read on
    CHECK(told<target>(R"({"to":{"kind":"x","a":[{}]},"after":"1"})") ==
          R"(1:15: error: to.kind: must be one of: file, socket (got "x") [unknown_tag])"
          "\n"
          R"(1:37: error: after: must be an integer (got "1") [wrong_type])");
    CHECK(told<target>(R"({"to":{},"after":"1"})") ==
          "1:7: error: to.kind: required key is missing [missing_key]\n"
          R"(1:18: error: after: must be an integer (got "1") [wrong_type])");
}

TEST_CASE("a tag that comes twice, and keys that do", "[schema]") {
    CHECK(told<target>(to(R"({"kind":"file","path":"p","kind":"socket"})")) ==
          "1:33: error: to.kind: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<target>(to(R"({"path":"p","kind":"file","kind":"file"})")) ==
          "1:33: error: to.kind: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<target>(to(R"({"path":"p","path":"q","kind":"file"})")) ==
          "1:19: error: to.path: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<target>(to(R"({"q":{"a":1,"a":2},"path":"p","kind":"file"})")) ==
          "1:19: error: to.q.a: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("malformed text before or behind a tag", "[schema]") {
    CHECK(told<target>(R"({"to":{"port":01,"kind":"socket"}})") ==
          "1:16: error: to: a number must not begin with a zero (got '1') [bad_json]");
    CHECK(told<target>(R"({"to":{"kind":"socket","port":1)") ==
          "1:32: error: to: the text ends inside an object (got the end of the text) [bad_json]");
    CHECK(told<target>(R"({"to":{"kind":)") ==
          "1:15: error: to.kind: the text ends where a value must stand (got the end of the text) [bad_json]");
}

TEST_CASE("without names the types' own, and a sentence of one's own", "[schema]") {
    auto const read = parse<by_type>(R"({"list":[{"is":"file","path":"p"},{"is":"net","port":1}]})");
    REQUIRE(read);
    CHECK(read->list.size() == 2);
    CHECK(read->list[1].index() == 1);
    CHECK(serialize(*read) == R"({"list":[{"is":"file","path":"p"},{"is":"net","port":1}]})");
    CHECK(told<by_type>(R"({"list":[{"is":"x"},{},{"is":2},7]})") ==
          R"(1:16: error: list[0].is: wrong kind (got "x") [unknown_tag])"
          "\n1:21: error: list[1].is: wrong kind [missing_key]\n"
          "1:30: error: list[2].is: wrong kind (got 2) [wrong_type]\n"
          "1:33: error: list[3]: wrong kind (got 7) [wrong_type]");
}

TEST_CASE("a tag beside its value", "[schema]") {
    auto const early = parse<record_like>(R"({"ts":1,"event":"open","details":{"path":"p"}})");
    REQUIRE(early);
    CHECK(std::get<file>(early->details).path == "p");
    auto const late = parse<record_like>(R"({"details":[1,2],"ts":1,"event":"list"})");
    REQUIRE(late);
    CHECK(std::get<2>(late->details).size() == 2);
    CHECK(serialize(*early) == R"({"ts":1,"event":"open","details":{"path":"p"}})");
    CHECK(told<record_like>(R"({"ts":1,"event":"count","details":"x"})") ==
          R"(1:35: error: details: must be an integer (got "x") [wrong_type])");
    CHECK(told<record_like>(R"({"details":"x","ts":1,"event":"count"})") ==
          R"(1:12: error: details: must be an integer (got "x") [wrong_type])");
}

TEST_CASE("a tag beside its value that is missing, unknown, no text or repeated", "[schema]") {
    CHECK(told<record_like>(R"({"ts":1,"event":"oepn","details":{}})") ==
          R"(1:17: error: event: must be one of: count, open, list, did you mean "open"? (got "oepn") [unknown_tag])");
    CHECK(told<record_like>(R"({"details":{},"ts":1,"event":"x"})") ==
          R"(1:30: error: event: must be one of: count, open, list (got "x") [unknown_tag])");
    CHECK(told<record_like>(R"({"ts":1,"event":5,"details":{}})") ==
          "1:17: error: event: must be a string (got 5) [wrong_type]");
    CHECK(told<record_like>(R"({"ts":1,"details":{}})") == "1:1: error: event: required key is missing [missing_key]");
    CHECK(told<record_like>(R"({"ts":1,"event":"open"})") ==
          "1:1: error: details: required key is missing [missing_key]");
    CHECK(told<record_like>(R"({"ts":1,"event":"count","details":1,"event":"open"})") ==
          "1:37: error: event: duplicate key: it came before in the same object [duplicate_key]");
}
