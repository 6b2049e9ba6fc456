// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/service_ready.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::service_ready;

TEST_CASE("the details of service_ready, from text and back") {
    std::string const text = R"({"service_id":"x"})";
    auto const read = telltale::parse<service_ready>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<service_ready>("{}") == "1:1: error: service_id: required key is missing [missing_key]");
    CHECK(told<service_ready>(R"({"service_id":""})") == "ok");
}

TEST_CASE("what is wrong with the details of service_ready") {
    CHECK(told<service_ready>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<service_ready>(R"({"service_id":1})") ==
          "1:15: error: service_id: must be a string (got 1) [wrong_type]");
}
