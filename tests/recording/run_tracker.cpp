// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/run_tracker.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/read/read_file.hpp>
#include <telltale/recording/artifact_memory.hpp>
#include <telltale/recording/file_recorder.hpp>
#include <telltale/telemetry/traceparent.hpp>

#include "support/catch.hpp"
#include "support/counting_ids.hpp"
#include "support/render_run.hpp"
#include "support/scratch_folder.hpp"
#include "support/settable_clock.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace recording = telltale::recording;
namespace render = telltale::render;
namespace telemetry = telltale::telemetry;
using render::run_status;
using render::variant_status;
using telltale::raw_object;

namespace {

/// Keeps the details, a line each; fails when it is told to, and takes its time for runs that begin.
struct in_memory {
    recording::outcome record(std::string_view event, raw_object const& details = {}) {
        if (event == "render.run.created") std::this_thread::sleep_for(slowness);
        std::lock_guard const lock(guard);
        if (fails) {
            recording::file_error e;
            e.action = action;
            e.code = std::make_error_code(std::errc::no_space_on_device);
            return e;
        }
#if defined(__cpp_exceptions)
        if (throws) throw 1;
#endif
        lines.push_back(details.text());
        names.push_back(std::string(event));
        return {};
    }
    std::mutex guard;
    std::vector<std::string> lines;
    std::vector<std::string> names;
    std::chrono::milliseconds slowness{0};
    bool fails = false;
    bool throws = false;
    recording::file_action action = recording::file_action::append;
};

struct tracking {
    settable_clock clock;
    counting_ids ids;
    in_memory log;
    recording::artifact_memory store{{.clock = &clock}};
    recording::run_tracker<in_memory> tracker{log, {.artifacts = &store, .ids = &ids}};
};

render::event_input last_of(in_memory const& log) {
    REQUIRE_FALSE(log.lines.empty());
    auto read = telltale::parse<render::event_input>(log.lines.back());
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a run with its events, member for member") {
    tracking t;
    auto start = start_of("r1");
    start.room_session_id = std::string("room");
    start.trace_id = "4bf92f3577b34da6a3ce929d0e0e4736";
    CHECK(t.tracker.start_run(start));
    CHECK(t.tracker.record_variant_start(variant_of("r1", "a")));
    CHECK(t.tracker.record_variant_start(variant_of("r1", "b")));
    auto good = result_of("r1", "b");
    good.latency_ms = 900;
    good.provider_ms = 800.5;
    good.upload_ms = 90;
    good.output_image_key = "k";
    good.output_image_hash = "h";
    good.output_artifact_id = "i";
    CHECK(t.tracker.record_variant_result(good));
    auto late = result_of("r1", "a", variant_status::timeout);
    late.error_code = "TIMEOUT";
    late.error_message = "too late";
    CHECK(t.tracker.record_variant_result(late));
    CHECK(t.tracker.complete_run(end_of("r1", run_status::partial, 1, 0, 1)));

    CHECK(t.log.names == std::vector<std::string>{"render.run.created", "render.variant.started",
                                                  "render.variant.started", "render.variant.completed",
                                                  "render.variant.completed", "render.run.completed"});
    std::string const run = R"({"shopId":"shop","requestId":"request","runId":"r1",)";
    std::string const trace = R"("traceId":"4bf92f3577b34da6a3ce929d0e0e4736",)";
    std::string const a = run + R"("variantId":"a",)" + trace +
                          R"("spanId":"0000000000000002","parentSpanId":"0000000000000001","source":"renderer",)";
    std::string const b = run + R"("variantId":"b",)" + trace +
                          R"("spanId":"0000000000000003","parentSpanId":"0000000000000001","source":"renderer",)";
    std::string const own = run + trace + R"("spanId":"0000000000000001","source":"renderer",)";
    REQUIRE(t.log.lines.size() == 6);
    CHECK(t.log.lines[0] ==
          own + R"("type":"render.run.created","severity":"info","payload":{"productAssetId":"lamp",)"
                R"("roomSessionId":"room","promptPackVersion":3,"model":"m-fast","resolvedFacts":{"sha256":)"
                R"("241889ca0604e33386e9c98ce9b9df036a8d1b1382b710bdef285efe4e943727","bytes":15,"contentType":)"
                R"("application/json","retentionClass":"standard"},"promptPack":{"sha256":)"
                R"("31cfc4d6ad9c8ccbe6c0a5f0b0b6c009349f64a704269f1abb63a6e393436e49","bytes":17,"contentType":)"
                R"("application/json","retentionClass":"standard"}}})");
    CHECK(t.log.lines[1] == a + R"("type":"render.variant.started","severity":"info"})");
    CHECK(t.log.lines[2] == b + R"("type":"render.variant.started","severity":"info"})");
    CHECK(
        t.log.lines[3] ==
        b + R"("type":"render.variant.completed","severity":"info","payload":{"status":"success","latencyMs":900,)"
            R"("providerMs":800.5,"uploadMs":90,"outputImageKey":"k","outputImageHash":"h","outputArtifactId":"i"}})");
    CHECK(t.log.lines[4] == a + R"("type":"render.variant.completed","severity":"warn","payload":{"status":"timeout",)"
                                R"("errorCode":"TIMEOUT","errorMessage":"too late"}})");
    CHECK(t.log.lines[5] == own + R"("type":"render.run.completed","severity":"warn","payload":{"status":"partial",)"
                                  R"("totalDurationMs":1500.5,"successCount":1,"failCount":0,"timeoutCount":1}})");
    for (std::string const& line : t.log.lines) { // each is one of the documents, and one of the strict catalog
        CHECK(telltale::parse<render::event_input>(line));
        CHECK(render::catalog::validate(line).empty());
    }
    CHECK(t.tracker.counts() == recording::tracker_counts{6, 0, 0, 2, 0, 0, 0});
}

TEST_CASE("the severities of what ends") {
    tracking t;
    CHECK(t.tracker.start_run(start_of("r")));
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")));
    CHECK(t.tracker.record_variant_result(result_of("r", "a", variant_status::failed)));
    CHECK(last_of(t.log).severity == telemetry::severity::error);
    CHECK(t.tracker.complete_run(end_of("r", run_status::failed, 0, 1)));
    CHECK(last_of(t.log).severity == telemetry::severity::error);
    CHECK(t.tracker.start_run(start_of("r2")));
    CHECK(t.tracker.complete_run(end_of("r2", run_status::complete, 0)));
    CHECK(last_of(t.log).severity == telemetry::severity::info);
}

TEST_CASE("a run without a trace begins one, and says where it is") {
    tracking t;
    CHECK(t.tracker.start_run(start_of("r")));
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")));
    CHECK(last_of(t.log).trace_id == "000000000000000000000000000000a1");
    CHECK(telemetry::traceparent_of(*t.tracker.context("r")) ==
          "00-000000000000000000000000000000a1-0000000000000001-01");
    CHECK(t.tracker.context("r", "a")->span_id == "0000000000000002");
    CHECK(t.tracker.context("r", "a")->parent_span_id == "0000000000000001");
    CHECK_FALSE(t.tracker.context("r", "b"));
    CHECK_FALSE(t.tracker.context("other"));
    CHECK_FALSE(t.tracker.context("other", "a"));
}

TEST_CASE("random ids are those of W3C") {
    in_memory log;
    recording::run_tracker tracker(log);
    CHECK(tracker.start_run(start_of("r")));
    CHECK(tracker.record_variant_start(variant_of("r", "a")));
    CHECK(telemetry::traceparent_of(*tracker.context("r")));
    CHECK(telemetry::traceparent_of(*tracker.context("r", "a")));
}

TEST_CASE("inputs that break their schemas are refused first") {
    tracking t;
    auto start = start_of("\xff");
    CHECK(t.tracker.start_run(start).report() == "error: runId: ill-formed UTF-8 (got \"\xef\xbf\xbd\") [bad_utf8]\n");
    auto result = result_of("no such run", "a");
    result.latency_ms = -1;
    result.started_at = "yesterday";
    CHECK(t.tracker.record_variant_result(result).report() ==
          "error: startedAt: must be a UTC date-time such as 2025-01-31T23:59:59Z (got \"yesterday\") [wrong_format]\n"
          "error: latencyMs: must be >= 0 (got -1) [too_small]\n");
    CHECK(t.tracker.record_variant_start(variant_of("r", "\xff")).is_refused());
    auto end = end_of("r", run_status::complete, 0);
    end.total_duration_ms = -1;
    CHECK(t.tracker.complete_run(end).report() == "error: totalDurationMs: must be >= 0 (got -1) [too_small]\n");
    CHECK(t.log.lines.empty());
    CHECK(t.tracker.counts().refused == 4);
}

TEST_CASE("what is out of order is refused in words, and nothing is recorded") {
    tracking t;
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")).report() ==
          "error: runId: no such run was started (got \"r\") [rule_broken]\n");
    CHECK(t.tracker.record_variant_result(result_of("r", "a")).report() ==
          "error: renderRunId: no such run was started (got \"r\") [rule_broken]\n");
    CHECK(t.tracker.complete_run(end_of("r", run_status::complete, 0)).report() ==
          "error: runId: no such run was started (got \"r\") [rule_broken]\n");
    CHECK(t.tracker.start_run(start_of("r")));
    CHECK(t.tracker.start_run(start_of("r")).report() ==
          "error: runId: the run was started already (got \"r\") [rule_broken]\n");
    CHECK(t.tracker.record_variant_result(result_of("r", "a")).report() ==
          "error: variantId: the variant was not started (got \"a\") [rule_broken]\n");
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")));
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")).report() ==
          "error: variantId: the variant was started already (got \"a\") [rule_broken]\n");
    CHECK(t.tracker.complete_run(end_of("r", run_status::complete, 1)).report() ==
          "error: runId: a variant has no result yet: a [rule_broken]\n"
          "error: successCount: must be 0, as many variants ended in success (got 1) [rule_broken]\n");
    auto foreign = result_of("r", "a");
    foreign.shop_id = "other";
    CHECK(t.tracker.record_variant_result(foreign).report() ==
          "error: shopId: is not the shop of the run (got \"other\") [rule_broken]\n");
    CHECK(t.tracker.record_variant_result(result_of("r", "a")));
    CHECK(t.tracker.record_variant_result(result_of("r", "a")).report() ==
          "error: variantId: the variant has a result already, success (got \"a\") [rule_broken]\n");
    CHECK(t.log.lines.size() == 3);
    CHECK(t.tracker.complete_run(end_of("r", run_status::complete, 1)));
    std::string const over = ": the run was completed already (got \"r\") [rule_broken]\n";
    CHECK(t.tracker.complete_run(end_of("r", run_status::complete, 1)).report() == "error: runId" + over);
    CHECK(t.tracker.record_variant_start(variant_of("r", "b")).report() == "error: runId" + over);
    CHECK(t.tracker.record_variant_result(result_of("r", "a")).report() == "error: renderRunId" + over);
    CHECK(t.tracker.start_run(start_of("r")).report() == "error: runId" + over);
    CHECK(t.log.lines.size() == 4);
    CHECK(t.tracker.counts() == recording::tracker_counts{4, 13, 0, 2, 0, 0, 0});
}

TEST_CASE("the memory of a tracker is bounded") {
    in_memory log;
    recording::run_tracker tracker(log, {.limits = {.open_runs = 3, .variants = 2, .remembered_runs = 4}});
    for (int i = 0; i != 100; ++i) {
        std::string const id = std::to_string(i);
        CHECK(tracker.start_run(start_of("left " + id)));
        CHECK(tracker.start_run(start_of(id)));
        CHECK(tracker.complete_run(end_of(id, run_status::complete, 0)));
    }
    CHECK(tracker.counts() == recording::tracker_counts{300, 0, 0, 0, 0, 98, 2});
    CHECK(tracker.record_variant_start(variant_of("left 97", "a")).report() ==
          "error: runId: the run was forgotten, as 3 later ones were open (got \"left 97\") [rule_broken]\n");
    CHECK(tracker.record_variant_start(variant_of("left 99", "a")));
    CHECK(tracker.record_variant_start(variant_of("left 99", "b")));
    CHECK(tracker.record_variant_start(variant_of("left 99", "c")).is_refused());
}

TEST_CASE("other events are emitted as they are") {
    tracking t;
    render::event_input event;
    event.shop_id = "shop";
    event.request_id = "request";
    event.source = render::event_source::app_proxy;
    event.type = render::event_type::sf_render_requested;
    event.payload = raw_object::trusted(R"({"productId":"p"})");
    CHECK(t.tracker.emit(event));
    CHECK(t.log.names.back() == "sf.render.requested");
    CHECK(
        t.log.lines.back() ==
        R"({"shopId":"shop","requestId":"request","source":"app_proxy","type":"sf.render.requested","severity":"info","payload":{"productId":"p"}})");
    event.type = render::event_type::prep_failed;
    CHECK(t.tracker.emit(event));
    CHECK(last_of(t.log).severity == telemetry::severity::error); // that of its type
    event.severity = telemetry::severity::debug;
    CHECK(t.tracker.emit(event));
    CHECK(last_of(t.log).severity == telemetry::severity::debug);
    event.severity.reset();
    event.type = telltale::open_enum<render::event_type>(std::string("house.lamp \"on\""));
    CHECK(t.tracker.emit(event));
    CHECK(t.log.names.back() == "house.lamp \"on\"");
    CHECK(last_of(t.log).severity == telemetry::severity::info);
    event.shop_id = "\xff";
    CHECK(t.tracker.emit(event).report() == "error: shopId: ill-formed UTF-8 (got \"\xef\xbf\xbd\") [bad_utf8]\n");
}

TEST_CASE("an event of a run is of its shop, and in its trace") {
    tracking t;
    CHECK(t.tracker.start_run(start_of("r")));
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")));
    render::event_input event;
    event.shop_id = "shop";
    event.request_id = "request";
    event.run_id = "r";
    event.source = render::event_source::provider;
    event.type = render::event_type::render_provider_requested;
    CHECK(t.tracker.emit(event));
    CHECK(last_of(t.log).trace_id == "000000000000000000000000000000a1");
    CHECK(last_of(t.log).span_id == "0000000000000001");
    CHECK_FALSE(last_of(t.log).parent_span_id);
    event.variant_id = "a";
    CHECK(t.tracker.emit(event));
    CHECK(last_of(t.log).span_id == "0000000000000002");
    CHECK(last_of(t.log).parent_span_id == "0000000000000001");
    event.span_id = "mine"; // what it says itself stays
    CHECK(t.tracker.emit(event));
    CHECK(last_of(t.log).trace_id == "000000000000000000000000000000a1");
    CHECK(last_of(t.log).span_id == "mine");
    CHECK_FALSE(last_of(t.log).parent_span_id);
    event.span_id.reset();
    event.trace_id = "another";
    CHECK(t.tracker.emit(event));
    CHECK(last_of(t.log).trace_id == "another");
    CHECK_FALSE(last_of(t.log).span_id);
    event.trace_id.reset();
    event.request_id = "a later one";
    CHECK(t.tracker.emit(event));
    CHECK_FALSE(last_of(t.log).trace_id);
    event.run_id = "somebody else's"; // of another process, or over
    CHECK(t.tracker.emit(event));
    event.run_id = "r";
    event.shop_id = "other";
    CHECK(t.tracker.emit(event).report() ==
          "error: shopId: is not the shop of the run (got \"other\") [rule_broken]\n");
    CHECK(t.tracker.counts().recorded == 8);
}

TEST_CASE("events that follow from a run's state come from the functions that keep it") {
    tracking t;
    render::event_input event;
    event.source = render::event_source::renderer;
    std::string said;
    for (auto const type : {render::event_type::render_run_created, render::event_type::render_variant_started,
                            render::event_type::render_variant_completed, render::event_type::render_run_completed}) {
        event.type = type;
        said += t.tracker.emit(event).report();
    }
    CHECK(
        said ==
        "error: type: is recorded by start_run, not by emit (got \"render.run.created\") [rule_broken]\n"
        "error: type: is recorded by record_variant_start, not by emit (got \"render.variant.started\") [rule_broken]\n"
        "error: type: is recorded by record_variant_result, not by emit (got \"render.variant.completed\") "
        "[rule_broken]\n"
        "error: type: is recorded by complete_run, not by emit (got \"render.run.completed\") [rule_broken]\n");
    CHECK(t.log.lines.empty());
}

TEST_CASE("events of the catalog have payloads of their types, from those who may send them") {
    tracking t;
    render::catalog::record event;
    event.shop_id = "shop";
    event.request_id = "request";
    event.run_id = "r";
    event.variant_id = "v";
    event.trace_id = "t";
    event.span_id = "s";
    event.parent_span_id = "p";
    event.source = render::event_source::storefront;
    event.payload = render::catalog::make<"sf.render.requested">(render::render_requested{"p", "room"});
    CHECK(t.tracker.emit(event));
    CHECK(
        t.log.lines.back() ==
        R"({"shopId":"shop","requestId":"request","runId":"r","variantId":"v","traceId":"t","spanId":"s","parentSpanId":"p","source":"storefront","type":"sf.render.requested","severity":"info","payload":{"productId":"p","roomSessionId":"room"}})");
    event.payload = render::catalog::make<"error">();
    CHECK(t.tracker.emit(event));
    CHECK_FALSE(last_of(t.log).payload);
    CHECK(last_of(t.log).severity == telemetry::severity::error);
    event.payload = render::catalog::make<"storage.upload.started">();
    CHECK(
        t.tracker.emit(event).report() ==
        "error: source: cannot send storage.upload.started, which is sent by: storage (got \"storefront\") [not_one_of]\n");
    event.payload = render::catalog::make<"render.run.created">();
    event.source = render::event_source::renderer;
    CHECK(t.tracker.emit(event).report() ==
          "error: type: is recorded by start_run, not by emit (got \"render.run.created\") [rule_broken]\n");
}

TEST_CASE("the types of the catalog are those of the enumeration, in its order") {
    for (std::size_t i = 0; i != render::catalog::size; ++i)
        CHECK(telltale::serialize(static_cast<render::event_type>(i)) ==
              '"' + std::string(render::catalog::types()[i].type) + '"');
}

TEST_CASE("large payloads become artifacts, also those of a run's own events, which keep what is small") {
    tracking t;
    CHECK(t.tracker.start_run(start_of("r")));
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")));
    auto result = result_of("r", "a", variant_status::failed);
    result.latency_ms = 7;
    result.error_code = "PROVIDER_ERROR";
    result.error_message = std::string(20000, 'x');
    result.output_image_key = std::string(300, 'k');
    CHECK(t.tracker.record_variant_result(result));
    auto const event = last_of(t.log);
    auto const payload = telltale::parse<render::variant_completed>(event.payload->text());
    REQUIRE(payload);
    CHECK(payload->status == variant_status::failed);
    CHECK(payload->latency_ms == 7.0);
    CHECK(payload->error_code == "PROVIDER_ERROR");
    CHECK(payload->error_message == std::string(199, 'x') + "\xe2\x80\xa6");
    CHECK_FALSE(payload->output_image_key);
    auto const instead = telltale::parse<render::replaced_payload>(event.payload->text());
    REQUIRE(instead);
    auto const whole = telltale::parse<render::variant_completed>(t.store.get(instead->artifact->sha256).bytes);
    REQUIRE(whole);
    CHECK(whole->error_message == result.error_message);
    CHECK(whole->output_image_key == result.output_image_key);

    auto start = start_of("r2");
    start.model = std::string(20000, 'm');
    CHECK(t.tracker.start_run(start));
    auto const created = telltale::parse<render::run_created>(last_of(t.log).payload->text());
    REQUIRE(created);
    CHECK(created->product_asset_id == "lamp");
    CHECK(created->resolved_facts);
    CHECK_FALSE(created->model);
    CHECK(t.tracker.counts().stored_artifacts == 6);
}

TEST_CASE("the worst payload that stays in an event fits into one") {
    tracking t;
    CHECK(t.tracker.start_run(start_of("r")));
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")));
    auto result = result_of("r", "a", variant_status::failed);
    std::string const ugly(200, '\x01'); // six bytes each, in JSON
    result.output_image_key = result.output_image_hash = result.output_artifact_id = result.error_code = ugly;
    result.error_message = std::string(20000, '\x01');
    CHECK(t.tracker.record_variant_result(result));
    CHECK(last_of(t.log).payload->text().size() <= render::max_payload_size);
}

TEST_CASE("a store that fails costs the artifact, and not the event") {
    settable_clock clock;
    in_memory log;
    recording::artifact_memory full({.clock = &clock}, 20);
    recording::run_tracker tracker(log, {.artifacts = &full});
    auto const begun = tracker.start_run(start_of("r"));
    CHECK_FALSE(begun);
    CHECK_FALSE(begun.is_refused());
    CHECK(begun.error().action == recording::file_action::store);
    CHECK(log.lines.size() == 1);
    auto const created = telltale::parse<render::run_created>(last_of(log).payload->text());
    CHECK(created->resolved_facts);
    CHECK_FALSE(created->prompt_pack); // there was no room for both
    render::event_input event;
    event.type = render::event_type::error;
    event.payload = raw_object::trusted(R"({"a":")" + std::string(20000, 'x') + "\"}");
    auto const done = tracker.emit(event);
    CHECK(done.error().code == std::errc::no_space_on_device);
    CHECK(telltale::parse<render::replaced_payload>(last_of(log).payload->text())->lost->bytes == 20008);
    CHECK(tracker.counts() == recording::tracker_counts{2, 0, 0, 1, 2, 0, 1});
}

TEST_CASE("a recorder that fails costs the event, and not the run") {
    tracking t;
    t.log.fails = true;
    auto const begun = t.tracker.start_run(start_of("r"));
    CHECK_FALSE(begun);
    CHECK(begun.report() == "cannot be written: No space left on device\n");
    CHECK(t.tracker.record_variant_start(variant_of("r", "a")).error().code == std::errc::no_space_on_device);
    t.log.fails = false;
    CHECK(t.tracker.record_variant_result(result_of("r", "a")));
    t.log.fails = true;
    t.log.action = recording::file_action::flush; // the line is in the file
    CHECK_FALSE(t.tracker.complete_run(end_of("r", run_status::complete, 1)));
    CHECK(t.tracker.counts() == recording::tracker_counts{2, 0, 2, 2, 0, 0, 0});
}

#if defined(__cpp_exceptions)
TEST_CASE("what a recorder throws goes no further") {
    tracking t;
    t.log.throws = true;
    CHECK(t.tracker.start_run(start_of("r")).report() == "the line cannot be made: Operation canceled\n");
    CHECK(t.tracker.counts().lost == 1);
    t.log.throws = false;
    CHECK(t.tracker.complete_run(end_of("r", run_status::complete, 0)));
}
#endif

TEST_CASE("the lines of a log") {
    scratch_folder const scratch;
    std::string const path = scratch.path() + "/runs.jsonl";
    settable_clock clock;
    counting_ids ids;
    recording::file_recorder log(path, {.clock = &clock});
    recording::run_tracker tracker(log, {.ids = &ids});
    CHECK(tracker.start_run(start_of("r")));
    CHECK(tracker.complete_run(end_of("r", run_status::complete, 0)));
    CHECK(
        telltale::read_file(path).text ==
        R"({"ts":"2024-01-15T10:30:00Z","event":"render.run.created","details":{"shopId":"shop","requestId":"request","runId":"r","traceId":"000000000000000000000000000000a1","spanId":"0000000000000001","source":"renderer","type":"render.run.created","severity":"info","payload":{"productAssetId":"lamp","promptPackVersion":3,"model":"m-fast"}}})"
        "\n"
        R"({"ts":"2024-01-15T10:30:00Z","event":"render.run.completed","details":{"shopId":"shop","requestId":"request","runId":"r","traceId":"000000000000000000000000000000a1","spanId":"0000000000000001","source":"renderer","type":"render.run.completed","severity":"info","payload":{"status":"complete","totalDurationMs":1500.5,"successCount":0,"failCount":0,"timeoutCount":0}}})"
        "\n");
}

TEST_CASE("threads record variants of one run, and several runs at once, in their order") {
    constexpr int runs = 8, variants = 20;
    in_memory log;
    log.slowness = std::chrono::milliseconds(5); // so that others find the run before its event is there
    recording::artifact_memory store;
    recording::run_tracker tracker(log, {.artifacts = &store});
    std::atomic<int> wrong = 0;
    std::atomic<int> refused = 0;
    auto const id = [](int r) { return "run " + std::to_string(r); };
    std::vector<std::thread> threads;
    for (int t = 0; t != 4; ++t)
        threads.emplace_back([&, t] {
            for (int r = 0; r != runs; ++r) {
                refused += tracker.start_run(start_of(id(r))).is_refused(); // one of four is the first
                for (int v = t; v < variants; v += 4) {
                    std::string const variant = std::to_string(v);
                    wrong += !tracker.record_variant_start(variant_of(id(r), variant));
                    (void)tracker.context(id(r), variant);
                    wrong += !tracker.record_variant_result(result_of(id(r), variant));
                }
                (void)tracker.counts();
            }
        });
    for (std::thread& one : threads) one.join();
    threads.clear();
    std::atomic<int> completed = 0;
    for (int t = 0; t != 4; ++t)
        threads.emplace_back([&] {
            for (int r = 0; r != runs; ++r)
                completed += tracker.complete_run(end_of(id(r), run_status::complete, variants)).ok();
        });
    for (std::thread& one : threads) one.join();
    CHECK(wrong == 0);
    CHECK(refused == 3 * runs);
    CHECK(completed == runs);

    std::map<std::string, std::string> seen; // of each run: what happened, a letter each
    std::map<std::string, int> open;
    int misplaced = 0;
    for (std::string const& line : log.lines) {
        auto const event = telltale::parse<render::event_input>(line);
        REQUIRE(event);
        std::string& before = seen[*event->run_id];
        if (event->type == render::event_type::render_run_created) misplaced += !before.empty();
        else misplaced += before.empty() || before.back() == 'e';
        if (event->type == render::event_type::render_variant_started)
            ++open[*event->run_id + '/' + *event->variant_id];
        if (event->type == render::event_type::render_variant_completed)
            misplaced += --open[*event->run_id + '/' + *event->variant_id] != 0;
        before += event->type == render::event_type::render_run_completed ? 'e' : '.';
    }
    CHECK(misplaced == 0);
    CHECK(log.lines.size() == runs * (2 + 2 * variants));
}
