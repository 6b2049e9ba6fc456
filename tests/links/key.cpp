// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/key.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::entity_type;
using telltale::links::key;

TEST_CASE("the parts of a key are a document too") {
    std::string const text = R"({"entityType":"webhook","entityId":"evt:1"})";
    auto const read = telltale::parse<key>(text);
    REQUIRE(read);
    CHECK(*read == key{entity_type::webhook, "evt:1"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<key>(R"({"entityType":"webhook","entityId":""})") ==
          "1:36: error: entityId: Entity ID cannot be empty (got \"\") [too_short]");
}
