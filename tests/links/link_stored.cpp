// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/link_stored.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::entity_type;
using telltale::links::link_stored;

TEST_CASE("what is said of a link that was stored") {
    std::string const text = R"({"entityType":"invoice","entityId":"i","runId":"r","triggerUrl":"u"})";
    auto const read = telltale::parse<link_stored>(text);
    REQUIRE(read);
    CHECK(*read == link_stored{entity_type::invoice, "i", "r", "u"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<link_stored>("{}") == "1:1: error: entityType: required key is missing [missing_key]\n"
                                     "1:1: error: entityId: required key is missing [missing_key]\n"
                                     "1:1: error: runId: required key is missing [missing_key]\n"
                                     "1:1: error: triggerUrl: required key is missing [missing_key]");
}
