// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/event.hpp>

#include "support/twice.hpp"

#include <optional>
#include <type_traits>

using namespace telltale::telemetry;

namespace {

struct lit {
    int watts;
};

} // namespace

TEST_CASE("what an event says of itself") {
    using full = event<"lamp.lit", lit, severity::debug, "A lamp was lit.", sent_by<"switch", "clock">>;
    TWICE(full::type == "lamp.lit");
    TWICE(full::default_severity == severity::debug);
    TWICE(full::description == "A lamp was lit.");
    TWICE(full::sources::texts.size() == 2);
    TWICE(full::sources::texts[1] == "clock");
    STATIC_REQUIRE(std::is_same_v<full::payload, lit>);
}

TEST_CASE("what an event says when it was told only the least") {
    using least = event<"a", std::optional<lit>>;
    TWICE(least::default_severity == severity::info);
    TWICE(least::description.empty());
    TWICE(least::sources::texts.empty());
    STATIC_REQUIRE(std::is_same_v<least::payload, std::optional<lit>>);
    TWICE(event_description{}.type.empty());
    TWICE(event_description{}.default_severity == severity::info);
    TWICE(event_description{}.sources.size() == 0);
}
