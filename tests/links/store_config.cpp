// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/store_config.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::store_config;

TEST_CASE("the configuration of the document, from text and back") {
    std::string const text = R"({"ttl":1209600,"namespace":"telemetry","eviction_policy":"ex"})";
    auto const read = telltale::parse<store_config>(text);
    REQUIRE(read);
    CHECK(*read == store_config{});
    CHECK(telltale::serialize(*read) == text);
    CHECK(store_config{}.ttl == 14 * 24 * 60 * 60);
}

TEST_CASE("what is wrong with a configuration") {
    CHECK(told<store_config>("{}") == "1:1: error: ttl: required key is missing [missing_key]\n"
                                      "1:1: error: namespace: required key is missing [missing_key]\n"
                                      "1:1: error: eviction_policy: required key is missing [missing_key]");
    CHECK(told<store_config>(R"({"ttl":0,"namespace":1,"eviction_policy":null})") ==
          "1:8: error: ttl: must be > 0 (got 0) [too_small]\n"
          "1:22: error: namespace: must be a string (got 1) [wrong_type]\n"
          "1:42: error: eviction_policy: must be a string (got null) [wrong_type]");
    CHECK(told<store_config>(R"({"ttl":-0.5,"namespace":"","eviction_policy":""})") ==
          "1:8: error: ttl: must be an integer (got -0.5) [not_an_integer]\n"
          "1:8: error: ttl: must be > 0 (got -0.5) [too_small]");
    CHECK(told<store_config>(R"({"ttl":"14d","namespace":"","eviction_policy":""})") ==
          "1:8: error: ttl: must be an integer (got \"14d\") [wrong_type]");
}
