// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/path.hpp>

#include <telltale/text/sentence.hpp>

#include "support/twice.hpp"

#include <cstdint>

using telltale::path;
using telltale::path_step;

TEST_CASE("a step is a key or an index", "[issue][path]") {
    path_step const key("id");
    CHECK(key.is_key());
    CHECK(key.key() == "id");
    path_step const index(3);
    CHECK(!index.is_key());
    CHECK(index.index() == 3);
    CHECK(index.key().empty());
    CHECK(key == path_step(std::string("id")));
    CHECK(key == path_step(std::string_view("id")));
    CHECK(index == path_step(std::uint8_t{3}));
    CHECK(!(key == index));
    CHECK(!(path_step("3") == index));
    CHECK(!(path_step("") == path_step(0)));
    CHECK(path_step(0).index() == 0); // a literal 0 is an index, not a null key
}

TEST_CASE("a path is a list of steps", "[issue][path]") {
    path p;
    CHECK(p.empty());
    CHECK(p.size() == 0);
    CHECK(p.begin() == p.end());
    p.push_back(std::string_view("stats"));
    p.push_back("items");
    p.push_back(std::size_t{3});
    CHECK(p.size() == 3);
    CHECK(!p.empty());
    CHECK(p[1].key() == "items");
    CHECK(p[2].index() == 3);
    CHECK(p.back() == path_step(3));
    CHECK(p == path{"stats", "items", 3});
    CHECK(!(p == path{"stats", "items", "3"}));
    CHECK(!(p == path{"stats", "items"}));
    std::size_t n = 0;
    for (path_step const& step : p) n += step.is_key() ? 1 : 10;
    CHECK(n == 12);
    p.pop_back();
    CHECK(p == path{"stats", "items"});
}

TEST_CASE("a path owns its keys", "[issue][path]") {
    path p;
    {
        std::string key = "a key too long for the small string buffer";
        p.push_back(std::string_view(key));
        key.assign(key.size(), '#');
    }
    CHECK(p[0].key() == "a key too long for the small string buffer");
}

TEST_CASE("a path for people", "[issue][path]") {
    CHECK(path{}.dotted() == "(document)");
    CHECK(path{"enabled"}.dotted() == "enabled");
    CHECK(path{"stats", "items", 3, "id"}.dotted() == "stats.items[3].id");
    CHECK(path{0}.dotted() == "[0]");
    CHECK(path{2, "id"}.dotted() == "[2].id");
    CHECK(path{1, 2, 3}.dotted() == "[1][2][3]");
    CHECK(path{"content-type", "$ref", "x_1"}.dotted() == "content-type.$ref.x_1");
    CHECK(path{"3"}.dotted() == "3");
    CHECK(path{"gr\xC3\xBC\xC3\x9F"
               "e"}
              .dotted() == "gr\xC3\xBC\xC3\x9F"
                           "e");
}

TEST_CASE("odd keys are quoted", "[issue][path]") {
    CHECK(path{"a b"}.dotted() == "[\"a b\"]");
    CHECK(path{"x", "a.b", "y"}.dotted() == "x[\"a.b\"].y");
    CHECK(path{""}.dotted() == "[\"\"]");
    CHECK(path{"", ""}.dotted() == "[\"\"][\"\"]");
    CHECK(path{"(document)"}.dotted() == "[\"(document)\"]");
    CHECK(path{"a[0]"}.dotted() == "[\"a[0]\"]");
    CHECK(path{"a\"b"}.dotted() == "[\"a\\\"b\"]");
    CHECK(path{"a\\b"}.dotted() == "[\"a\\\\b\"]");
    CHECK(path{"a/b~c"}.dotted() == "[\"a/b~c\"]");
    CHECK(path{"a:b"}.dotted() == "[\"a:b\"]");
    CHECK(path{"a\xC2\xA0"
               "b"}
              .dotted() == "[\"a\xC2\xA0"
                           "b\"]"); // a no-break space
    CHECK(path{"\xE3\x80\x80"}.dotted() == "[\"\xE3\x80\x80\"]");
    CHECK(path{"a\xE2\x80\x8D"}.dotted() == "[\"a\xE2\x80\x8D\"]"); // an invisible joiner
    CHECK(path{"@", "a@", "[", "`", "{", "/", ":"}.dotted() == "[\"@\"][\"a@\"][\"[\"][\"`\"][\"{\"][\"/\"][\":\"]");
}

TEST_CASE("hostile keys cannot act", "[issue][path]") {
    CHECK(path{"a\nb"}.dotted() == "[\"a\\nb\"]");
    CHECK(path{"\r\t\b\f"}.dotted() == "[\"\\r\\t\\b\\f\"]");
    CHECK(path{"\x1B[2J"}.dotted() == "[\"\\u001b[2J\"]");
    CHECK(path{"\x7F"}.dotted() == "[\"\\u007f\"]");
    CHECK(path{std::string("a\0b", 3)}.dotted() == "[\"a\\u0000b\"]");
    CHECK(path{"\xC2\x9B"
               "2J"}
              .dotted() == "[\"\\u009b2J\"]");
    for (char const last : {'\xAA', '\xAB', '\xAC', '\xAD', '\xAE', '\x8E', '\x8F'}) // U+202A to U+202E, U+200E, U+200F
        CHECK(path{std::string("\xE2\x80") + last}.dotted().substr(0, 6) == "[\"\\u20");
    for (char const last : {'\xA6', '\xA7', '\xA8', '\xA9'}) // U+2066 to U+2069
        CHECK(path{std::string("\xE2\x81") + last}.dotted().substr(0, 7) == "[\"\\u206");
    CHECK(path{"\xE2\x80\xAE"}.dotted() == "[\"\\u202e\"]");
    CHECK(path{"\xF3\xA0\x80\x81"}.dotted() == "[\"\\udb40\\udc01\"]");
    CHECK(path{"a\xFF"}.dotted() == "[\"a\\xff\"]");
}

TEST_CASE("a path as a JSON Pointer", "[issue][path]") {
    CHECK(path{}.pointer() == "");
    CHECK(path{""}.pointer() == "/");
    CHECK(path{"stats", "items", 3, "id"}.pointer() == "/stats/items/3/id");
    CHECK(path{"a/b"}.pointer() == "/a~1b");
    CHECK(path{"m~n"}.pointer() == "/m~0n");
    CHECK(path{"~1"}.pointer() == "/~01");
    CHECK(path{"/~"}.pointer() == "/~1~0");
    CHECK(path{"c%d", "e^f", "g|h", "i\\j", "k\"l", " "}.pointer() == "/c%d/e^f/g|h/i\\j/k\"l/ ");
    CHECK(path{"a\nb"}.pointer() == "/a\nb");
    CHECK(path{std::size_t(-1)}.pointer() == "/" + std::to_string(std::size_t(-1)));
}

TEST_CASE("a key is no command to a build log", "[issue][path]") {
    CHECK(path{"##[error]x"}.dotted() == "[\"##\\u005berror]x\"]");
    CHECK(path{"a", "##vso[x]"}.dotted() == "a[\"##vso\\u005bx]\"]");
    CHECK(path{"#[x]"}.dotted() == "[\"#[x]\"]");
    CHECK(path{"::1"}.dotted() == "[\"::1\"]");
    CHECK(path{"##[x]"}.pointer() == "/##[x]");
}

TEST_CASE("steps without a path", "[issue][path]") {
    constexpr auto shown = [] {
        telltale::text::sentence<> out;
        telltale::detail::dotted_steps<telltale::text::sentence<>> steps{out};
        steps.push_back(std::size_t{3});
        steps.push_back(std::string_view("items"));
        steps.push_back(std::string_view("a \"b\""));
        steps.push_back(std::size_t{0});
        return out;
    };
    TWICE(shown().view() == R"([3].items["a \"b\""][0])");
}
