// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/scalar.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>

#include "support/told.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

using namespace telltale;

namespace {

struct port {
    std::optional<std::uint16_t> p;
    static constexpr auto schema = telltale::schema(field<&port::p>(
        not_integer("must be an integer"), minimum(1024, "must be >= 1024"), maximum(65535, "must be <= 65535")));
};
struct cents {
    double amount;
    static constexpr auto schema = telltale::schema(field<&cents::amount>(multiple_of(0.01), minimum(0)));
};
struct big {
    std::int64_t i;
    static constexpr auto schema =
        telltale::schema(field<&big::i>(minimum(-9007199254740993), maximum(9007199254740993)));
};
struct wide {
    double d;
    static constexpr auto schema = telltale::schema(field<&wide::d>(maximum(9007199254740993)));
};

template <class T>
std::string number(std::string_view text) {
    return told<T>(text);
}
template <class T>
bool reads(std::string_view text, T expected) {
    auto const read = parse<T>(text);
    return read && *read == expected;
}
std::string at_p(std::string_view value) { return told<port>("{\"p\":" + std::string(value) + "}"); }

} // namespace

TEST_CASE("integers in every spelling", "[read]") {
    CHECK(reads<int>("0", 0));
    CHECK(reads<int>("-0", 0));
    CHECK(reads<int>("-0.0", 0));
    CHECK(reads<int>("1.0", 1));
    CHECK(reads<int>("1e3", 1000));
    CHECK(reads<int>("1E+3", 1000));
    CHECK(reads<int>("12300e-2", 123));
    CHECK(reads<int>("0e400", 0));
    CHECK(reads<int>("1.50e1", 15));
    CHECK(reads<std::int64_t>("9223372036854775807.0", std::numeric_limits<std::int64_t>::max()));
    CHECK(reads<std::uint64_t>("1844674407370955161500e-2", std::numeric_limits<std::uint64_t>::max()));
}

TEST_CASE("the ends of every integer type", "[read]") {
    CHECK(reads<std::int8_t>("-128", -128));
    CHECK(number<std::int8_t>("-129") ==
          "1:1: error: (document): is out of range, must be from -128 to 127 (got -129) [out_of_range]");
    CHECK(number<std::int8_t>("128") ==
          "1:1: error: (document): is out of range, must be from -128 to 127 (got 128) [out_of_range]");
    CHECK(reads<std::uint8_t>("255", 255));
    CHECK(number<std::uint8_t>("256") ==
          "1:1: error: (document): is out of range, must be from 0 to 255 (got 256) [out_of_range]");
    CHECK(number<std::uint8_t>("-1") ==
          "1:1: error: (document): is out of range, must be from 0 to 255 (got -1) [out_of_range]");
    CHECK(reads<std::int32_t>("-2147483648", std::numeric_limits<std::int32_t>::min()));
    CHECK(number<std::int32_t>("2147483648").find("[out_of_range]") != std::string::npos);
    CHECK(reads<std::int64_t>("-9223372036854775808", std::numeric_limits<std::int64_t>::min()));
    CHECK(reads<std::int64_t>("9223372036854775807", std::numeric_limits<std::int64_t>::max()));
    CHECK(
        number<std::int64_t>("9223372036854775808") ==
        "1:1: error: (document): is out of range, must be from -9223372036854775808 to 9223372036854775807 (got 9223372036854775808) [out_of_range]");
    CHECK(number<std::int64_t>("-9223372036854775809").find("[out_of_range]") != std::string::npos);
    CHECK(number<std::int64_t>("-9223372036854775809.0").find("[out_of_range]") != std::string::npos);
    CHECK(reads<std::uint64_t>("18446744073709551615", std::numeric_limits<std::uint64_t>::max()));
    CHECK(number<std::uint64_t>("18446744073709551616").find("[out_of_range]") != std::string::npos);
    CHECK(number<std::uint64_t>("-1").find("[out_of_range]") != std::string::npos);
    CHECK(number<int>("1e400").find("[out_of_range]") != std::string::npos);
    CHECK(number<int>("1e99999999999999999999").find("[out_of_range]") != std::string::npos);
}

TEST_CASE("what is not integral, exactly", "[read]") {
    CHECK(number<int>("1.5") == "1:1: error: (document): must be an integer (got 1.5) [not_an_integer]");
    CHECK(number<int>("1e-1") == "1:1: error: (document): must be an integer (got 1e-1) [not_an_integer]");
    CHECK(number<int>("1e-400") == "1:1: error: (document): must be an integer (got 1e-400) [not_an_integer]");
    CHECK(number<std::int64_t>("9007199254740993.5") ==
          "1:1: error: (document): must be an integer (got 9007199254740993.5) [not_an_integer]");
    CHECK(number<int>("1.00000000000000000000000001") ==
          "1:1: error: (document): must be an integer (got 1.00000000000000000000000001) [not_an_integer]");
}

TEST_CASE("rules judge the number before it is converted; the type's range is named only when nothing else is wrong",
          "[read]") {
    CHECK(at_p("1024") == "ok");
    CHECK(at_p("80") == "1:6: error: p: must be >= 1024 (got 80) [too_small]");
    CHECK(at_p("70000") == "1:6: error: p: must be <= 65535 (got 70000) [too_big]");
    CHECK(at_p("70000.5") == "1:6: error: p: must be an integer (got 70000.5) [not_an_integer]\n"
                             "1:6: error: p: must be <= 65535 (got 70000.5) [too_big]");
    CHECK(at_p("-1.5") == "1:6: error: p: must be an integer (got -1.5) [not_an_integer]\n"
                          "1:6: error: p: must be >= 1024 (got -1.5) [too_small]");
    CHECK(at_p("1700000000000.0") == "1:6: error: p: must be <= 65535 (got 1700000000000.0) [too_big]");
    CHECK(at_p("1e400") == "1:6: error: p: must be <= 65535 (got 1e400) [too_big]");
    CHECK(at_p("-1e400") == "1:6: error: p: must be >= 1024 (got -1e400) [too_small]");
    CHECK(at_p("2e3") == "ok");
    CHECK(told<big>(R"({"i":9007199254740993})") == "ok");
    CHECK(told<big>(R"({"i":9007199254740994})") ==
          "1:6: error: i: must be <= 9007199254740993 (got 9007199254740994) [too_big]");
    CHECK(told<big>(R"({"i":-9007199254740994})") ==
          "1:6: error: i: must be >= -9007199254740993 (got -9007199254740994) [too_small]");
    CHECK(told<wide>(R"({"d":9007199254740993})") == "ok");
    CHECK(told<wide>(R"({"d":9007199254740994})") ==
          "1:6: error: d: must be <= 9007199254740993 (got 9007199254740994) [too_big]");
}

TEST_CASE("doubles, bit for bit", "[read]") {
    CHECK(reads<double>("0.1", 0.1));
    CHECK(reads<double>("1", 1.0));
    CHECK(reads<double>("123456789012345678901234567890", 123456789012345678901234567890.0));
    CHECK(reads<double>("2.2250738585072011e-308", 2.2250738585072011e-308));
    CHECK(reads<double>("4.9e-324", 4.9e-324));
    CHECK(reads<double>("1e-400", 0.0));
    CHECK(std::signbit(*parse<double>("-0.0")));
    CHECK(std::signbit(*parse<double>("-0")));
    CHECK(number<double>("1e400") ==
          "1:1: error: (document): is out of range for a floating-point number (got 1e400) [out_of_range]");
    CHECK(number<double>("-1.8e308") ==
          "1:1: error: (document): is out of range for a floating-point number (got -1.8e308) [out_of_range]");
    CHECK(reads<float>("0.1", 0.1F));
    CHECK(reads<float>("16777217.000000001", 16777218.0F)); // rounded once, not by way of a double
    CHECK(number<float>("1e39") ==
          "1:1: error: (document): is out of range for a floating-point number (got 1e39) [out_of_range]");
}

TEST_CASE("multiples are judged on decimals", "[read]") {
    CHECK(told<cents>(R"({"amount":143.48})") == "ok");
    CHECK(told<cents>(R"({"amount":1e2})") == "ok");
    CHECK(told<cents>(R"({"amount":143.485})") ==
          "1:11: error: amount: must be a multiple of 0.01 (got 143.485) [not_a_multiple]");
    CHECK(told<cents>(R"({"amount":-0.001})") ==
          "1:11: error: amount: must be a multiple of 0.01 (got -0.001) [not_a_multiple]\n"
          "1:11: error: amount: must be >= 0 (got -0.001) [too_small]");
}

TEST_CASE("truth values are no numbers, and numbers no texts", "[read]") {
    CHECK(reads<bool>("true", true));
    CHECK(reads<bool>("false", false));
    CHECK(number<bool>("1") == "1:1: error: (document): must be a boolean (got 1) [wrong_type]");
    CHECK(number<bool>("\"true\"") == R"(1:1: error: (document): must be a boolean (got "true") [wrong_type])");
    CHECK(number<int>("true") == "1:1: error: (document): must be an integer (got true) [wrong_type]");
    CHECK(number<int>("\"1\"") == R"(1:1: error: (document): must be an integer (got "1") [wrong_type])");
    CHECK(number<double>("null") == "1:1: error: (document): must be a number (got null) [wrong_type]");
    CHECK(number<std::string>("1") == "1:1: error: (document): must be a string (got 1) [wrong_type]");
    CHECK(number<std::string>("{\"a\":[1,2]}") ==
          "1:1: error: (document): must be a string (got an object) [wrong_type]");
}

TEST_CASE("a value of the wrong type is still checked", "[read]") {
    CHECK(number<int>("[1,]") == "1:4: error: (document): expected a value after ',' (got ']') [bad_json]");
    CHECK(number<bool>("tru") ==
          "1:4: error: (document): expected true, false or null (got the end of the text) [bad_json]");
    CHECK(number<std::string>("{\"a\":1,\"a\":2}") ==
          "1:1: error: (document): must be a string (got an object) [wrong_type]\n"
          "1:8: error: a: duplicate key: it came before in the same object [duplicate_key]");
}

TEST_CASE("strings", "[read]") {
    CHECK(*parse<std::string>(R"("a\n\u00e9\ud83d\ude00")") == "a\n\xC3\xA9\xF0\x9F\x98\x80");
    CHECK(*parse<std::string>("\"\\u0000\"") == std::string(1, '\0'));
    CHECK(number<std::string>("\"\xC3\"") == "1:2: error: (document): ill-formed UTF-8 [bad_utf8]");
    CHECK(number<std::string>(R"("\ud800")") ==
          "1:2: error: (document): a lone surrogate stands for no character [bad_utf8]");
    CHECK(number<std::string>("\"\t\"") ==
          "1:2: error: (document): a control character in a string must be escaped (got '\\t') [bad_json]");
}
