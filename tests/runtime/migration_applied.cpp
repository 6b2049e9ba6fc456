// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/migration_applied.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::migration_applied;

TEST_CASE("the details of migration_applied, from text and back") {
    std::string const text = R"({"service_id":"y","version":"y"})";
    auto const read = telltale::parse<migration_applied>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<migration_applied>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of migration_applied") {
    CHECK(told<migration_applied>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<migration_applied>(R"({"service_id":null,"version":null})") ==
          "1:15: error: service_id: must be a string (got null) [wrong_type]\n"
          "1:30: error: version: must be a string (got null) [wrong_type]");
}
