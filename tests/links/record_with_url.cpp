// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/record_with_url.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::record_with_url;

TEST_CASE("a record with its URL, from text and back") {
    std::string const text = R"({"record":{"runId":"r"},"triggerUrl":"https://x/r"})";
    auto const read = telltale::parse<record_with_url>(text);
    REQUIRE(read);
    CHECK(*read == record_with_url{{"r"}, "https://x/r"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<record_with_url>(R"({"record":{}})") ==
          "1:11: error: record.runId: required key is missing [missing_key]\n"
          "1:1: error: triggerUrl: required key is missing [missing_key]");
    CHECK(told<record_with_url>(R"({"record":null,"triggerUrl":null})") ==
          "1:11: error: record: must be an object (got null) [wrong_type]\n"
          "1:29: error: triggerUrl: must be a string (got null) [wrong_type]");
}
