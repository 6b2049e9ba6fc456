// SPDX-License-Identifier: BSL-1.0
#include <telltale/write/serialize.hpp>

#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>

#include "support/told.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class colour { red, short_ };

struct point {
    int x;
    std::optional<int> y;
    friend bool operator==(point const&, point const&) = default;
};

struct everything {
    bool flag;
    std::int8_t tiny;
    std::uint64_t huge;
    double real;
    float small;
    std::string text;
    colour tone;
    open_enum<colour> open;
    std::chrono::sys_time<std::chrono::milliseconds> time;
    std::vector<point> list;
    std::array<bool, 2> pair;
    std::map<std::string, std::vector<int>> map;
    std::optional<nullable<int>> maybe_null;
    nullable<std::string> null;
    std::variant<int, std::string, point> either;
    raw_json any;
    std::vector<nullable<int>> gaps;
    std::vector<bool> flags;
    friend bool operator==(everything const&, everything const&) = default;
};

struct only_optional {
    std::optional<int> a;
    std::optional<int> b;
};
struct empty {};
struct odd_names {
    int a;
    static constexpr auto schema = telltale::schema(field<&odd_names::a>(wire_name("\"\\\n\x7f\xC3\xA9/")));
};

template <class T>
std::string number(T value) {
    return serialize(std::vector<T>{value});
}

} // namespace

TEST_CASE("every kind of value", "[write]") {
    everything const e{.flag = true,
                       .tiny = -128,
                       .huge = std::numeric_limits<std::uint64_t>::max(),
                       .real = 0.1,
                       .small = 0.1F,
                       .text = "a\"\\\n\x01\xC3\xA9/",
                       .tone = colour::short_,
                       .open = open_enum<colour>(std::string("blue")),
                       .time = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(1500)),
                       .list = {{1, 2}, {3, {}}},
                       .pair = {true, false},
                       .map = {{"b", {}}, {"a\"", {1, 2}}},
                       .maybe_null = nullable<int>(nullptr),
                       .null = nullptr,
                       .either = point{7, {}},
                       .any = raw_json::trusted("[1]"),
                       .gaps = {1, nullptr, 3},
                       .flags = {true, false}};
    CHECK(
        serialize(e) ==
        "{\"flag\":true,\"tiny\":-128,\"huge\":18446744073709551615,\"real\":0.1,\"small\":0.1,"
        "\"text\":\"a\\\"\\\\\\n\\u0001\xC3\xA9/\",\"tone\":\"short\",\"open\":\"blue\",\"time\":\"1970-01-01T00:00:01.5Z\","
        "\"list\":[{\"x\":1,\"y\":2},{\"x\":3}],\"pair\":[true,false],\"map\":{\"a\\\"\":[1,2],\"b\":[]},"
        "\"maybe_null\":null,\"null\":null,\"either\":{\"x\":7},\"any\":[1],\"gaps\":[1,null,3],\"flags\":[true,false]}");
}

TEST_CASE("what is written is read back", "[write]") {
    everything e{true,
                 5,
                 6,
                 0.1,
                 3e-45F,
                 "t\xF0\x9F\x98\x80",
                 colour::red,
                 colour::short_,
                 {},
                 {{1, {}}},
                 {false, true},
                 {{"", {0}}},
                 {},
                 "x",
                 "y",
                 raw_json::trusted("{\"a\":null}"),
                 {},
                 {true}};
    auto const again = parse<everything>(serialize(e));
    REQUIRE(again);
    CHECK(*again == e);
    e.maybe_null = nullable<int>(5);
    CHECK(*parse<everything>(serialize(e)) == e);
    e.maybe_null = nullable<int>(nullptr);
    e.null = nullptr;
    CHECK(*parse<everything>(serialize(e)) == e);
}

TEST_CASE("absent members are left out, with their commas", "[write]") {
    CHECK(serialize(only_optional{}) == "{}");
    CHECK(serialize(only_optional{1, {}}) == R"({"a":1})");
    CHECK(serialize(only_optional{{}, 2}) == R"({"b":2})");
    CHECK(serialize(only_optional{1, 2}) == R"({"a":1,"b":2})");
    CHECK(serialize(empty{}) == "{}");
}

TEST_CASE("odd keys are escaped", "[write]") {
    CHECK(serialize(odd_names{1}) == "{\"\\\"\\\\\\u000a\x7f\xC3\xA9/\":1}");
    CHECK(parse<odd_names>(serialize(odd_names{1})));
}

TEST_CASE("numbers are as short as can be and read back", "[write]") {
    CHECK(number(0) == "[0]");
    CHECK(number(std::numeric_limits<std::int64_t>::min()) == "[-9223372036854775808]");
    CHECK(number(std::uint8_t{65}) == "[65]"); // no character
    CHECK(number(std::int8_t{-1}) == "[-1]");
    CHECK(number(1.0) == "[1]");
    CHECK(number(-0.0) == "[-0.0]");
    CHECK(number(1e300) == "[1e300]");
    CHECK(number(5e-324) == "[5e-324]");
    CHECK(number(0.1F) == "[0.1]");
}

TEST_CASE("what JSON has no word for", "[write]") {
    CHECK(number(std::numeric_limits<double>::infinity()) == "[null]");
    CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "[null]");
    CHECK(number(-std::numeric_limits<float>::infinity()) == "[null]");
    CHECK(serialize(std::vector{static_cast<colour>(9)}) == "[null]");
    CHECK(serialize(std::vector{open_enum<colour>(static_cast<colour>(9))}) == "[null]");
    CHECK(serialize(std::chrono::sys_seconds(std::chrono::seconds(253402300800))) == "null");
    CHECK(serialize(std::string("a\xFF\xC3")) == "\"a\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(serialize(std::map<std::string, int>{{"\x80", 1}}) == "{\"\xEF\xBF\xBD\":1}");
}

TEST_CASE("what is no struct can be written too", "[write]") {
    CHECK(serialize(5) == "5");
    CHECK(serialize(std::string("x")) == "\"x\"");
    CHECK(serialize(std::optional<int>()) == "null");
    CHECK(serialize(std::optional<int>(1)) == "1");
    CHECK(serialize(std::vector<int>()) == "[]");
    CHECK(serialize(std::map<std::string, int>()) == "{}");
    CHECK(serialize(std::variant<int, std::string>("x")) == "\"x\"");
}

TEST_CASE("text is appended", "[write]") {
    std::string out = "[";
    serialize(point{1, {}}, out);
    out += ',';
    serialize(point{2, 3}, out);
    CHECK(out == R"([{"x":1},{"x":2,"y":3})");
}
