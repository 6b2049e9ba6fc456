// SPDX-License-Identifier: BSL-1.0
// Threads and processes that record in one file, are killed, and run out of disk.
#include <telltale/recording.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/mount.h>
#endif

namespace recording = telltale::recording;
namespace telemetry = telltale::telemetry;

namespace {

/// What a writer records: which it is, its how-manieth event, and text that makes lines of many lengths.
struct step {
    std::uint32_t process = 0;
    std::uint32_t thread = 0;
    std::uint64_t number = 0;
    std::string text{};
};
using steps = telemetry::event_catalog<telemetry::event<"step", step>>;

std::string text_of(std::uint64_t number) {
    return std::string(number % 97 == 0 ? 5000 : number % 61, static_cast<char>('a' + number % 26));
}

/// Records events from some threads at once; how many failed.
std::uint64_t record_steps(recording::file_recorder<steps>& to, std::uint32_t process, std::uint32_t threads,
                           std::uint64_t each) {
    std::vector<std::uint64_t> failed(threads);
    std::vector<std::thread> running;
    for (std::uint32_t thread = 0; thread != threads; ++thread)
        running.emplace_back([&, thread] {
            for (std::uint64_t n = 0; n != each; ++n)
                if (!to.record(step{process, thread, n, text_of(n)})) ++failed[thread];
        });
    for (std::thread& one : running) one.join();
    std::uint64_t sum = 0;
    for (std::uint64_t const one : failed) sum += one;
    return sum;
}

/// `body` in a process of its own.
template <class Body>
::pid_t in_process(Body const& body) {
    ::pid_t const child = ::fork();
    if (child == 0) ::_exit(body() ? 0 : 1);
    return child;
}
int ended(::pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

/// Reads the log, whose lines must be in order for each writer; returns how many each has.
struct seen {
    std::vector<std::uint64_t> counts;
    std::uint64_t all = 0, bad = 0, torn = 0, gaps = 0, spoilt = 0;
    std::string told;
};
seen read_back(std::string const& path, std::uint32_t processes, std::uint32_t threads) {
    seen out;
    out.counts.resize(processes * threads);
    recording::log_reader<steps::record> log(
        path, {.bad_lines = [&](telltale::issues const& wrong) { out.told += to_string(wrong.front()) + '\n'; }});
    for (steps::record line; log.next(line);) {
        step const& one = *steps::get_if<"step">(line.details);
        if (one.process >= processes || one.thread >= threads || one.text != text_of(one.number)) {
            ++out.spoilt;
            continue;
        }
        auto& count = out.counts[one.process * threads + one.thread];
        if (one.number != count) ++out.gaps;
        count = one.number + 1;
        ++out.all;
    }
    out.bad = log.bad();
    out.torn = log.torn();
    CHECK_FALSE(log.error());
    return out;
}

void write_from_all(std::uint32_t processes, std::uint32_t threads, std::uint64_t each) {
    scratch_folder const folder;
    std::string const path = folder.path() + "/deep/log.jsonl";
    std::vector<::pid_t> children;
    for (std::uint32_t process = 0; process != processes; ++process)
        children.push_back(in_process([&] {
            recording::file_recorder<steps> recorder(path);
            return record_steps(recorder, process, threads, each) == 0;
        }));
    for (::pid_t const child : children) CHECK(ended(child) == 0);
    seen const found = read_back(path, processes, threads);
    CHECK(found.all == std::uint64_t{processes} * threads * each);
    CHECK(found.told == "");
    CHECK(found.bad == 0);
    CHECK(found.gaps == 0);
    CHECK(found.spoilt == 0);
}

} // namespace

TEST_CASE("8 threads in each of 4 processes write 100,000 events to one file") { write_from_all(4, 8, 3125); }

TEST_CASE("32 threads and 16 processes write a million events to one file", "[.slow]") { write_from_all(16, 32, 1954); }

TEST_CASE("a recorder that was there before the fork serves the children too") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/log.jsonl";
    recording::file_recorder<steps> recorder(path);
    CHECK(recorder.record(step{0, 0, 0, text_of(0)}).ok());
    std::vector<::pid_t> children;
    for (std::uint32_t process = 1; process != 4; ++process)
        children.push_back(in_process([&] { return record_steps(recorder, process, 2, 200) == 0; }));
    for (::pid_t const child : children) CHECK(ended(child) == 0);
    seen const found = read_back(path, 4, 2);
    CHECK(found.all == 1201);
    CHECK(found.told == "");
}

TEST_CASE("processes that are killed cost at most their last lines, and the recorder goes on") {
    scratch_folder const folder;
    std::string const path = folder.path() + "/log.jsonl";
    constexpr std::uint32_t processes = 4, threads = 2;
    constexpr std::uint64_t many = 200'000; // that nobody lives to write, nor goes on with when this program is ended
    std::vector<::pid_t> children;
    for (std::uint32_t process = 1; process != processes; ++process)
        children.push_back(in_process([&] {
            recording::file_recorder<steps> recorder(path);
            return record_steps(recorder, process, threads, many) == 0;
        }));
    recording::file_recorder<steps> recorder(path);
    std::uint64_t mine = 0;
    for (::pid_t const child : children) { // one after another, while the others write
        auto const until = std::chrono::steady_clock::now() + std::chrono::milliseconds(60);
        while (std::chrono::steady_clock::now() < until) {
            CHECK(recorder.record(step{0, 0, mine, text_of(mine)}).ok());
            ++mine;
        }
        ::kill(child, SIGKILL);
        int const status = ended(child);
        CHECK(WIFSIGNALED(status));
    }
    for (int i = 0; i != 10; ++i, ++mine) CHECK(recorder.record(step{0, 0, mine, text_of(mine)}).ok());
    recording::file_recorder<steps> next(path);
    for (int i = 0; i != 10; ++i, ++mine) CHECK(next.record(step{0, 0, mine, text_of(mine)}).ok());

    seen const found = read_back(path, processes, threads);
    CHECK(found.counts[0] == mine);
    CHECK(found.gaps == 0);
    CHECK(found.spoilt == 0);
    CHECK(found.bad <= (processes - 1) * threads);
    CHECK(found.torn == found.bad);
}

namespace {

/// Writes until the disk says no, in the folder, and once more when `make_room` has made room.
template <class MakeRoom>
void fill(std::string const& path, char const* words, MakeRoom const& make_room) {
    recording::file_recorder<steps> recorder(path);
    std::uint64_t n = 1; // of short lines, so that one of them is cut
    recording::outcome done;
    while ((done = recorder.record(step{0, 0, n - 1, text_of(n - 1)}))) ++n;
    CHECK(done.error().action == recording::file_action::append);
    std::string const said = done.report();
    CHECK(said.find(path + ": cannot be written: " + words) == 0);
    CHECK(done.error().written < done.error().line_size);
    for (int i = 0; i != 3; ++i)
        CHECK_FALSE(recorder.record(step{0, 0, n - 1, "a longer text than fits in what is left"}));
    std::uint64_t const good = n - 1;
    {
        seen const found = read_back(path, 1, 1);
        CHECK(found.all == good);
        CHECK(found.bad <= 1);
        CHECK(found.torn == found.bad);
    }
    make_room();
    CHECK(recorder.record(step{0, 0, n - 1, text_of(n - 1)}).ok());
    seen const found = read_back(path, 1, 1);
    CHECK(found.all == good + 1);
    CHECK(found.gaps == 0);
    CHECK(found.spoilt == 0);
    CHECK(found.bad <= 1);
}

} // namespace

TEST_CASE("a file that may not grow is an error, and no torn line passes for a good one") {
    scratch_folder const folder;
    ::pid_t const child = in_process([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit const whole = [] {
            rlimit now{};
            ::getrlimit(RLIMIT_FSIZE, &now);
            return now;
        }();
        rlimit tight = whole;
        tight.rlim_cur = 100'001;
        ::setrlimit(RLIMIT_FSIZE, &tight);
        bool good = true;
        std::string const path = folder.path() + "/log.jsonl";
        recording::file_recorder<steps> recorder(path);
        std::uint64_t n = 0;
        recording::outcome done;
        while ((done = recorder.record(step{0, 0, n, "0123456789"}))) ++n;
        good = good && done.report().starts_with(path + ": cannot be written: File too large (") &&
               done.report().ends_with(" bytes were, the line is torn)\n");
        good = good && !recorder.record(step{0, 0, n, {}}) &&
               recorder.record("e").report() == path + ": cannot be written: File too large\n";
        ::setrlimit(RLIMIT_FSIZE, &whole);
        good = good && recorder.record(step{0, 0, n, {}}).ok();
        recording::log_reader<steps::record> log(path);
        std::uint64_t given = 0;
        for (steps::record line; log.next(line);)
            if (steps::get_if<"step">(line.details)->number == given) ++given;
        return good && given == n + 1 && log.bad() == 1 && log.good() == n + 1;
    });
    CHECK(ended(child) == 0);
}

#if defined(__linux__)
TEST_CASE("a full disk is an error, and no torn line passes for a good one") {
    scratch_folder const folder;
    if (::mount("none", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0) {
        WARN("a small disk cannot be mounted here, so none was filled");
        return;
    }
    std::string const ballast = folder.write("ballast", std::string(8192, 'x'));
    fill(folder.path() + "/log.jsonl", "No space left on device", [&] { ::unlink(ballast.c_str()); });
    ::umount(folder.path().c_str());
}

TEST_CASE("a disk that may not be written to is an error") {
    scratch_folder const folder;
    if (::mount("none", folder.path().c_str(), "tmpfs", MS_RDONLY, "size=64k") != 0) {
        WARN("a disk cannot be mounted here, so none was read-only");
        return;
    }
    recording::file_recorder<steps> here(folder.path() + "/log.jsonl");
    CHECK(here.record("e").report() == folder.path() + "/log.jsonl: cannot be opened: Read-only file system\n");
    recording::file_recorder<steps> deep(folder.path() + "/a/log.jsonl");
    CHECK(deep.record("e").report() ==
          folder.path() + "/a/log.jsonl: its folder cannot be made: Read-only file system\n");
    ::umount(folder.path().c_str());
}
#endif
