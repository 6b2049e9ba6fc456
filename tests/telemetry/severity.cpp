// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/severity.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::telemetry::severity;

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
