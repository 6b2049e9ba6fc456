// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/event_record.hpp>

#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <optional>
#include <string>
#include <type_traits>

using namespace telltale::telemetry;
using telltale::render::event_record;
using telltale::render::event_source;

namespace {

struct lit {
    int watts = 0;
    friend bool operator==(lit const&, lit const&) = default;
};
using lamps = event_catalog<event<"lit", lit, severity::warn, "", sent_by<"storage", "prep">>,
                            event<"out", std::optional<telltale::raw_object>>>::over<event_record>;

} // namespace

TEST_CASE("an event in the pipeline's envelope, from text and back") {
    std::string const text =
        R"({"shopId":"s","requestId":"r","runId":"1","variantId":"v","traceId":"t","spanId":"p","parentSpanId":"q",)"
        R"("source":"prep","severity":"debug","type":"lit","payload":{"watts":40}})";
    auto const read = lamps::parse(text);
    REQUIRE(read);
    CHECK(read->type() == "lit");
    CHECK(read->level() == severity::debug);
    CHECK(read->parent_span_id == "q");
    CHECK(read->source == event_source::prep);
    CHECK(telltale::serialize(*read) == text);
    CHECK(
        lamps::parse(
            R"({"payload":{"watts":40},"type":"lit","severity":"debug","source":"prep","parentSpanId":"q","spanId":"p","traceId":"t","variantId":"v","runId":"1","requestId":"r","shopId":"s"})") ==
        *read);

    std::string const least = R"({"shopId":"s","requestId":"r","source":"renderer","type":"out"})";
    auto const few = lamps::parse(least);
    REQUIRE(few);
    CHECK(few->type() == "out");
    CHECK(few->level() == severity::info);
    CHECK(telltale::serialize(*few) == least);
    CHECK(lamps::parse(R"({"shopId":"s","requestId":"r","source":"storage","type":"lit","payload":{"watts":1}})")
              ->level() == severity::warn);
}

TEST_CASE("what is wrong with an event in the pipeline's envelope") {
    CHECK(told<lamps::record>("{}") == "1:1: error: shopId: required key is missing [missing_key]\n"
                                       "1:1: error: requestId: required key is missing [missing_key]\n"
                                       "1:1: error: source: required key is missing [missing_key]\n"
                                       "1:1: error: type: required key is missing [missing_key]");
    CHECK(told<lamps::record>(R"({"shopId":"s","requestId":"r","source":"renderer","type":"lit","payload":{}})") ==
          "1:74: error: payload.watts: required key is missing [missing_key]\n"
          "1:40: error: source: cannot send lit, which is sent by: storage, prep (got \"renderer\") [not_one_of]");
    CHECK(told<lamps::record>(R"({"shopId":"s","requestId":"r","source":"storage","type":"list","payload":{}})") ==
          "1:57: error: type: must be one of: lit, out, did you mean \"lit\"? (got \"list\") [unknown_tag]");
}
