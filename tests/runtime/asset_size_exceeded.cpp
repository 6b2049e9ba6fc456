// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/asset_size_exceeded.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::asset_size_exceeded;

TEST_CASE("the details of asset_size_exceeded, from text and back") {
    std::string const text = R"({"service_id":"y","path":"y","expected_bytes":7,"actual_bytes":7,"slack_bytes":7})";
    auto const read = telltale::parse<asset_size_exceeded>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<asset_size_exceeded>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of asset_size_exceeded") {
    CHECK(told<asset_size_exceeded>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<asset_size_exceeded>(
              R"({"service_id":null,"path":null,"expected_bytes":-1,"actual_bytes":-1,"slack_bytes":-1})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:27: error: path: must be a string (got null) [wrong_type]\n"
          "1:49: error: expected_bytes: must be >= 0 (got -1) [too_small]\n"
          "1:67: error: actual_bytes: must be >= 0 (got -1) [too_small]\n"
          "1:84: error: slack_bytes: must be >= 0 (got -1) [too_small]");
}
