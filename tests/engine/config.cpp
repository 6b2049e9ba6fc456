// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/config.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::engine::config;

namespace {

std::string const must_match = "Service name must contain only alphanumeric characters, hyphens, and underscores";

/// What is said of a config in which `key` has this value.
std::string said(std::string const& key, std::string const& value) {
    std::string const start = R"({"enabled":true,")" + key + "\":";
    std::string lines = told<config>(start + value + "}");
    // "1:31: error: key: " is where and what it is about; the rest is what is said
    std::string const opening = "1:" + std::to_string(start.size() + 1) + ": error: " + key + ": ";
    std::string rest;
    while (lines.starts_with(opening)) {
        std::size_t const end = lines.find('\n');
        rest += lines.substr(opening.size(), end == lines.npos ? end : end + 1 - opening.size());
        lines.erase(0, end == lines.npos ? end : end + 1);
    }
    return rest + lines;
}

} // namespace

TEST_CASE("a config of an engine, from text and back") {
    auto const least = telltale::parse<config>(R"({"enabled":false})");
    REQUIRE(least);
    CHECK(*least == config{});
    CHECK(telltale::serialize(*least) == R"({"enabled":false})");

    std::string const text =
        R"({"enabled":true,"serviceName":"Engine_1-b","prometheusPort":9464,"exportIntervalMs":60000})";
    auto const all = telltale::parse<config>(text);
    REQUIRE(all);
    CHECK(*all == config{true, "Engine_1-b", std::uint16_t{9464}, 60000U});
    CHECK(telltale::serialize(*all) == text);
    CHECK(telltale::parse<config>(
              R"({"exportIntervalMs":6.0e4,"prometheusPort":9464,"serviceName":"Engine_1\u002db","enabled":true})") ==
          *all);
    CHECK(told<config>(R"({"enabled":true,"logger":{"level":"info"}})") == "ok"); // unknown keys are nobody's fault
}

TEST_CASE("enabled is required and a boolean") {
    CHECK(told<config>("{}") == "1:1: error: enabled: enabled field is required [missing_key]");
    CHECK(told<config>(R"({"Enabled":true})") == "1:1: error: enabled: enabled field is required [missing_key]");
    CHECK(told<config>(R"({"enabled":"yes"})") ==
          R"(1:12: error: enabled: enabled must be a boolean (got "yes") [wrong_type])");
    CHECK(told<config>(R"({"enabled":1})") == "1:12: error: enabled: enabled must be a boolean (got 1) [wrong_type]");
    CHECK(told<config>(R"({"enabled":null})") ==
          "1:12: error: enabled: enabled must be a boolean (got null) [wrong_type]");
    CHECK(told<config>(R"({"enabled":[true]})") ==
          "1:12: error: enabled: enabled must be a boolean (got an array) [wrong_type]");
    CHECK(told<config>("true") == "1:1: error: (document): must be an object (got true) [wrong_type]");
}

TEST_CASE("a service name has 1 to 100 characters of a few kinds") {
    for (std::string const good : {"\"a\"", "\"_\"", "\"-\"", "\"AZaz09_-\"", "\"\\u0041\""})
        CHECK(said("serviceName", good) == "ok");
    CHECK(said("serviceName", '"' + std::string(100, 'x') + '"') == "ok");
    CHECK(said("serviceName", "\"\"") ==
          "Service name cannot be empty (got \"\") [too_short]\n" + must_match + " (got \"\") [wrong_pattern]");
    std::string const long_one = said("serviceName", '"' + std::string(101, 'x') + '"');
    CHECK(long_one.starts_with("Service name cannot exceed 100 characters (got \"xxxx"));
    CHECK(long_one.ends_with(" [too_long]"));
    CHECK(long_one.find('\n') == long_one.npos);
    for (std::string const bad : {"\"my service\"", "\"a.b\"", "\"x!\"", "\"gr\xC3\xBC\xC3\x9F\"", "\" a\"", "\"a/\""})
        CHECK(said("serviceName", bad) == must_match + " (got " + bad + ") [wrong_pattern]");
    CHECK(said("serviceName", "\"a\\n\"") ==
          must_match + " (got \"a\\n\") [wrong_pattern]"); // $ is the end, not a line's
    std::string emoji = "\"";
    for (int i = 0; i != 51; ++i) emoji += "\xF0\x9F\x98\x80"; // 102 units of UTF-16, 51 characters
    CHECK(said("serviceName", emoji + '"').starts_with(must_match));
    CHECK(said("serviceName", "5") == "must be a string (got 5) [wrong_type]");
    CHECK(said("serviceName", "null") == "must be a string (got null) [wrong_type]");
}

TEST_CASE("a Prometheus port is one that needs no privileges") {
    for (std::string const good : {"1024", "1025", "9464", "65534", "65535", "65535.0", "1.024e3"})
        CHECK(said("prometheusPort", good) == "ok");
    for (std::string const low : {"1023", "80", "0", "-1", "-70000", "-1e400"})
        CHECK(said("prometheusPort", low) == "Prometheus port must be >= 1024 (got " + low + ") [too_small]");
    for (std::string const high : {"65536", "70000", "18446744073709551616", "1e400"})
        CHECK(said("prometheusPort", high) == "Prometheus port must be <= 65535 (got " + high + ") [too_big]");
    for (std::string const broken : {"9464.5", "1024.5", "65534.5"})
        CHECK(said("prometheusPort", broken) ==
              "Prometheus port must be an integer (got " + broken + ") [not_an_integer]");
    CHECK(said("prometheusPort", "70000.5") == "Prometheus port must be an integer (got 70000.5) [not_an_integer]\n"
                                               "Prometheus port must be <= 65535 (got 70000.5) [too_big]");
    CHECK(said("prometheusPort", "0.5") == "Prometheus port must be an integer (got 0.5) [not_an_integer]\n"
                                           "Prometheus port must be >= 1024 (got 0.5) [too_small]");
    CHECK(said("prometheusPort", "\"9464\"") == "must be an integer (got \"9464\") [wrong_type]");
    CHECK(said("prometheusPort", "null") == "must be an integer (got null) [wrong_type]");
}

TEST_CASE("an export interval is between a second and ten minutes") {
    for (std::string const good : {"1000", "1001", "599999", "600000", "6e5"})
        CHECK(said("exportIntervalMs", good) == "ok");
    for (std::string const low : {"999", "0", "-1"})
        CHECK(said("exportIntervalMs", low) ==
              "Export interval must be >= 1000ms (1 second) (got " + low + ") [too_small]");
    for (std::string const high : {"600001", "4294967296"})
        CHECK(said("exportIntervalMs", high) ==
              "Export interval must be <= 600000ms (10 minutes) (got " + high + ") [too_big]");
    CHECK(said("exportIntervalMs", "1000.5") == "Export interval must be an integer (got 1000.5) [not_an_integer]");
    CHECK(said("exportIntervalMs", "999.5") == "Export interval must be an integer (got 999.5) [not_an_integer]\n"
                                               "Export interval must be >= 1000ms (1 second) (got 999.5) [too_small]");
    CHECK(said("exportIntervalMs", "true") == "must be an integer (got true) [wrong_type]");
}

TEST_CASE("all that is wrong with a config is said at once") {
    CHECK(told<config>(R"({"serviceName":"a b","prometheusPort":80,"exportIntervalMs":1})") ==
          "1:16: error: serviceName: " + must_match +
              " (got \"a b\") [wrong_pattern]\n"
              "1:39: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
              "1:61: error: exportIntervalMs: Export interval must be >= 1000ms (1 second) (got 1) [too_small]\n"
              "1:1: error: enabled: enabled field is required [missing_key]");
}

TEST_CASE("a config in memory is judged by the same rules") {
    CHECK(telltale::validate(config{.enabled = true, .prometheus_port = std::uint16_t{1024}}).ok());
    CHECK(lines(telltale::validate(config{true, "", std::uint16_t{80}, 600001U})) ==
          "error: serviceName: Service name cannot be empty (got \"\") [too_short]\n"
          "error: serviceName: " +
              must_match +
              " (got \"\") [wrong_pattern]\n"
              "error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
              "error: exportIntervalMs: Export interval must be <= 600000ms (10 minutes) (got 600001) [too_big]");
}
