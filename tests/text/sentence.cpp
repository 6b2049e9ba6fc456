// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/sentence.hpp>

#include <telltale/text/fixed_string.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

using telltale::fixed_string;
using telltale::text::number;
using telltale::text::sentence;

namespace {

template <sentence<> Words>
struct tag {
    static constexpr std::string_view words = Words.view();
};

template <class... Pieces>
constexpr sentence<> say(Pieces const&... pieces) {
    sentence<> words;
    (words << ... << pieces);
    return words;
}

template <class T>
concept can_be_said = requires(sentence<>& words, T piece) { words << piece; };

TEST_CASE("a sentence is put together of pieces", "[text]") {
    TWICE(say("config.port", ": minimum ", 10, " is above maximum ", 5) ==
          say("config.port: minimum 10 is above maximum 5"));
    TWICE(say("a").view() == "a");
    TWICE(say(fixed_string{"from a template argument"}).view() == "from a template argument");
    TWICE(say(say("a sentence"), std::string_view{" in a sentence"}).view() == "a sentence in a sentence");
    TWICE(say('"', "x", '"').view() == "\"x\"");
    TWICE(say(true, '/', false).view() == "true/false");
    TWICE(!(say("a") == say("b")));
    TWICE(!(say("a") == say("ab")));
}

TEST_CASE("a sentence without words is empty", "[text]") {
    TWICE(sentence<>{}.empty());
    TWICE(say("").empty());
    TWICE(say("").size() == 0);
    TWICE(!say(" ").empty());
    TWICE(say(" ").size() == 1);
}

TEST_CASE("integers are decimal", "[text]") {
    TWICE(say(0, ' ', 7, ' ', -7, ' ', 10, ' ', -100).view() == "0 7 -7 10 -100");
    TWICE(say(std::numeric_limits<std::int64_t>::min()).view() == "-9223372036854775808");
    TWICE(say(std::numeric_limits<std::int64_t>::max()).view() == "9223372036854775807");
    TWICE(say(std::numeric_limits<std::uint64_t>::max()).view() == "18446744073709551615");
    TWICE(say(std::int8_t{-128}, ' ', std::uint8_t{255}).view() == "-128 255");
    TWICE(say(std::int16_t{-32768}, ' ', std::uint16_t{65535}, ' ', std::uint32_t{4294967295U}).view() ==
          "-32768 65535 4294967295");
    TWICE(say(65, ' ', std::size_t{65}, ' ', 'A').view() == "65 65 A");
}

TEST_CASE("floating-point numbers have their fewest digits", "[text]") {
    TWICE(say(0.0, ' ', 1.0, ' ', -2.5, ' ', 143.48).view() == "0 1 -2.5 143.48");
    TWICE(say(0.1, ' ', 0.1F).view() == "0.1 0.1");
    TWICE(say(1024.0, ' ', 1e300, ' ', -1e-7).view() == "1024 1e300 -1e-7");
    TWICE(say(std::numeric_limits<double>::infinity()).view() == "infinity");
    TWICE(say(-std::numeric_limits<double>::infinity()).view() == "-infinity");
    TWICE(say(std::numeric_limits<double>::quiet_NaN()).view() == "nan");
    TWICE(say(std::numeric_limits<double>::max()).view() == "1.7976931348623157e308");
    TWICE(say(std::numeric_limits<float>::infinity()).view() == "infinity");
    TWICE(say(std::numeric_limits<float>::max()).view() == "3.4028235e38");
    TWICE(say(2.5L).view() == "2.5");
    TWICE(say(number(7), ' ', number(0.5), ' ', number(~0ULL)).view() == "7 0.5 18446744073709551615");
}

TEST_CASE("what is not printable ASCII is spelled out", "[text]") {
    TWICE(say("gr\xC3\xB6\xC3\x9F"
              "e")
              .view() == "gr<U+00F6><U+00DF>e");
    TWICE(say("\xE2\x82\xAC").view() == "<U+20AC>");
    TWICE(say("\xF0\x9F\x98\x80").view() == "<U+1F600>");
    TWICE(say("\xF4\x8F\xBF\xBF").view() == "<U+10FFFF>");
    TWICE(say("a\nb\tc").view() == "a<U+000A>b<U+0009>c");
    TWICE(say('\x7F').view() == "<U+007F>");
    TWICE(say(std::string_view{"\0", 1}).view() == "<U+0000>");
    TWICE(say(" ~").view() == " ~");
    TWICE(say("\xC3").view() == "<C3>");
    TWICE(say("\xFF\x80").view() == "<FF><80>");
    TWICE(say("\xED\xA0\x80").view() == "<ED><A0><80>");
}

TEST_CASE("a sentence that is too long is cut", "[text]") {
    TWICE((sentence<8>{} << "12345678").view() == "12345678");
    TWICE((sentence<8>{} << "123456789").view() == "12345...");
    TWICE((sentence<8>{} << "12345678" << "9" << 10).view() == "12345...");
    TWICE((sentence<8>{} << 123456789).view() == "12345...");
    TWICE((sentence<4>{} << "12345").view() == "1...");
    TWICE((sentence<8>{} << "12345678" << "").view() == "12345678");
}

TEST_CASE("an ellipsis is three dots", "[text]") { TWICE(say("a\xE2\x80\xA6", 1).view() == "a...1"); }

TEST_CASE("a sentence grows as a string does", "[text]") {
    TWICE([] {
        sentence<> words;
        words += "port ";
        words += '5';
        words += std::string_view("\n");
        return words.view() == "port 5<U+000A>";
    }());
}

TEST_CASE("text in quotation marks", "[text]") {
    constexpr auto quoted = [](std::string_view text) {
        sentence<> words;
        append_json_string(words, text);
        return words;
    };
    TWICE(quoted("").view() == R"("")");
    TWICE(quoted("a").view() == R"("a")");
    TWICE(quoted(R"("a\)").view() == R"("\"a\\")");
    TWICE(quoted("\xC3\xA9\"").view() == R"("<U+00E9>\"")");
}

TEST_CASE("a sentence can be a template argument", "[text]") {
    TWICE(tag<say("port ", 5)>::words == "port 5");
    STATIC_REQUIRE(std::is_same_v<tag<say("a", 1)>, tag<say("a1")>>);
    STATIC_REQUIRE(!std::is_same_v<tag<say("a")>, tag<say("b")>>);
}

TEST_CASE("only text and numbers can be said", "[text]") {
    STATIC_REQUIRE(can_be_said<char const*>);
    STATIC_REQUIRE(can_be_said<unsigned long long>);
    STATIC_REQUIRE(can_be_said<long double>);
    STATIC_REQUIRE(!can_be_said<int*>);
    STATIC_REQUIRE(!can_be_said<wchar_t>);
    STATIC_REQUIRE(!can_be_said<char8_t>);
    STATIC_REQUIRE(!can_be_said<char32_t>);
}

} // namespace
