// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/emitter.hpp>

#include "support/told.hpp"

#include <limits>
#include <string>

namespace recording = telltale::recording;
namespace engine = telltale::engine;
namespace telemetry = telltale::telemetry;

namespace {

constexpr std::uint64_t now = 1'700'000'000'000;

struct point {
    int x = 0;
};
using twins = telemetry::event_catalog<telemetry::event<"from", point>, telemetry::event<"to", point>>;

} // namespace

TEST_CASE("the eight events of an engine are told to who listens") {
    recording::emitter<> engine_events;
    std::string heard;
    auto const all = engine_events.subscribe([&](auto const& event) { heard += std::string(event.type()) + '\n'; });
    std::string tokens;
    auto const some =
        engine_events.subscribe<"generation.token">([&](engine::token_generated const& one) { tokens += one.token; });
    CHECK(engine_events.emit(engine::model_loaded{.model_id = "m", .handle = {.id = "h"}, .timestamp = now}));
    CHECK(engine_events.emit(engine::model_unloaded{.model_id = "m", .timestamp = now}));
    CHECK(engine_events.emit(engine::model_invalidated{.model_id = "m", .timestamp = now}));
    CHECK(engine_events.emit(
        engine::generation_started{.stream_id = "s", .model_id = "m", .prompt = "", .timestamp = now}));
    CHECK(engine_events.emit(engine::token_generated{.stream_id = "s", .token = "lamp", .timestamp = now}));
    CHECK(engine_events.emit(engine::token_generated{.stream_id = "s", .token = "", .timestamp = now}));
    CHECK(engine_events.emit(engine::generation_completed{.stream_id = "s", .stats = {}, .timestamp = now}));
    CHECK(engine_events.emit(engine::error_event{.error = {.message = "no"}, .timestamp = now}));
    CHECK(engine_events.emit<"runtime.status">({.status = engine::runtime_state::ready, .timestamp = now}));
    CHECK(heard == "model.loaded\nmodel.unloaded\nmodel.invalidated\ngeneration.started\ngeneration.token\n"
                   "generation.token\ngeneration.completed\nerror\nruntime.status\n");
    CHECK(tokens == "lamp");
    CHECK(engine_events.refused() == 0);
    CHECK(engine_events.failed() == 0);
}

TEST_CASE("what is wrong is told to the handlers, and to nobody else") {
    recording::emitter<> engine_events;
    int heard = 0;
    std::string refused;
    auto const all = engine_events.subscribe([&](auto const&) { ++heard; });
    auto handler = engine_events.on_refused(
        [&](recording::refusal const& one) { refused += std::string(one.type) + '\n' + lines(one.why) + '\n'; });
    CHECK_FALSE(engine_events.emit(engine::token_generated{
        .stream_id = "", .token = "x", .logprob = -std::numeric_limits<double>::infinity(), .timestamp = 0}));
    CHECK(refused == "generation.token\n"
                     "error: streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
                     "error: logprob: must be a finite number (got -infinity) [not_finite]\n"
                     "error: timestamp: Timestamp must be positive (got 0) [too_small]\n");
    handler.unsubscribe();
    CHECK_FALSE(engine_events.emit(engine::model_unloaded{}));
    CHECK(heard == 0);
    CHECK(engine_events.refused() == 2);
}

TEST_CASE("two events with the same details are told apart") {
    recording::emitter<twins> events;
    int from = 0, to = 0;
    auto const a = events.subscribe<"from">([&](point const& p) { from += p.x; });
    auto const b = events.subscribe<"to">([&](point const& p) { to += p.x; });
    CHECK(events.emit<"from">({.x = 1}));
    CHECK(events.emit<"to">({.x = 20}));
    CHECK(from == 1);
    CHECK(to == 20);
}

#if defined(__cpp_exceptions)
TEST_CASE("the work that emits does not hear what listeners throw") {
    recording::emitter<> engine_events;
    auto const bad = engine_events.subscribe([](auto const&) { throw 1; });
    auto const worse = engine_events.on_refused([](recording::refusal const&) { throw 1; });
    CHECK(engine_events.emit(engine::model_unloaded{.model_id = "m", .timestamp = now}));
    CHECK_FALSE(engine_events.emit(engine::model_unloaded{}));
    CHECK(engine_events.failed() == 2);
    STATIC_REQUIRE(noexcept(engine_events.emit(engine::model_unloaded{})));
}
#endif
