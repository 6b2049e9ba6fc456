// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/open_enum.hpp>

#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <optional>
#include <string>
#include <vector>

using telltale::open_enum;

namespace {

enum class colour { red, green, short_ };

struct paint {
    open_enum<colour> tone;
    friend bool operator==(paint const&, paint const&) = default;
};

struct strict_paint {
    open_enum<colour> tone;
    static constexpr auto schema = telltale::schema(telltale::field<&strict_paint::tone>(telltale::min_length(4)));
};

std::string warned(std::string_view text) {
    telltale::issues list;
    CHECK(told<paint>(text, {.sink = list}) == "ok");
    return lines(list);
}

} // namespace

TEST_CASE("an enumerator or another text", "[value]") {
    CHECK(!open_enum<colour>().is_known());
    CHECK(open_enum<colour>().other().empty());
    open_enum<colour> const known = colour::green;
    CHECK(known.is_known());
    CHECK(known.known() == colour::green);
    CHECK(known.other().empty());
    CHECK(known == colour::green);
    CHECK(known != colour::red);
    open_enum<colour> const other(std::string("mauve"));
    CHECK(!other.is_known());
    CHECK(other.known() == std::nullopt);
    CHECK(other.other() == "mauve");
    CHECK(other != colour::red);
    CHECK(other == open_enum<colour>(std::string("mauve")));
    CHECK(other != open_enum<colour>(std::string("pink")));
    CHECK(other != known);
}

TEST_CASE("known text is read as an enumerator, other text is kept", "[value]") {
    auto const known = telltale::parse<paint>(R"({"tone":"short"})");
    REQUIRE(known);
    CHECK(known->tone == colour::short_);
    CHECK(telltale::serialize(*known) == R"({"tone":"short"})");
    auto const other = telltale::parse<paint>(R"({"tone":"mau\u0076e"})");
    REQUIRE(other);
    CHECK(other->tone.other() == "mauve");
    CHECK(telltale::serialize(*other) == R"({"tone":"mauve"})");
    paint again{colour::red};
    REQUIRE(telltale::parse_into(R"({"tone":"mauve"})", again));
    CHECK(again == *other);
    REQUIRE(telltale::parse_into(R"({"tone":"red"})", again));
    CHECK(again.tone == colour::red);
    CHECK(again.tone.other().empty());
}

TEST_CASE("a near miss is a warning", "[value]") {
    CHECK(warned(R"({"tone":"red"})").empty());
    CHECK(warned(R"({"tone":"mauve"})").empty());
    CHECK(warned(R"({"tone":"gren"})") ==
          R"(1:9: warning: tone: is not a known text, did you mean "green"? (got "gren") [not_one_of])");
    CHECK(warned(R"({"tone":"RED"})") ==
          R"(1:9: warning: tone: is not a known text, did you mean "red"? (got "RED") [not_one_of])");
}

TEST_CASE("rules speak of the text, and another type is refused", "[value]") {
    CHECK(told<strict_paint>(R"({"tone":"blue"})") == "ok");
    CHECK(told<strict_paint>(R"({"tone":"red"})") ==
          R"(1:9: error: tone: must have at least 4 characters (got "red") [too_short])");
    CHECK(told<paint>(R"({"tone":1})") == "1:9: error: tone: must be a string (got 1) [wrong_type]");
    CHECK(told<paint>(R"({})") == "1:1: error: tone: required key is missing [missing_key]");
}
