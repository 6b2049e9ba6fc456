// SPDX-License-Identifier: BSL-1.0
// Has a program checked that parses a type, and the same with literals of it, right and wrong, and prints what these add in user time.
// No code is made, since of a wrong program there is none.
#include <algorithm>
#include <cstddef>
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

namespace {

/// A document of at least `size` characters; in a wrong one the first port is too small, and the last name has a space.
std::string document(std::size_t size, bool wrong) {
    std::string items;
    for (int i = 0; items.size() + 60 < size; ++i)
        items += std::string(i == 0 ? "" : ",\n") + "{\"id\":\"item-" + std::to_string(100 + i) + "\",\"ratio\":0." +
                 std::to_string(125 + i) + ",\"count\":" + std::to_string(1000 + i) + ",\"on\":true}";
    if (wrong) items.insert(items.rfind("item-") + 4, " ");
    return std::string("{\"enabled\":true,\"prometheusPort\":") + (wrong ? "80" : "9464") + ",\n\"items\":[" + items +
           "]}";
}

std::string program(std::string const& literal) {
    std::string text = R"(#include <telltale/text.hpp>
struct item {
    std::string id;
    double ratio;
    int count;
    bool on;
    static constexpr auto schema = telltale::schema(telltale::field<&item::id>(telltale::pattern<"^[a-z0-9-]+$">()),
                                                    telltale::field<&item::ratio>(telltale::range(0, 1)));
};
struct config {
    bool enabled;
    std::uint16_t prometheus_port;
    std::vector<item> items;
    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&config::prometheus_port>(telltale::minimum(1024, "Port must be >= 1024")));
};
bool read(std::string_view text) { return telltale::parse<config>(text).has_value() && telltale::validate<config>(text).ok(); }
)";
    if (!literal.empty())
        text += "config const& get() { return telltale::literal<config, R\"json(" + literal + ")json\">(); }\n";
    return text;
}

/// The user time of a compilation, which must end well or with errors, as is said.
double compile(std::string const& name, std::string const& text, bool fails) {
    std::string const source = TELLTALE_SCRATCH "/" + name + ".cpp";
    std::ofstream(source) << text;
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
        WEXITSTATUS(status) != (fails ? 1 : 0)) {
        std::fprintf(stderr, "%s ended otherwise than it should: %s.log\n", name.c_str(), source.c_str());
        std::exit(1);
    }
    return static_cast<double>(used.ru_utime.tv_sec) + static_cast<double>(used.ru_utime.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    int repetitions = 5;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) repetitions = 1;
        else if (std::strncmp(argv[i], "--repetitions=", 14) == 0) repetitions = std::max(std::atoi(argv[i] + 14), 1);
    }
    struct row {
        char const* name;
        std::string text;
        bool fails;
        double seconds = 1e9;
    };
    row rows[] = {{"without", program(""), false},
                  {"right_1kb", program(document(1024, false)), false},
                  {"wrong_1kb", program(document(1024, true)), true},
                  {"right_4kb", program(document(4096, false)), false},
                  {"wrong_4kb", program(document(4096, true)), true}};
    for (int i = 0; i != repetitions; ++i)
        for (row& one : rows) one.seconds = std::min(one.seconds, compile(one.name, one.text, one.fails));

    std::FILE* const out = std::fopen((std::string(argv[0]) + ".jsonl").c_str(), "w");
    if (out == nullptr) return 2;
    std::printf(
        "\ncompile_literal: what a literal adds to a program that parses its type, user seconds of -fsyntax-only\n");
    for (row const& one : rows) {
        double const added = one.seconds - rows[0].seconds;
        std::printf("%-12s %8.2f %+8.2f\n", one.name, one.seconds, added);
        std::fprintf(
            out,
            "{\"question\":\"compile_literal\",\"message\":\"%s\",\"contender\":\"telltale\",\"compiler\":\"%s\","
            "\"flags\":\"%s\",\"ns\":%.0f,\"ratio\":%.4f}\n",
            one.name, TELLTALE_BENCHMARK_COMPILER, TELLTALE_COMPILER_FLAGS, one.seconds * 1e9,
            one.seconds / rows[0].seconds);
    }
    std::fclose(out);
    return 0;
}
