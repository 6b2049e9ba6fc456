// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/log_record.hpp>

#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <concepts>
#include <optional>
#include <string>

using namespace telltale::telemetry;

namespace {

struct lit {
    int watts;
    friend bool operator==(lit const&, lit const&) = default;
};
struct incomparable {
    std::optional<std::string> reason{};
};
using panel = event_catalog<event<"lamp.lit", lit>, event<"lamp.dimmed", lit>>;
using single = event_catalog<event<"out", incomparable>>;

} // namespace

TEST_CASE("a log record knows its type, and is compared if its payloads are") {
    log_record<panel> record{"2025-01-31T23:59:59Z", {}};
    CHECK(record.event() == "lamp.lit"); // of the first, until it is said otherwise
    record.details = panel::make<"lamp.dimmed">({4});
    CHECK(record.event() == "lamp.dimmed");
    CHECK(telltale::serialize(record) ==
          R"({"ts":"2025-01-31T23:59:59Z","event":"lamp.dimmed","details":{"watts":4}})");
    CHECK(record == log_record<panel>{"2025-01-31T23:59:59Z", panel::make<"lamp.dimmed">({4})});
    CHECK_FALSE(record == log_record<panel>{"2025-01-31T23:59:59Z", panel::make<"lamp.lit">({4})});
    STATIC_REQUIRE(std::equality_comparable<log_record<panel>>);
    STATIC_REQUIRE(std::equality_comparable<log_record<panel::open>>);
    STATIC_REQUIRE_FALSE(std::equality_comparable<log_record<single>>);
    log_record<panel::open> const other{"", telltale::other_tagged{"lamp.broken", {}}};
    CHECK(other.event() == "lamp.broken");
}

TEST_CASE("a moment of a line is in UTC") {
    auto const said = [](std::string const& ts) {
        return told<log_record<single>>("{\"ts\":" + ts + R"(,"event":"out","details":{}})");
    };
    for (char const* good : {"\"2025-01-31T23:59:59Z\"", "\"2024-02-29T00:00:00.123456789Z\"", "\"2025-01-31T23:59Z\""})
        CHECK(said(good) == "ok");
    for (std::string const bad :
         {"\"2025-01-31T23:59:59+01:00\"", "\"2025-02-29T00:00:00Z\"", "\"2025-01-31\"", "\"\""})
        CHECK(said(bad) ==
              "1:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got " + bad + ") [wrong_format]");
    CHECK(said("1700000000000") == "1:7: error: ts: must be a string (got 1700000000000) [wrong_type]");
}
