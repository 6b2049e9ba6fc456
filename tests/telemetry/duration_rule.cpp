// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/duration_rule.hpp>

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include "support/told.hpp"

namespace {

struct timed {
    double ms = 0;
    static constexpr auto schema = telltale::schema(telltale::field<&timed::ms>(telltale::telemetry::duration_rule));
};

} // namespace

TEST_CASE("a duration is a number of 0 or more") {
    for (char const* good : {R"({"ms":0})", R"({"ms":-0.0})", R"({"ms":1.5})", R"({"ms":1e300})"})
        CHECK(told<timed>(good) == "ok");
    CHECK(told<timed>(R"({"ms":-0.5})") == "1:7: error: ms: must be >= 0 (got -0.5) [too_small]");
    CHECK(told<timed>(R"({"ms":"5s"})") == "1:7: error: ms: must be a number (got \"5s\") [wrong_type]");
}
