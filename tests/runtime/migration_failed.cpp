// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/migration_failed.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::migration_failed;

TEST_CASE("the details of migration_failed, from text and back") {
    std::string const text = R"({"service_id":"y","version":"y","error":"y"})";
    auto const read = telltale::parse<migration_failed>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<migration_failed>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of migration_failed") {
    CHECK(told<migration_failed>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<migration_failed>(R"({"service_id":null,"version":null,"error":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:30: error: version: must be a string (got null) [wrong_type]\n"
          "1:43: error: error: must be a string (got null) [wrong_type]");
}
