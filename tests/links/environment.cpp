// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/environment.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::environment;

TEST_CASE("the variables, without their secrets") {
    auto const read = telltale::parse<environment>(
        R"({"UPSTASH_REDIS_REST_URL":"https://r","UPSTASH_REDIS_REST_TOKEN":"hush","TRIGGER_SECRET_KEY":"tr_dev_1"})");
    REQUIRE(read);
    CHECK(*read == environment{"https://r", "hush", "tr_dev_1"});
    CHECK(telltale::serialize(*read) == R"({"UPSTASH_REDIS_REST_URL":"https://r"})");
}

TEST_CASE("what is wrong with the variables is said without their values") {
    CHECK(told<environment>(R"({"UPSTASH_REDIS_REST_URL":1,"UPSTASH_REDIS_REST_TOKEN":2})") ==
          "1:27: error: UPSTASH_REDIS_REST_URL: must be a string (got 1) [wrong_type]\n"
          "1:56: error: UPSTASH_REDIS_REST_TOKEN: must be a string [wrong_type]\n"
          "1:1: error: TRIGGER_SECRET_KEY: required key is missing [missing_key]");
}
