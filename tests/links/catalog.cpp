// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/catalog.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>

using namespace telltale::links;
using telltale::telemetry::severity;

TEST_CASE("the two events of a link store are the document's messages") {
    TWICE(catalog::size == 2);
    TWICE(catalog::types()[0].type == "Telemetry stored");
    TWICE(catalog::types()[0].default_severity == severity::info);
    TWICE(catalog::types()[1].type == "Telemetry storage failed");
    TWICE(catalog::types()[1].default_severity == severity::warn);
    CHECK(catalog::types()[0].description == "A link was stored.");
    CHECK(catalog::types()[1].description == "A link could not be stored.");
}

TEST_CASE("a line of a link store's log") {
    std::string const text =
        R"({"ts":"2024-01-15T10:30:00Z","event":"Telemetry storage failed","details":{"error":"e","entityType":"payment","entityId":"p","runId":"r"}})";
    auto const read = catalog::parse(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<log_record>(R"({"ts":"2024-01-15T10:30:00Z","event":"Telemetry store","details":{}})") ==
          "1:38: error: event: must be one of: Telemetry stored, Telemetry storage failed, did you mean \"Telemetry "
          "stored\"? (got \"Telemetry store\") [unknown_tag]");
}
