// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/runtime_config.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::engine::runtime_config;

TEST_CASE("a config of a runtime, from text and back") {
    std::string const text =
        R"({"enabled":true,"service_name":"Engine_1-b","prometheus_port":9464,"export_interval_ms":60000})";
    auto const read = telltale::parse<runtime_config>(text);
    REQUIRE(read);
    CHECK(*read == runtime_config{true, "Engine_1-b", std::uint16_t{9464}, 60000U});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<runtime_config>(R"({"enabled":true,"serviceName":"","prometheusPort":1})") ==
          "ok"); // of the other config
}

TEST_CASE("all that is wrong with a config of a runtime") {
    CHECK(told<runtime_config>(R"({"service_name":"","prometheus_port":80.5,"export_interval_ms":600001})") ==
          "1:17: error: service_name: Service name cannot be empty (got \"\") [too_short]\n"
          "1:17: error: service_name: Service name must contain only alphanumeric characters, hyphens, and underscores "
          "(got \"\") [wrong_pattern]\n"
          "1:38: error: prometheus_port: Prometheus port must be an integer (got 80.5) [not_an_integer]\n"
          "1:38: error: prometheus_port: Prometheus port must be >= 1024 (got 80.5) [too_small]\n"
          "1:64: error: export_interval_ms: Export interval must be <= 600000ms (10 minutes) (got 600001) [too_big]\n"
          "1:1: error: enabled: enabled field is required [missing_key]");
    CHECK(told<runtime_config>(R"({"enabled":"yes"})") ==
          "1:12: error: enabled: enabled must be a boolean (got \"yes\") [wrong_type]");
    CHECK(told<runtime_config>(R"({"enabled":true,"serviceName":""})",
                               {.unknown_keys = telltale::unknown_keys::reject}) ==
          "1:17: error: serviceName: unknown key, did you mean \"service_name\"? [unknown_key]");
}
