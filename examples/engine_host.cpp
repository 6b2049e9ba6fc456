// SPDX-License-Identifier: BSL-1.0
// A mock inference engine emits its eight events from several threads; a bridge records and counts them.
#include <telltale/engine.hpp>
#include <telltale/recording.hpp>
#include <telltale/text.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

namespace engine = telltale::engine;
namespace recording = telltale::recording;

std::uint64_t now() {
    using namespace std::chrono;
    return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

void generate(recording::emitter<>& events, std::string const& stream) {
    events.emit(engine::generation_started{
        .stream_id = stream, .model_id = "tiny", .prompt = "A telltale is", .timestamp = now()});
    constexpr std::string_view tokens[] = {" a", " lamp", " on", " a", " dashboard", ""};
    for (std::string_view const token : tokens)
        events.emit(engine::token_generated{.stream_id = stream, .token = std::string(token), .timestamp = now()});
    events.emit(engine::generation_completed{
        .stream_id = stream, .stats = {.tokens_generated = std::size(tokens)}, .timestamp = now()});
}

void serve(recording::emitter<>& events) {
    events.emit(engine::runtime_status{.status = engine::runtime_state::ready, .timestamp = now()});
    events.emit(engine::model_loaded{.model_id = "tiny", .handle = {.id = "h1"}, .timestamp = now()});
    std::vector<std::thread> streams;
    for (int i = 0; i != 4; ++i)
        streams.emplace_back([&events, i] { generate(events, "stream-" + std::to_string(i)); });
    for (std::thread& one : streams) one.join();
    events.emit(engine::error_event{.error = {.message = "the interpreter went away"}, .timestamp = now()});
    events.emit(engine::model_invalidated{
        .model_id = "tiny", .reason = engine::invalidation_reason::python_restart, .timestamp = now()});
    events.emit(engine::model_unloaded{.model_id = "tiny", .timestamp = 0}); // a fault of the engine, which goes on
    events.emit(engine::model_unloaded{.model_id = "tiny", .timestamp = now()});
}

} // namespace

int main() {
    std::string folder = (std::filesystem::temp_directory_path() / "engine-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;

    auto const config = telltale::parse<engine::config>(R"({"enabled":true,"serviceName":"tiny-host"})");
    // [bridge]
    recording::emitter<> events; // of an engine
    recording::file_recorder<engine::catalog> recorder(folder + "/engine.jsonl");
    auto const bridge = recording::telemetry_bridge<>::make(*config, events, recorder);
    if (!bridge) std::cerr << bridge.error();
    // [/bridge]

    // [listen]
    std::atomic<int> tokens = 0; // listeners are called in the threads that emit
    auto const counting =
        events.subscribe<"generation.token">([&](engine::token_generated const& one) { tokens += !one.token.empty(); });
    auto const warning = events.subscribe<"error">(
        [](engine::error_event const& one) { std::cout << "the engine says: " << one.error.message << '\n'; });
    auto const refusing =
        events.on_refused([](recording::refusal const& one) { std::cout << one.type << ": " << one.why; });
    // [/listen]

    serve(events);

    std::cout << tokens << " tokens\n\n";
    // [counters]
    std::cout << bridge->counters().report();
    // [/counters]

    std::map<std::string, int> found;
    recording::log_reader<engine::log_record> log(recorder.path());
    for (engine::log_record line; log.next(line);) ++found[std::string(line.event())];
    std::cout << "\nin the log:\n";
    for (auto const& [type, count] : found) std::cout << "  " << type << ' ' << count << '\n';
    std::filesystem::remove_all(folder);
}
