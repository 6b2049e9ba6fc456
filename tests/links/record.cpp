// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/record.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::record;

TEST_CASE("a stored record, from text and back") {
    std::string const text = R"({"runId":"run_abc"})";
    auto const read = telltale::parse<record>(text);
    REQUIRE(read);
    CHECK(*read == record{"run_abc"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<record>("{}") == "1:1: error: runId: required key is missing [missing_key]");
    CHECK(told<record>(R"({"runId":7})") == "1:10: error: runId: must be a string (got 7) [wrong_type]");
}
