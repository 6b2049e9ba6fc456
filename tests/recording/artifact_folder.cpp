// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/artifact_folder.hpp>

#include <telltale/read/read_file.hpp>

#include "support/artifact_contract.hpp"
#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/scratch_folder.hpp"
#include "support/settable_clock.hpp"

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace recording = telltale::recording;
using telltale::render::retention_class;
namespace fs = std::filesystem;

namespace {

constexpr auto month = std::chrono::hours(24 * 31);
std::string const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

std::size_t files_in(std::string const& folder) {
    std::size_t count = 0;
    for (auto const& one : fs::recursive_directory_iterator(folder)) count += one.is_regular_file();
    return count;
}

} // namespace

TEST_CASE("artifacts in a folder") {
    scratch_folder const scratch;
    settable_clock clock;
    recording::artifact_folder store(scratch.path() + "/made/if/need/be", {.store = {.clock = &clock}});
    keeps_its_promises(store, clock);
}

TEST_CASE("the files of a store") {
    scratch_folder const scratch;
    settable_clock clock;
    recording::artifact_folder store(scratch.path(), {.store = {.clock = &clock}, .reaches_disk = false});
    auto const made = store.put(artifact_of("a"), "abc");
    REQUIRE(made);
    CHECK(store.where(abc) == scratch.path() + "/ba/" + abc);
    CHECK(telltale::read_file(store.where(abc)).text == "abc");
    CHECK(
        telltale::read_file(store.where(abc) + '.' + made.entry.id + ".json").text ==
        R"({"id":")" + made.entry.id + R"(","sha256":")" + abc +
            R"(","bytes":3,"retentionClass":"standard","storedAt":"2024-01-15T10:30:00Z","artifact":{"shopId":"shop","requestId":"request","runId":"a","type":"debug_bundle","contentType":"text/plain"}})"
            "\n");
    auto there = artifact_of("b");
    there.existing_gcs_key = "k";
    auto const listed = store.index(there);
    CHECK(fs::exists(scratch.path() + "/elsewhere/" + listed.entry.id + ".json"));
    CHECK(files_in(scratch.path()) == 4); // and the lock
    clock.pass(month);
    CHECK(store.sweep().removed() == 2);
    CHECK(files_in(scratch.path()) == 1);
    CHECK_FALSE(fs::exists(scratch.path() + "/ba"));
}

TEST_CASE("another store sees what one has kept") {
    scratch_folder const scratch;
    settable_clock clock;
    CHECK(recording::artifact_folder(scratch.path(), {.store = {.clock = &clock}}).put(artifact_of("a"), "abc"));
    recording::artifact_folder again(scratch.path(), {.store = {.clock = &clock}});
    CHECK(again.get(abc).bytes == "abc");
    CHECK(runs_in(again) == "a ");
}

TEST_CASE("what is damaged is told, is not removed, and is made whole when its size is wrong") {
    scratch_folder const scratch;
    settable_clock clock;
    recording::artifact_folder store(scratch.path(), {.store = {.clock = &clock}});
    auto const made = store.put(artifact_of("a"), "abc");
    (void)scratch.write("ba/" + abc, "abd");
    auto const other = store.get(abc);
    CHECK(other.bytes.empty());
    CHECK(other.done.report() == scratch.path() + "/ba/" + abc + ": is damaged: it is not what was stored\n");
    (void)scratch.write("ba/" + abc, "ab");
    CHECK_FALSE(store.get(abc));
    CHECK(store.put(artifact_of("b"), "abc"));
    CHECK(store.get(abc).bytes == "abc");

    std::string const entry = "ba/" + abc + '.' + made.entry.id + ".json";
    (void)scratch.write(entry, "{");
    clock.pass(month);
    auto const swept = store.sweep();
    CHECK(swept.report() == "removed 1 entry (short 0, standard 1, long 0) and 0 files of 0 bytes\n" + scratch.path() +
                                '/' + entry + ": is damaged: it is not what was stored\n");
    CHECK(store.get(abc).bytes == "abc"); // nobody knows how long it is wanted
    CHECK(store.visit([](auto const&) {}).failures == 1);
}

TEST_CASE("what cannot be removed is told, and with it stays its content") {
    scratch_folder const scratch;
    settable_clock clock;
    recording::artifact_folder store(scratch.path(), {.store = {.clock = &clock}});
    auto const made = store.put(artifact_of("a"), "abc");
    fs::create_directories(scratch.path() + "/ba/ba" + std::string(62, '0') +
                           "/in"); // a folder in the place of a content
    clock.pass(month);
    std::string const said = store.sweep().report();
    std::string const first = "removed 1 entry (short 0, standard 1, long 0) and 1 file of 3 bytes\n" + scratch.path() +
                              "/ba/ba" + std::string(62, '0') + ": cannot be removed: ";
    CHECK(said.substr(0, first.size()) == first);
    CHECK_FALSE(store.get(abc));
}

TEST_CASE("what a crash has left is removed, and nothing else") {
    scratch_folder const scratch;
    settable_clock clock;
    recording::artifact_folder store(scratch.path(), {.store = {.clock = &clock}});
    CHECK(store.put(artifact_of("a"), "abc"));
    (void)scratch.write("unfinished/123-0", "ab");
    (void)scratch.write("ba/ba" + std::string(62, '0'), "no entry");
    (void)scratch.write("ba/README", "somebody's own");
    (void)scratch.write("notes.txt", "somebody's own");
    CHECK(store.sweep().report() == "removed 0 entries (short 0, standard 0, long 0) and 1 file of 8 bytes\n");
    CHECK(fs::is_empty(scratch.path() + "/unfinished"));
    CHECK(fs::exists(scratch.path() + "/ba/README"));
    CHECK(fs::exists(scratch.path() + "/notes.txt"));
    CHECK(store.get(abc).ok());
}

TEST_CASE("a folder that cannot be is an error, again and again") {
    scratch_folder const scratch;
    std::string const path = scratch.write("file", "") + "/store";
    recording::artifact_folder store(path);
    for (int i = 0; i != 2; ++i)
        CHECK(store.put(artifact_of("a"), "abc").done.report() == path + "/lock: cannot be stored: Not a directory\n");
    CHECK(store.get(abc).done.report() == path + "/ba/" + abc + ": cannot be read: Not a directory\n");
    CHECK(store.sweep().failures == 2);
    CHECK(store.visit([](auto const&) {}).report() ==
          "removed 0 entries (short 0, standard 0, long 0) and 0 files of 0 bytes\n" + path +
              "/: cannot be read: Not a directory\n");
}

TEST_CASE("a disk that fills up is an error, and nothing half-written is there") {
    scratch_folder const scratch;
    recording::artifact_folder store(scratch.path());
    std::string const large(5000, 'x');
    auto const child = run_in_child([&] {
        ::rlimit const limit{1000, 1000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
        std::signal(SIGXFSZ, SIG_IGN);
        auto const full = store.put(artifact_of("a"), large);
        return full.done.error().code == std::errc::file_too_large ? 0 : 1;
    });
    CHECK(child.status == 0);
    CHECK(runs_in(store).empty());
    CHECK(files_in(scratch.path()) == 1); // the lock
    CHECK(store.put(artifact_of("a"), large));
}

TEST_CASE("threads and processes store while others sweep, and nothing that is wanted is lost") {
    scratch_folder const scratch;
    settable_clock clock; // of those who store: it is now
    settable_clock later; // of those who sweep: what "old" has stored is old, what "new" has stored is not
    later.pass(std::chrono::hours(24 * 8));
    std::atomic<int> lost = 0;
    auto const store_some = [&](std::string const& who) {
        recording::artifact_folder store(scratch.path(), {.store = {.clock = &clock}, .reaches_disk = false});
        for (int i = 0; i != 100; ++i) {
            std::string const bytes = std::to_string(i % 10);
            lost += !store.put(artifact_of(who + "-old", retention_class::short_), bytes);
            auto const made = store.put(artifact_of(who, retention_class::long_), bytes);
            lost += !made || store.get(*made.entry.sha256).bytes != bytes;
        }
        return lost.load();
    };
    int const child = ::fork();
    if (child == 0) ::_exit(store_some("child"));
    std::vector<std::thread> threads;
    for (int t = 0; t != 2; ++t) threads.emplace_back([&, t] { store_some("thread" + std::to_string(t)); });
    recording::artifact_folder sweeper(scratch.path(), {.store = {.clock = &later}});
    std::uint64_t failures = 0;
    for (int i = 0; i != 50; ++i) failures += sweeper.sweep().failures;
    for (std::thread& one : threads) one.join();
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(lost == 0);
    failures += sweeper.sweep().failures;
    CHECK(failures == 0);
    std::size_t entries = 0;
    CHECK(sweeper
              .visit([&](recording::artifact_entry const& e) {
                  ++entries;
                  lost += !sweeper.get(*e.sha256);
                  lost += e.retention_class != retention_class::long_;
              })
              .ok());
    CHECK(entries == 30);
    CHECK(lost == 0);
}
