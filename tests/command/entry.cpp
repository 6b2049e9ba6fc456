// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/entry.hpp>

#include "support/lamp.hpp"
#include "support/told.hpp"
#include "support/twice.hpp"

TEST_CASE("a type without its C++ type", "[command]") {
    TWICE(lamp_entry.name == "lamp");
    TWICE(lamp_entry.description == "A lamp on a panel.");
    TWICE(!lamp_entry.is_catalog);
    TWICE(lamp_entry.events.empty());
    TWICE(lamp_entry.tree->record->members.size() == 2);
    CHECK(lamp_entry.validate(R"({"name":"oil"})", {}).empty());
    CHECK(lines(lamp_entry.validate(R"({"name":"oil","watts":-1})", {})) ==
          "1:23: error: watts: watts must be >= 0 (got -1) [too_small]");
}

TEST_CASE("a catalog without its C++ type", "[command]") {
    TWICE(panel_entry.is_catalog);
    TWICE(panel_entry.events.size() == 2);
    TWICE(panel_entry.events[1].type == "lamp.out");
    CHECK(panel_entry.validate(R"({"ts":"2025-01-31T23:59:59Z","event":"lamp.out","details":{"reason":"wind"}})", {})
              .empty());
    CHECK(lines(panel_entry.validate(R"({"ts":"2025-01-31T23:59:59Z","event":"lamp.out","details":{}})", {})) ==
          "1:59: error: details.reason: required key is missing [missing_key]");
}

TEST_CASE("an entry's options are those of a read", "[command]") {
    CHECK(lines(lamp_entry.validate(R"({"name":"oil","Watts":1})", {.unknown_keys = telltale::unknown_keys::reject})) ==
          R"(1:15: error: Watts: unknown key, did you mean "watts"? [unknown_key])");
}
