// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_notes.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <string>
#include <vector>

using namespace telltale::render;
using namespace std::chrono_literals;

namespace {

using notes = std::vector<std::string>;

/// A run that was started and ended once, with variants that were too, in these states.
run_summary run_of(std::vector<variant_state> const& states) {
    run_summary run{.run_id = "r", .shop_id = "s", .request_id = "q", .state = run_state::ended};
    run.starts = run.ends = 1;
    run.completed.emplace();
    for (variant_state const state : states) {
        variant_summary one{.variant_id = std::string("v") + std::to_string(run.variants.size() + 1), .state = state};
        one.starts = 1;
        one.ends = state == variant_state::running || state == variant_state::lost ? 0 : 1;
        run.variants.push_back(one);
    }
    return run;
}

auto const good = variant_state::success, bad = variant_state::failed, late = variant_state::timeout,
           lost = variant_state::lost, ended = variant_state::ended;

std::chrono::sys_time<std::chrono::milliseconds> at(std::chrono::milliseconds passed) {
    return std::chrono::sys_time<std::chrono::milliseconds>(passed);
}

} // namespace

TEST_CASE("where all fits there are no notes") {
    run_summary run = run_of({good, bad, late});
    CHECK(run_notes(run).empty());
    run.state = run_state::partial;
    run.completed = run_completed{run_status::partial, 1.0, 1, 1, 1};
    run.started_at = run.ended_at = at(5ms);
    CHECK(run_notes(run).empty());
}

TEST_CASE("what is not in the log, or there too often") {
    run_summary run = run_of({});
    run.starts = 0;
    CHECK(run_notes(run) == notes{"its start is not in the log"});
    run.starts = 2;
    run.ends = 3;
    run.other_shop_id = "t";
    CHECK(run_notes(run) == notes{"it was started twice", "it ended 3 times", "its events name two shops, s and t"});
}

TEST_CASE("an end before the start") {
    run_summary run = run_of({good});
    run.started_at = at(10ms);
    run.ended_at = at(9ms);
    run.variants[0].started_at = at(1ms);
    run.variants[0].ended_at = at(0ms);
    CHECK(run_notes(run) == notes{"it ended before it was started", "variant v1 ended before it was started"});
}

TEST_CASE("what is kept in an artifact") {
    run_summary run = run_of({});
    run.created_artifact.emplace();
    run.completed_artifact.emplace();
    CHECK(run_notes(run) == notes{"what its start says was too large for the log, and is in an artifact",
                                  "what its end says was too large for the log, and is in an artifact"});
}

TEST_CASE("counts that are not those of the variants") {
    run_summary run = run_of({good, bad, late});
    run.completed = run_completed{{}, {}, 3, 0, 0};
    CHECK(run_notes(run) == notes{"its end counts 3 that succeeded, the log has 1",
                                  "its end counts 0 that failed, the log has 1",
                                  "its end counts 0 that timed out, the log has 1"});
    run = run_of({});
    run.completed->success_count = 2;
    CHECK(run_notes(run) == notes{"its end counts 2 that succeeded, the log has 0"});
}

TEST_CASE("variants of which nothing is known may be any") {
    for (variant_state const unknown : {lost, ended, variant_state::running}) {
        run_summary run = run_of({good, unknown, unknown});
        run.completed = run_completed{{}, {}, 2, 1, 0};
        CHECK(run_notes(run).empty());
        run.completed = run_completed{{}, {}, 2, 1, 1};
        CHECK(run_notes(run) == notes{"its end counts 4 variants, the log has 3"});
        run.completed = run_completed{{}, {}, 4, 0, 0};
        CHECK(run_notes(run) == notes{"its end counts 4 that succeeded, the log has 1"});
        run.completed = run_completed{{}, {}, 0, 0, 0};
        CHECK(run_notes(run) == notes{"its end counts 0 that succeeded, the log has 1"});
    }
}

TEST_CASE("an end that is not that of the variants") {
    run_summary run = run_of({good, bad});
    run.state = run_state::complete;
    CHECK(run_notes(run) == notes{"it is said to be complete, and 1 of 2 variants succeeded"});
    run.state = run_state::failed;
    CHECK(run_notes(run) == notes{"it is said to be failed, and 1 of 2 variants succeeded"});
    run.state = run_state::partial;
    CHECK(run_notes(run).empty());
    run = run_of({good});
    run.state = run_state::partial;
    CHECK(run_notes(run) == notes{"it is said to be partial, and 1 of 1 variant succeeded"});
    run.state = run_state::complete;
    CHECK(run_notes(run).empty());
    run = run_of({late, bad});
    run.state = run_state::partial;
    CHECK(run_notes(run) == notes{"it is said to be partial, and 0 of 2 variants succeeded"});
    run.state = run_state::failed;
    CHECK(run_notes(run).empty());
    run = run_of({good, lost}); // the lost one may have failed
    run.state = run_state::partial;
    CHECK(run_notes(run).empty());
    run.state = run_state::open;
    CHECK(run_notes(run).empty());
}

TEST_CASE("a variant twice, or without a start") {
    run_summary run = run_of({good, good});
    run.variants[0].starts = 2;
    run.variants[0].ends = 4;
    run.variants[1].starts = 0;
    CHECK(run_notes(run) ==
          notes{"variant v1 was started twice", "variant v1 ended 4 times", "variant v2 ended and was never started"});
    run = run_of({good});
    run.variants[0].starts = 0;
    run.starts = 0; // then the log begins in the middle, and that is said
    CHECK(run_notes(run) == notes{"its start is not in the log"});
}

TEST_CASE("notes have an end") {
    run_summary run = run_of(std::vector<variant_state>(20, good));
    for (variant_summary& one : run.variants) one.starts = 2;
    notes const all = run_notes(run);
    REQUIRE(all.size() == 17);
    CHECK(all[15] == "variant v16 was started twice");
    CHECK(all[16] == "and 4 more");
}
