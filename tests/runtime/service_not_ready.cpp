// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/service_not_ready.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::service_not_ready;

TEST_CASE("the details of service_not_ready, from text and back") {
    std::string const text = R"({"service_id":"y","error":"y"})";
    auto const read = telltale::parse<service_not_ready>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<service_not_ready>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of service_not_ready") {
    CHECK(told<service_not_ready>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<service_not_ready>(R"({"service_id":null,"error":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:28: error: error: must be a string (got null) [wrong_type]");
}
