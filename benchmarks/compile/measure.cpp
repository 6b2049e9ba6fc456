// SPDX-License-Identifier: BSL-1.0
// Compiles each contender in turn, several times, and prints the least user time, the least peak of memory, and the bytes of code.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct contender {
    std::string name;
    double seconds = 1e9;
    long kilobytes = 1L << 40;
    long text = 0;
};

std::vector<std::string> split(std::string const& text, char at) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, at);)
        if (!part.empty()) parts.push_back(part);
    return parts;
}

/// Runs a command and waits for it and its children. Ends the program when it fails.
rusage run(std::vector<std::string> const& words) {
    pid_t const child = fork();
    if (child == 0) {
        std::vector<char*> arguments;
        for (auto const& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) < 0 || status != 0) {
        std::fprintf(stderr, "this failed:");
        for (auto const& word : words) std::fprintf(stderr, " %s", word.c_str());
        std::fprintf(stderr, "\n");
        std::exit(1);
    }
    return used;
}

void compile(contender& one) {
    std::vector<std::string> words = split(TELLTALE_COMPILER " " TELLTALE_COMPILER_FLAGS, ' ');
    std::string const object = TELLTALE_SCRATCH "/" + one.name + ".o";
    for (std::string const& word :
         {std::string("-I"), std::string(TELLTALE_INCLUDE), std::string("-I"), std::string(TELLTALE_BENCHMARKS),
          std::string("-c"), TELLTALE_BENCHMARKS "/compile/contenders/" + one.name + ".cpp", std::string("-o"), object})
        words.push_back(word);
    rusage const used = run(words); // the driver's children are counted with it
    one.seconds = std::min(one.seconds, static_cast<double>(used.ru_utime.tv_sec) +
                                            static_cast<double>(used.ru_utime.tv_usec) / 1e6);
    one.kilobytes = std::min(one.kilobytes, used.ru_maxrss);
    if (std::FILE* const sizes = popen(("size '" + object + "'").c_str(), "r")) {
        char line[256];
        (void)std::fgets(line, sizeof line, sizes);
        if (std::fgets(line, sizeof line, sizes) != nullptr) one.text = std::atol(line);
        pclose(sizes);
    }
}

} // namespace

int main(int argc, char** argv) {
    int repetitions = 5;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) repetitions = 1;
        else if (std::strncmp(argv[i], "--repetitions=", 14) == 0) repetitions = std::min(std::atoi(argv[i] + 14), 5);
    }
    std::vector<contender> all;
    for (auto const& name : split(TELLTALE_CONTENDERS, ',')) all.push_back({name});
    std::stable_partition(all.begin(), all.end(), [](contender const& c) { return c.name == "telltale"; });
    for (int i = 0; i < repetitions; ++i)
        for (auto& one : all) compile(one);

    std::FILE* const rows = std::fopen((std::string(argv[0]) + ".jsonl").c_str(), "w");
    if (rows == nullptr || all.empty()) return 2;
    std::printf("\ncompile and object_size: seven structs, read and write, -O2 (times that of telltale)\n");
    std::printf("%-26s %20s %20s %20s\n", "", "user seconds", "peak MB", "bytes of text");
    for (auto const& one : all) {
        auto const cell = [&](double value, double ours, int decimals) {
            char text[40];
            if (one.name == "telltale") std::snprintf(text, sizeof text, "%.*f", decimals, value);
            else std::snprintf(text, sizeof text, "%.*f (%.2f)", decimals, value, value / ours);
            return std::string(text);
        };
        contender const& ours = all.front();
        double const megabytes = static_cast<double>(one.kilobytes) / 1024;
        auto const text = static_cast<double>(one.text), our_text = static_cast<double>(ours.text);
        std::printf("%-26s %20s %20s %20s\n", one.name.c_str(), cell(one.seconds, ours.seconds, 2).c_str(),
                    cell(megabytes, static_cast<double>(ours.kilobytes) / 1024, 0).c_str(),
                    cell(text, our_text, 0).c_str());
        auto const row = [&](char const* question, char const* unit, double value, double ratio) {
            std::fprintf(rows,
                         "{\"question\":\"%s\",\"message\":\"seven structs\",\"contender\":\"%s\",\"compiler\":\"%s\","
                         "\"flags\":\"%s\",\"%s\":%.0f,\"ratio\":%.4f}\n",
                         question, one.name.c_str(), TELLTALE_BENCHMARK_COMPILER, TELLTALE_COMPILER_FLAGS, unit, value,
                         ratio);
        };
        row("compile", "ns", one.seconds * 1e9, one.seconds / ours.seconds);
        row("compile_memory", "bytes", static_cast<double>(one.kilobytes) * 1024,
            static_cast<double>(one.kilobytes) / static_cast<double>(ours.kilobytes));
        row("object_size", "bytes", text, text / our_text);
    }
    std::fclose(rows);
    return 0;
}
