// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/runs.hpp>

#include <telltale/command/main.hpp>
#include <telltale/read/parse.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace render = telltale::render;

namespace {

using output = child_surroundings::output;

ended_child call(std::vector<char const*> words, child_surroundings const& around = {}) {
    words.insert(words.begin(), {"panelcheck", "runs"});
    return run_in_child(
        [&words] {
            return telltale::command::main(static_cast<int>(words.size()), words.data(), {.name = "panelcheck"},
                                           lamp_entry, telltale::command::runs_command);
        },
        around);
}

std::string event(std::string_view type, std::string_view run, std::string_view more = {}) {
    return std::string(R"({"ts":"2026-01-31T10:00:00Z","event":")") + std::string(type) +
           R"(","details":{"shopId":"s","requestId":"q","runId":")" + std::string(run) +
           R"(","source":"renderer","type":")" + std::string(type) + '"' + std::string(more) + "}}\n";
}

struct sample : scratch_folder {
    sample() {
        write("good.jsonl", event("render.run.created", "a") +
                                event("render.variant.started", "a", R"(,"variantId":"v")") + "\r\n\n" +
                                event("render.variant.completed", "a",
                                      R"(,"variantId":"v","payload":{"status":"success","latencyMs":5})") +
                                event("render.run.completed", "a", R"(,"payload":{"status":"complete"})"));
        write("more.jsonl", event("render.run.created", "b") + event("error", "b", R"(,"payload":{"message":"no"})"));
        write("bad.jsonl", event("render.run.created", "c") + "{\"ts\"\n" +
                               event("render.run.completed", "c", R"(,"payload":{"status":"over"})"));
    }
};

child_surroundings here() {
    static sample const all;
    return {.folder = all.path()};
}

std::string const good_table =
    "RUN  SHOP  STARTED                   DURATION  STATUS    OK  FAILED  TIMEOUT  ERRORS  MODEL\n"
    "  VARIANT  STARTED  LATENCY  PROVIDER  UPLOAD  STATUS   RESULT\n"
    "\n"
    "a    s     2026-01-31T10:00:00.000Z      0 ms  complete   1       0        0       0  -\n"
    "  v          +0 ms     5 ms         -       -  success\n";

} // namespace

TEST_CASE("runs of a log, of a pipe, and of several logs", "[command]") {
    ended_child end = call({"good.jsonl"}, here());
    CHECK(end.status == 0);
    CHECK(end.out == good_table);
    CHECK(end.err == "1 run: 1 complete; 4 events\n");
    end = call({"-q", "-"}, {.in = event("render.run.created", "a")});
    CHECK(end.status == 0);
    CHECK(end.out.find("\na    s     2026-01-31T10:00:00.000Z         -  open ") != std::string::npos);
    CHECK(end.err.empty());
    end = call({"good.jsonl", "more.jsonl"}, here());
    CHECK(end.status == 0);
    CHECK(end.err == "2 runs: 1 complete, 1 open; 6 events\n");
    end = call({"-"}, {.in = ""});
    CHECK(end.status == 0);
    CHECK(end.out.empty());
    CHECK(end.err == "no runs; no events\n");
}

TEST_CASE("bad lines are told with their place, and the others are shown", "[command]") {
    ended_child const end = call({"bad.jsonl", "good.jsonl"}, here());
    CHECK(end.status == 1);
    CHECK(end.out.find("\nc    s  ") != std::string::npos);
    CHECK(end.err.find("bad.jsonl:2:6: error: (document): expected ':' after a key ") == 0);
    CHECK(
        end.err.find("\nbad.jsonl:3:183: error: details.payload.status: must be one of: complete, partial, failed (got "
                     "\"over\") [not_one_of]\n") != std::string::npos);
    CHECK(end.err.ends_with("\n2 runs: 1 complete, 1 open; 5 events; 2 bad lines\n"));
}

TEST_CASE("a record behind a torn one is not lost", "[command]") {
    std::string const torn = event("render.run.created", "a").substr(0, 50);
    ended_child const end = call({"-"}, {.in = torn + event("render.run.created", "b") + torn +
                                               "{\"ts\":\"2026-01-31T10:00:00Z\",\"event\":\"other\"}\n"});
    CHECK(end.status == 1);
    CHECK(end.out.find("\nb    s  ") != std::string::npos);
    CHECK(end.err.find("<stdin>:1:51: error: (document): the line is torn: another record begins in it [bad_json]\n") ==
          0);
    CHECK(end.err.find("\n<stdin>:2:51: error: (document): the line is torn") != std::string::npos);
    CHECK(end.err.ends_with("\n1 run: 1 open; 1 event; 1 other record; 2 bad lines\n"));
}

TEST_CASE("lines that are too long are told and passed", "[command]") {
    ended_child const end = call({"-"}, {.in = std::string(20'000'000, ' ') + "\n" + event("render.run.created", "a")});
    CHECK(end.status == 1);
    CHECK(end.err.find("<stdin>:1:1: error: (document): the line has 20000000 bytes, more than the limit of 16777216 "
                       "[too_large]\n") == 0);
    CHECK(end.err.ends_with("1 run: 1 open; 1 event; 1 bad line\n"));
}

TEST_CASE("one run in full", "[command]") {
    ended_child end = call({"--run", "a", "good.jsonl", "more.jsonl"}, here());
    CHECK(end.status == 0);
    CHECK(end.out.starts_with("run a\n  status         complete\n  shop           s\n"));
    CHECK(end.out.find("run b") == std::string::npos);
    end = call({"--run", "complete", "good.jsonl"}, here());
    CHECK(end.status == 1);
    CHECK(end.out.empty());
    CHECK(end.err == "panelcheck: there is no run \"complete\"\n1 run: 1 complete; 4 events\n");
    end = call({"--run", "run-2", "-"}, {.in = event("render.run.created", "run-\\u001b")});
    CHECK(end.status == 1);
    CHECK(end.err.starts_with("panelcheck: there is no run \"run-2\", did you mean \"run-\\u001b\"?\n"));
}

TEST_CASE("only those of which something failed", "[command]") {
    ended_child const end = call({"--failed", "good.jsonl", "more.jsonl"}, here());
    CHECK(end.status == 0);
    CHECK(end.out.find("\nb    s  ") != std::string::npos);
    CHECK(end.out.find("\na    s  ") == std::string::npos);
    CHECK(end.err == "2 runs: 1 complete, 1 open; 6 events\n");
    CHECK(call({"--failed", "good.jsonl"}, here()).out.empty());
}

TEST_CASE("runs as JSON are read back", "[command]") {
    ended_child const end = call({"--format", "json", "good.jsonl", "more.jsonl"}, here());
    CHECK(end.status == 0);
    CHECK(end.err.empty());
    std::istringstream lines(end.out);
    std::vector<render::run_summary> runs;
    for (std::string line; std::getline(lines, line);) {
        auto read = telltale::parse<render::run_summary>(line, {.unknown_keys = telltale::unknown_keys::reject});
        REQUIRE(read);
        runs.push_back(*read);
    }
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].run_id == "a");
    CHECK(runs[0].variants.at(0).completed->latency_ms == 5);
    CHECK(runs[1].first_errors.at(0).message == "no");
    CHECK(call({"--format=json", "--run=a", "good.jsonl"}, here()).out == end.out.substr(0, end.out.find('\n') + 1));
}

TEST_CASE("colours go to terminals, or where they are wanted", "[command]") {
    CHECK(call({"--color=always", "good.jsonl"}, here()).out.find("\x1b[32mcomplete\x1b[0m") != std::string::npos);
    child_surroundings terminal = here();
    terminal.out = output::terminal;
    terminal.environment = {"TERM=xterm", "NO_COLOR="};
    CHECK(call({"good.jsonl"}, terminal).out.find("\x1b[32mcomplete\x1b[0m") != std::string::npos);
    CHECK(call({"--color=never", "good.jsonl"}, terminal).out.find('\x1b') == std::string::npos);
    CHECK(call({"--color=always", "--format=json", "good.jsonl"}, here()).out.find('\x1b') == std::string::npos);
}

TEST_CASE("what cannot be done", "[command]") {
    ended_child end = call({"none.jsonl", "good.jsonl"}, here());
    CHECK(end.status == 2);
    CHECK(end.out == good_table);
    CHECK(end.err == "panelcheck: cannot read none.jsonl: No such file or directory\n1 run: 1 complete; 4 events\n");
    for (auto const& [words, complaint] : std::vector<std::pair<std::vector<char const*>, std::string>>{
             {{}, "say which logs to read, or - for the standard input"},
             {{"-", "-"}, "the standard input, -, can be read only once"},
             {{"--run", "a", "--failed", "-"}, "--run and --failed exclude each other"},
             {{"--format=jsn", "-"}, "--format takes text or json, not \"jsn\"; did you mean \"json\"?"}}) {
        end = call(words);
        CHECK(end.status == 2);
        CHECK(end.out.empty());
        CHECK(end.err == "panelcheck: " + complaint + "\n");
    }
    child_surroundings full = here();
    full.out = output::full;
    end = call({"-q", "good.jsonl"}, full);
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: cannot write to the standard output: No space left on device\n");
}

TEST_CASE("the memory is that of the runs, not of the log", "[command]") {
    auto const feed = [](int lines) {
        return [lines](int to) {
            std::string block;
            for (int i = 0; i != 100; ++i) block += event("custom.event", "a", R"(,"variantId":"v","payload":{"n":1})");
            for (int i = 0; i != lines / 100; ++i)
                for (std::string_view left = block; !left.empty();) {
                    auto const n = ::write(to, left.data(), left.size());
                    if (n <= 0) return;
                    left.remove_prefix(static_cast<std::size_t>(n));
                }
        };
    };
    ended_child const few = call({"-"}, {.feed = feed(1000)});
    ended_child const many = call({"-"}, {.feed = feed(200'000)});
    CHECK(few.err == "1 run: 1 open; 1000 events\n");
    CHECK(many.err == "1 run: 1 open; 200000 events\n");
    CHECK(many.peak_kilobytes < few.peak_kilobytes + 4096); // of a log of 34 MB
}
