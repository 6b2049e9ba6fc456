// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/scan_value.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>

namespace {

using telltale::text_cursor;

/// Skips the whole text as one value.
constexpr bool skips(std::string_view text) {
    text_cursor in(text);
    return in.open() && in.skip() && in.close();
}
constexpr std::size_t fault_offset(std::string_view text) {
    text_cursor in(text);
    return in.open() && in.skip() && in.close() ? telltale::no_offset : in.fault().offset;
}
constexpr std::string_view fault_words(std::string_view text) {
    text_cursor in(text);
    return in.open() && in.skip() && in.close() ? std::string_view() : in.fault().words;
}
constexpr std::size_t repeated_count(std::string_view text) {
    text_cursor in(text);
    return in.open() && in.skip() ? in.repeated_keys().size() : telltale::no_offset;
}

std::string captured(std::string_view text) {
    text_cursor in(text);
    std::string out;
    REQUIRE(in.open());
    REQUIRE(in.capture(out));
    REQUIRE(in.close());
    return out;
}

} // namespace

TEST_CASE("a value of any kind is gone over") {
    TWICE(skips("null"));
    TWICE(skips(" true "));
    TWICE(skips("false"));
    TWICE(skips("-12.5e+3"));
    TWICE(skips(R"("a\nbé")"));
    TWICE(skips(R"([1, [], {}, {"a": [{"b": null}]}])"));
    TWICE(skips(R"({"\u0061" : 1 , "b":[ ]})"));
}

TEST_CASE("a fault is found at its byte, with words") {
    TWICE(fault_offset("nul") == 3);
    TWICE(fault_words("nul") == "expected true, false or null");
    TWICE(fault_offset("[1,]") == 3);
    TWICE(fault_words("[1,]") == "expected a value after ','");
    TWICE(fault_offset("[1 2]") == 3);
    TWICE(fault_words("[1 2]") == "expected ',' or ']'");
    TWICE(fault_offset(R"({"a" 1})") == 5);
    TWICE(fault_words(R"({"a" 1})") == "expected ':' after a key");
    TWICE(fault_words(R"({"a":1,})") == "expected a key after ','");
    TWICE(fault_words(R"({"a":1 "b"})") == "expected ',' or '}'");
    TWICE(fault_words("{") == "the text ends inside an object");
    TWICE(fault_words("[") == "the text ends inside an array");
    TWICE(fault_offset("[01]") == 2);
    TWICE(fault_words("[01]") == "a number must not begin with a zero");
    TWICE(fault_offset("[1.]") == 3);
    TWICE(fault_offset("[-]") == 2);
    TWICE(fault_offset("[1e+]") == 4);
    TWICE(fault_words("[1e+]") == "a number needs a digit here");
    TWICE(fault_words("[\"\x01\"]") == "a control character in a string must be escaped");
    TWICE(fault_words("[?]") == "expected a value");
}

TEST_CASE("repeated keys are counted in each object") {
    TWICE(repeated_count(R"({"a":1,"b":2,"a":3})") == 1);
    TWICE(repeated_count(R"({"a":{"a":1},"b":{"a":2}})") == 0);
    TWICE(repeated_count(R"([{"a":1,"\u0061":2},{"x":1,"x":2,"x":3}])") == 3);
    TWICE(repeated_count(R"({"a long key of more than eight":1,"a long key of more than nine!":2})") == 0);
}

TEST_CASE("a value is kept without its white space") {
    CHECK(captured(" { \"a\" : [ 1 , 2 ] , \"b c\"\n:\t\"d e\" , \"\\u0061b\" : { } } ") ==
          R"({"a":[1,2],"b c":"d e","\u0061b":{}})");
    CHECK(captured("[1,2]") == "[1,2]");
    CHECK(captured("  7  ") == "7");
}
