// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/on_threads.hpp>

#include "support/catch.hpp"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>

using namespace telltale::command;

TEST_CASE("each thread does the work once, this one too", "[command]") {
    for (std::size_t const count : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{5}}) {
        std::mutex guard;
        std::multiset<std::thread::id> seen;
        on_threads(count, [&] {
            std::lock_guard const lock(guard);
            seen.insert(std::this_thread::get_id());
        });
        CHECK(seen.size() == (count == 0 ? 1 : count));
        CHECK(seen.count(std::this_thread::get_id()) == 1);
    }
}

TEST_CASE("threads work at once", "[command]") {
    std::atomic<int> here = 0;
    on_threads(3, [&here] {
        ++here;
        while (here != 3) std::this_thread::yield();
    });
    CHECK(here == 3);
}

TEST_CASE("the first exception is thrown on when all threads have ended", "[command]") {
    std::atomic<int> started = 0, ended = 0;
    std::string said;
    try {
        on_threads(3, [&] {
            int const which = started++;
            if (which != 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
            ++ended;
            if (which != 2) throw std::runtime_error(which == 0 ? "first" : "second");
        });
    } catch (std::runtime_error const& thrown) {
        said = thrown.what();
    }
    CHECK(said == "first");
    CHECK(ended == 3);
}
