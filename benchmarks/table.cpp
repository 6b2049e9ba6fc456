// SPDX-License-Identifier: BSL-1.0
// The main function of the benchmarks: runs all contenders interleaved, prints a table for each question with the ratio to
// each contender, and writes the same as rows of JSON.
#include "contender.hpp"
#include "messages/wrong.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

using bench::entries;

constexpr char const* ours = "telltale";

/// Its member was renamed.
template <class Run>
char const* error_of(Run const& run) {
    if constexpr (requires { run.error_occurred; }) return run.error_occurred ? run.error_message.c_str() : nullptr;
    else return run.skipped != decltype(run.skipped){} ? run.skip_message.c_str() : nullptr;
}

/// Collects the median of each benchmark, whose name is `question/message/contender`.
class collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(Context const&) override { return true; }
    void ReportRuns(std::vector<Run> const& runs) override {
        for (Run const& run : runs) {
            if (char const* const error = error_of(run)) {
                std::fprintf(stderr, "%s: %s\n", run.benchmark_name().c_str(), error);
                failed = true;
            } else if (run.aggregate_name == "median") {
                median[run.run_name.function_name] = run.GetAdjustedCPUTime();
            } else if (run.aggregate_name == "minimum") {
                minimum[run.run_name.function_name] = run.GetAdjustedCPUTime();
            }
        }
    }

    std::map<std::string, double> median, minimum;
    bool failed = false;
};

/// The values of a member of the entries of a question, each once, in the order of their entry.
std::vector<std::string> each(std::string bench::entry::* member, std::string const& question) {
    std::vector<std::string> found;
    for (auto const& e : entries())
        if ((question.empty() || e.question == question) &&
            std::find(found.begin(), found.end(), e.*member) == found.end())
            found.push_back(e.*member);
    return found;
}

void print(std::string const& question, std::map<std::string, double> const& times, std::FILE* rows) {
    auto const time = [&](std::string const& message, std::string const& contender) {
        auto const at = times.find(question + '/' + message + '/' + contender);
        return at == times.end() ? 0.0 : at->second;
    };
    if (auto const first = times.lower_bound(question + '/');
        first == times.end() || !first->first.starts_with(question + '/'))
        return;
    auto const messages = each(&bench::entry::message, question);
    auto contenders = each(&bench::entry::contender, question);
    std::stable_partition(contenders.begin(), contenders.end(), [](std::string const& c) { return c == ours; });

    std::printf("\n%s: ns (times that of telltale)\n%-26s", question.c_str(), "");
    for (auto const& m : messages) std::printf(" %17s", m.c_str());
    std::printf(" %8s %8s\n", "mean", "worst");
    for (auto const& c : contenders) {
        std::printf("%-26s", c.c_str());
        double logs = 0, worst = HUGE_VAL;
        int count = 0;
        for (auto const& m : messages) {
            double const theirs = time(m, c), base = time(m, ours), ratio = theirs / base;
            if (theirs == 0) {
                std::printf(" %17s", "-");
                continue;
            }
            char cell[40];
            std::snprintf(cell, sizeof cell,
                          c == ours || base == 0 ? (theirs < 10 ? "%.3f" : "%.1f")
                                                 : (theirs < 10 ? "%.3f (%.2f)" : "%.1f (%.2f)"),
                          theirs, ratio);
            std::printf(" %17s", cell);
            if (base != 0) {
                logs += std::log(ratio);
                worst = std::min(worst, ratio);
                ++count;
            }
            std::fprintf(
                rows,
                "{\"question\":\"%s\",\"message\":\"%s\",\"contender\":\"%s\",\"compiler\":\"%s\",\"flags\":\"%s\","
                "\"ns\":%.4f,\"ratio\":%.4f}\n",
                question.c_str(), m.c_str(), c.c_str(), TELLTALE_BENCHMARK_COMPILER, TELLTALE_BENCHMARK_FLAGS, theirs,
                base == 0 ? 0.0 : ratio);
        }
        if (count != 0 && c != ours) std::printf(" %8.2f %8.2f", std::exp(logs / count), worst);
        std::printf("\n");
    }
}

/// What each contender lets pass of the wrong documents, as `fault` or, where it is a part of them, `fault (part)`.
void print_let_pass(std::FILE* rows) {
    std::vector<std::string> contenders;
    for (auto const& j : bench::judges())
        if (std::find(contenders.begin(), contenders.end(), j.contender) == contenders.end())
            contenders.push_back(j.contender);
    if (!contenders.empty()) std::printf("\nof documents with one fault these are accepted:\n");
    for (auto const& contender : contenders) {
        std::printf("%-26s", contender.c_str());
        for (std::string_view const fault : messages::faults) {
            int accepted = 0, all = 0;
            for (auto const& j : bench::judges())
                if (j.contender == contender)
                    for (auto const& document : messages::wrong_documents(j.message, fault))
                        accepted += j.accepts(document) ? 1 : 0, ++all;
            std::string const name(fault);
            if (accepted == all && all != 0) std::printf(" %s", name.c_str());
            else if (accepted != 0) std::printf(" %s (%d%%)", name.c_str(), (100 * accepted + all - 1) / all);
            std::fprintf(rows,
                         "{\"question\":\"lets_pass\",\"message\":\"%s\",\"contender\":\"%s\",\"compiler\":\"%s\","
                         "\"flags\":\"%s\",\"accepted\":%d,\"of\":%d}\n",
                         name.c_str(), contender.c_str(), TELLTALE_BENCHMARK_COMPILER, TELLTALE_BENCHMARK_FLAGS,
                         accepted, all);
        }
        std::printf("\n");
    }
}

} // namespace

// Of its own it takes --quick, --repetitions=N, --seconds=S (of one repetition), --minimum (of the repetitions, not their median: for a
// machine that has other things to do); of Google Benchmark's, --benchmark_filter=REGEX.
int main(int argc, char** argv) {
    int repetitions = 11;
    double seconds = 0.03;
    bool minimum = false;
    std::vector<char*> others;
    for (char* const argument : std::vector<char*>(argv, argv + argc)) {
        if (std::strcmp(argument, "--quick") == 0) repetitions = 5, seconds = 0.01;
        else if (std::strcmp(argument, "--minimum") == 0) minimum = true;
        else if (std::strncmp(argument, "--repetitions=", 14) == 0) repetitions = std::atoi(argument + 14);
        else if (std::strncmp(argument, "--seconds=", 10) == 0) seconds = std::atof(argument + 10);
        else others.push_back(argument);
    }
    if (repetitions < 2 || !(seconds > 0)) return 2; // a median is made of two at least
    char interleaved[] = "--benchmark_enable_random_interleaving=true";
    others.push_back(interleaved);
    int count = static_cast<int>(others.size());
    benchmark::Initialize(&count, others.data());
    if (benchmark::ReportUnrecognizedArguments(count, others.data())) return 2;
    for (auto const& e : entries())
        benchmark::RegisterBenchmark((e.question + '/' + e.message + '/' + e.contender).c_str(), e.run)
            ->MinTime(seconds)
            ->Repetitions(repetitions)
            ->ComputeStatistics(
                "minimum", [](std::vector<double> const& all) { return *std::min_element(all.begin(), all.end()); })
            ->ReportAggregatesOnly();

    collector ran;
    benchmark::RunSpecifiedBenchmarks(&ran);
    auto& times = minimum ? ran.minimum : ran.median;
    for (auto const& e : entries())
        if (auto const at = times.find(e.question + '/' + e.message + '/' + e.contender); at != times.end())
            at->second /= e.divisor();
    std::FILE* const rows = std::fopen((std::string(argv[0]) + ".jsonl").c_str(), "w");
    if (rows == nullptr) return 2;
    for (auto const& question : each(&bench::entry::question, {})) print(question, times, rows);
    print_let_pass(rows);
    std::fclose(rows);
    return ran.failed ? 1 : 0;
}
