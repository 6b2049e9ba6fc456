// SPDX-License-Identifier: BSL-1.0
#include <telltale/telemetry/trace_context.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::telemetry::trace_context;

TEST_CASE("a trace context, from text and back") {
    std::string const text = R"({"traceId":"t","spanId":"s","parentSpanId":"p"})";
    auto const read = telltale::parse<trace_context>(text);
    REQUIRE(read);
    CHECK(*read == trace_context{"t", "s", "p"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(telltale::serialize(trace_context{"", "", {}}) == R"({"traceId":"","spanId":""})");
}

TEST_CASE("what is wrong with a trace context") {
    CHECK(told<trace_context>(R"({"traceId":1,"parentSpanId":null})") ==
          "1:12: error: traceId: must be a string (got 1) [wrong_type]\n"
          "1:29: error: parentSpanId: must be a string (got null) [wrong_type]\n"
          "1:1: error: spanId: required key is missing [missing_key]");
}
