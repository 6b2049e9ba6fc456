// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/severity.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::telemetry::otel_number;
using telltale::telemetry::severity;
using telltale::telemetry::severity_from_otel;

namespace {

struct message {
    severity level;
};

} // namespace

TEST_CASE("severities are OpenTelemetry's numbers") {
    TWICE(static_cast<int>(severity::debug) == 5);
    TWICE(static_cast<int>(severity::info) == 9);
    TWICE(static_cast<int>(severity::warn) == 13);
    TWICE(static_cast<int>(severity::error) == 17);
    TWICE(severity::info < severity::warn);
}

TEST_CASE("all of OpenTelemetry's numbers have a severity") {
    TWICE(otel_number(severity::debug) == 5);
    TWICE(otel_number(severity::info) == 9);
    TWICE(otel_number(severity::warn) == 13);
    TWICE(otel_number(severity::error) == 17);
    for (severity const level : {severity::debug, severity::info, severity::warn, severity::error})
        for (int i = 0; i != 4; ++i) CHECK(severity_from_otel(otel_number(level) + i) == level);
    for (int trace = 1; trace != 5; ++trace) CHECK(severity_from_otel(trace) == severity::debug);
    for (int fatal = 21; fatal != 25; ++fatal) CHECK(severity_from_otel(fatal) == severity::error);
    TWICE(severity_from_otel(8) == severity::debug);
    TWICE(severity_from_otel(24) == severity::error);
    TWICE(!severity_from_otel(0));
    TWICE(!severity_from_otel(25));
    TWICE(!severity_from_otel(-1));
}

TEST_CASE("severities are read and written by their names") {
    std::string const all = R"(["debug","info","warn","error"])";
    auto const read = telltale::parse<std::vector<severity>>(all);
    REQUIRE(read);
    CHECK(*read == std::vector{severity::debug, severity::info, severity::warn, severity::error});
    CHECK(telltale::serialize(*read) == all);
    CHECK(told<message>(R"({"level":"fatal"})") ==
          "1:10: error: level: must be one of: debug, info, warn, error (got \"fatal\") [not_one_of]");
    CHECK(
        told<message>(R"({"level":"warning"})") ==
        "1:10: error: level: must be one of: debug, info, warn, error, did you mean \"warn\"? (got \"warning\") [not_one_of]");
    CHECK(told<message>(R"({"level":9})") == "1:10: error: level: must be a string (got 9) [wrong_type]");
    CHECK(lines(telltale::validate(message{static_cast<severity>(10)})) ==
          "error: level: must be one of: debug, info, warn, error (got 10) [not_one_of]");
}
