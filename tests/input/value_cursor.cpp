// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/value_cursor.hpp>

#include "support/catch.hpp"

#include <boost/json/parse.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

boost::json::value json(char const* text) { return boost::json::parse(text); }

std::string text_of(boost::json::value const& value) {
    value_cursor in(value);
    return std::string(in.value_text());
}

} // namespace

TEST_CASE("the kinds of values", "[input]") {
    CHECK(value_cursor(json("null")).kind() == json_kind::null);
    CHECK(value_cursor(json("true")).kind() == json_kind::boolean);
    CHECK(value_cursor(json("1")).kind() == json_kind::number);
    CHECK(value_cursor(json("18446744073709551615")).kind() == json_kind::number);
    CHECK(value_cursor(json("1.5")).kind() == json_kind::number);
    CHECK(value_cursor(json("\"\"")).kind() == json_kind::string);
    CHECK(value_cursor(json("[]")).kind() == json_kind::array);
    CHECK(value_cursor(json("{}")).kind() == json_kind::object);
}

TEST_CASE("scalars are read as what they are, and others are left alone", "[input]") {
    boost::json::value const yes = true;
    boost::json::value const text = "abc";
    bool flag = false;
    std::string_view view;
    text::number number;
    double real = 0;
    value_cursor of_bool(yes);
    CHECK(of_bool.read_boolean(flag) == taken::yes);
    CHECK(flag);
    CHECK(of_bool.read_string(view) == taken::other);
    CHECK(of_bool.read_number(number) == taken::other);
    CHECK(of_bool.read_double(real) == taken::other);
    CHECK(!of_bool.read_null());
    CHECK(of_bool.enter_array() == taken::other);
    CHECK(of_bool.enter_object() == taken::other);
    value_cursor of_text(text);
    CHECK(of_text.read_string(view) == taken::yes);
    CHECK(view == "abc");
    CHECK(of_text.read_boolean(flag) == taken::other);
    boost::json::value const nothing;
    CHECK(value_cursor(nothing).read_null());
}

TEST_CASE("numbers of every kind", "[input]") {
    boost::json::value const low = std::numeric_limits<std::int64_t>::min();
    boost::json::value const high = std::numeric_limits<std::uint64_t>::max();
    boost::json::value const half = 0.5;
    std::uint64_t magnitude = 0;
    bool negative = false;
    text::number number;
    double real = 0;
    CHECK(value_cursor(low).read_digits(magnitude, negative));
    CHECK(magnitude == std::uint64_t{1} << 63U);
    CHECK(negative);
    CHECK(!value_cursor(high).read_digits(magnitude, negative));
    CHECK(value_cursor(high).read_number(number) == taken::yes);
    CHECK(number == text::number(std::numeric_limits<std::uint64_t>::max()));
    CHECK(!value_cursor(half).read_digits(magnitude, negative));
    CHECK(value_cursor(half).read_double(real) == taken::yes);
    CHECK(real == 0.5);
    CHECK(value_cursor(low).read_double(real) == taken::yes);
    CHECK(real == -9223372036854775808.0);
    CHECK(value_cursor(half).value_as_float() == 0.5F);
}

TEST_CASE("members and elements in order", "[input]") {
    boost::json::value const value = json(R"({"a":1,"b":[true,2],"c":3})");
    value_cursor in(value);
    std::string_view key;
    std::uint64_t magnitude = 0;
    bool flag = false;
    REQUIRE(in.enter_object() == taken::yes);
    CHECK(!in.try_key<true, 5>(",\"b\":"));
    CHECK(in.try_key<true, 5>(",\"a\":"));
    CHECK(in.read_digits(magnitude, flag));
    CHECK(magnitude == 1);
    auto const mark = in.here();
    REQUIRE(in.next_key(false, key) == taken::yes);
    CHECK(key == "b");
    REQUIRE(in.enter_array() == taken::yes);
    CHECK(in.next_element(true) == taken::yes);
    CHECK(in.read_boolean(flag) == taken::yes);
    CHECK(in.next_element(false) == taken::yes);
    CHECK(in.next_element(false) == taken::other);
    CHECK(in.try_key<false, 5>(",\"c\":"));
    CHECK(in.next_key(false, key) == taken::other);
    CHECK(in.kind() == json_kind::object);
    CHECK(in.close());

    value_cursor again(value);
    REQUIRE(again.enter_object() == taken::yes);
    REQUIRE(again.next_key(true, key) == taken::yes);
    REQUIRE(again.next_key(false, key) == taken::yes);
    REQUIRE(again.enter_array() == taken::yes);
    again.rewind(mark);
    REQUIRE(again.next_key(false, key) == taken::yes);
    CHECK(key == "b");
}

TEST_CASE("there are no places", "[input]") {
    boost::json::value const value = json("[1]");
    value_cursor in(value);
    CHECK(in.open());
    CHECK(in.value_offset() == no_offset);
    CHECK(in.key_offset() == no_offset);
}

TEST_CASE("text that is not UTF-8 is refused wherever it is", "[input]") {
    std::string_view view;
    boost::json::value const text = "a\xFF";
    value_cursor in(text);
    CHECK(in.read_string(view) == taken::fault);
    CHECK(in.fault().code == issue_code::bad_utf8);
    CHECK(in.fault().words == "ill-formed UTF-8");
    CHECK(in.fault().offset == no_offset);
    boost::json::object object;
    object["\xC0"] = 1;
    boost::json::value const keyed = object;
    value_cursor key(keyed);
    REQUIRE(key.enter_object() == taken::yes);
    CHECK(key.next_key(true, view) == taken::fault);
    CHECK(!value_cursor(keyed).skip());
    boost::json::value const inside = boost::json::array{1, boost::json::array{"\xED\xA0\x80"}};
    CHECK(!value_cursor(inside).skip());
    boost::json::value const fine = boost::json::array{1, "\xC3\xA9"};
    CHECK(value_cursor(fine).skip());
}

TEST_CASE("depth is limited as for text", "[input]") {
    boost::json::value value = boost::json::array{};
    for (int i = 1; i != 3; ++i) value = boost::json::array{value};
    CHECK(value_cursor(value, {.depth = 3}).skip());
    value_cursor in(value, {.depth = 2});
    CHECK(!in.skip());
    CHECK(in.fault().code == issue_code::too_deep);
    CHECK(in.fault().words == "nested too deeply");
    value_cursor walked(value, {.depth = 2});
    CHECK(walked.enter_array() == taken::yes);
    CHECK(walked.next_element(true) == taken::yes);
    CHECK(walked.enter_array() == taken::yes);
    CHECK(walked.next_element(true) == taken::yes);
    CHECK(walked.enter_array() == taken::fault);
    CHECK(walked.fault().code == issue_code::too_deep);
}

TEST_CASE("of a value that was read there is a text, of a container its bracket", "[input]") {
    CHECK(text_of(json("[1]")) == "[");
    CHECK(text_of(json("{\"a\":1}")) == "{");
    CHECK(text_of("x") == "\"x\"");
    CHECK(text_of(0.1) == "0.1");
}

TEST_CASE("values are taken whole", "[input]") {
    boost::json::value const value = json(R"({"a":[1]})");
    boost::json::value any;
    boost::json::object object;
    std::string text;
    CHECK(value_cursor(value).take(any));
    CHECK(any == value);
    CHECK(value_cursor(value).take(object));
    CHECK(object == value.as_object());
    boost::json::value const list = json("[1,2]");
    boost::json::array array;
    CHECK(value_cursor(list).take(array));
    CHECK(array == list.as_array());
    CHECK(value_cursor(value).capture(text));
    CHECK(text == R"({"a":[1]})");
    boost::json::value const bad = "\xFF";
    CHECK(!value_cursor(bad).take(any));
    CHECK(!value_cursor(bad).capture(text));
}
