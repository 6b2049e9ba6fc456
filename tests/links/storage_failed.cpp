// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/storage_failed.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::entity_type;
using telltale::links::storage_failed;

TEST_CASE("what is said of a link that could not be stored") {
    std::string const text = R"({"error":"e","entityType":"webhook","entityId":"i","runId":"r"})";
    auto const read = telltale::parse<storage_failed>(text);
    REQUIRE(read);
    CHECK(*read == storage_failed{"e", entity_type::webhook, "i", "r"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<storage_failed>("{}") == "1:1: error: error: required key is missing [missing_key]\n"
                                        "1:1: error: entityType: required key is missing [missing_key]\n"
                                        "1:1: error: entityId: required key is missing [missing_key]\n"
                                        "1:1: error: runId: required key is missing [missing_key]");
}
