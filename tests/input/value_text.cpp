// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/value_text.hpp>

#include "support/catch.hpp"

#include <boost/json/parse.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

boost::json::value json(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

std::string shown(boost::json::value const& value) {
    std::string out = "before ";
    value_text::append(out, value);
    REQUIRE(out.starts_with("before "));
    return out.substr(7);
}

std::optional<std::string> sound(boost::json::value const& value, std::size_t depth = 64) {
    std::string out;
    bool const made = value_text::make_if_sound(out, value, depth);
    CHECK(made == value_text::is_sound(value, depth));
    if (!made) return std::nullopt;
    return out;
}

} // namespace

TEST_CASE("values as text", "[input]") {
    for (std::string_view const text :
         {"null", "true", "false", "[]", "{}", "[[],{}]", "{\"a\":{}}", "-1", "18446744073709551615",
          "-9223372036854775808", "0.1", "\"\"", R"({"a":[1,-2,true,{"b":null}],"c\n":"d\""})", R"(["é","\u0001"])"}) {
        CHECK(shown(json(text)) == text);
        CHECK(sound(json(text)) == text);
    }
    CHECK(shown(std::numeric_limits<double>::infinity()) == "1e999");
    CHECK(shown(-std::numeric_limits<double>::infinity()) == "-1e999");
    CHECK(shown(std::numeric_limits<double>::quiet_NaN()) == "null");
    std::string out;
    value_text::append(out, json("{\"a\":1}").as_object());
    value_text::append(out, json("[2]").as_array());
    CHECK(out == "{\"a\":1}[2]");
}

TEST_CASE("values that are longer than what a text is made in", "[input]") {
    boost::json::array array;
    std::string expected = "[";
    for (int i = 0; i != 2000; ++i) {
        array.push_back(i % 3 == 0 ? boost::json::value(i)
                                   : boost::json::value(std::string(static_cast<std::size_t>(i), 'x')));
        expected += i == 0 ? "" : ",";
        expected += i % 3 == 0 ? std::to_string(i) : '"' + std::string(static_cast<std::size_t>(i), 'x') + '"';
    }
    expected += ']';
    CHECK(shown(array) == expected);
    CHECK(sound(array) == expected);
}

TEST_CASE("what is not UTF-8 is found wherever it is", "[input]") {
    CHECK(sound("\xC3\xA9") == "\"\xC3\xA9\"");
    CHECK(!sound("a\xFF"));
    CHECK(!sound(boost::json::array{1, boost::json::array{"\xED\xA0\x80"}}));
    boost::json::object object;
    object["\xC0"] = 1;
    CHECK(!sound(object));
    CHECK(!sound(boost::json::array{"\xEF\xBF\xBD", "\xF5"}));
    CHECK(sound("\xEF\xBF\xBD") == "\"\xEF\xBF\xBD\""); // the same as stands for others, but it was there
    CHECK(shown("a\xFF") == "\"a\xEF\xBF\xBD\"");
}

TEST_CASE("values that are too deep have no text", "[input]") {
    boost::json::value value = boost::json::array{};
    for (int i = 1; i != 3; ++i)
        value = i % 2 != 0 ? boost::json::value{{"a", value}} : boost::json::value(boost::json::array{value});
    CHECK(sound(value, 3) == R"([{"a":[]}])");
    CHECK(!sound(value, 2));
    CHECK(!sound(value, 0));
    CHECK(sound(1, 0) == "1");
}
