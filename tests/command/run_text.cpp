// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/run_text.hpp>

#include "support/twice.hpp"

#include <chrono>
#include <optional>
#include <string>

using namespace telltale::command;
namespace render = telltale::render;
using namespace std::chrono_literals;

namespace {
log_time at(std::chrono::milliseconds passed) { return log_time(passed); }
} // namespace

TEST_CASE("times have three digits, and stand below each other", "[command]") {
    CHECK(time_text(at(0ms)) == "1970-01-01T00:00:00.000Z");
    CHECK(time_text(at(1120ms)) == "1970-01-01T00:00:01.120Z");
    CHECK(time_text(at(-1ms)) == "1969-12-31T23:59:59.999Z");
    CHECK(time_text(std::nullopt) == "-");
}

TEST_CASE("times of a part are those after the start of the whole", "[command]") {
    CHECK(offset_text(at(5ms), at(17ms)) == "+12 ms");
    CHECK(offset_text(at(5ms), at(5ms)) == "+0 ms");
    CHECK(offset_text(at(5ms), at(0ms)) == "-5 ms");
    CHECK(offset_text(std::nullopt, at(0ms)) == "1970-01-01T00:00:00.000Z");
    CHECK(offset_text(at(5ms), std::nullopt) == "-");
}

TEST_CASE("a duration is that of the payload, else of the log", "[command]") {
    render::run_summary run;
    render::variant_summary one;
    CHECK(!duration_of(run));
    CHECK(!duration_of(one));
    run.started_at = one.started_at = at(5ms);
    run.ended_at = one.ended_at = at(9ms);
    CHECK(duration_of(run) == 4);
    CHECK(duration_of(one) == 4);
    run.ended_at = one.ended_at = at(1ms); // which cannot be
    CHECK(!duration_of(run));
    CHECK(!duration_of(one));
    run.completed.emplace().total_duration_ms = 2.5;
    one.completed.emplace().latency_ms = 1.5;
    CHECK(duration_of(run) == 2.5);
    CHECK(duration_of(one) == 1.5);
    CHECK(duration_text(std::optional<double>(4000)) == "4.00 s");
    CHECK(duration_text(std::optional<double>()) == "-");
}

TEST_CASE("what came of a variant", "[command]") {
    render::variant_summary one;
    one.artifact = telltale::raw_object::trusted(R"({"key":"k"})");
    CHECK(result_text(one).empty());
    one.completed.emplace();
    CHECK(result_text(one) == R"(in an artifact: {"key":"k"})");
    one.completed->output_image_hash = "hash";
    CHECK(result_text(one) == "hash");
    one.completed->output_artifact_id = "7";
    CHECK(result_text(one) == "artifact 7");
    one.completed->output_image_key = "a.png";
    CHECK(result_text(one) == "a.png");
    one.completed->error_message = "words";
    CHECK(result_text(one) == "words");
    one.completed->error_code = "CODE";
    CHECK(result_text(one) == "CODE: words");
    one.completed->error_message.reset();
    CHECK(result_text(one) == "CODE");
}

TEST_CASE("an error in words", "[command]") {
    render::run_summary run;
    render::run_error one{.at = {}, .type = "error", .source = render::event_source::provider};
    CHECK(error_text(run, one) == "provider");
    run.started_at = at(0ms);
    one = {at(1200ms), "prep.failed", render::event_source::prep, "v1", "QUOTA", "no more images"};
    CHECK(error_text(run, one) == "prep +1.20 s, variant v1, prep.failed: QUOTA: no more images");
}

TEST_CASE("colours are there or not", "[command]") {
    constexpr run_colors none = run_colors::of(false), all = run_colors::of(true);
    TWICE(none.of(render::run_state::failed).empty());
    TWICE(all.of(render::run_state::complete) == "\x1b[32m");
    TWICE(all.of(render::run_state::partial) == "\x1b[33m");
    TWICE(all.of(render::run_state::failed) == "\x1b[31m");
    TWICE(all.of(render::run_state::open) == "\x1b[36m");
    TWICE(all.of(render::variant_state::success) == "\x1b[32m");
    TWICE(all.of(render::variant_state::lost) == "\x1b[31m");
    TWICE(all.of(render::variant_state::timeout) == "\x1b[31m");
    TWICE(all.of(render::variant_state::running) == "\x1b[36m");
    CHECK(run_colors::painted(all.error, "error:") == "\x1b[1;31merror:\x1b[0m");
    CHECK(run_colors::painted(none.error, "error:") == "error:");
}
