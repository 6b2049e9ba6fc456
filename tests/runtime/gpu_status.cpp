// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/gpu_status.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::gpu_status;

TEST_CASE("the details of gpu_status, from text and back") {
    std::string const text = R"({"available":false,"method":"y","reason":"y"})";
    auto const read = telltale::parse<gpu_status>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<gpu_status>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of gpu_status") {
    CHECK(told<gpu_status>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<gpu_status>(R"({"available":"no","method":null,"reason":null})") ==
          "1:14: error: available: must be a boolean (got \"no\") [wrong_type]\n"
          "1:28: error: method: must be a string (got null) [wrong_type]\n"
          "1:42: error: reason: must be a string (got null) [wrong_type]");
}
