// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/asset_checksum_mismatch.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::asset_checksum_mismatch;

TEST_CASE("the details of asset_checksum_mismatch, from text and back") {
    std::string const text = R"({"service_id":"y","path":"y","expected":"y","actual":"y"})";
    auto const read = telltale::parse<asset_checksum_mismatch>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<asset_checksum_mismatch>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of asset_checksum_mismatch") {
    CHECK(told<asset_checksum_mismatch>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<asset_checksum_mismatch>(R"({"service_id":null,"path":null,"expected":null,"actual":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:27: error: path: must be a string (got null) [wrong_type]\n"
          "1:43: error: expected: must be a string (got null) [wrong_type]\n"
          "1:57: error: actual: must be a string (got null) [wrong_type]");
}
