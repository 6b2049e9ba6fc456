// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/service_exit.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::service_exit;

TEST_CASE("the details of service_exit, from text and back") {
    std::string const text = R"({"service_id":"y","exit_code":-15,"error":"y"})";
    auto const read = telltale::parse<service_exit>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<service_exit>("{}") == "ok");
    CHECK(telltale::parse<service_exit>(R"({"exit_code":null})") == service_exit{});
}

TEST_CASE("what is wrong with the details of service_exit") {
    CHECK(told<service_exit>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<service_exit>(R"({"service_id":null,"exit_code":1.5,"error":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:32: error: exit_code: must be an integer (got 1.5) [not_an_integer]\n"
          "1:44: error: error: must be a string (got null) [wrong_type]");
}
