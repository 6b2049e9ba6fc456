// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/telemetry_bridge.hpp>

#include <telltale/read/read_file.hpp>
#include <telltale/recording/file_recorder.hpp>

#include "support/scratch_folder.hpp"
#include "support/told.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace recording = telltale::recording;
namespace engine = telltale::engine;
using bridge = recording::telemetry_bridge<>;

namespace {

/// Keeps what it is given, or refuses it.
struct in_memory {
    recording::outcome record(std::string_view event, telltale::raw_object const& details = {}) {
        if (answer != nullptr) return *answer;
        all += std::string(event) + ' ' + details.text() + '\n';
        return {};
    }
    std::string all;
    recording::outcome const* answer = nullptr;
};

engine::model_unloaded const good{.model_id = "m", .timestamp = 1};

} // namespace

TEST_CASE("a bridge records what is emitted, and counts it") {
    recording::emitter<> events;
    in_memory kept;
    auto made = bridge::make({.enabled = true, .service_name = "lamp"}, events, kept);
    REQUIRE(made);
    CHECK(made->is_enabled());
    CHECK(made->config().service_name == "lamp");
    CHECK(events.emit(good));
    CHECK(events.emit<"runtime.status">({.status = engine::runtime_state::ready, .timestamp = 2}));
    CHECK_FALSE(events.emit(engine::model_unloaded{}));
    CHECK(kept.all == "model.unloaded {\"modelId\":\"m\",\"timestamp\":1}\n"
                      "runtime.status {\"status\":\"ready\",\"timestamp\":2}\n");
    CHECK(made->counters().report() == "recorded model.unloaded 1\nrecorded runtime.status 1\nrefused too_short 1\n");
    CHECK(made->last_error().empty());

    bridge moved = *std::move(made);
    CHECK(events.emit(good));
    CHECK(moved.counters().recorded() == 3);
    moved = *bridge::make({.enabled = true}, events, kept);
    CHECK(events.emit(good));
    CHECK(moved.counters().recorded() == 1);
}

TEST_CASE("with a configuration that is not enabled nothing is recorded") {
    recording::emitter<> events;
    in_memory kept;
    auto const made = bridge::make({.enabled = false}, events, kept);
    REQUIRE(made);
    CHECK_FALSE(made->is_enabled());
    CHECK(events.emit(good));
    CHECK_FALSE(events.emit(engine::model_unloaded{}));
    CHECK(kept.all.empty());
    CHECK(made->counters().report().empty());
}

TEST_CASE("a configuration that is wrong makes no bridge") {
    recording::emitter<> events;
    in_memory kept;
    auto const made = bridge::make({.enabled = true, .service_name = "a b", .prometheus_port = 80}, events, kept);
    REQUIRE_FALSE(made);
    CHECK(lines(made.error()) ==
          "error: serviceName: Service name must contain only alphanumeric characters, hyphens, and "
          "underscores (got \"a b\") [wrong_pattern]\n"
          "error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]");
    CHECK(events.emit(good));
    CHECK(kept.all.empty());
}

TEST_CASE("what the recorder does not take is counted and told") {
    recording::emitter<> events;
    in_memory kept;
    std::string told;
    auto const made =
        bridge::make({.enabled = true}, events, kept, [&](recording::outcome const& lost) { told += lost.report(); });
    REQUIRE(made);
    recording::file_error e;
    e.path = "f";
    e.code = std::make_error_code(std::errc::no_space_on_device);
    e.action = recording::file_action::append;
    recording::outcome const full = e;
    e.action = recording::file_action::flush;
    recording::outcome const unflushed = e;
    telltale::issues list;
    list.emplace_back().code = telltale::issue_code::rule_broken;
    recording::outcome const refused = list;
    for (auto const* answer : {&full, &unflushed, &refused}) {
        kept.answer = answer;
        CHECK(events.emit(good));
    }
    CHECK(made->counters().report() == "recorded model.unloaded 1\nrefused rule_broken 1\nlost model.unloaded 1\n");
    CHECK(told == "f: cannot be written: No space left on device\n"
                  "f: cannot be flushed to the disk: No space left on device\n"
                  "error: (document):  [rule_broken]\n");
    CHECK(made->last_error() == "f: cannot be flushed to the disk: No space left on device");
    CHECK(events.failed() == 0);
}

TEST_CASE("from an engine to a file") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/engine.jsonl";
    recording::emitter<> events;
    recording::file_recorder<engine::catalog> recorder(path);
    auto const made = bridge::make({.enabled = true}, events, recorder);
    REQUIRE(made);
    CHECK(events.emit(good));
    std::string text = telltale::read_file(path).text;
    REQUIRE(text.ends_with('\n'));
    text.pop_back();
    auto const read = engine::catalog::parse(text);
    REQUIRE(read);
    CHECK(*engine::catalog::get_if<"model.unloaded">(read->details) == good);
}
