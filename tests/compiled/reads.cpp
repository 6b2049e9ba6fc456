// SPDX-License-Identifier: BSL-1.0
// A source file that reads and writes a type of its own.
#include <telltale/text.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace {

struct sensor {
    std::string name;
    std::optional<double> level{};
    std::optional<std::uint16_t> port{};
    std::optional<telltale::raw_object> more{};

    static constexpr auto schema = telltale::schema(telltale::field<&sensor::port>(telltale::minimum(1024)));
};

} // namespace

TEST_CASE("a sensor is read and written where the common code is compiled elsewhere") {
    std::string const text = R"({"name":"a\u00E9","level":0.25,"port":8080,"more":{"a":[1,2,{"b":"c"}]}})";
    auto const read = telltale::parse<sensor>(text);
    REQUIRE(read);
    CHECK(read->name == "a\xC3\xA9");
    CHECK(telltale::serialize(*read) == "{\"name\":\"a\xC3\xA9\",\"level\":0.25,\"port\":8080,"
                                        R"("more":{"a":[1,2,{"b":"c"}]}})");
    auto const shuffled = telltale::parse<sensor>(R"({"port":8080,"name":"b"})");
    REQUIRE(shuffled);
    CHECK(shuffled->port == 8080);

    auto const wrong = telltale::parse<sensor>(R"({"port":80,"level":"high","nam":1,"more":{"a":1,"a":2}})");
    REQUIRE_FALSE(wrong);
    std::string words;
    for (telltale::issue const& one : wrong.error()) words += to_string(one) + '\n';
    CHECK(words == "1:9: error: port: must be >= 1024 (got 80) [too_small]\n"
                   "1:20: error: level: must be a number (got \"high\") [wrong_type]\n"
                   "1:49: error: more.a: duplicate key: it came before in the same object "
                   "[duplicate_key]\n"
                   "1:1: error: name: required key is missing [missing_key]\n");
}
