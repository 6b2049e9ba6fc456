// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/run_details.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <string>

using namespace telltale::command;
namespace render = telltale::render;

namespace {
log_time at(int milliseconds) { return log_time(std::chrono::milliseconds(1769853600000 + milliseconds)); }
} // namespace

TEST_CASE("all that is known of a run", "[command]") {
    render::run_summary run;
    run.run_id = "run\n1";
    run.shop_id = "demo";
    run.request_id = "req";
    run.state = render::run_state::complete;
    run.started_at = at(0);
    run.ended_at = at(4900);
    run.created = render::run_created{"asset", "room", 3, "gemini"};
    run.completed = render::run_completed{render::run_status::complete, 4890, 2, 0, {}};
    run.completed_artifact = telltale::raw_object::trusted(R"({"key":"k"})");
    run.events = {{"error", 9}, {"render.run.created", 1}};
    run.variants.resize(2);
    run.variants[0].variant_id = "safe";
    run.variants[0].state = render::variant_state::success;
    run.variants[0].started_at = at(10);
    run.variants[0].ended_at = at(20);
    run.variants[0].completed = render::variant_completed{
        render::variant_status::success, 3580, 3340, 212.5, "safe.png", "9b1d", "art-1", {}, {}};
    run.variants[0].events = 2;
    run.variants[1].variant_id = "bold";
    run.variants[1].state = render::variant_state::lost;
    run.variants[1].completed.emplace().error_code = "C";
    run.variants[1].completed->error_message = std::string(200, 'x');
    run.variants[1].artifact = telltale::raw_object::trusted("{}");
    run.errors = 9;
    run.first_errors.push_back(
        {.at = at(5), .type = "error", .source = render::event_source::storage, .message = "full"});
    run.notes = {"it was started twice"};
    CHECK(run_details(run, false) == "run run\\n1\n"
                                     "  status         complete\n"
                                     "  shop           demo\n"
                                     "  request        req\n"
                                     "  model          gemini\n"
                                     "  product asset  asset\n"
                                     "  room session   room\n"
                                     "  prompt pack    version 3\n"
                                     "  started        2026-01-31T10:00:00.000Z\n"
                                     "  ended          2026-01-31T10:00:04.900Z (+4.90 s)\n"
                                     "  duration       4.89 s\n"
                                     "  its end says   2 success, 0 failed\n"
                                     "  its end is in  {\"key\":\"k\"}\n"
                                     "  variants       2: 1 success, 1 lost\n"
                                     "  events         9 error\n"
                                     "                 1 render.run.created\n"
                                     "\n"
                                     "  variant safe\n"
                                     "    status         success\n"
                                     "    started        2026-01-31T10:00:00.010Z (+10 ms)\n"
                                     "    ended          2026-01-31T10:00:00.020Z (+20 ms)\n"
                                     "    latency        3.58 s (provider 3.34 s, upload 213 ms)\n"
                                     "    output         safe.png\n"
                                     "    output hash    9b1d\n"
                                     "    artifact       art-1\n"
                                     "    events         2\n"
                                     "\n"
                                     "  variant bold\n"
                                     "    status         lost\n"
                                     "    error code     C\n"
                                     "    error          " +
                                         std::string(200, 'x') +
                                         "\n"
                                         "    its end is in  {}\n"
                                         "    events         0\n"
                                         "\n"
                                         "  error: storage +5 ms: full\n"
                                         "  error: and 8 more\n"
                                         "  note: it was started twice\n");
}

TEST_CASE("of a run of which little is known, little is said", "[command]") {
    render::run_summary run;
    run.run_id = "r";
    run.shop_id = "s";
    run.request_id = "q";
    CHECK(run_details(run, false) == "run r\n  status         open\n  shop           s\n  request        q\n"
                                     "  variants       0\n");
    CHECK(run_details(run, true).starts_with("\x1b[1mrun r\x1b[0m\n  status         \x1b[36mopen\x1b[0m\n"));
}
