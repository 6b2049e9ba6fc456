// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_summaries.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

using namespace telltale::render;
using telltale::raw_object;
using telltale::telemetry::severity;

namespace {

run_summaries::time at(int milliseconds) { return run_summaries::time(std::chrono::milliseconds(milliseconds)); }

event_input event(event_type type, std::string run = "r", std::string variant = {}, std::string payload = {}) {
    event_input out;
    out.shop_id = "s";
    out.request_id = "q";
    if (!run.empty()) out.run_id = std::move(run);
    if (!variant.empty()) out.variant_id = std::move(variant);
    out.source = event_source::renderer;
    out.type = type;
    if (!payload.empty()) out.payload = raw_object::trusted(std::move(payload));
    return out;
}

auto const created = event_type::render_run_created, run_ended = event_type::render_run_completed,
           started = event_type::render_variant_started, ended = event_type::render_variant_completed;

std::string add(run_summaries& runs, event_input const& one, std::optional<run_summaries::time> time = {}) {
    return lines(runs.add(one, time));
}

} // namespace

TEST_CASE("a run with three variants") {
    run_summaries runs;
    CHECK(
        add(runs,
            event(created, "r", "", R"({"productAssetId":"p","roomSessionId":null,"promptPackVersion":3,"model":"m"})"),
            at(1)) == "");
    for (int i = 0; i != 3; ++i)
        CHECK(add(runs, event(started, "r", std::string(1, static_cast<char>('a' + i))), at(2 + i)) == "");
    CHECK(add(runs, event(event_type::render_provider_completed, "r", "a"), at(6)) == "");
    CHECK(add(runs, event(ended, "r", "b", R"({"status":"failed","latencyMs":4.5,"errorCode":"PROVIDER_ERROR"})"),
              at(7)) == "");
    CHECK(add(runs, event(ended, "r", "a", R"({"status":"success","latencyMs":9})"), at(8)) == "");
    CHECK(add(runs, event(ended, "r", "c", R"({"status":"timeout"})"), at(9)) == "");
    CHECK(add(runs,
              event(run_ended, "r", "",
                    R"({"status":"partial","totalDurationMs":9,"successCount":1,"failCount":1,"timeoutCount":1})"),
              at(10)) == "");
    CHECK(runs.size() == 1);
    CHECK(runs.events() == 9);
    CHECK(runs.outside() == 0);
    std::vector<run_summary> const all = runs.take();
    REQUIRE(all.size() == 1);
    run_summary const& run = all[0];
    CHECK(run.run_id == "r");
    CHECK(run.shop_id == "s");
    CHECK(run.request_id == "q");
    CHECK(run.state == run_state::partial);
    CHECK(run.started_at == at(1));
    CHECK(run.ended_at == at(10));
    CHECK(run.created == run_created{"p", {}, 3, "m"});
    CHECK(run.completed == run_completed{run_status::partial, 9.0, 1, 1, 1});
    CHECK(run.events == std::map<std::string, std::uint64_t>{{"render.run.created", 1},
                                                             {"render.variant.started", 3},
                                                             {"render.provider.completed", 1},
                                                             {"render.variant.completed", 3},
                                                             {"render.run.completed", 1}});
    CHECK(run.errors == 0);
    CHECK(run.notes.empty());
    REQUIRE(run.variants.size() == 3);
    CHECK(run.variants[0].variant_id == "a");
    CHECK(run.variants[0].state == variant_state::success);
    CHECK(run.variants[0].started_at == at(2));
    CHECK(run.variants[0].ended_at == at(8));
    CHECK(run.variants[0].completed->latency_ms == 9);
    CHECK(run.variants[0].events == 3);
    CHECK(run.variants[1].state == variant_state::failed);
    CHECK(run.variants[1].completed->error_code == "PROVIDER_ERROR");
    CHECK(run.variants[2].state == variant_state::timeout);
    CHECK(runs.size() == 0);
    CHECK(runs.events() == 0);
    CHECK(runs.take().empty());
}

TEST_CASE("the order of the events does not matter") {
    std::vector<std::pair<event_input, int>> all = {{event(created, "r", "", R"({"model":"m"})"), 1},
                                                    {event(started, "r", "a"), 2},
                                                    {event(ended, "r", "a", R"({"status":"success"})"), 3},
                                                    {event(run_ended, "r", "", R"({"status":"complete"})"), 4}};
    std::vector<std::size_t> order = {0, 1, 2, 3};
    std::string first;
    int seen = 0;
    do {
        run_summaries runs;
        for (std::size_t const i : order) CHECK(add(runs, all[i].first, at(all[i].second)) == "");
        std::string const text = telltale::serialize(runs.take());
        if (first.empty()) first = text;
        CHECK(text == first);
        ++seen;
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(seen == 24);
    CHECK(first.find(R"("state":"complete")") != std::string::npos);
}

TEST_CASE("runs are given in the order in which they were first named") {
    run_summaries runs;
    for (std::string const name : {"b", "a", "c", "a"}) CHECK(add(runs, event(event_type::prep_started, name)) == "");
    auto const all = runs.take();
    REQUIRE(all.size() == 3);
    CHECK(all[0].run_id + all[1].run_id + all[2].run_id == "bac");
    CHECK(all[1].events.at("prep.started") == 2);
    CHECK(all[1].notes == std::vector<std::string>{"its start is not in the log"});
}

TEST_CASE("a run that is open has variants that run, one that ended has lost them") {
    run_summaries runs;
    for (std::string const name : {"open", "shut"}) {
        CHECK(add(runs, event(created, name)) == "");
        CHECK(add(runs, event(started, name, "a")) == "");
        CHECK(add(runs, event(started, name, "b")) == "");
        CHECK(add(runs, event(ended, name, "b")) == "");
    }
    CHECK(add(runs, event(run_ended, "shut")) == "");
    auto const all = runs.take();
    CHECK(all[0].state == run_state::open);
    CHECK(all[0].variants[0].state == variant_state::running);
    CHECK(all[0].variants[1].state == variant_state::ended);
    CHECK(all[1].state == run_state::ended);
    CHECK(all[1].variants[0].state == variant_state::lost);
    CHECK(all[1].variants[1].state == variant_state::ended);
}

TEST_CASE("payloads that are kept in artifacts") {
    run_summaries runs;
    std::string const where = R"({"artifact":{"key":"k","bytes":20000}})";
    CHECK(add(runs, event(created, "r", "", where)) == "");
    CHECK(add(runs, event(ended, "r", "a", where)) == "");
    CHECK(add(runs, event(run_ended, "r", "", where)) == "");
    auto const all = runs.take();
    CHECK(all[0].created == run_created{});
    CHECK(all[0].created_artifact->text() == R"({"key":"k","bytes":20000})");
    CHECK(all[0].completed_artifact->text() == R"({"key":"k","bytes":20000})");
    CHECK(all[0].variants[0].artifact->text() == R"({"key":"k","bytes":20000})");
    CHECK(all[0].variants[0].state == variant_state::ended);
    CHECK(all[0].state == run_state::ended);
    // What is no reference is none.
    CHECK(add(runs, event(created, "r", "", R"({"artifact":"k","model":"m"})")) == "");
    auto const other = runs.take();
    CHECK_FALSE(other[0].created_artifact);
    CHECK(other[0].created->model == "m");
}

TEST_CASE("errors are those of the type, of their severity, or as the catalog says") {
    run_summaries runs;
    CHECK(add(runs, event(event_type::error, "r", "a", R"({"code":"C","message":"m"})"), at(5)) == "");
    CHECK(add(runs, event(event_type::prep_failed, "r", "", R"({"errorCode":"D","errorMessage":"n"})")) == "");
    event_input one = event(event_type::storage_upload_started, "r", "", R"({"error":"o"})");
    CHECK(add(runs, one) == "");
    one.severity = severity::error;
    CHECK(add(runs, one) == "");
    one.type = telltale::open_enum<event_type>("house.burnt");
    one.payload = raw_object::trusted(R"({"message":7,"error":{},"code":[],"floor":2})");
    CHECK(add(runs, one) == "");
    one.payload.reset();
    CHECK(add(runs, one) == "");
    one = event(event_type::error);
    one.severity = severity::warn; // it says itself that it is none
    CHECK(add(runs, one) == "");
    one = event(ended, "r", "a", R"({"status":"failed"})");
    one.severity = severity::error; // told by the variant
    CHECK(add(runs, one) == "");
    auto const all = runs.take();
    CHECK(all[0].errors == 5);
    REQUIRE(all[0].first_errors.size() == 5);
    CHECK(all[0].first_errors[0] == run_error{at(5), "error", event_source::renderer, "a", "C", "m"});
    CHECK(all[0].first_errors[1] == run_error{{}, "prep.failed", event_source::renderer, {}, "D", "n"});
    CHECK(all[0].first_errors[2].message == "o");
    CHECK(all[0].first_errors[3].type == "house.burnt");
    CHECK(all[0].first_errors[3].message == R"({"message":7,"error":{},"code":[],"floor":2})");
    CHECK_FALSE(all[0].first_errors[3].code);
    CHECK_FALSE(all[0].first_errors[4].message);
}

TEST_CASE("what is kept of a run has an end") {
    run_summaries runs;
    std::string text;
    for (int i = 0; i != 600; ++i) text += "\xC3\xA9";
    for (int i = 0; i != 20; ++i)
        CHECK(add(runs, event(event_type::error, "r", "", R"({"message":"x)" + text + R"("})")) == "");
    for (int i = 0; i != 100; ++i) {
        event_input one = event(event_type::error);
        one.type = telltale::open_enum<event_type>("custom." + std::to_string(i));
        CHECK(add(runs, one) == "");
    }
    auto const all = runs.take();
    CHECK(all[0].errors == 20);
    REQUIRE(all[0].first_errors.size() == 8);
    CHECK(all[0].first_errors[0].message == "x" + text.substr(0, 998) + "...");
    CHECK(all[0].events.size() == 64);
    CHECK(all[0].events.at("error") == 20);
}

TEST_CASE("what says not of which run it is, or is wrong, is not taken") {
    run_summaries runs;
    CHECK(add(runs, event(created, "")) == "error: runId: required key is missing [missing_key]");
    CHECK(add(runs, event(run_ended, "")) == "error: runId: required key is missing [missing_key]");
    CHECK(add(runs, event(started, "", "a")) == "error: runId: required key is missing [missing_key]");
    CHECK(add(runs, event(started, "r")) == "error: variantId: required key is missing [missing_key]");
    CHECK(add(runs, event(ended, "r")) == "error: variantId: required key is missing [missing_key]");
    CHECK(add(runs, event(ended, "r", "a", R"({"status":"done","latencyMs":-1})")) ==
          "error: payload.status: must be one of: success, failed, timeout (got \"done\") [not_one_of]\n"
          "error: payload.latencyMs: must be >= 0 (got -1) [too_small]");
    CHECK(add(runs, event(created, "r", "", R"({"model":1})")) ==
          "error: payload.model: must be a string (got 1) [wrong_type]");
    CHECK(add(runs, event(run_ended, "r", "", R"({"failCount":0.5})")) ==
          "error: payload.failCount: must be an integer (got 0.5) [not_an_integer]");
    CHECK(runs.size() == 0);
    CHECK(runs.events() == 0);
    CHECK(add(runs, event(started, "r", "a", R"({"status":"any"})")) == ""); // of which nobody says what it has
    CHECK(runs.events() == 1);
}

TEST_CASE("events of no run are counted") {
    run_summaries runs;
    CHECK(add(runs, event(event_type::sf_render_requested, "")) == "");
    CHECK(add(runs, event(event_type::error, "", "a")) == "");
    CHECK(add(runs, event(event_type::error)) == "");
    CHECK(runs.size() == 1);
    CHECK(runs.events() == 3);
    CHECK(runs.outside() == 2);
}

TEST_CASE("what comes twice is noted, and the last counts") {
    run_summaries runs;
    CHECK(add(runs, event(created, "r", "", R"({"model":"m"})")) == "");
    event_input again = event(created, "r", "", R"({"model":"n"})");
    again.shop_id = "t";
    CHECK(add(runs, again) == "");
    auto const all = runs.take();
    CHECK(all[0].created->model == "n");
    CHECK(all[0].shop_id == "s");
    CHECK(all[0].notes == std::vector<std::string>{"it was started twice", "its events name two shops, s and t"});
}
