// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/secrets_updated.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::secrets_updated;

TEST_CASE("the details of secrets_updated, from text and back") {
    std::string const text = R"({"count":7})";
    auto const read = telltale::parse<secrets_updated>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<secrets_updated>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of secrets_updated") {
    CHECK(told<secrets_updated>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<secrets_updated>(R"({"count":-1})") == "1:10: error: count: must be >= 0 (got -1) [too_small]");
}
