// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/asset_missing.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::asset_missing;

TEST_CASE("the details of asset_missing, from text and back") {
    std::string const text = R"({"service_id":"y","path":"y","reason":"y"})";
    auto const read = telltale::parse<asset_missing>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<asset_missing>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of asset_missing") {
    CHECK(told<asset_missing>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<asset_missing>(R"({"service_id":null,"path":null,"reason":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:27: error: path: must be a string (got null) [wrong_type]\n"
          "1:41: error: reason: must be a string (got null) [wrong_type]");
}
