// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/run_table.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <string>
#include <vector>

using namespace telltale::command;
namespace render = telltale::render;

namespace {

log_time at(int milliseconds) { return log_time(std::chrono::milliseconds(1769853600000 + milliseconds)); }

render::run_summary partial_run() {
    render::run_summary run;
    run.run_id = "run-1";
    run.shop_id = "demo";
    run.state = render::run_state::partial;
    run.started_at = at(120);
    run.ended_at = at(5000);
    run.created.emplace().model = "gemini";
    run.completed.emplace().total_duration_ms = 4890;
    run.variants.resize(3);
    render::variant_summary& good = run.variants[0];
    good.variant_id = "safe";
    good.state = render::variant_state::success;
    good.started_at = at(130);
    good.completed = render::variant_completed{.status = {},
                                               .latency_ms = 3580,
                                               .provider_ms = 3340,
                                               .upload_ms = 212.5,
                                               .output_image_key = "renders/safe.png"};
    render::variant_summary& bad = run.variants[1];
    bad.variant_id = "b\xC3\xB6ld";
    bad.state = render::variant_state::failed;
    bad.started_at = at(131);
    bad.completed.emplace().error_code = "PROVIDER_ERROR";
    bad.completed->error_message = "no\x1b[2J more";
    run.variants[2].variant_id = "playful";
    run.variants[2].state = render::variant_state::lost;
    run.errors = 5;
    for (int i = 0; i != 5; ++i)
        run.first_errors.push_back({.at = at(125 + i),
                                    .type = "error",
                                    .source = render::event_source::provider,
                                    .message = "no" + std::to_string(i)});
    run.notes = {"its end counts 3 that succeeded, the log has 1"};
    return run;
}

} // namespace

TEST_CASE("runs with their variants", "[command]") {
    std::vector<render::run_summary> runs = {partial_run()};
    runs.emplace_back().run_id = "a-run-with-a-name-that-is-longer-than-a-column-may-be";
    CHECK(
        run_table(runs, false) ==
        "RUN                                   SHOP  STARTED                   DURATION  STATUS   OK  FAILED  TIMEOUT  ERRORS  MODEL\n"
        "  VARIANT  STARTED  LATENCY  PROVIDER  UPLOAD  STATUS   RESULT\n"
        "\n"
        "run-1                                 demo  2026-01-31T10:00:00.120Z    4.89 s  partial   1       1        0       5  gemini\n"
        "  safe      +10 ms   3.58 s    3.34 s  213 ms  success  renders/safe.png\n"
        "  b\xC3\xB6ld      +11 ms        -         -       -  failed   PROVIDER_ERROR: no\\u001b[2J more\n"
        "  playful        -        -         -       -  lost\n"
        "  error: provider +5 ms: no0\n"
        "  error: provider +6 ms: no1\n"
        "  error: provider +7 ms: no2\n"
        "  error: and 2 more\n"
        "  note: its end counts 3 that succeeded, the log has 1\n"
        "\n"
        "a-run-with-a-name-that-is-longer-...        -                                -  open      0       0        0       0  -\n");
}

TEST_CASE("no runs are no table, and runs without variants have no heading for them", "[command]") {
    CHECK(run_table({}, true).empty());
    std::vector<render::run_summary> runs(1);
    runs[0].run_id = "r";
    runs[0].shop_id = "s";
    CHECK(run_table(runs, false) == "RUN  SHOP  STARTED  DURATION  STATUS  OK  FAILED  TIMEOUT  ERRORS  MODEL\n"
                                    "\n"
                                    "r    s     -               -  open     0       0        0       0  -\n");
}

TEST_CASE("what is bad stands out", "[command]") {
    std::string const text = run_table({partial_run()}, true);
    CHECK(text.find("\x1b[1mRUN\x1b[0m") == 0);
    CHECK(text.find("\x1b[33mpartial\x1b[0m   1       \x1b[31m1\x1b[0m        0       \x1b[31m5\x1b[0m  gemini\n") !=
          std::string::npos);
    CHECK(text.find("\x1b[32msuccess\x1b[0m  renders/safe.png\n") != std::string::npos);
    CHECK(text.find("\x1b[31mlost\x1b[0m\n") != std::string::npos);
    CHECK(text.find("  \x1b[1;31merror:\x1b[0m provider") != std::string::npos);
    CHECK(text.find("  \x1b[1;35mnote:\x1b[0m its end") != std::string::npos);
}
