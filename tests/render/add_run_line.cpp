// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/add_run_line.hpp>

#include "support/told.hpp"

#include <chrono>
#include <string>
#include <vector>

using namespace telltale::render;

namespace {

std::string event(std::string const& type, std::string const& more = R"("runId":"r")") {
    return R"({"shopId":"s","requestId":"q",)" + more + R"(,"source":"renderer","type":")" + type + "\"}";
}
std::string recorded(std::string const& type, std::string const& details) {
    return R"({"ts":"1970-01-01T00:00:01.234567Z","event":")" + type + R"(","details":)" + details + '}';
}

/// What is wrong with a line.
std::string wrong(std::string const& line) {
    run_summaries runs;
    run_line const done = add_run_line(runs, line);
    CHECK(done.kind == run_line_kind::bad);
    CHECK(runs.events() == 0);
    return lines(done.wrong);
}

run_line_kind kind(std::string const& line) {
    run_summaries runs;
    run_line const done = add_run_line(runs, line);
    CHECK(done.wrong.ok() == (done.kind != run_line_kind::bad));
    CHECK(runs.events() == (done.kind == run_line_kind::event ? 1 : 0));
    return done.kind;
}

} // namespace

TEST_CASE("a recorded event has a time, an event alone has none") {
    run_summaries runs;
    CHECK(add_run_line(runs, recorded("render.run.created", event("render.run.created"))).kind == run_line_kind::event);
    CHECK(add_run_line(runs, event("render.run.completed")).kind == run_line_kind::event);
    auto const all = runs.take();
    REQUIRE(all.size() == 1);
    CHECK(all[0].started_at == run_summaries::time(std::chrono::milliseconds(1234)));
    CHECK_FALSE(all[0].ended_at);
    CHECK(all[0].ends == 1);
}

TEST_CASE("an event alone may have a payload with details") {
    CHECK(kind(event("custom", R"("runId":"r","payload":{"details":1,"ts":2})")) == run_line_kind::event);
    CHECK(kind(R"( { "details" : )" + event("custom") + R"(, "event" : "custom", "ts" : "2026-01-31T10:00:00Z" } )") ==
          run_line_kind::event);
    CHECK(kind(R"({"ts":"2026-01-31T10:00:00Z","event":"custom","det\u0061ils":)" + event("custom") + "}") ==
          run_line_kind::event);
}

TEST_CASE("other records are passed") {
    CHECK(kind(recorded("service_start", R"({"service_id":"api"})")) == run_line_kind::other);
    CHECK(kind(R"({"ts":"2026-01-31T10:00:00Z","event":"runtime_start"})") == run_line_kind::other);
    CHECK(kind(recorded("service_start", "[]")) == run_line_kind::other);
}

TEST_CASE("what should be an event and is none, is wrong at its place") {
    CHECK(wrong(recorded("render.run.created", R"({"service_id":"api"})"))
              .find("details.shopId: required key is missing") != std::string::npos);
    CHECK(wrong(recorded("custom", R"({"runId":"r"})")) ==
          "1:64: error: details.shopId: required key is missing [missing_key]\n"
          "1:64: error: details.requestId: required key is missing [missing_key]\n"
          "1:64: error: details.source: required key is missing [missing_key]\n"
          "1:64: error: details.type: required key is missing [missing_key]");
    CHECK(wrong(recorded("custom", event("other"))) ==
          "1:45: error: event: event and details.type must be the same [rule_broken]\n"
          "1:64: error: details: event and details.type must be the same [rule_broken]");
    CHECK(wrong(R"({"ts":"yesterday","event":"custom","details":)" + event("custom") + "}") ==
          "1:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got \"yesterday\") [wrong_format]");
    CHECK(wrong("{}") == "1:1: error: shopId: required key is missing [missing_key]\n"
                         "1:1: error: requestId: required key is missing [missing_key]\n"
                         "1:1: error: source: required key is missing [missing_key]\n"
                         "1:1: error: type: required key is missing [missing_key]");
    CHECK(wrong("[]") == "1:1: error: (document): must be an object (got an array) [wrong_type]");
    CHECK(wrong(event("custom").substr(0, 20)) ==
          "1:21: error: (document): the text ends inside a string (got the end of the text) [bad_json]");
}

TEST_CASE("a payload that is wrong, and an event of no run, in both forms") {
    std::string const one =
        event("render.variant.completed", R"("runId":"r","variantId":"v","payload":{"latencyMs":-1})");
    CHECK(wrong(one) == "1:82: error: payload.latencyMs: must be >= 0 (got -1) [too_small]");
    CHECK(wrong(recorded("render.variant.completed", one)) ==
          "1:163: error: details.payload.latencyMs: must be >= 0 (got -1) [too_small]");
    std::string const two = event("render.variant.started");
    CHECK(wrong(two) == "1:1: error: variantId: required key is missing [missing_key]");
    CHECK(wrong(recorded("render.variant.started", two)) ==
          "1:1: error: details.variantId: required key is missing [missing_key]");
}

TEST_CASE("places are those in the log, where the line's number is said") {
    run_summaries runs;
    std::string const one =
        event("render.variant.completed", R"("runId":"r","variantId":"v","payload":{"latencyMs":-1})");
    CHECK(lines(add_run_line(runs, one, {.first_line = 7}).wrong) ==
          "7:82: error: payload.latencyMs: must be >= 0 (got -1) [too_small]");
    CHECK(lines(add_run_line(runs, event("render.variant.started"), {.first_line = 8}).wrong) ==
          "8:1: error: variantId: required key is missing [missing_key]");
}
