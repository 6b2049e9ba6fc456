// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/config.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::config;

TEST_CASE("a configuration file, from text and back") {
    std::string const text = R"({"telemetry":{"ttl":60,"namespace":"acme","eviction_policy":"ex"}})";
    auto const read = telltale::parse<config>(text);
    REQUIRE(read);
    CHECK(*read == config{{60, "acme", "ex"}});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<config>(R"({"ttl":60})") == "1:1: error: telemetry: required key is missing [missing_key]");
}
