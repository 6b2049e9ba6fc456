// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/main.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"

#include <boost/json/parse.hpp>

#include <csignal>
#include <cstddef>
#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using output = child_surroundings::output;

// The command `panelcheck` in a process of its own.
ended_child call(std::vector<char const*> words, child_surroundings const& around = {}) {
    words.insert(words.begin(), "panelcheck");
    return run_in_child(
        [&words] {
            return telltale::command::main(static_cast<int>(words.size()), words.data(),
                                           {.name = "panelcheck", .version = "1.4.0"}, lamp_entry, locked_entry,
                                           panel_entry);
        },
        around);
}

struct sample : scratch_folder {
    sample() {
        write("good.json", R"({"name":"oil","watts":5})");
        write("doubtful.json", R"({"name":"oil","watt":5})");
        write("bad.json", "{\n  \"watts\": -1\n}\n");
        write("panel.log", "{\"ts\":\"2025-01-31T23:59:59Z\",\"event\":\"lamp.lit\",\"details\":{\"name\":\"oil\"}}\r\n"
                           "\r\n"
                           "{\"ts\":\"2025-01-31T23:59:59Z\",\"event\":\"lamp.out\",\"details\":{}}\r\n");
    }
};

sample const& files() {
    static sample const all;
    return all;
}

child_surroundings here() { return {.folder = files().path()}; }

std::string const log_report = "panel.log:3:59: error: details.reason: required key is missing [missing_key]\n"
                               "{\"ts\":\"2025-01-31T23:59:59Z\",\"event\":\"lamp.out\",\"details\":{}}\n"
                               "                                                          ^\n";

} // namespace

TEST_CASE("good documents: nothing on the standard output, 0", "[command]") {
    ended_child const end = call({"check", "--as", "lamp", "good.json"}, here());
    CHECK(end.status == 0);
    CHECK(end.out.empty());
    CHECK(end.err == "1 document, good\n");
    CHECK(call({"check", "-q", "--as", "lamp", "good.json"}, here()).err.empty());
}

TEST_CASE("warnings are shown, and all is good", "[command]") {
    ended_child end = call({"check", "--as", "lamp", "doubtful.json", "good.json"}, here());
    CHECK(end.status == 0);
    CHECK(end.out == "doubtful.json:1:15: warning: watt: unknown key, did you mean \"watts\"? [unknown_key]\n"
                     "{\"name\":\"oil\",\"watt\":5}\n"
                     "              ^\n");
    CHECK(end.err == "2 documents, all good (1 warning)\n");
    end = call({"check", "--as", "lamp", "--unknown", "ignore", "doubtful.json"}, here());
    CHECK(end.status == 0);
    CHECK(end.out.empty());
    end = call({"check", "--as", "lamp", "--unknown", "reject", "doubtful.json"}, here());
    CHECK(end.status == 1);
    CHECK(end.err == "1 document: 0 good, 1 bad (1 error)\n");
}

TEST_CASE("errors: 1", "[command]") {
    ended_child const end = call({"check", "--as", "lamp", "good.json", "bad.json"}, here());
    CHECK(end.status == 1);
    CHECK(end.out == "bad.json:2:12: error: watts: watts must be >= 0 (got -1) [too_small]\n"
                     "  \"watts\": -1\n"
                     "           ^\n"
                     "bad.json:1:1: error: name: required key is missing [missing_key]\n"
                     "{\n"
                     "^\n");
    CHECK(end.err == "2 documents: 1 good, 1 bad (2 errors)\n");
}

TEST_CASE("the standard input", "[command]") {
    ended_child end = call({"check", "--as", "lamp", "-"}, {.in = R"({"name":""})"});
    CHECK(end.status == 1);
    CHECK(end.out == "<stdin>:1:9: error: name: must have at least 1 character (got \"\") [too_short]\n"
                     "{\"name\":\"\"}\n"
                     "        ^\n");
    end = call({"check", "--as", "lamp", "--jsonl", "-"}, {.in = "{\"name\":\"a\"}\n{\"name\":\"b\"}\n"});
    CHECK(end.status == 0);
    CHECK(end.err == "<stdin>: 2 documents, all good\n");
}

TEST_CASE("a log", "[command]") {
    ended_child const end = call({"check", "--catalog", "panel", "--jsonl", "panel.log"}, here());
    CHECK(end.status == 1);
    CHECK(end.out == log_report);
    CHECK(end.err == "panel.log: 2 events: 1 good, 1 bad (1 error)\n");
}

TEST_CASE("what cannot be read is said, the rest is checked: 2", "[command]") {
    ended_child const end = call({"check", "--as", "lamp", "none.json", ".", "good.json", "bad.json"}, here());
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: cannot read none.json: No such file or directory\n"
                     "panelcheck: cannot read .: Is a directory\n"
                     "2 documents: 1 good, 1 bad (2 errors)\n");
    CHECK(end.out.starts_with("bad.json:2:12: error: "));

    ended_child const log = call({"check", "--catalog", "panel", "--jsonl", "none.log", "."}, here());
    CHECK(log.status == 2);
    CHECK(log.out.empty());
    CHECK(log.err == "panelcheck: cannot read none.log: No such file or directory\n"
                     "panelcheck: cannot read .: Is a directory\n");

    ended_child const closed = call({"check", "--as", "lamp", "-"}, {.closes_in = true});
    CHECK(closed.status == 2);
    CHECK(closed.err == "panelcheck: cannot read <stdin>: Bad file descriptor\n");
}

TEST_CASE("a file that may not be read", "[command]") {
    if (::geteuid() == 0) return; // who may read everything
    std::string const path = files().write("locked.json", "{}");
    ::chmod(path.c_str(), 0);
    ended_child const end = call({"check", "--as", "lamp", "locked.json"}, here());
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: cannot read locked.json: Permission denied\n");
}

TEST_CASE("what cannot be written is said: 2", "[command]") {
    for (auto const& words : {std::vector<char const*>{"check", "--as", "lamp", "bad.json"},
                              std::vector<char const*>{"check", "--catalog", "panel", "--jsonl", "panel.log"},
                              std::vector<char const*>{"types"}, std::vector<char const*>{"--help"}}) {
        child_surroundings around = here();
        around.out = output::closed;
        ended_child end = call(words, around);
        CHECK(end.status == 2);
        CHECK(end.err == "panelcheck: cannot write to the standard output: Bad file descriptor\n");
        around.out = output::broken_pipe;
        end = call(words, around);
        CHECK(end.status == 2);
        CHECK(end.err == "panelcheck: cannot write to the standard output: Broken pipe\n");
        around.out = output::full;
        end = call(words, around);
        CHECK(end.status == 2);
        CHECK(end.err == "panelcheck: cannot write to the standard output: No space left on device\n");
    }
    child_surroundings around = here();
    around.out = output::closed;
    CHECK(call({"check", "--as", "lamp", "good.json"}, around).status == 0); // there was nothing to write
}

TEST_CASE("wrong arguments: 2, and one sentence", "[command]") {
    ended_child const end = call({"check", "--as", "lump", "x"});
    CHECK(end.status == 2);
    CHECK(end.out.empty());
    CHECK(end.err == "panelcheck: there is no type \"lump\", did you mean \"lamp\"? Known types: lamp, locked\n");
    CHECK(call({}).status == 2);
    CHECK(call({"check", "--frobnicate"}).status == 2);
}

TEST_CASE("help, version and types go to the standard output: 0", "[command]") {
    CHECK(call({"--version"}).out == "panelcheck 1.4.0 (telltale " TELLTALE_VERSION_STRING ")\n");
    CHECK(call({"--version"}).status == 0);
    CHECK(call({"--help"}).out.find("Usage: panelcheck") != std::string::npos);
    CHECK(call({"--help"}).status == 0);
    CHECK(call({"types"}).out.find("    lamp.out  warn   A lamp went out.\n") != std::string::npos);
    CHECK(call({"types"}).status == 0);
}

TEST_CASE("a command is called as its program is, when it has no name", "[command]") {
    char const* words[] = {"/opt/bin/lampcheck", "chek"};
    ended_child const end = run_in_child([&words] { return telltale::command::main(2, words, lamp_entry); });
    CHECK(end.err == "lampcheck: there is no command \"chek\"; did you mean \"check\"?\n");
    ended_child const nameless = run_in_child([] { return telltale::command::main(0, nullptr, lamp_entry); });
    CHECK(nameless.err ==
          "telltale: say what to do: check, types, explain, freeze, compare, completions or man; --help tells more\n");
    CHECK(nameless.status == 2);
}

TEST_CASE("each line of a JSON report is valid JSON, and nothing is said beside it", "[command]") {
    ended_child const documents =
        call({"check", "--as", "lamp", "--format", "json", "good.json", "bad.json", "doubtful.json"}, here());
    CHECK(documents.status == 1);
    CHECK(documents.err.empty());
    ended_child const log = call({"check", "--catalog", "panel", "--jsonl", "--format", "json", "panel.log"}, here());
    CHECK(log.status == 1);
    CHECK(log.err.empty());
    std::istringstream lines(documents.out + log.out);
    std::vector<boost::json::value> all;
    for (std::string line; std::getline(lines, line);) all.push_back(boost::json::parse(line));
    REQUIRE(all.size() == 5);
    CHECK(all[0].at("ok").as_bool());
    CHECK(all[1].at("issues").as_array().size() == 2);
    CHECK(all[2].at("issues").at(0).at("severity").as_string() == "warning");
    CHECK(all[3].at("issues").at(0).at("line").as_int64() == 3);
    CHECK(all[4].at("summary").at("good").as_int64() == 1);
}

TEST_CASE("commands for GitHub, and the summary beside them", "[command]") {
    ended_child end =
        call({"check", "--as", "lamp", "--format", "github", "good.json", "bad.json", "doubtful.json"}, here());
    CHECK(end.status == 1);
    CHECK(end.out ==
          "::error file=bad.json,line=2,col=12,title=too_small::watts: watts must be >= 0 (got -1)\n"
          "::error file=bad.json,line=1,col=1,title=missing_key::name: required key is missing\n"
          "::warning file=doubtful.json,line=1,col=15,title=unknown_key::watt: unknown key, did you mean \"watts\"?\n");
    CHECK(end.err == "3 documents: 2 good, 1 bad (2 errors, 1 warning)\n");
    end = call({"check", "--catalog", "panel", "--jsonl", "--format", "github", "panel.log"}, here());
    CHECK(end.out ==
          "::error file=panel.log,line=3,col=59,title=missing_key::details.reason: required key is missing\n");
    CHECK(end.err == "panel.log: 2 events: 1 good, 1 bad (1 error)\n");
    child_surroundings actions = here();
    actions.environment = {"GITHUB_ACTIONS=true"}; // text, unless asked
    CHECK(call({"check", "--catalog", "panel", "--jsonl", "panel.log"}, actions).out == log_report);
}

TEST_CASE("the output format of JSON Schema, an object for each document", "[command]") {
    ended_child end = call({"check", "--as", "lamp", "--format", "json-schema", "good.json", "bad.json"}, here());
    CHECK(end.status == 1);
    CHECK(
        end.out ==
        "{\"valid\":true,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"file\":\"good.json\"}\n"
        "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"file\":\"bad.json\",\"errors\":["
        "{\"valid\":false,\"keywordLocation\":\"/minimum\",\"instanceLocation\":\"/watts\","
        "\"error\":\"watts must be \\u003e= 0 (got -1)\",\"code\":\"too_small\",\"dotted\":\"watts\",\"line\":2,\"column\":12},"
        "{\"valid\":false,\"keywordLocation\":\"/required\",\"instanceLocation\":\"\","
        "\"error\":\"required key is missing\",\"code\":\"missing_key\",\"dotted\":\"name\",\"line\":1,\"column\":1}]}\n");
    CHECK(end.err.empty());
    end = call({"check", "--catalog", "panel", "--jsonl", "--format", "json-schema", "panel.log"}, here());
    CHECK(
        end.out ==
        "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"file\":\"panel.log\",\"errors\":["
        "{\"valid\":false,\"keywordLocation\":\"/required\",\"instanceLocation\":\"/details\","
        "\"error\":\"required key is missing\",\"code\":\"missing_key\",\"dotted\":\"details.reason\",\"line\":3,\"column\":59}]}\n");
    CHECK(end.err.empty());
}

TEST_CASE("problem details, an object for each document with an error", "[command]") {
    ended_child const end =
        call({"check", "--as", "lamp", "--format", "problem", "good.json", "bad.json", "doubtful.json"}, here());
    CHECK(end.status == 1);
    CHECK(end.out ==
          "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"2 errors\","
          "\"instance\":\"bad.json\",\"errors\":["
          "{\"detail\":\"watts must be \\u003e= 0 (got -1)\",\"pointer\":\"#/watts\",\"code\":\"too_small\","
          "\"line\":2,\"column\":12},"
          "{\"detail\":\"required key is missing\",\"pointer\":\"#/name\",\"code\":\"missing_key\","
          "\"line\":1,\"column\":1}]}\n");
    CHECK(end.err.empty());
}

TEST_CASE("codes are explained", "[command]") {
    ended_child end = call({"explain", "too_small"});
    CHECK(end.status == 0);
    CHECK(end.out.starts_with("too_small: The number is below its minimum.\n\n    lamp.json:1:24: error: watts: "));
    CHECK(call({"explain"}).out.starts_with("missing_key      A required key is absent from its object.\n"));
    CHECK(call({"explain", "--all"}).out.find("\ntoo_small: ") != std::string::npos);
    CHECK(call({"explain", "--all", "--format", "markdown"}).out.starts_with("# The codes of issues\n"));
    CHECK(call({"explain", "--format", "markdown", "too_small"}).out.starts_with("## too_small\n"));
    end = call({"explain", "toosmall"});
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: there is no code \"toosmall\"; did you mean \"too_small\"?\n");
}

TEST_CASE("completions and the manual page name the command and what it knows", "[command]") {
    CHECK(call({"completions", "bash"}).out.ends_with("\ncomplete -o default -F _panelcheck -- panelcheck\n"));
    CHECK(call({"completions", "zsh"}).out.starts_with("#compdef panelcheck\n"));
    CHECK(call({"completions", "fish"}).out.starts_with("complete -c panelcheck -f\n"));
    CHECK(call({"completions", "bash"}).out.find("--as) words=(lamp locked) ;;\n") != std::string::npos);
    ended_child const page = call({"man"});
    CHECK(page.status == 0);
    CHECK(page.out.starts_with(".TH \"PANELCHECK\" 1 \"\" \"panelcheck 1.4.0\" \"User Commands\"\n"));
    CHECK(page.out.find("\\fBpanel\\fR\nWhat a panel says.\n") != std::string::npos);
}

TEST_CASE("colours on a terminal, not elsewhere, not when refused", "[command]") {
    std::vector<char const*> const words = {"check", "--as", "lamp", "bad.json"};
    auto const is_colored = [](ended_child const& end) {
        CHECK(end.out.find("bad.json:2:12:") != std::string::npos);
        return end.out.find("\x1b[1;31merror:") != std::string::npos;
    };
    child_surroundings terminal = here();
    terminal.environment = {"TERM=xterm", "NO_COLOR="};
    CHECK(!is_colored(call(words, terminal)));
    terminal.out = output::terminal;
    CHECK(is_colored(call(words, terminal)));
    CHECK(!is_colored(call({"check", "--as", "lamp", "bad.json", "--color", "never"}, terminal)));
    terminal.environment = {"TERM=dumb", "NO_COLOR="};
    CHECK(!is_colored(call(words, terminal)));
    terminal.environment = {"TERM=xterm", "NO_COLOR=1"};
    CHECK(!is_colored(call(words, terminal)));
    CHECK(is_colored(call({"check", "--as", "lamp", "bad.json", "--color", "always"}, terminal)));
}

namespace {

// Waits until the standard error, a file, holds `count` times `words`.
void wait_for_error(std::string_view words, std::size_t count) {
    for (int tries = 0; tries != 1000; ++tries) {
        std::string text(65536, '\0');
        auto const n = ::pread(2, text.data(), text.size(), 0);
        text.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
        std::size_t seen = 0;
        for (std::size_t at = 0; (at = text.find(words, at)) != std::string::npos; at += words.size()) ++seen;
        if (seen >= count) return;
        ::usleep(10000);
    }
}

// `panelcheck check --watch --as lamp` on a file, while `meanwhile` is done in another process, which at last interrupts it.
ended_child call_watching(scratch_folder const& folder, std::function<void()> const& meanwhile) {
    return run_in_child(
        [&meanwhile] {
            std::signal(SIGINT, SIG_DFL);
            int const watcher = ::getpid();
            if (::fork() == 0) {
                meanwhile();
                ::kill(watcher, SIGINT);
                ::_exit(0);
            }
            char const* words[] = {"panelcheck", "check", "--watch", "--as", "lamp", "a.json", "b.json"};
            return telltale::command::main(7, words, lamp_entry);
        },
        {.folder = folder.path()});
}

// Gives a file another content at once, as editors do.
void replace(scratch_folder const& folder, char const* name, std::string_view content) {
    std::string const made = folder.write("new", content);
    std::rename(made.c_str(), (folder.path() + '/' + name).c_str());
}

// With each time of day replaced.
std::string without_times(std::string text) {
    for (std::size_t at = 0; (at = text.find("-- ", at)) != std::string::npos; at += 3)
        if (text.size() > at + 11 && text[at + 5] == ':' && text[at + 8] == ':') text.replace(at + 3, 8, "TIME");
    return text;
}

} // namespace

TEST_CASE("files are watched until an interruption, which gives the status of the last check", "[command]") {
    scratch_folder const folder;
    folder.write("a.json", R"({"name":""})");
    folder.write("b.json", R"({"name":"b"})");
    ended_child end = call_watching(folder, [&] {
        wait_for_error("good", 1);
        replace(folder, "a.json", R"({"name":"oil"})");
        wait_for_error("all good", 1);
        ::unlink((folder.path() + "/a.json").c_str());
        wait_for_error("vanished", 1);
        replace(folder, "a.json", R"({"name":"gas","watts":5})");
        wait_for_error("all good", 2);
    });
    CHECK(end.status == 0);
    CHECK(end.out == "a.json:1:9: error: name: must have at least 1 character (got \"\") [too_short]\n"
                     "{\"name\":\"\"}\n"
                     "        ^\n");
    CHECK(without_times(end.err) == "2 documents: 1 good, 1 bad (1 error)\n"
                                    "-- TIME a.json changed\n"
                                    "2 documents, all good\n"
                                    "-- TIME a.json vanished\n"
                                    "-- TIME a.json appeared\n"
                                    "2 documents, all good\n");

    ::unlink((folder.path() + "/a.json").c_str());
    end = call_watching(folder, [&] {
        wait_for_error("good", 1);
        replace(folder, "b.json", "{}");
        wait_for_error("bad", 1);
    });
    CHECK(end.status == 2); // there is no a.json
    CHECK(without_times(end.err) == "panelcheck: cannot read a.json: No such file or directory\n"
                                    "1 document, good\n"
                                    "-- TIME b.json changed\n"
                                    "panelcheck: cannot read a.json: No such file or directory\n"
                                    "1 document: 0 good, 1 bad (1 error)\n");

    replace(folder, "a.json", "{}");
    end = call_watching(folder, [&] { wait_for_error("bad", 1); });
    CHECK(end.status == 1);
}

namespace {

// Writes `copies` times `lines`, until the reader goes away.
void write_often(int to, std::string const& lines, std::size_t copies) {
    for (; copies != 0; --copies)
        for (std::size_t at = 0; at != lines.size();) {
            auto const n = ::write(to, lines.data() + at, lines.size() - at);
            if (n <= 0) return;
            at += static_cast<std::size_t>(n);
        }
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool counts_memory = false; // it keeps what was freed
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool counts_memory = false;
#else
constexpr bool counts_memory = true;
#endif
#else
constexpr bool counts_memory = true;
#endif

} // namespace

TEST_CASE("a log of any length takes little memory", "[command]") {
    std::string lines;
    while (lines.size() < 1000000)
        lines += "{\"ts\":\"2025-01-31T23:59:59Z\",\"event\":\"lamp.lit\",\"details\":{\"name\":\"" +
                 std::string(lines.size() % 300 + 1, 'x') + "\"}}\n";
    std::size_t const copies = counts_memory ? 200 : 20;
    child_surroundings around;
    around.feed = [&](int to) { write_often(to, lines, copies); };
    ended_child const end = call({"check", "--catalog", "panel", "--jsonl", "-"}, around);
    CHECK(end.status == 0);
    CHECK(end.out.empty());
    INFO("peak " << end.peak_kilobytes << " kB");
    if (counts_memory) CHECK(end.peak_kilobytes < 40000); // most of it this test's own
}

TEST_CASE("a line of any length takes little memory", "[command]") {
    std::string const piece(1000000, 'x');
    child_surroundings around;
    around.feed = [&](int to) {
        write_often(to, "{\"name\":\"", 1);
        write_often(to, piece, 200);
        write_often(to, "\"}\n{\"name\":\"b\"}\n", 1);
    };
    ended_child const end = call({"check", "--as", "lamp", "--jsonl", "--max-line", "1M", "-"}, around);
    CHECK(end.status == 1);
    CHECK(end.out ==
          "<stdin>:1:1: error: (document): the line has 200000011 bytes, more than the limit of 1048576 [too_large]\n");
    CHECK(end.err == "<stdin>: 2 documents: 1 good, 1 bad (1 error)\n");
    INFO("peak " << end.peak_kilobytes << " kB");
    if (counts_memory) CHECK(end.peak_kilobytes < 40000);
}

TEST_CASE("a log is not read on when nobody reads the report", "[command]") {
    child_surroundings around;
    std::string lines;
    while (lines.size() < 1000000) lines += "{\"name\":\"\"}\n" + std::string(1000, '\n');
    around.feed = [&](int to) { write_often(to, lines, 1000000); };
    around.out = output::broken_pipe;
    for (char const* threads : {"1", "4"}) {
        ended_child const end = call({"check", "--as", "lamp", "--jsonl", "--threads", threads, "-"}, around);
        CHECK(end.status == 2);
        CHECK(end.err == "panelcheck: cannot write to the standard output: Broken pipe\n");
    }
}

TEST_CASE("threads check a file and a pipe with the same result", "[command]") {
    std::string lines;
    for (int i = 0; lines.size() < 600000; ++i)
        lines += i % 7 == 0    ? "\r\n"
                 : i % 99 == 0 ? "{\"name\":\"\",\"watts\":-" + std::to_string(i) + "}\n"
                               : "{\"name\":\"" + std::string(static_cast<std::size_t>(i % 50), 'x') + "y\"}\n";
    scratch_folder const folder;
    folder.write("a.log", lines);
    ended_child const expected =
        call({"check", "--as", "lamp", "--jsonl", "--threads", "1", "a.log"}, {.folder = folder.path()});
    CHECK(expected.status == 1);
    CHECK(expected.out.size() > 10000);
    std::string piped = expected.out;
    for (std::size_t at; (at = piped.find("a.log:")) != std::string::npos;) piped.replace(at, 5, "<stdin>");
    for (char const* threads : {"1", "2", "5"}) {
        INFO(threads << " threads");
        ended_child const file =
            call({"check", "--as", "lamp", "--jsonl", "--threads", threads, "a.log"}, {.folder = folder.path()});
        CHECK(file.status == 1);
        CHECK(file.out == expected.out);
        CHECK(file.err == expected.err);
        child_surroundings around;
        around.feed = [&](int to) {
            for (std::size_t at = 0; at < lines.size(); at += 70000) {
                if (at % 3 == 0) ::usleep(1000);
                write_often(to, lines.substr(at, 70000), 1);
            }
        };
        ended_child const pipe = call({"check", "--as", "lamp", "--jsonl", "--threads", threads, "-"}, around);
        CHECK(pipe.status == 1);
        CHECK(pipe.out == piped);
        CHECK(pipe.err == "<stdin>" + expected.err.substr(5));
    }
}

TEST_CASE("no memory for a line: said once, by however many threads", "[command]") {
    if (!counts_memory) return;
    child_surroundings around;
    around.feed = [](int to) {
        write_often(to, "{\"name\":\"\"}\n", 1);
        write_often(to, std::string(1000000, 'x'), 1000);
    };
    for (char const* threads : {"1", "4"}) {
        ended_child const end = run_in_child(
            [&] {
                rlimit const most{400000000, 400000000};
                ::setrlimit(RLIMIT_AS, &most);
                char const* words[] = {"c",          "check", "--as",      "lamp",  "--jsonl",
                                       "--max-line", "1G",    "--threads", threads, "-"};
                return telltale::command::main(10, words, {.name = "c"}, lamp_entry);
            },
            around);
        CHECK(end.status == 2);
        CHECK(end.out.starts_with("<stdin>:1:9: error: name: "));
        CHECK(end.err == "c: std::bad_alloc\n");
    }
}

TEST_CASE("an interruption ends all threads", "[command]") {
    child_surroundings around;
    around.feed = [](int to) {
        write_often(to, "{\"name\":\"a\"}\n", 100000);
        while (::write(to, "\n", 1) == 1) ::usleep(10000);
    };
    ended_child const end = run_in_child(
        [] {
            std::signal(SIGINT, SIG_DFL);
            int const checker = ::getpid();
            if (::fork() == 0) {
                ::usleep(50000);
                ::kill(checker, SIGINT);
                ::_exit(0);
            }
            char const* words[] = {"c", "check", "--as", "lamp", "--jsonl", "--threads", "4", "-"};
            return telltale::command::main(8, words, lamp_entry);
        },
        around);
    CHECK(end.status == -SIGINT);
}

TEST_CASE("progress is shown on a terminal, and taken away before anything else is", "[command]") {
    child_surroundings around;
    around.out = output::terminal;
    around.err_is_out = true;
    around.environment = {"TERM=xterm", "NO_COLOR=1"};
    around.feed = [&](int to) {
        write_often(to, "{\"name\":\"a\"}\n", 1);
        ::usleep(1200000);
        write_often(to, "{\"name\":\"\"}\n", 1);
    };
    std::string const report = "<stdin>:2:9: error: name: must have at least 1 character (got \"\") [too_short]\r\n"
                               "{\"name\":\"\"}\r\n"
                               "        ^\r\n";
    ended_child end = call({"check", "--as", "lamp", "--jsonl", "-"}, around);
    CHECK(end.out == "\r0.0 MB  0.0 MB/s  1 line\x1b[K"
                     "\r\x1b[K" +
                         report + "<stdin>: 2 documents: 1 good, 1 bad (1 error)\r\n");
    CHECK(call({"check", "-q", "--as", "lamp", "--jsonl", "-"}, around).out == report);
    around.environment = {"TERM=dumb", "NO_COLOR=1"};
    CHECK(call({"check", "--as", "lamp", "--jsonl", "-"}, around).out ==
          report + "<stdin>: 2 documents: 1 good, 1 bad (1 error)\r\n");
    around.environment = {"TERM=xterm", "NO_COLOR=1"};
    around.err_is_out = false; // no terminal
    CHECK(call({"check", "--as", "lamp", "--jsonl", "-"}, around).err ==
          "<stdin>: 2 documents: 1 good, 1 bad (1 error)\n");
}

TEST_CASE("reports are seen before the log ends", "[command]") {
    int seen[2];
    REQUIRE(::pipe(seen) == 0);
    child_surroundings around;
    around.feed = [&](int to) {
        write_often(to, "{\"name\":\"\"}\n", 1);
        char byte = 0;
        if (::read(seen[0], &byte, 1) == 1)
            write_often(to, "{\"name\":\"b\"}\n", 1); // waits for the report of the first
    };
    ended_child const end = run_in_child(
        [&] {
            ::dup2(seen[1], 1);
            char const* words[] = {"c", "check", "--as", "lamp", "--jsonl", "-"};
            return telltale::command::main(6, words, lamp_entry);
        },
        around);
    ::close(seen[0]);
    ::close(seen[1]);
    CHECK(end.err == "<stdin>: 2 documents: 1 good, 1 bad (1 error)\n");
}
