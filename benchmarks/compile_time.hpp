// SPDX-License-Identifier: BSL-1.0
// Has programs checked by the compiler, in turn, and prints what each adds to the first in user time. No code is made.
#ifndef TELLTALE_BENCHMARKS_COMPILE_TIME_HPP
#define TELLTALE_BENCHMARKS_COMPILE_TIME_HPP

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace benchmarks {

struct compiled_program {
    std::string name;
    std::string text;
    bool fails = false; ///< it is to end with errors
    double seconds = 1e9;
};

/// The user time of a compilation, which must end well or with errors, as is said.
inline double compile_once(compiled_program const& program) {
    std::string const source = TELLTALE_SCRATCH "/" + program.name + ".cpp";
    std::ofstream(source) << program.text;
    std::vector<std::string> words;
    std::istringstream in(TELLTALE_COMPILER " " TELLTALE_COMPILER_FLAGS " -I " TELLTALE_INCLUDE " -fsyntax-only " +
                          source);
    for (std::string word; in >> word;) words.push_back(word);
    pid_t const child = fork();
    if (child == 0) {
        int const log = ::open((source + ".log").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        ::dup2(log, 1);
        ::dup2(log, 2);
        std::vector<char*> arguments;
        for (auto& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) < 0 || !WIFEXITED(status) ||
        WEXITSTATUS(status) != (program.fails ? 1 : 0)) {
        std::fprintf(stderr, "%s ended otherwise than it should: %s.log\n", program.name.c_str(), source.c_str());
        std::exit(1);
    }
    return static_cast<double>(used.ru_utime.tv_sec) + static_cast<double>(used.ru_utime.tv_usec) / 1e6;
}

/// Compiles each in turn, as often as the arguments say, and prints and keeps the least of each.
inline int measure_programs(int argc, char** argv, char const* question, char const* title,
                            std::vector<compiled_program> programs) {
    int repetitions = 5;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) repetitions = 1;
        else if (std::strncmp(argv[i], "--repetitions=", 14) == 0) repetitions = std::max(std::atoi(argv[i] + 14), 1);
    }
    for (int i = 0; i != repetitions; ++i)
        for (compiled_program& one : programs) one.seconds = std::min(one.seconds, compile_once(one));

    std::FILE* const out = std::fopen((std::string(argv[0]) + ".jsonl").c_str(), "w");
    if (out == nullptr) return 2;
    std::printf("\n%s: %s, user seconds of -fsyntax-only\n", question, title);
    for (compiled_program const& one : programs) {
        double const added = one.seconds - programs[0].seconds;
        std::printf("%-16s %8.2f %+8.2f\n", one.name.c_str(), one.seconds, added);
        std::fprintf(out,
                     "{\"question\":\"%s\",\"message\":\"%s\",\"contender\":\"telltale\",\"compiler\":\"%s\","
                     "\"flags\":\"%s\",\"ns\":%.0f,\"ratio\":%.4f}\n",
                     question, one.name.c_str(), TELLTALE_BENCHMARK_COMPILER, TELLTALE_COMPILER_FLAGS,
                     one.seconds * 1e9, one.seconds / programs[0].seconds);
    }
    std::fclose(out);
    return 0;
}

} // namespace benchmarks

#endif
