// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/flush_timer.hpp>

#include <telltale/recording/file_recorder.hpp>
#include <telltale/recording/posix_file_system.hpp>
#include <telltale/runtime/catalog.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace recording = telltale::recording;
namespace runtime = telltale::runtime;
using recording::flush_timer;
using namespace std::chrono_literals;

namespace {

/// Counts its flushes, and can be waited for.
struct counting {
    recording::outcome flush() noexcept {
        int const now = ++flushes;
        flushes.notify_all();
        if (now > failing_from) {
            recording::file_error e;
            e.action = recording::file_action::flush;
            e.code = std::make_error_code(std::errc::io_error);
            e.path = "log.jsonl";
            return e;
        }
        return {};
    }
    void wait_for(int wanted) const {
        for (int now; (now = flushes.load()) < wanted;) flushes.wait(now);
    }

    std::atomic<int> flushes = 0;
    int failing_from = 1'000'000;
};
static_assert(recording::flushable<counting>);
static_assert(recording::flushable<recording::file_recorder<>>);

struct may_throw {
    recording::outcome flush() { return {}; }
};
static_assert(!recording::flushable<may_throw> && !recording::flushable<int>);

/// The files of the system, and how often they are flushed.
class watched_files : public recording::posix_file_system {
public:
    std::unique_ptr<recording::append_file> open(std::string const& path, int& error) override {
        auto real = posix_file_system::open(path, error);
        if (real == nullptr) return nullptr;
        return std::make_unique<file>(std::move(real), *this);
    }
    counting seen;

private:
    struct file : recording::append_file {
        file(std::unique_ptr<append_file> over, watched_files& by) : real(std::move(over)), owner(by) {}
        recording::append_result append(std::string_view bytes) noexcept override { return real->append(bytes); }
        int flush() noexcept override {
            int const why = real->flush();
            (void)owner.seen.flush();
            return why;
        }
        bool ends_in_line() noexcept override { return real->ends_in_line(); }
        bool is_still(std::string const& path) noexcept override { return real->is_still(path); }

        std::unique_ptr<append_file> real;
        watched_files& owner;
    };
};

} // namespace

TEST_CASE("a recorder is flushed again and again") {
    counting log;
    {
        flush_timer const timer(log, 1ms);
        CHECK(timer.is_running());
        log.wait_for(3);
        CHECK(timer.failed() == 0);
    }
    CHECK(log.flushes >= 4); // and when the timer ends
}

TEST_CASE("a timer ends at once, with a last flush, however long its period") {
    for (auto const period : {std::chrono::milliseconds(1h), std::chrono::milliseconds::max()}) {
        counting log;
        auto const before = std::chrono::steady_clock::now();
        {
            flush_timer const timer(log, period);
            std::this_thread::sleep_for(20ms);
            CHECK(log.flushes == 0);
        }
        CHECK(std::chrono::steady_clock::now() - before < 30s);
        CHECK(log.flushes == 1);
    }
}

TEST_CASE("a period of nothing is a millisecond") {
    for (auto const period : {0ms, -5ms, std::chrono::milliseconds::min()}) {
        counting log;
        auto const before = std::chrono::steady_clock::now();
        {
            flush_timer const timer(log, period);
            log.wait_for(5);
        }
        CHECK(std::chrono::steady_clock::now() - before >= 4ms);
    }
}

TEST_CASE("what fails is counted and told, and the timer goes on") {
    counting log;
    log.failing_from = 2;
    std::vector<std::string> told;
    std::atomic<bool> is_enough = false;
    std::thread::id where;
    {
        flush_timer const timer(log, 1ms, [&](recording::outcome const& one) {
            where = std::this_thread::get_id();
            told.push_back(one.report());
            if (told.size() == 3) {
                is_enough = true;
                is_enough.notify_all();
            }
        });
        is_enough.wait(false);
        CHECK(timer.flushed() == 2);
        CHECK(timer.failed() >= 3);
    }
    REQUIRE(told.size() >= 4);
    CHECK(told[0] == "log.jsonl: cannot be flushed to the disk: Input/output error\n");
    CHECK(where != std::this_thread::get_id());
    CHECK(static_cast<int>(told.size()) == log.flushes - 2);
}

#if defined(__cpp_exceptions)
TEST_CASE("what a handler throws ends nothing") {
    counting log;
    log.failing_from = 0;
    {
        flush_timer const timer(log, 1ms, [](recording::outcome const&) { throw std::runtime_error("no"); });
        log.wait_for(3);
        CHECK(timer.flushed() == 0);
    }
    CHECK(log.flushes >= 4);
}

TEST_CASE("without a thread the failure is told, and the end flushes all the same") {
    ::pid_t const child = ::fork();
    if (child == 0) {
        ::rlimit const none{0, 0};
        bool good = ::setrlimit(RLIMIT_NPROC, &none) == 0;
        if (::geteuid() == 0) good = good && ::setuid(65534) == 0; // the limit is none for root
        counting log;
        std::string told;
        {
            flush_timer const timer(log, 1ms, [&](recording::outcome const& one) { told += one.report(); });
            good = good && !timer.is_running() && timer.failed() == 1;
        }
        good = good && told == "cannot be flushed to the disk: Resource temporarily unavailable\n";
        ::_exit(good && log.flushes == 1 ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
}
#endif

TEST_CASE("a log that goes quiet reaches the disk, and is not flushed for nothing") {
    scratch_folder const folder;
    watched_files files;
    recording::file_recorder<> log(folder.path() + "/log.jsonl", {.files = &files});
    {
        flush_timer const timer(log, 1ms);
        CHECK(log.record(runtime::runtime_start{}));
        files.seen.wait_for(1);
        auto const asked = timer.flushed();
        while (timer.flushed() < asked + 3) std::this_thread::yield();
        CHECK(files.seen.flushes == 1);
        CHECK(log.record(runtime::runtime_start{}));
        files.seen.wait_for(2);
    }
    CHECK(files.seen.flushes == 2);
    {
        flush_timer const timer(log, 1h);
        CHECK(log.record(runtime::runtime_start{}));
    }
    CHECK(files.seen.flushes == 3);
}

TEST_CASE("threads record while a timer flushes") {
    scratch_folder const folder;
    recording::file_recorder<> log(folder.path() + "/log.jsonl");
    std::atomic<int> recorded = 0;
    {
        flush_timer const timer(log, 1ms);
        std::vector<std::thread> writers;
        for (int i = 0; i != 4; ++i)
            writers.emplace_back([&] {
                for (int n = 0; n != 200; ++n) recorded += log.record(runtime::runtime_start{}).ok();
            });
        for (std::thread& one : writers) one.join();
        CHECK(timer.failed() == 0);
    }
    CHECK(recorded == 800);
}
