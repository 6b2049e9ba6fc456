// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/registry.hpp>

#include "support/lamp.hpp"
#include "support/twice.hpp"

using namespace telltale::command;

namespace {
constexpr entry both[] = {lamp_entry, panel_entry, locked_entry};
constexpr registry known(both);
} // namespace

TEST_CASE("types and catalogs are found by name", "[command]") {
    TWICE(known.find("lamp", false) == &both[0]);
    TWICE(known.find("panel", true) == &both[1]);
    TWICE(known.find("lamp", true) == nullptr);
    TWICE(known.find("panel", false) == nullptr);
    TWICE(known.find("", false) == nullptr);
    TWICE(known.find("lam", false) == nullptr);
    TWICE(known.entries().size() == 3);
}

TEST_CASE("why a name is not known", "[command]") {
    CHECK(known.why_not("Lamb", false) == R"(there is no type "Lamb", did you mean "lamp"? Known types: lamp, locked)");
    CHECK(known.why_not("bulb", false) == R"(there is no type "bulb". Known types: lamp, locked)");
    CHECK(known.why_not("panels", true) ==
          R"(there is no catalog "panels", did you mean "panel"? Known catalogs: panel)");
    CHECK(known.why_not("panel", false) == R"("panel" is a catalog: use --catalog panel)");
    CHECK(known.why_not("lamp", true) == R"("lamp" is a type: use --as lamp)");
    CHECK(known.why_not("\x1b[31m", true) == R"(there is no catalog "\u001b[31m". Known catalogs: panel)");
    constexpr registry one(std::span<entry const>(both, 1));
    CHECK(one.why_not("panel", true) == R"(there is no catalog "panel". This command knows no catalogs)");
}
