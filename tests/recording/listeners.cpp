// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/listeners.hpp>

#include "support/catch.hpp"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace recording = telltale::recording;
using recording::listeners;
using recording::subscription;

TEST_CASE("listeners are called in order, until they end") {
    listeners<int> all;
    CHECK(all.call(0) == 0);
    std::string heard;
    auto first = all.subscribe([&](int n) { heard += "a" + std::to_string(n); });
    auto second = all.subscribe([&](int n) { heard += "b" + std::to_string(n); });
    CHECK(all.call(1) == 0);
    CHECK(heard == "a1b1");
    first.unsubscribe();
    CHECK(all.call(2) == 0);
    auto third = all.subscribe([&](int n) { heard += "c" + std::to_string(n); });
    CHECK(all.call(3) == 0);
    CHECK(heard == "a1b1b2b3c3");
}

TEST_CASE("listeners change the list while they are called") {
    listeners<int> all;
    std::string heard;
    subscription second, late;
    auto first = all.subscribe([&](int n) {
        heard += 'a';
        second.unsubscribe(); // before its turn
        if (n == 1) late = all.subscribe([&](int) { heard += 'c'; });
        if (n > 1) (void)all.call(n - 2);
    });
    second = all.subscribe([&](int) { heard += 'b'; });
    CHECK(all.call(1) == 0);
    CHECK(heard == "a");
    CHECK(all.call(0) == 0);
    CHECK(heard == "aac");
    CHECK(all.call(2) == 0);
    CHECK(heard == "aacaacc");
    subscription itself;
    itself = all.subscribe([&](int) {
        heard += 'd';
        itself.unsubscribe();
    });
    first.unsubscribe();
    CHECK(all.call(0) == 0);
    CHECK(all.call(0) == 0);
    CHECK(heard == "aacaacccdc");
}

TEST_CASE("a subscription may outlive the list") {
    std::optional<listeners<int>> all(std::in_place);
    auto one = all->subscribe([](int) {});
    all.reset();
    one.unsubscribe();
    CHECK_FALSE(one.is_active());
}

#if defined(__cpp_exceptions)
TEST_CASE("what a listener throws is counted, and the others are called") {
    listeners<int> all;
    int heard = 0;
    auto const bad = all.subscribe([](int) { throw 1; });
    auto const worse = all.subscribe([](int) { throw std::string("x"); });
    auto const good = all.subscribe([&](int) { ++heard; });
    CHECK(all.call(1) == 2);
    CHECK(heard == 1);
}
#endif

TEST_CASE("threads subscribe and unsubscribe while others call") {
    listeners<int> all;
    std::atomic<bool> is_over = false;
    std::atomic<std::uint64_t> steady = 0;
    auto const always = all.subscribe([&](int) { ++steady; });
    std::vector<std::thread> running;
    std::atomic<std::uint64_t> calls = 0;
    for (int i = 0; i != 3; ++i)
        running.emplace_back([&] {
            while (!is_over) {
                (void)all.call(1);
                ++calls;
            }
        });
    for (int i = 0; i != 2000; ++i) {
        auto alive = std::make_unique<std::atomic<int>>(0); // gone right after the subscription
        auto one = all.subscribe([&counted = *alive](int) { ++counted; });
        if (i % 2 == 0) std::this_thread::yield();
        one.unsubscribe();
    }
    is_over = true;
    for (std::thread& one : running) one.join();
    CHECK(steady == calls);
}
