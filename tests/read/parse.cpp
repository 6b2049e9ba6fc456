// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/write/serialize.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/told.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale;

namespace {

struct config {
    bool enabled;
    std::optional<std::string> service_name;
    std::optional<std::uint16_t> prometheus_port;
    static constexpr auto schema = telltale::schema(
        camel_case,
        field<&config::enabled>(missing("enabled field is required"), wrong_type("enabled must be a boolean")),
        field<&config::service_name>(min_length(1, "Service name cannot be empty")),
        field<&config::prometheus_port>(minimum(1024, "Prometheus port must be >= 1024"), maximum(65535)));
};

struct layered {
    int a = 1;
    std::optional<int> b;
    std::vector<int> c;
    static constexpr auto schema = telltale::schema(field<&layered::a>(default_to(7)));
};

} // namespace

TEST_CASE("a document that is right gives the value", "[read]") {
    auto const read = parse<config>(R"({"enabled":true,"serviceName":"api","prometheusPort":9464})");
    REQUIRE(read);
    CHECK(read->enabled);
    CHECK(read->service_name == "api");
    CHECK(read->prometheus_port == 9464);
    STATIC_REQUIRE(std::is_same_v<decltype(parse<config>("")), result<config>>);
}

TEST_CASE("a document that is wrong gives every issue, with its place, what was expected and what was there",
          "[read]") {
    auto const read = parse<config>("{\n  \"serviceName\": \"\",\n  \"\xC3\xA9\": 0, \"prometheusPort\": 80\n}");
    REQUIRE(!read);
    issues const& found = read.error();
    REQUIRE(found.size() == 3);
    CHECK(found[0] == issue{.code = issue_code::too_short,
                            .path = {"serviceName"},
                            .message = "Service name cannot be empty",
                            .expected = "at least 1 character",
                            .got = "\"\"",
                            .position = text_position{19, 2, 18}});
    CHECK(found[1] == issue{.code = issue_code::too_small,
                            .path = {"prometheusPort"},
                            .message = "Prometheus port must be >= 1024",
                            .expected = ">= 1024",
                            .got = "80",
                            .position = text_position{52, 3, 29}});
    CHECK(found[2] == issue{.code = issue_code::missing_key,
                            .path = {"enabled"},
                            .message = "enabled field is required",
                            .expected = "a boolean",
                            .position = text_position{0, 1, 1}});
}

TEST_CASE("the issues outlive the document", "[read]") {
    issues kept;
    {
        std::string const document = R"({"enabled":"some text that is long enough to be allocated"})";
        kept = parse<config>(document).error();
    }
    CHECK(lines(kept) ==
          R"(1:12: error: enabled: enabled must be a boolean (got "some text that is long enough to be al)"
          "\xE2\x80\xA6) [wrong_type]");
}

TEST_CASE("text around the document", "[read]") {
    CHECK(told<config>(" \n{\"enabled\":true}\t\r\n ") == "ok");
    CHECK(told<config>("") == "1:1: error: (document): the document is empty (got the end of the text) [bad_json]");
    CHECK(told<config>(std::string_view()).find("the document is empty") != std::string::npos);
    CHECK(told<config>(" \n ") == "2:2: error: (document): the document is empty (got the end of the text) [bad_json]");
    CHECK(told<config>("\xEF\xBB\xBF{\"enabled\":true}").find("a byte order mark must not stand before JSON text") !=
          std::string::npos);
    CHECK(told<config>("{\"enabled\":true} x") ==
          "1:18: error: (document): nothing may follow the document (got 'x') [bad_json]");
    CHECK(told<config>("{} {}") == "1:1: error: enabled: enabled field is required [missing_key]\n"
                                   "1:4: error: (document): nothing may follow the document (got '{') [bad_json]");
}

TEST_CASE("a document that is too large is not read", "[read]") {
    CHECK(told<config>(R"({"enabled":5})", {.limits = {.bytes = 12}}) ==
          "1:1: error: (document): the document is larger than the limit [too_large]");
    CHECK(told<config>(R"({"enabled":true})", {.limits = {.bytes = 16}}) == "ok");
}

TEST_CASE("the issues of a read are limited", "[read]") {
    std::string text = "[\"\"";
    for (int i = 1; i != 100; ++i) text += ",\"\"";
    text += "]";
    auto const all = parse<std::vector<int>>(text, {.issue_limit = 100});
    CHECK(all.error().size() == 100);
    auto const some = parse<std::vector<int>>(text);
    REQUIRE(some.error().size() == 65);
    CHECK(some.error()[63].path == path{63});
    CHECK(some.error()[64].code == issue_code::too_many_issues);
    CHECK(some.error()[64].message == "more than 64 issues: reading stopped here");
    CHECK(some.error()[64].position->offset == 1 + 3 * 64);
    CHECK(told<std::vector<int>>("[\"\",\"\"]", {.issue_limit = 1}) ==
          R"(1:2: error: [0]: must be an integer (got "") [wrong_type])"
          "\n1:5: error: (document): more than 1 issue: reading stopped here [too_many_issues]");
}

TEST_CASE("parse_into treats absent members as declared, or keeps them", "[read]") {
    layered target{5, 6, {1, 2, 3}};
    REQUIRE(parse_into(R"({"c":[9]})", target));
    CHECK(target.a == 7);
    CHECK(!target.b.has_value());
    CHECK(target.c == std::vector{9});
    target = {5, 6, {1, 2, 3}};
    REQUIRE(parse_into(R"({"b":8})", target, {.absent_keys = absent_keys::keep}));
    CHECK(target.a == 5);
    CHECK(target.b == 8);
    CHECK(target.c == std::vector{1, 2, 3});
    auto const refused = parse_into(R"({"a":"x"})", target);
    REQUIRE(!refused);
    CHECK(lines(refused.error()) == R"(1:6: error: a: must be an integer (got "x") [wrong_type])"
                                    "\n1:1: error: c: required key is missing [missing_key]");
}

TEST_CASE("lists use their memory again", "[read]") {
    std::vector<std::string> target{"a text that is too long for the object", "b", "c"};
    char const* const memory = target[0].data();
    REQUIRE(parse_into(R"(["x","y"])", target));
    CHECK(target == std::vector<std::string>{"x", "y"});
    CHECK(target[0].data() == memory);
}

namespace {

struct inner_layer {
    int a = 0;
    std::optional<int> b{};
    int c = 0;
    static constexpr auto schema = telltale::schema(telltale::field<&inner_layer::c>(telltale::default_to(9)));
};
struct outer_layer {
    inner_layer one{};
    std::optional<inner_layer> two{};
    std::vector<inner_layer> list{};
    std::map<std::string, inner_layer> map{};
};

} // namespace

TEST_CASE("what a layer brings anew must be complete") {
    telltale::options const keep{.absent_keys = telltale::absent_keys::keep};
    outer_layer target{{1, 2, 3}, {}, {{1, 1, 1}, {2, 2, 2}}, {{"old", {1, 1, 1}}}};

    REQUIRE(telltale::parse_into(R"({"one":{"b":7}})", target, keep));
    CHECK(telltale::serialize(target.one) == R"({"a":1,"b":7,"c":3})");

    auto const lacking = telltale::parse_into(R"({"two":{"b":7}})", target, keep);
    REQUIRE(!lacking);
    CHECK(to_string(lacking.error()[0]) == "1:8: error: two.a: required key is missing [missing_key]");

    target.two.reset();
    REQUIRE(telltale::parse_into(R"({"two":{"a":1}})", target, keep));
    CHECK(telltale::serialize(*target.two) == R"({"a":1,"c":9})");
    REQUIRE(telltale::parse_into(R"({"two":{"b":8}})", target, keep));
    CHECK(telltale::serialize(*target.two) == R"({"a":1,"b":8,"c":9})");

    REQUIRE(telltale::parse_into(R"({"list":[{"a":5}],"map":{"new":{"a":6}}})", target, keep));
    CHECK(telltale::serialize(target.list) == R"([{"a":5,"c":9}])");
    CHECK(telltale::serialize(target.map) == R"({"new":{"a":6,"c":9}})");
    CHECK(!telltale::parse_into(R"({"list":[{"b":5}]})", target, keep));

    CHECK(telltale::validate<outer_layer>("{}", keep).ok());
    CHECK(telltale::parse<outer_layer>("{}", keep).error().size() == 3); // there is nothing to keep
}

namespace {

constexpr options relaxed{.comments = true, .trailing_commas = true};

struct with_inside {
    std::vector<int> numbers;
    std::optional<raw_json> inside{};
    std::optional<int> scalar{};
};
struct with_secret {
    std::optional<int> port{};
    std::optional<std::string> token{};
    static constexpr auto schema = telltale::schema(field<&with_secret::token>(secret));
};

} // namespace

TEST_CASE("comments and trailing commas are refused unless they are asked for", "[read]") {
    CHECK(told<std::vector<int>>("[1,]") == "1:4: error: (document): expected a value after ',' (got ']') [bad_json]");
    CHECK(told<config>(R"({"enabled":true,})") ==
          "1:17: error: (document): expected a key after ',' (got '}') [bad_json]");
    CHECK(told<std::vector<int>>("// a\n[1]") == "1:1: error: (document): comments are not JSON (got '//') [bad_json]");
    CHECK(told<std::vector<int>>("[1 /* a */]") ==
          "1:4: error: (document): comments are not JSON (got '/*') [bad_json]");
    CHECK(told<std::vector<int>>("[1, // a\n2]") == "1:5: error: [1]: comments are not JSON (got '//') [bad_json]");
    CHECK(told<std::vector<int>>("[1] //") == "1:5: error: (document): comments are not JSON (got '//') [bad_json]");
    CHECK(told<config>("{/**/}") == "1:2: error: (document): comments are not JSON (got '/*') [bad_json]");
    CHECK(told<config>("{\"enabled\"/**/:true}") ==
          "1:11: error: (document): comments are not JSON (got '/*') [bad_json]");
    CHECK(told<config>("{\"enabled\":/**/true}") ==
          "1:12: error: enabled: comments are not JSON (got '/*') [bad_json]");
    CHECK(told<std::vector<int>>("[1 /]") == "1:4: error: (document): expected ',' or ']' (got '/') [bad_json]");
    CHECK(told<std::vector<std::string>>(R"(["\u//12"])") ==
          "1:5: error: [0]: \\u must be followed by four hexadecimal digits (got '/') [bad_json]");
    // each by itself
    CHECK(told<std::vector<int>>("[1,/**/]", {.comments = true}) ==
          "1:8: error: (document): expected a value after ',' (got ']') [bad_json]");
    CHECK(told<std::vector<int>>("[1,/**/]", {.trailing_commas = true}) ==
          "1:4: error: [1]: comments are not JSON (got '/*') [bad_json]");
}

TEST_CASE("comments and trailing commas are read over when they are asked for", "[read]") {
    auto const read = parse<config>(
        "// a service\n{\n  \"enabled\": true, /* or\n false */\n  \"serviceName\": \"//\",\n}\n//", relaxed);
    REQUIRE(read);
    CHECK(read->service_name == "//");
    CHECK(told<std::vector<int>>("[1,2,]", relaxed) == "ok");
    CHECK(told<config>("{\"prometheusPort\": // too small\r\n\t80, /* \xC3\xA9 */\n\"enabled\": 1, }", relaxed) ==
          "2:2: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "3:12: error: enabled: enabled must be a boolean (got 1) [wrong_type]");
    CHECK(told<config>("/* \xC3\xA9\xF0\x9F\x9A\x80 */ {\"enabled\": 1}", relaxed) ==
          "1:22: error: enabled: enabled must be a boolean (got 1) [wrong_type]"); // columns are code points
    with_inside into{};
    REQUIRE(parse_into("{\"numbers\":[1,/*2*/],\"inside\":{\"a\"://\n[1,],/**/}}", into, relaxed));
    CHECK(into.numbers == std::vector{1});
    CHECK(into.inside->text() == R"({"a":[1]})");
}

TEST_CASE("other commas are faults, also when trailing ones are not", "[read]") {
    CHECK(told<std::vector<int>>("[,]", relaxed) == "1:2: error: [0]: expected a value (got ',') [bad_json]");
    CHECK(told<std::vector<int>>("[1,,]", relaxed) == "1:4: error: [1]: expected a value (got ',') [bad_json]");
    CHECK(told<std::vector<int>>("[1],", relaxed) ==
          "1:4: error: (document): nothing may follow the document (got ',') [bad_json]");
    CHECK(told<config>("{,}", relaxed) ==
          "1:2: error: (document): expected a key in double quotes or '}' (got ',') [bad_json]");
    CHECK(told<config>("{\"enabled\":true,,}", relaxed) ==
          "1:17: error: (document): expected a key in double quotes (got ',') [bad_json]");
    CHECK(told<config>("{\"enabled\",}", relaxed) ==
          "1:11: error: (document): expected ':' after a key (got ',') [bad_json]");
    CHECK(told<config>("{\"enabled\":,}", relaxed) == "1:12: error: enabled: expected a value (got ',') [bad_json]");
}

TEST_CASE("faults of comments come after what was found before them", "[read]") {
    CHECK(told<std::vector<int>>("[\"x\",\n /* a", relaxed) ==
          "1:2: error: [0]: must be an integer (got \"x\") [wrong_type]\n"
          "2:2: error: [1]: a comment does not end (got '/*') [bad_json]");
    CHECK(told<std::vector<int>>("[1] /*/", relaxed) ==
          "1:5: error: (document): a comment does not end (got '/*') [bad_json]");
    CHECK(told<std::vector<int>>("/*", relaxed) ==
          "1:1: error: (document): a comment does not end (got '/*') [bad_json]");
    CHECK(told<std::vector<int>>("//", relaxed) ==
          "1:3: error: (document): the document is empty (got the end of the text) [bad_json]");
    CHECK(told<config>("{\"enabled\":true /* a\xFF */}", relaxed) ==
          "1:21: error: (document): ill-formed UTF-8 [bad_utf8]");
    CHECK(told<std::vector<int>>("[1, // \xC3\xA9 \xED\xA0\x80\n2]", relaxed) ==
          "1:10: error: [1]: ill-formed UTF-8 [bad_utf8]");
    CHECK(told<std::vector<int>>("[x /*", relaxed) == "1:2: error: [0]: expected a value (got 'x') [bad_json]");
    CHECK(told<with_secret>("{\"token\":\"a\"/*", relaxed) ==
          "1:13: error: (document): a comment does not end [bad_json]");
}

TEST_CASE("keys repeated beyond comments are found with their paths", "[read]") {
    CHECK(told<with_inside>("{\"numbers\":[],\"inside\":[/* [{\" */{\"a\":1,// ] }\n\"b\":{\"c\":1,/*,*/\"c\":2,}}]}",
                            relaxed) ==
          "2:17: error: inside[0].b.c: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<with_inside>("{\"numbers\":[],\"scalar\":[/* [{\" */{\"a\":1,/* , */\"a\":{}}]}", relaxed)
              .find("error: scalar[0].a: ") != std::string::npos);
}

TEST_CASE("a document that is too large is not searched for comments", "[read]") {
    CHECK(told<std::vector<int>>("[1] /*", {.limits = {.bytes = 5}, .comments = true}) ==
          "1:1: error: (document): the document is larger than the limit [too_large]");
    CHECK(told<std::vector<int>>("[1]/**/", {.limits = {.bytes = 7}, .comments = true}) == "ok");
}

TEST_CASE("the depth that is allowed is that of the document", "[read]") {
    CHECK(told<raw_json>("[[1,],/*[[[*/]", {.limits = {.depth = 2}, .comments = true, .trailing_commas = true}) ==
          "ok");
}
