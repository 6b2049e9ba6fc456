// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/text_codec.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Two letters, kept as a number.
struct country {
    int code = 0;
};
struct no_codec {};
struct half_codec {};

} // namespace

template <>
struct telltale::text_codec<country> {
    static constexpr std::string_view words = "a country";
    static std::optional<country> parse(std::string_view text) {
        if (text.size() != 2) return std::nullopt;
        return country{(text[0] << 8) | text[1]};
    }
    static void append(std::string& out, country value) {
        out += static_cast<char>(value.code >> 8);
        out += static_cast<char>(value.code & 0xFF);
    }
};
template <>
struct telltale::text_codec<half_codec> {
    static constexpr std::string_view words = "a half";
};

namespace {

struct address {
    country in;
    std::optional<country> from;
    std::vector<country> through;
    static constexpr auto schema =
        telltale::schema(telltale::field<&address::from>(telltale::message("is no country of ours")));
};

} // namespace

TEST_CASE("a codec is complete or none", "[value]") {
    TWICE(telltale::text_coded<country>);
    TWICE(!telltale::text_coded<no_codec>);
    TWICE(!telltale::text_coded<half_codec>);
}

TEST_CASE("text that a codec refuses is wrong_format, in its words or the author's", "[value]") {
    CHECK(told<address>(R"({"in":"AT","from":"D\u0045","through":["FR","IT"]})") == "ok");
    CHECK(told<address>(R"({"in":"AUT","from":"","through":[1,"x"]})") ==
          "1:7: error: in: must be a country (got \"AUT\") [wrong_format]\n"
          "1:20: error: from: is no country of ours (got \"\") [wrong_format]\n"
          "1:34: error: through[0]: must be a string (got 1) [wrong_type]\n"
          "1:36: error: through[1]: must be a country (got \"x\") [wrong_format]");
}

TEST_CASE("a codec writes what it reads", "[value]") {
    std::string const text = R"({"in":"AT","from":"DE","through":["FR"]})";
    auto const read = telltale::parse<address>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    address wrong;
    wrong.in.code = 0x41FF;
    auto const refused = telltale::serialize_checked(wrong);
    REQUIRE(!refused);
    CHECK(lines(refused.error()) == "error: in: ill-formed UTF-8 (got \"A\xEF\xBF\xBD\") [bad_utf8]");
}
