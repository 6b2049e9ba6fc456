// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_summary.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using namespace telltale::render;

TEST_CASE("what is known of a run, as JSON and back") {
    run_summary run{.run_id = "r", .shop_id = "s", .request_id = "q"};
    run.created.emplace().model = "m";
    run.completed.emplace().status = run_status::partial;
    run.variants.push_back({.variant_id = "v"});
    run.events["error"] = 1;
    run.errors = 1;
    run.first_errors.push_back({.at = {}, .type = "error", .source = event_source::storage});
    run.notes = {"n"};
    std::string const text = telltale::serialize(run);
    CHECK(text ==
          R"({"runId":"r","shopId":"s","requestId":"q","state":"open","created":{"model":"m"},)"
          R"("completed":{"status":"partial"},"starts":0,"ends":0,"variants":[{"variantId":"v","state":"running",)"
          R"("starts":0,"ends":0,"events":0}],"errors":1,"firstErrors":[{"type":"error","source":"storage"}],)"
          R"("events":{"error":1},"notes":["n"]})");
    CHECK(telltale::parse<run_summary>(text) == run);
}

TEST_CASE("variants are counted by their state") {
    run_summary run;
    CHECK(run.count(variant_state::running) == 0);
    run.variants.resize(3);
    run.variants[1].state = variant_state::lost;
    CHECK(run.count(variant_state::running) == 2);
    CHECK(run.count(variant_state::lost) == 1);
    CHECK(run.count(variant_state::success) == 0);
}

TEST_CASE("whether something failed") {
    run_summary run;
    for (run_state const good : {run_state::open, run_state::ended, run_state::complete}) {
        run.state = good;
        CHECK_FALSE(run.has_failure());
    }
    for (run_state const bad : {run_state::partial, run_state::failed}) {
        run.state = bad;
        CHECK(run.has_failure());
    }
    run.state = run_state::complete;
    run.variants.resize(2);
    for (variant_state const one : {variant_state::running, variant_state::ended, variant_state::success}) {
        run.variants[1].state = one;
        CHECK_FALSE(run.has_failure());
    }
    for (variant_state const one : {variant_state::lost, variant_state::failed, variant_state::timeout}) {
        run.variants[1].state = one;
        CHECK(run.has_failure());
    }
    run.variants.clear();
    run.completed.emplace().success_count = 2;
    CHECK_FALSE(run.has_failure());
    run.completed->fail_count = 1;
    CHECK(run.has_failure());
    run.completed->fail_count = 0;
    CHECK_FALSE(run.has_failure());
    run.completed->timeout_count = 1;
    CHECK(run.has_failure());
    run.completed.reset();
    run.errors = 1;
    CHECK(run.has_failure());
}
