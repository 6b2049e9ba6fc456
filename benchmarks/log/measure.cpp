// SPDX-License-Identifier: BSL-1.0
// Makes a log of an engine's events, has it checked by the command on one and two threads in turn, and prints the medians in MB/s.
#include "messages/messages.hpp"
#include "messages/random.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

/// Lines as recorders write them: mostly tokens, now and then another event.
void make_log(std::string const& path, std::size_t bytes) {
    std::FILE* const out = std::fopen(path.c_str(), "w");
    if (out == nullptr) std::exit(2);
    struct kind {
        char const *message, *event;
    };
    static constexpr kind others[] = {{"loaded", "model.loaded"},
                                      {"completed", "generation.completed"},
                                      {"error", "error"},
                                      {"status", "runtime.status"}};
    messages::random r(20251109);
    for (std::size_t size = 0; size < bytes;) {
        kind const of = r.chance(80) ? kind{"token", "generation.token"} : others[r.number(0, std::size(others) - 1)];
        auto const passed = static_cast<unsigned>(r.number(0, 86'399'999)); // milliseconds of the day
        char time[40];
        std::snprintf(time, sizeof time, "2025-11-07T%02u:%02u:%02u.%03uZ", passed / 3'600'000, passed / 60'000 % 60,
                      passed / 1000 % 60, passed % 1000);
        auto const& documents = messages::documents(of.message);
        int const written = std::fprintf(out, "{\"ts\":\"%s\",\"event\":\"%s\",\"details\":%s}\n", time, of.event,
                                         documents[r.number(0, documents.size() - 1)].c_str());
        if (written < 0) std::exit(2);
        size += static_cast<std::size_t>(written);
    }
    std::fclose(out);
}

/// Seconds until the command has ended, or less than none when it fails.
double run(std::string const& arguments) {
    auto const begin = std::chrono::steady_clock::now();
    bool const failed =
        std::system(("'" TELLTALE_COMMAND "' " + arguments + " >'" TELLTALE_SCRATCH "/log.out' 2>&1").c_str()) != 0;
    std::chrono::duration<double> const passed = std::chrono::steady_clock::now() - begin;
    return failed ? -1 : passed.count();
}

} // namespace

int main(int argc, char** argv) {
    int repetitions = 7;
    std::size_t bytes = 100'000'000;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) repetitions = 3, bytes = 20'000'000;
        else if (std::strncmp(argv[i], "--repetitions=", 14) == 0) repetitions = std::max(1, std::atoi(argv[i] + 14));
    }
    std::string const path = TELLTALE_SCRATCH "/engine.jsonl";
    make_log(path, bytes);

    std::string const check = "check --jsonl --quiet --catalog engine '" + path + "'";
    if (run(check) < 0) {
        std::fprintf(stderr, "the command refuses the log, see " TELLTALE_SCRATCH "/log.out\n");
        return 1;
    }
    struct contender {
        char const *name, *option;
        std::vector<double> seconds{};
    };
    std::vector<contender> all{{"one_thread", " --threads 1"}, {"two_threads", " --threads 2"}};
    if (run(check + " --threads 1") < 0) all = {{"one_thread", ""}}; // a command without threads
    for (int i = 0; i != repetitions; ++i)
        for (auto& one : all) one.seconds.push_back(run(check + one.option));

    std::FILE* const rows = std::fopen((std::string(argv[0]) + ".jsonl").c_str(), "w");
    if (rows == nullptr) return 2;
    std::printf("\nlog: telltale check --jsonl of %zu MB\n", bytes / 1'000'000);
    double first = 0;
    for (auto& one : all) {
        auto const middle = one.seconds.begin() + repetitions / 2;
        std::nth_element(one.seconds.begin(), middle, one.seconds.end());
        double const seconds = *middle;
        if (first == 0) first = seconds;
        double const speed = static_cast<double>(bytes) / 1e6 / seconds;
        std::printf("%-26s %8.1f MB/s (%.2f)\n", one.name, speed, first / seconds);
        std::fprintf(
            rows,
            "{\"question\":\"log\",\"message\":\"engine log\",\"contender\":\"%s\",\"compiler\":\"%s\",\"flags\":\"%s\","
            "\"ns\":%.0f,\"ratio\":%.4f,\"mb_per_s\":%.1f}\n",
            one.name, TELLTALE_BENCHMARK_COMPILER, TELLTALE_BENCHMARK_FLAGS, seconds * 1e9, seconds / first, speed);
    }
    std::fclose(rows);
    std::remove(path.c_str());
    return 0;
}
