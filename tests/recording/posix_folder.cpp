// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/posix_folder.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>

using telltale::recording::posix_folder;

namespace {

std::vector<std::string> names_in(posix_folder const& folder, std::string const& name) {
    std::vector<std::string> names;
    CHECK(folder.list(name, names) == 0);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("files are written, read, listed and removed, and folders made") {
    scratch_folder const scratch;
    posix_folder const folder(scratch.path() + "/a/b");
    CHECK(folder.full("c") == scratch.path() + "/a/b/c");
    CHECK(names_in(folder, "").empty());
    CHECK(folder.write("part/name", "one", true) == 0);
    CHECK(folder.write("part/name", "other", false) == 0);
    std::string got;
    CHECK(folder.read("part/name", got) == 0);
    CHECK(got == "other");
    CHECK(folder.has("part/name", 5));
    CHECK_FALSE(folder.has("part/name", 3));
    CHECK_FALSE(folder.has("part", 4096));
    CHECK(names_in(folder, "") == std::vector<std::string>{"part", "unfinished"});
    CHECK(names_in(folder, "part") == std::vector<std::string>{"name"});
    CHECK(names_in(folder, "unfinished").empty());
    folder.remove_empty("part"); // it is not
    CHECK(names_in(folder, "part").size() == 1);
    std::uint64_t size = 0;
    CHECK(folder.remove("part/name", &size) == 0);
    CHECK(size == 5);
    CHECK(folder.remove("part/name") == 0); // nor is it there now
    folder.remove_empty("part");
    CHECK(names_in(folder, "") == std::vector<std::string>{"unfinished"});
    CHECK(folder.read("part/name", got) == ENOENT);
}

TEST_CASE("what fails says why, and leaves nothing") {
    scratch_folder const scratch;
    posix_folder const below_a_file(scratch.write("file", "") + "/folder");
    CHECK(below_a_file.write("a", "1", false) == ENOTDIR);
    std::vector<std::string> names;
    CHECK(below_a_file.list("", names) == ENOTDIR);
    CHECK(posix_folder::lock(below_a_file, false).error() == ENOTDIR);

    posix_folder const folder(scratch.path());
    CHECK(folder.write("part/name/in", "1", false) == 0);
    CHECK(folder.write("part/name", "1", false) == EISDIR);
    int const why = folder.remove("part/name");
    CHECK((why == EISDIR || why == EPERM));
    CHECK(names_in(folder, "unfinished").empty());
}

TEST_CASE("a disk that fills up leaves no part of a file") {
    scratch_folder const scratch;
    posix_folder const folder(scratch.path());
    CHECK(folder.write("name", "old", true) == 0);
    auto const child = run_in_child([&] {
        ::rlimit const limit{1000, 1000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
        std::signal(SIGXFSZ, SIG_IGN);
        return folder.write("name", std::string(5000, 'x'), true) == EFBIG ? 0 : 1;
    });
    CHECK(child.status == 0);
    std::string got;
    CHECK(folder.read("name", got) == 0);
    CHECK(got == "old");
    CHECK(names_in(folder, "unfinished").empty());
}

TEST_CASE("one that removes waits for all that write, and they for it") {
    scratch_folder const scratch;
    posix_folder const folder(scratch.path() + "/new");
    std::atomic<bool> is_alone = false;
    std::thread remover;
    {
        posix_folder::lock const one(folder, false);
        posix_folder::lock const two(folder, false);
        CHECK(one.error() == 0);
        CHECK(two.error() == 0);
        remover = std::thread([&] {
            posix_folder::lock const alone(folder, true);
            is_alone = alone.error() == 0;
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        CHECK_FALSE(is_alone.load());
    }
    remover.join();
    CHECK(is_alone.load());
}

TEST_CASE("threads write one file, and it is always whole") {
    scratch_folder const scratch;
    posix_folder const folder(scratch.path());
    std::atomic<int> torn = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t != 4; ++t)
        threads.emplace_back([&, t] {
            std::string const mine(20000, static_cast<char>('a' + t));
            std::string got;
            for (int i = 0; i != 50; ++i) {
                torn += folder.write("name", mine, false) != 0;
                torn += folder.read("name", got) != 0 || got != std::string(20000, got[0]);
            }
        });
    for (std::thread& one : threads) one.join();
    CHECK(torn == 0);
    CHECK(names_in(folder, "unfinished").empty());
}
