// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/secrecy.hpp>

#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class level { public_, hidden };

struct token {
    std::string id;
    std::string text;
    static constexpr auto schema =
        telltale::schema(field<&token::text>(secret, min_length(20), is_one_of("the-only-one-of-them-all")));
};
struct open_record {
    int x;
    std::vector<open_record> children;
};
struct nests {
    std::map<std::string, std::vector<nullable<std::array<token, 1>>>> deep;
};
struct chooses {
    std::variant<int, token> either;
};
struct tree {
    int x;
    std::vector<tree> children;
    std::optional<token> guard;
};
struct all_secret {
    std::optional<int> number;
    std::optional<level> how;
    std::optional<token> whole;
    std::optional<std::map<std::string, int>> map;
    std::optional<raw_json> any;
    std::optional<std::vector<std::string>> list;
    static constexpr auto schema = telltale::schema(
        field<&all_secret::number>(secret, satisfies([](int n) { return n == 0; }, "must be the number")),
        field<&all_secret::how>(secret), field<&all_secret::whole>(secret), field<&all_secret::map>(secret),
        field<&all_secret::any>(secret), field<&all_secret::list>(secret, each(min_length(9))));
};

} // namespace

TEST_CASE("a secret is found wherever it is", "[schema]") {
    TWICE(has_secret<token>);
    TWICE(has_secret<nests>);
    TWICE(has_secret<chooses>);
    TWICE(has_secret<tree>);
    TWICE(has_secret<std::vector<token>>);
    TWICE(has_secret<all_secret>);
    TWICE(!has_secret<open_record>);
    TWICE(!has_secret<int>);
    TWICE(!has_secret<std::variant<int, std::string>>);
}

TEST_CASE("a secret's value is in no issue", "[schema]") {
    CHECK(told<token>(R"({"id":"i","text":"hunter2"})") ==
          "1:18: error: text: must have at least 20 characters [too_short]\n"
          "1:18: error: text: must be one of: the-only-one-of-them-all [not_one_of]");
    CHECK(told<token>(R"({"id":5,"text":7})") == "1:7: error: id: must be a string (got 5) [wrong_type]\n"
                                                 "1:16: error: text: must be a string [wrong_type]");
    for (char const* const document :
         {R"({"number":4711})", R"({"number":"4711"})", R"({"number":4711.5})", R"({"number":4711e400})",
          R"({"how":"4711"})", R"({"how":4711})", R"({"whole":{"id":4711,"text":"4711"}})", R"({"whole":"4711"})",
          R"({"map":{"a":"4711"}})", R"({"map":4711})", R"({"list":["4711"]})", R"({"list":[4711]})",
          R"({"number":4711x})", R"({"any":4711x})", R"({"map":{"a":1}4711})"}) {
        issues const found = validate<all_secret>(document);
        REQUIRE(!found.empty());
        CHECK(found.conceals_source());
        for (issue const& i : found) {
            CAPTURE(i);
            CHECK(to_string(i).find("4711") == std::string::npos);
            CHECK(i.got.find("47") == std::string::npos);
            CHECK(i.expected.find("4711") == std::string::npos);
        }
        auto const parsed = parse<all_secret>(document);
        REQUIRE(!parsed);
        CHECK(parsed.error() == found);
    }
}

TEST_CASE("a text that is nearly a name is not told by the suggestion", "[schema]") {
    CHECK(told<all_secret>(R"({"how":"hiden"})") == "1:8: error: how: must be one of: public, hidden [not_one_of]");
}

TEST_CASE("the keys inside a secret are part of its value", "[schema]") {
    for (char const* const document :
         {R"({"map":{"k4711":"x"}})", R"({"map":{"k4711":1,"k4711":2}})", R"({"any":{"k4711":1,"k4711":2}})",
          R"({"any":{"k4711":x}})", R"({"whole":{"id":"","text":"the-only-one-of-them-all","k4711":0,"k4711":0}})"}) {
        issues const found = validate<all_secret>(document);
        REQUIRE(!found.empty());
        for (issue const& i : found) {
            CAPTURE(i);
            CHECK(to_string(i).find("4711") == std::string::npos);
            CHECK(i.path.pointer().find("4711") == std::string::npos);
        }
    }
}

TEST_CASE("nothing of the document is shown when something in it is secret", "[schema]") {
    CHECK(told<token>(R"({"id":"i","text":"hunter2" x)") ==
          "1:18: error: text: must have at least 20 characters [too_short]\n"
          "1:18: error: text: must be one of: the-only-one-of-them-all [not_one_of]\n"
          "1:28: error: (document): expected ',' or '}' [bad_json]");
    CHECK(validate<token>("{}").conceals_source());
    CHECK(!validate<open_record>("{}").conceals_source());
    CHECK(!parse<tree>("{}").has_value());
    CHECK(parse<tree>("{}").error().conceals_source());
}

TEST_CASE("a secret is not written unless asked for", "[schema]") {
    token const t{"i", "hunter2"};
    CHECK(serialize(t) == R"({"id":"i"})");
    CHECK(serialize(t, {.secrets = secrets::show}) == R"({"id":"i","text":"hunter2"})");
    CHECK(serialize(std::vector{t}) == R"([{"id":"i"}])");
    CHECK(serialize(chooses{t}) == R"({"either":{"id":"i"}})");
}
