// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/service_start.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::service_start;

TEST_CASE("the details of service_start, from text and back") {
    std::string const text = R"({"service_id":"x"})";
    auto const read = telltale::parse<service_start>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<service_start>("{}") == "1:1: error: service_id: required key is missing [missing_key]");
    CHECK(told<service_start>(R"({"service_id":""})") == "ok");
}

TEST_CASE("what is wrong with the details of service_start") {
    CHECK(told<service_start>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<service_start>(R"({"service_id":1})") ==
          "1:15: error: service_id: must be a string (got 1) [wrong_type]");
}
