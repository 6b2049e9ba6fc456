// SPDX-License-Identifier: BSL-1.0
#include <telltale/value/filesystem_path.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/write/serialize_checked.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <filesystem>
#include <string>

namespace {

struct config {
    std::filesystem::path log;
    static constexpr auto schema = telltale::schema(telltale::field<&config::log>(telltale::min_length(1)));
};

} // namespace

TEST_CASE("std::filesystem::path is known without its header", "[value]") {
    TWICE(telltale::filesystem_path<std::filesystem::path>);
    TWICE(!telltale::filesystem_path<std::string>);
    TWICE(!telltale::filesystem_path<config>);
}

TEST_CASE("a path is its text", "[value]") {
    auto const read = telltale::parse<config>(R"({"log":"/var/log/\u00e4.log"})");
    REQUIRE(read);
    CHECK(read->log == std::filesystem::path("/var/log/\xC3\xA4.log"));
    CHECK(telltale::serialize(*read) == "{\"log\":\"/var/log/\xC3\xA4.log\"}");
    CHECK(told<config>(R"({"log":"a\u0000b"})") ==
          "1:8: error: log: must be a file path (got \"a\\u0000b\") [wrong_format]");
    CHECK(told<config>(R"({"log":""})") == "1:8: error: log: must have at least 1 character (got \"\") [too_short]");
    CHECK(told<config>(R"({"log":7})") == "1:8: error: log: must be a string (got 7) [wrong_type]");
}

TEST_CASE("a path that could not be read is not written", "[value]") {
    config bad;
    bad.log = std::filesystem::path(std::string("a\0b", 3));
    auto const refused = telltale::serialize_checked(bad);
    REQUIRE(!refused);
    CHECK(lines(refused.error()) == "error: log: must be a file path (got \"a\\u0000b\") [wrong_format]");
}
