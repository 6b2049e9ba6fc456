// SPDX-License-Identifier: BSL-1.0
// What it costs to record an engine's events in a file, against writing the same bytes by hand: made in memory, and one write.

#include <telltale/engine/catalog.hpp>
#include <telltale/recording/emitter.hpp>
#include <telltale/recording/file_recorder.hpp>
#include <telltale/recording/telemetry_bridge.hpp>
#include <telltale/write/serialize.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace engine = telltale::engine;
namespace recording = telltale::recording;

namespace {

constexpr int events = 20'000;

template <class Body>
double nanoseconds_each(Body const& body) {
    auto const begin = std::chrono::steady_clock::now();
    for (int i = 0; i != events; ++i) body();
    std::chrono::duration<double, std::nano> const passed = std::chrono::steady_clock::now() - begin;
    return passed.count() / events;
}

double median(std::vector<double> all) {
    auto const middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    return *middle;
}

struct contender {
    char const* name;
    std::vector<double> nanoseconds{}, ratios{};
};

/// Prints how many times as long as writing by hand each takes.
template <class Event>
void measure(std::FILE* rows, std::string const& path, char const* name, Event const& event, int repetitions) {
    engine::log_record const whole{.ts = "2025-11-07T09:30:00.123Z", .details = event};
    contender by_hand{"by_hand"}, recorded{"file_recorder"}, emitted{"emitter_and_bridge"};
    auto const run = [&](contender& one, auto const& body) { one.nanoseconds.push_back(nanoseconds_each(body)); };
    for (int repetition = 0; repetition != repetitions; ++repetition) {
        std::remove(path.c_str());
        {
            int const file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
            std::string line;
            run(by_hand, [&] {
                line.clear();
                telltale::serialize(whole, line);
                line += '\n';
                if (::write(file, line.data(), line.size()) != static_cast<::ssize_t>(line.size())) std::exit(2);
            });
            ::close(file);
        }
        std::remove(path.c_str());
        {
            recording::file_recorder<engine::catalog> recorder(path);
            run(recorded, [&] {
                if (!recorder.record(event)) std::exit(2);
            });
        }
        std::remove(path.c_str());
        {
            recording::file_recorder<engine::catalog> recorder(path);
            recording::emitter<> emitter;
            auto const bridge = recording::telemetry_bridge<>::make({.enabled = true}, emitter, recorder);
            run(emitted, [&] {
                if (!emitter.emit(event)) std::exit(2);
            });
            if (!bridge || bridge->counters().recorded() != events) std::exit(2);
        }
        for (contender* const one : {&by_hand, &recorded, &emitted})
            one->ratios.push_back(one->nanoseconds.back() / by_hand.nanoseconds.back());
    }
    std::remove(path.c_str());
    for (contender const* const one : {&by_hand, &recorded, &emitted}) {
        double const nanoseconds = median(one->nanoseconds), ratio = median(one->ratios);
        std::printf("%-22s %-20s %8.0f ns (%.2f)\n", name, one->name, nanoseconds, ratio);
        std::fprintf(
            rows,
            "{\"question\":\"emit\",\"message\":\"%s\",\"contender\":\"%s\",\"compiler\":\"%s\",\"flags\":\"%s\","
            "\"ns\":%.0f,\"ratio\":%.4f}\n",
            name, one->name, TELLTALE_BENCHMARK_COMPILER, TELLTALE_BENCHMARK_FLAGS, nanoseconds, ratio);
    }
}

} // namespace

int main(int argc, char** argv) {
    int repetitions = 21;
    std::string path = TELLTALE_SCRATCH "/emit.jsonl";
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) repetitions = 5;
        else if (std::strncmp(argv[i], "--repetitions=", 14) == 0) repetitions = std::max(1, std::atoi(argv[i] + 14));
        else if (std::strncmp(argv[i], "--file=", 7) == 0) path = argv[i] + 7;
    }
    std::FILE* const rows = std::fopen((std::string(argv[0]) + ".jsonl").c_str(), "w");
    if (rows == nullptr) return 2;
    std::printf("\nemit: an engine's events to a file, against serialize and one write\n");
    constexpr std::uint64_t now = 1'762'507'800'000;
    measure(rows, path, "generation.token",
            engine::token_generated{.stream_id = "stream-42", .token = " lamp", .logprob = -0.25, .timestamp = now},
            repetitions);
    measure(rows, path, "generation.completed",
            engine::generation_completed{
                .stream_id = "stream-42",
                .stats = {.tokens_generated = 512, .total_time_ms = 8123.5, .tokens_per_second = 63.03},
                .timestamp = now},
            repetitions);
    measure(
        rows, path, "runtime.status",
        engine::runtime_status{.status = engine::runtime_state::ready, .previous_status = "starting", .timestamp = now},
        repetitions);
    measure(rows, path, "error",
            engine::error_event{.error = {.message = "CUDA out of memory: tried to allocate 2.00 GiB",
                                          .code = "OOM",
                                          .stack = std::string(600, 's')},
                                .context = "generation",
                                .timestamp = now},
            repetitions);
    std::fclose(rows);
    return 0;
}
