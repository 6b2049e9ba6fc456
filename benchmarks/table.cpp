// SPDX-License-Identifier: BSL-1.0
// The main function of every benchmark: runs all contenders interleaved, prints a table with the ratio to each, writes JSON.
#include <benchmark/benchmark.h>

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

/// Collects the median of each benchmark, whose name is `message/contender`.
class collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(Context const&) override { return true; }
    void ReportRuns(std::vector<Run> const& runs) override {
        for (Run const& run : runs) {
            if (run.error_occurred)
                std::fprintf(stderr, "%s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str()),
                    failed = true;
            if (run.aggregate_name != "median") continue;
            std::string const name = run.run_name.function_name;
            auto const slash = name.find('/');
            std::string const message = name.substr(0, slash), contender = name.substr(slash + 1);
            if (medians.find(message) == medians.end()) messages.push_back(message);
            if (std::find(contenders.begin(), contenders.end(), contender) == contenders.end())
                contenders.push_back(contender);
            medians[message][contender] = run.GetAdjustedCPUTime();
        }
    }

    void print() {
        std::printf("%-22s", "ns per message");
        for (auto const& c : contenders) std::printf("  %22s", c.c_str());
        std::printf("\n");
        std::map<std::string, double> logs;
        for (auto const& m : messages) {
            std::printf("%-22s", m.c_str());
            double const ours = medians[m]["telltale"];
            for (auto const& c : contenders) {
                double const theirs = medians[m][c];
                logs[c] += std::log(theirs / ours);
                char cell[64];
                std::snprintf(cell, sizeof cell, c == "telltale" ? "%.1f" : "%.1f (%.2fx)", theirs, theirs / ours);
                std::printf("  %22s", cell);
            }
            std::printf("\n");
        }
        std::printf("%-22s", "geometric mean");
        for (auto const& c : contenders)
            std::printf("  %21.2fx", std::exp(logs[c] / static_cast<double>(messages.size())));
        std::printf("\n");
    }

    void write(std::string const& question, std::string const& path) {
        boost::json::array rows;
        for (auto const& m : messages)
            for (auto const& c : contenders)
                rows.push_back({{"question", question},
                                {"message", m},
                                {"contender", c},
                                {"compiler", TELLTALE_BENCHMARK_COMPILER},
                                {"flags", TELLTALE_BENCHMARK_FLAGS},
                                {"ns", medians[m][c]},
                                {"ratio", medians[m][c] / medians[m]["telltale"]}});
        std::ofstream(path) << rows << '\n';
    }

    bool failed = false;

private:
    std::vector<std::string> messages, contenders;
    std::map<std::string, std::map<std::string, double>> medians;
};

} // namespace

int main(int argc, char** argv) {
    std::string question = argv[0];
    question = question.substr(question.rfind("benchmark_") + 10);
    std::vector<char*> arguments(argv, argv + argc);
    char interleaved[] = "--benchmark_enable_random_interleaving=true", repetitions[] = "--benchmark_repetitions=9",
         aggregates[] = "--benchmark_report_aggregates_only=true", time[] = "--benchmark_min_time=0.05";
    for (char* const added : {interleaved, repetitions, aggregates, time})
        arguments.insert(arguments.begin() + 1, added);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;
    collector found;
    benchmark::RunSpecifiedBenchmarks(&found);
    found.print();
    found.write(question, std::string(argv[0]) + ".json");
    return found.failed ? 1 : 0;
}
