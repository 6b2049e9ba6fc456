// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/length.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>

using namespace telltale;

namespace {

struct texts {
    std::optional<std::string> a, b, c, d;
    static constexpr auto schema =
        telltale::schema(field<&texts::a>(min_length(1)), field<&texts::b>(max_length(2)),
                         field<&texts::c>(min_length(3), max_length(4)),
                         field<&texts::d>(min_length(1, "d must not be empty"), max_length(3, "d is too long")));
};

} // namespace

TEST_CASE("a length is kept as a bound", "[rule]") {
    TWICE(min_length(3).kind == rule_kind::min_length);
    TWICE(min_length(3).low == 3);
    TWICE(min_length(3, "m").message == "m");
    TWICE(max_length(3).kind == rule_kind::max_length);
    TWICE(max_length(3).high == 3);
    TWICE(max_length(3, "m").message == "m");
}

TEST_CASE("what a broken length says", "[rule]") {
    CHECK(told<texts>(R"({"a":"x","b":"xy","c":"xyz","d":"x"})") == "ok");
    CHECK(told<texts>(R"({"a":""})") == R"(1:6: error: a: must have at least 1 character (got "") [too_short])");
    CHECK(told<texts>(R"({"b":"xyz"})") == R"(1:6: error: b: must have at most 2 characters (got "xyz") [too_long])");
    CHECK(told<texts>(R"({"c":"xy"})") == R"(1:6: error: c: must have at least 3 characters (got "xy") [too_short])");
    CHECK(told<texts>(R"({"d":""})") == R"(1:6: error: d: d must not be empty (got "") [too_short])");
    CHECK(told<texts>(R"({"d":"xxxx"})") == R"(1:6: error: d: d is too long (got "xxxx") [too_long])");
}

TEST_CASE("a length is in code points, whether they are escaped or not", "[rule]") {
    CHECK(told<texts>("{\"b\":\"\xF0\x9F\x98\x80\xC3\xA9\"}") == "ok");
    CHECK(told<texts>(R"({"b":"\ud83d\ude00\u00e9"})") == "ok");
    CHECK(told<texts>(R"({"b":"\n\n"})") == "ok");
    CHECK(told<texts>(R"({"c":"\ud83d\ude00\ud83d\ude00"})") ==
          R"(1:6: error: c: must have at least 3 characters (got "\ud83d\ude00\ud83d\ude00") [too_short])");
    CHECK(told<texts>("{\"b\":\"e\xCC\x81x\"}") ==
          "1:6: error: b: must have at most 2 characters (got \"e\xCC\x81x\") [too_long]");
}

TEST_CASE("a long text is cut in the message", "[rule]") {
    CHECK(told<texts>("{\"b\":\"" + std::string(100, 'x') + "\"}") ==
          "1:6: error: b: must have at most 2 characters (got \"" + std::string(38, 'x') + "\xE2\x80\xA6) [too_long]");
}
