// SPDX-License-Identifier: BSL-1.0
#include <telltale/input/scan_container.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

struct answer {
    std::ptrdiff_t end = -1; // none
    std::size_t repeated = 0;
    std::string copy = {};
    friend bool operator==(answer const&, answer const&) = default;
};

answer scan(std::string_view document, std::size_t at = 0, std::size_t depth = 128) {
    answer result;
    telltale::text::inline_buffer<std::size_t, 4> repeated;
    char const* const end = telltale::scan_container(document, document.data() + at, depth, repeated, &result.copy);
    if (end == nullptr) return {};
    CHECK((end == telltale::scan_container(document, document.data() + at, depth, repeated, nullptr)));
    result.end = end - document.data();
    result.repeated = repeated.size() / 2;
    return result;
}

} // namespace

TEST_CASE("containers are gone over to their end", "[input]") {
    CHECK(scan("[]") == answer{2, 0, "[]"});
    CHECK(scan("{}") == answer{2, 0, "{}"});
    CHECK(scan(R"({"a":[1,-2.5e3,"b\n",true,false,null,{}],"c":{"a":"d"}})").end == 55);
    CHECK(scan(R"({"x": {"a" : [ 1 , "b" ] , "c d" : { } } } )", 6) == answer{40, 0, R"({"a":[1,"b"],"c d":{}})"});
    CHECK(scan("[[1],2]  \r\n", 1) == answer{4, 0, "[1]"});
}

TEST_CASE("repeated keys are found in the order of the text", "[input]") {
    telltale::text::inline_buffer<std::size_t, 4> repeated;
    std::string_view const text = R"({"a":{"b":1,"b":2},"a":3,"\u0061":[{"c":1,"d":2,"c":3}]})";
    REQUIRE((telltale::scan_container(text, text.data(), 9, repeated, nullptr) == text.data() + text.size()));
    REQUIRE(repeated.size() == 4);
    CHECK(repeated[0] == text.find("\"b\":2"));
    CHECK(repeated[1] == text.find("\"a\":3"));
    CHECK(repeated[2] == text.find("\"\\u0061"));
    CHECK(repeated[3] == text.find("\"c\":3"));
}

TEST_CASE("of more than 64 repeated keys the first 64 are told", "[input]") {
    std::string text = "{\"a\":0";
    for (int i = 0; i != 100; ++i) text += i % 2 != 0 ? ",\"a\":1" : ",\"b\":{\"c\":1,\"c\":2}";
    text += '}';
    telltale::text::inline_buffer<std::size_t, 4> repeated;
    REQUIRE((telltale::scan_container(text, text.data(), 9, repeated, nullptr) != nullptr));
    REQUIRE(repeated.size() == 64);
    for (std::size_t i = 1; i != 64; ++i) CHECK(repeated[i - 1] < repeated[i]);
    CHECK(repeated[0] == text.find("\"c\":2"));
    CHECK(repeated[1] == text.find("\"a\":1"));
}

TEST_CASE("what has a fault gets no answer", "[input]") {
    for (std::string_view const bad : {"[1,]",
                                       "[1 2]",
                                       "[,1]",
                                       "[01]",
                                       "[1.]",
                                       "[\"a]",
                                       "[\"\x01\"]",
                                       "[\"\xFF\"]",
                                       "[tru]",
                                       "[nulL]",
                                       "[falsE]",
                                       "[?]",
                                       "{\"a\"}",
                                       "{\"a\" 1}",
                                       "{\"a\":}",
                                       "{\"a\":1,}",
                                       "{,}",
                                       "{1:2}",
                                       "{\"a\":1 \"b\":2}",
                                       "{\"a\":1]",
                                       "[1}",
                                       "[[]",
                                       "{\"a\":{}",
                                       "[\"\\ud800\"]",
                                       "{\"\\x\":1}",
                                       "[ ,]",
                                       "[1",
                                       "[1,2 ",
                                       "[\"a\", "})
        CHECK(scan(bad) == answer{});
}

TEST_CASE("depth is limited inside a container", "[input]") {
    for (std::size_t depth = 1; depth != 200; ++depth) {
        std::string const text = std::string(depth, '[') + std::string(depth, ']');
        CHECK(scan(text, 0, depth).end == static_cast<std::ptrdiff_t>(2 * depth));
        CHECK(scan(text, 0, depth - 1) == answer{});
    }
}
