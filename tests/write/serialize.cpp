// SPDX-License-Identifier: BSL-1.0
#include <telltale/write/serialize.hpp>

#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/tagged.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
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

struct circle {
    int radius = 0;
};
struct square {
    int side = 0;
};
struct drawing {
    std::variant<circle, square> shape;
    std::string key;
    static constexpr auto schema =
        telltale::schema(field<&drawing::shape>(tagged<"kind">()), field<&drawing::key>(telltale::secret));
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

enum class counted { first, second, the_third_of_them };
enum class sparse { minus = -5, plus = 7, far = 100 };
enum class long_named { x };

/// Numbers, enumerators and times ask nobody for room.
struct many {
    std::string first;
    std::int64_t a, b, c, d, e, f;
    double g, h;
    counted i;
    std::optional<std::string> maybe;
    std::chrono::sys_time<std::chrono::nanoseconds> j, k;
    nullable<std::string> null;
    bool l, m;
    std::array<std::int64_t, 3> list;
    std::int64_t a_name_that_is_long_because_there_are_such_names_in_the_documents_of_some_senders_and_their_schemas;
    std::optional<point> inner;
    float n;
};

template <class T>
std::string number(T value) {
    return serialize(std::vector<T>{value});
}

} // namespace

template <>
constexpr auto telltale::schema_for<counted> = enumeration(kebab_case);
template <>
constexpr auto telltale::schema_for<sparse> = enumeration(value(sparse::minus, "a\"b\\c\n"), value(sparse::plus, "p"),
                                                          value(sparse::far, "twenty-eight characters long"));
template <>
constexpr auto telltale::schema_for<long_named> = enumeration(value(long_named::x, "twenty-nine characters longer"));

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

TEST_CASE("enumerators", "[write]") {
    CHECK(number(counted::first) == R"(["first"])");
    CHECK(number(counted::the_third_of_them) == R"(["the-third-of-them"])");
    CHECK(number(static_cast<counted>(3)) == "[null]");
    CHECK(number(static_cast<counted>(-1)) == "[null]");
    CHECK(number(sparse::minus) == R"(["a\"b\\c\u000a"])");
    CHECK(number(sparse::plus) == R"(["p"])");
    CHECK(number(sparse::far) == R"(["twenty-eight characters long"])");
    CHECK(number(static_cast<sparse>(0)) == "[null]");
    CHECK(number(long_named::x) == R"(["twenty-nine characters longer"])");
    CHECK(number(static_cast<long_named>(1)) == "[null]");
}

TEST_CASE("the longest values, wherever the room ends", "[write]") {
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::string_view number = "-9223372036854775808", real = "-2.2250738585072014e-308";
    std::chrono::sys_time<std::chrono::nanoseconds> const time(std::chrono::nanoseconds(1));
    std::size_t wrong = 0;
    for (bool const full : {true, false})
        for (std::size_t size = 0; size != 2600; ++size) {
            many value{std::string(size, 'x'),
                       least,
                       least,
                       least,
                       least,
                       least,
                       least,
                       -2.2250738585072014e-308,
                       -2.2250738585072014e-308,
                       counted::the_third_of_them,
                       {},
                       time,
                       time,
                       "null",
                       false,
                       false,
                       {least, least, least},
                       least,
                       point{1, 2},
                       -1.17549435e-38F};
            if (full) value.maybe = "maybe\n";
            else value.null = nullptr, value.inner.reset();
            std::string expected = "{\"first\":\"" + value.first + '"';
            for (char const* key : {"a", "b", "c", "d", "e", "f"}) ((expected += ",\"") += key).append("\":") += number;
            ((((expected += ",\"g\":") += real) += ",\"h\":") += real) += R"(,"i":"the-third-of-them")";
            if (full) expected += R"(,"maybe":"maybe\n")";
            expected += R"(,"j":"1970-01-01T00:00:00.000000001Z","k":"1970-01-01T00:00:00.000000001Z")";
            expected += full ? R"(,"null":"null")" : R"(,"null":null)";
            ((((((expected += R"(,"l":false,"m":false,"list":[)") += number) += ',') += number) += ',') += number) +=
                ']';
            expected +=
                ",\"a_name_that_is_long_because_there_are_such_names_in_the_documents_of_some_senders_and_their_schemas\":";
            expected += number;
            if (full) expected += R"(,"inner":{"x":1,"y":2})";
            expected += ",\"n\":-1.1754944e-38}";
            wrong += serialize(value) != expected;
            std::string out = "[";
            out.reserve(size + 600);
            serialize(value, out);
            wrong += out != '[' + expected;
        }
    CHECK(wrong == 0);
}

TEST_CASE("a new string is no longer than it must be, a given one grows once", "[write]") {
    CHECK(serialize(std::string(100, 'x')).capacity() < 120);
    std::string out;
    serialize(std::string(100, 'x'), out);
    auto const capacity = out.capacity();
    for (std::size_t i = 0; i != 300; ++i) {
        out.clear();
        serialize(std::string(i, 'x'), out);
    }
    CHECK(out.capacity() == capacity);
}

TEST_CASE("what is long is written in time that is linear in it", "[write]") {
    std::vector<many> const list(
        3000,
        many{std::string(500, '"'), 1, 2, 3, 4, 5, 6, 7, 8, counted::first, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    std::string const one = serialize(list[0]), all = serialize(list);
    REQUIRE(all.size() == 3000 * (one.size() + 1) + 1);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i != 3000; ++i) wrong += all.compare(1 + i * (one.size() + 1), one.size(), one) != 0;
    CHECK(wrong == 0);
}

TEST_CASE("the tag of the alternative that is held is written", "[write]") {
    CHECK(serialize(drawing{circle{1}, ""}) == R"({"shape":{"kind":"circle","radius":1}})");
    CHECK(serialize(drawing{square{2}, ""}) == R"({"shape":{"kind":"square","side":2}})");
}

TEST_CASE("secrets are written only when asked for", "[write]") {
    CHECK(serialize(drawing{circle{1}, "k"}).find("key") == std::string::npos);
    CHECK(serialize(drawing{circle{1}, "k"}, {.secrets = secrets::show}) ==
          R"({"shape":{"kind":"circle","radius":1},"key":"k"})");
}

namespace {

enum class rank : std::uint8_t { low, high };
struct fixed {
    bool on;
    std::int8_t tiny;
    std::uint64_t huge;
    double real;
    float small;
    std::optional<rank> tone;
    nullable<point> where;
    std::array<int, 3> three;
    std::tuple<int, bool> both;
    std::variant<bool, point> either;
    std::chrono::milliseconds wait;
    std::chrono::sys_time<std::chrono::milliseconds> at;

    static constexpr auto schema = telltale::schema(camel_case, field<&fixed::wait>(unit<std::chrono::milliseconds>));
};
constexpr fixed some_fixed{true,
                           -128,
                           18446744073709551615U,
                           0.1,
                           0.1F,
                           rank::high,
                           point{1, -2},
                           {1, 20, -300},
                           {4, false},
                           point{5, {}},
                           std::chrono::milliseconds(1500),
                           std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(1704164645678))};
constexpr std::string_view some_text =
    R"({"on":true,"tiny":-128,"huge":18446744073709551615,"real":0.1,"small":0.1,"tone":"high","where":{"x":1,"y":-2},)"
    R"("three":[1,20,-300],"both":[4,false],"either":{"x":5},"wait":1500,"at":"2024-01-02T03:04:05.678Z"})";

// Whether that is what is written into a buffer that is larger or smaller than the text by so much.
template <class T>
constexpr bool writes(T const& value, std::string_view text, std::ptrdiff_t more = 0) {
    auto const room = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(text.size()) + more);
    char* const buffer = new char[room + 1]{};
    std::size_t const size = serialize_to(std::span<char>(buffer, room), value);
    bool const right =
        size == text.size() && buffer[room] == 0 && (size > room || std::string_view(buffer, size) == text);
    delete[] buffer;
    return right;
}

} // namespace

TEST_CASE("a text in a buffer of fixed size, also as a constant", "[write]") {
    CHECK(serialize(some_fixed) == some_text);
    TWICE(writes(some_fixed, some_text));
    TWICE(writes(some_fixed, some_text, 1));
    TWICE(writes(some_fixed, some_text, -1));
    TWICE(writes(some_fixed, some_text, 300));
    TWICE(writes(1, "1"));
    TWICE(writes(1, "1", -1));
    TWICE(writes(std::array{1e300, 0.25, -0.5}, "[1e300,0.25,-0.5]"));
    TWICE(writes(std::numeric_limits<double>::infinity(), "null"));
    TWICE(writes(std::numeric_limits<float>::quiet_NaN(), "null"));
    TWICE(writes(static_cast<rank>(9), "null"));
    TWICE(writes(nullable<int>(), "null"));
    constexpr auto text = [] {
        std::array<char, 300> made{};
        (void)serialize_to(made, some_fixed);
        return made;
    }();
    STATIC_REQUIRE(std::string_view(text.data(), some_text.size()) == some_text);
}

TEST_CASE("strings in a buffer of fixed size", "[write]") {
    for (std::string const& text : {std::string(), std::string(10, 'a'), std::string(500, 'b') + "\n\"\xFF\xC3\xA9",
                                    std::string(5000, '\x01'), std::string(100000, 'c')})
        for (std::ptrdiff_t const more : {-1, 0, 1, 255, 256, 257, 3000})
            CHECK(writes(std::vector<std::string>{text, text}, serialize(std::vector<std::string>{text, text}), more));
    CHECK(writes(raw_json::trusted("[1,{\"a\":2}]"), "[1,{\"a\":2}]"));
}

TEST_CASE("enumerators with odd names are constants, too", "[write]") {
    TWICE(writes(colour::short_, "\"short\""));
    TWICE(writes(std::array{colour::red}, "[\"red\"]"));
}
