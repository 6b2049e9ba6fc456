// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/policies.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/record.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace telltale;

namespace {

struct key {
    std::string text;
    friend auto operator<=>(key const&, key const&) = default;
    static constexpr auto schema = telltale::schema(transparent, field<&key::text>(min_length(2)));
};
struct outer_key {
    key inner;
    static constexpr auto schema = telltale::schema(transparent);
};
struct password {
    std::string text;
    static constexpr auto schema = telltale::schema(transparent, field<&password::text>(secret));
};

struct tracker {
    key id;
    std::optional<key> parent;
    std::set<key> others;
    outer_key deep{key{"de"}};
    std::unique_ptr<tracker> next;

    static constexpr auto schema = telltale::schema(field<&tracker::id>(max_length(4, "id is too long")),
                                                    field<&tracker::parent>(wrong_type("parent must be a key")),
                                                    field<&tracker::deep>(default_to("fallback")));
};

struct nulls {
    std::optional<int> a;
    nullable<int> b;
    int c = 0;
    raw_json d;
    std::optional<nullable<int>> e;

    static constexpr auto schema = telltale::schema(null_is_absent, field<&nulls::c>(default_to(7), minimum(1)));
};
struct one_null {
    std::optional<int> a;
    std::optional<int> b;

    static constexpr auto schema = telltale::schema(field<&one_null::a>(null_is_absent));
};

struct initialised {
    int port = 8080;
    std::string host = "localhost";
    std::optional<int> limit = 3;
    std::vector<int> sizes{1, 2};
    int level = 5;

    static constexpr auto schema = telltale::schema(initializers_are_defaults, field<&initialised::port>(minimum(1)),
                                                    field<&initialised::level>(default_to(6)));
};

struct one_initialised {
    std::vector<int> sizes{1, 2};
    std::string name;
    static constexpr auto schema =
        telltale::schema(field<&one_initialised::sizes>(initializer_is_default, null_is_absent));
};

} // namespace

TEST_CASE("the initialiser of one member as its default", "[schema]") {
    CHECK(parse<one_initialised>(R"({"name":"n"})")->sizes == std::vector{1, 2});
    CHECK(parse<one_initialised>(R"({"name":"n","sizes":null})")->sizes == std::vector{1, 2});
    CHECK(told<one_initialised>("{}") == "1:1: error: name: required key is missing [missing_key]");
}

TEST_CASE("a transparent struct is what is inside", "[schema]") {
    CHECK(told<key>(R"("ab")") == "ok");
    CHECK(told<key>(R"({"text":"ab"})") == "1:1: error: (document): must be a string (got an object) [wrong_type]");
    CHECK(told<tracker>(R"({"id":"ab","others":["cd","ef"],"deep":"gh","next":{"id":"x","others":[]}})") ==
          "1:58: error: next.id: must have at least 2 characters (got \"x\") [too_short]");
    CHECK(told<tracker>(R"({"id":"abcde","parent":1,"others":["c","d"],"deep":null})") ==
          "1:7: error: id: id is too long (got \"abcde\") [too_long]\n"
          "1:24: error: parent: parent must be a key (got 1) [wrong_type]\n"
          "1:36: error: others[0]: must have at least 2 characters (got \"c\") [too_short]\n"
          "1:40: error: others[1]: must have at least 2 characters (got \"d\") [too_short]\n"
          "1:52: error: deep: must be a string (got null) [wrong_type]");
}

TEST_CASE("a transparent struct is written as what is inside", "[schema]") {
    std::string const text =
        R"({"id":"ab","parent":"cd","others":["ef"],"deep":"gh","next":{"id":"ij","others":[],"deep":"fallback"}})";
    auto const read = parse<tracker>(text);
    REQUIRE(read);
    CHECK(serialize(*read) == text);
    CHECK(serialize_checked(key{"a"}).error().front().code == issue_code::too_short);
    CHECK(parse<tracker>(R"({"id":"ab","others":[]})")->deep.inner.text == "fallback");
}

TEST_CASE("what is said inside a transparent struct is said outside", "[schema]") {
    struct holder {
        password word;
    };
    STATIC_REQUIRE(record<holder>::member<0>::value_slot::is_secret);
    STATIC_REQUIRE(record<tracker>::members[0].value->rules.size() == 2);
    STATIC_REQUIRE(record<tracker>::members[3].is == presence::defaulted);
}

TEST_CASE("null_is_absent", "[schema]") {
    CHECK(told<nulls>(R"({"a":null,"b":null,"c":null,"d":null,"e":null})") == "ok");
    auto const read = parse<nulls>(R"({"a":null,"b":null,"c":null,"d":null,"e":null})");
    REQUIRE(read);
    CHECK(!read->a);
    CHECK(read->c == 7);
    CHECK(read->e.has_value()); // null is a value of its own there
    CHECK(serialize(*read) == R"({"b":null,"c":7,"d":null,"e":null})");
    CHECK(told<nulls>(R"({"a":null,"a":null,"d":1})") ==
          "1:11: error: a: duplicate key: it came before in the same object [duplicate_key]\n"
          "1:1: error: b: required key is missing [missing_key]");
    CHECK(told<one_null>(R"({"a":null,"b":null})") == "1:15: error: b: must be an integer (got null) [wrong_type]");

    one_null kept{.a = 1, .b = 2};
    REQUIRE(parse_into(R"({"a":null})", kept, {.absent_keys = absent_keys::keep}));
    CHECK(kept.a == 1);
    REQUIRE(parse_into(R"({"a":null})", kept));
    CHECK(!kept.a);
}

TEST_CASE("initializers_are_defaults", "[schema]") {
    CHECK(told<initialised>("{}") == "ok");
    initialised target{.port = 1, .host = "x", .limit = {}, .sizes = {9}, .level = 1};
    REQUIRE(parse_into(R"({"host":"h"})", target));
    CHECK(target.port == 8080);
    CHECK(target.host == "h");
    CHECK(target.limit == 3);
    CHECK(target.sizes == std::vector{1, 2});
    CHECK(target.level == 6);
    CHECK(told<initialised>(R"({"port":0,"limit":null})") ==
          "1:9: error: port: must be >= 1 (got 0) [too_small]\n"
          "1:19: error: limit: must be an integer (got null) [wrong_type]");
    STATIC_REQUIRE(record<initialised>::members[1].is == presence::defaulted);
}
