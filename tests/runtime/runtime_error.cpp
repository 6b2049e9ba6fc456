// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/runtime_error.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::runtime_error;

TEST_CASE("the details of runtime_error, from text and back") {
    std::string const text = R"({"error":"x"})";
    auto const read = telltale::parse<runtime_error>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<runtime_error>("{}") == "1:1: error: error: required key is missing [missing_key]");
    CHECK(told<runtime_error>(R"({"error":""})") == "ok");
}

TEST_CASE("what is wrong with the details of runtime_error") {
    CHECK(told<runtime_error>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
    CHECK(told<runtime_error>(R"({"error":1})") == "1:10: error: error: must be a string (got 1) [wrong_type]");
}
