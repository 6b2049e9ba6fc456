// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/memory_links.hpp>

#include "support/catch.hpp"

#include <atomic>
#include <chrono>
#include <limits>
#include <string>
#include <thread>
#include <vector>

namespace recording = telltale::recording;
using namespace std::chrono_literals;

namespace {

class set_clock : public recording::clock {
public:
    [[nodiscard]] time_point now() noexcept override { return time_point(std::chrono::milliseconds(at.load())); }
    std::atomic<std::int64_t> at = 1000;
};

void put(recording::memory_links& links, std::string const& key, std::string const& value, std::uint64_t ttl) {
    recording::link_entry const one{key, value};
    recording::link_error error;
    links.set({&one, 1}, ttl, {}, {&error, 1});
    CHECK_FALSE(error);
}
std::string at(recording::memory_links& links, std::string const& key) {
    auto const found = links.get(key, {});
    CHECK_FALSE(found.error);
    return found.value.value_or("(none)");
}

} // namespace

TEST_CASE("the last write wins") {
    recording::memory_links links;
    CHECK(at(links, "a") == "(none)");
    put(links, "a", "1", 10);
    put(links, "a", "2", 10);
    CHECK(at(links, "a") == "2");
    CHECK(links.size() == 1);
    std::string const zero("\0}", 2);
    put(links, zero, zero, 10);
    CHECK(at(links, zero) == zero);
}

TEST_CASE("a link is forgotten when its time is over, and its memory with the next write") {
    set_clock clock;
    recording::memory_links links({.clock = &clock});
    put(links, "a", "1", 10);
    put(links, "b", "1", 20);
    clock.at += 9999;
    CHECK(at(links, "a") == "1");
    clock.at += 1;
    CHECK(at(links, "a") == "(none)");
    CHECK(at(links, "b") == "1");
    CHECK(links.size() == 2);
    put(links, "c", "1", 10);
    CHECK(links.size() == 2);
    CHECK(links.dropped() == 0);
}

TEST_CASE("a new write begins the time anew") {
    set_clock clock;
    recording::memory_links links({.clock = &clock});
    put(links, "a", "1", 10);
    clock.at += 6000;
    put(links, "a", "2", 10);
    clock.at += 6000;
    CHECK(at(links, "a") == "2");
    clock.at += 4000;
    CHECK(at(links, "a") == "(none)");
}

TEST_CASE("times beyond what the clock knows are forever") {
    set_clock clock;
    recording::memory_links links({.clock = &clock});
    put(links, "a", "1", std::numeric_limits<std::uint64_t>::max());
    put(links, "b", "1", 9223372036854776);
    clock.at = -5;
    put(links, "c", "1", std::numeric_limits<std::uint64_t>::max());
    clock.at = std::numeric_limits<std::int64_t>::max() - 1;
    CHECK(at(links, "a") == "1");
    CHECK(at(links, "b") == "1");
    CHECK(at(links, "c") == "1");
}

TEST_CASE("a full memory forgets what would be forgotten next") {
    set_clock clock;
    recording::memory_links links({.most_links = 3, .clock = &clock});
    put(links, "a", "1", 10);
    put(links, "b", "1", 10);
    put(links, "c", "1", 10);
    put(links, "a", "2", 10); // now b is the oldest
    put(links, "d", "1", 10);
    CHECK(links.size() == 3);
    CHECK(links.dropped() == 1);
    CHECK(at(links, "b") == "(none)");
    CHECK(at(links, "a") == "2");
    put(links, "e", "1", 1); // is kept itself, be it for the shortest time
    CHECK(at(links, "e") == "1");
    CHECK(at(links, "c") == "(none)");
    clock.at += 2000;
    put(links, "f", "1", 10); // in the room of one whose time is over
    CHECK(links.dropped() == 2);
    CHECK(links.size() == 3);
    recording::memory_links one({.most_links = 0});
    put(one, "a", "1", 10);
    put(one, "b", "1", 10);
    CHECK(one.size() == 1);
    CHECK(at(one, "b") == "1");
}

TEST_CASE("several threads store and find") {
    recording::memory_links links({.most_links = 50});
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i != 4; ++i)
        threads.emplace_back([&links, &wrong, i] {
            for (int n = 0; n != 2000; ++n) {
                std::string const key = std::to_string((n * 7 + i) % 100);
                recording::link_entry const one{key, key};
                recording::link_error error;
                links.set({&one, 1}, 10, {}, {&error, 1});
                auto const found = links.get(key, {});
                if (found.value && *found.value != key) ++wrong;
            }
        });
    for (std::thread& one : threads) one.join();
    CHECK(wrong == 0);
    CHECK(links.size() == 50);
}
