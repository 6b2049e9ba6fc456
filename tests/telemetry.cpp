// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry.hpp>

#include "support/catch.hpp"

#include <string>

namespace {

struct started {
    std::string by;
};
using events = telltale::telemetry::event_catalog<telltale::telemetry::event<"started", started>>;

} // namespace

TEST_CASE("one header is enough for a catalog", "[telemetry]") {
    CHECK(events::validate(R"({"ts":"2026-03-01T08:00:00Z","event":"started","details":{"by":"me"}})").ok());
    CHECK(telltale::telemetry::severity::warn == telltale::enum_value<telltale::telemetry::severity>("warn"));
}
