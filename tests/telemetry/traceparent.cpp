// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/traceparent.hpp>

#include "support/catch.hpp"

#include <string>

using telltale::telemetry::from_traceparent;
using telltale::telemetry::trace_context;
using telltale::telemetry::traceparent_of;

namespace {

std::string const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
std::string const parent = "00f067aa0ba902b7";
std::string const mine = "b7ad6b7169203331";

} // namespace

TEST_CASE("a header gives its trace, and the sender's span as the parent") {
    CHECK(from_traceparent("00-" + trace + '-' + parent + "-01", mine) == trace_context{trace, mine, parent});
    CHECK(from_traceparent("cc-" + trace + '-' + parent + "-01-what-the-future-will-be-like", mine) ==
          trace_context{trace, mine, parent});
    CHECK_FALSE(from_traceparent("00-" + trace + '-' + parent, mine));
    CHECK_FALSE(from_traceparent("ff-" + trace + '-' + parent + "-01", mine));
    CHECK_FALSE(from_traceparent("00-" + std::string(32, '0') + '-' + parent + "-01", mine));
    CHECK_FALSE(from_traceparent("", mine));
}

TEST_CASE("a context gives the header of what is sent in it") {
    CHECK(traceparent_of({trace, mine, parent}) == "00-" + trace + '-' + mine + "-01");
    CHECK(traceparent_of({trace, mine, {}}, false) == "00-" + trace + '-' + mine + "-00");
    CHECK_FALSE(traceparent_of({"t", mine, {}}));
    CHECK_FALSE(traceparent_of({trace, "S", {}}));
    CHECK_FALSE(traceparent_of({trace, std::string(16, '0'), {}}));
}
