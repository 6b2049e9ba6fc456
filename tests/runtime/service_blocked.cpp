// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/service_blocked.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::service_blocked;

TEST_CASE("the details of service_blocked, from text and back") {
    std::string const text = R"({"service_id":"y","reason":"y"})";
    auto const read = telltale::parse<service_blocked>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<service_blocked>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of service_blocked") {
    CHECK(told<service_blocked>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<service_blocked>(R"({"service_id":null,"reason":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:29: error: reason: must be a string (got null) [wrong_type]");
}
