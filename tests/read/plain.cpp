// SPDX-License-Identifier: BSL-1.0
#include <telltale/read/plain.hpp>

#include <telltale/text.hpp>

#include "support/catch.hpp"
#include "support/told.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace {

enum class color : std::uint8_t { red, green };

struct wrapped {
    std::string text;
    static constexpr auto schema = telltale::schema(telltale::transparent);
};

struct all {
    bool flag = false;
    std::int8_t small = 0;
    std::uint64_t large = 0;
    float narrow = 0;
    double wide = 0;
    std::string name;
    color tint = color::red;
    std::optional<std::string> note;
    std::unique_ptr<int> held;
    wrapped inner;
    std::optional<color> other;

    static constexpr auto schema =
        telltale::schema(telltale::field<&all::small>(telltale::minimum(-5), telltale::exclusive_maximum(100)),
                         telltale::field<&all::large>(telltale::range(1, 18446744073709551615U)),
                         telltale::field<&all::wide>(telltale::exclusive_minimum(0), telltale::maximum(2.5)),
                         telltale::field<&all::name>(telltale::min_length(2), telltale::max_length(3),
                                                     telltale::pattern<"^[a-z\u00e9]+$">()));
};

constexpr std::string_view right =
    R"({"flag":true,"small":-5,"large":12,"narrow":0.1,"wide":2.5,"name":"ab","tint":"green","note":"n","held":7,"inner":"i","other":"red"})";

/// The document with one value in the place of another.
std::string with(std::string_view old, std::string_view put) {
    std::string text(right);
    text.replace(text.find(old), old.size(), put);
    return text;
}

} // namespace

TEST_CASE("plain values go where they belong", "[read]") {
    auto const read = telltale::parse<all>(right);
    REQUIRE(read);
    CHECK(read->flag);
    CHECK(read->small == -5);
    CHECK(read->large == 12);
    CHECK(read->narrow == 0.1F);
    CHECK(read->wide == 2.5);
    CHECK(read->name == "ab");
    CHECK(read->tint == color::green);
    CHECK(read->note == "n");
    REQUIRE(read->held);
    CHECK(*read->held == 7);
    CHECK(read->inner.text == "i");
    CHECK(read->other == color::red);
}

TEST_CASE("an object that had values has the new ones", "[read]") {
    auto made = telltale::parse<all>(right);
    REQUIRE(made);
    REQUIRE(telltale::parse_into(with(R"("n")", R"("a longer text than fits in place")"), *made));
    CHECK(made->note == "a longer text than fits in place");
}

TEST_CASE("values that are right in an unusual spelling", "[read]") {
    CHECK(telltale::parse<all>(with("12", "12.0"))->large == 12);
    CHECK(telltale::parse<all>(with("12", "18446744073709551615"))->large == 18446744073709551615U);
    CHECK(telltale::parse<all>(with("-5", "-0"))->small == 0);
    CHECK(telltale::parse<all>(with("\"ab\"", "\"a\\u0062\""))->name == "ab");
    CHECK(telltale::parse<all>(with("\"ab\"", "  \"\xC3\xA9\xC3\xA9\xC3\xA9\"  "))->name == "\xC3\xA9\xC3\xA9\xC3\xA9");
    CHECK(telltale::parse<all>(with("\"green\"", "\"gr\\u0065en\""))->tint == color::green);
    CHECK(telltale::parse<all>(with("true", "\ttrue\n"))->flag);
}

TEST_CASE("values that are wrong, one at a time", "[read]") {
    CHECK(told<all>(with("true", "1")) == "1:9: error: flag: must be a boolean (got 1) [wrong_type]");
    CHECK(told<all>(with("-5", "-6")) == "1:22: error: small: must be >= -5 (got -6) [too_small]");
    CHECK(told<all>(with("-5", "100")) == "1:22: error: small: must be < 100 (got 100) [too_big]");
    CHECK(told<all>(with("12", "0")) ==
          "1:33: error: large: must be from 1 to 18446744073709551615 (got 0) [too_small]");
    CHECK(told<all>(with("2.5", "0")) == "1:56: error: wide: must be > 0 (got 0) [too_small]");
    CHECK(told<all>(with("2.5", "2.6")) == "1:56: error: wide: must be <= 2.5 (got 2.6) [too_big]");
    CHECK(told<all>(with("\"ab\"", "\"a\"")) ==
          "1:67: error: name: must have at least 2 characters (got \"a\") [too_short]");
    CHECK(told<all>(with("\"ab\"", "\"abcd\"")) ==
          "1:67: error: name: must have at most 3 characters (got \"abcd\") [too_long]");
    CHECK(told<all>(with("\"green\"", "\"blue\"")) ==
          "1:79: error: tint: must be one of: red, green (got \"blue\") [not_one_of]");
    CHECK(told<all>(with("\"ab\"", "\"ab\x80\"")).starts_with("1:70: error: name: ill-formed UTF-8"));
    CHECK(told<all>(with("12", "012")).starts_with("1:34: error: "));
}
