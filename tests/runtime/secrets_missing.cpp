// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/secrets_missing.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::secrets_missing;

TEST_CASE("the details of secrets_missing, from text and back") {
    std::string const text = R"({"missing":["a","b"]})";
    auto const read = telltale::parse<secrets_missing>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<secrets_missing>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of secrets_missing") {
    CHECK(told<secrets_missing>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<secrets_missing>(R"({"missing":{}})") ==
          "1:12: error: missing: must be an array (got an object) [wrong_type]");
}
