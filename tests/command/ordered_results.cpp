// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/ordered_results.hpp>

#include "support/catch.hpp"

#include <telltale/command/on_threads.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace telltale::command;

TEST_CASE("results wait for their turn", "[command]") {
    std::string taken;
    auto const take = [&taken](std::string const& one) { taken += one; };
    ordered_results<std::string> results(3, 100);
    CHECK(results.wait_for_place(2));
    CHECK(results.wait_for_turn(0));
    results.hand_in(2, "c", 1, take);
    results.hand_in(1, "b", 1, take);
    CHECK(taken.empty());
    results.hand_in(0, "a", 1, take);
    CHECK(taken == "abc");
    CHECK(results.wait_for_turn(3));
    CHECK(results.wait_for_place(5));
    results.hand_in(3, "d", 1, take);
    CHECK(taken == "abcd");
    results.hand_in(4, "e", 1, take);
    CHECK(taken == "abcde");
}

TEST_CASE("what is stopped waits no more and takes no more", "[command]") {
    std::string taken;
    ordered_results<std::string> results(2, 100);
    auto const take = [&](std::string const& one) {
        taken += one;
        if (one == "a") results.stop();
    };
    results.hand_in(1, "b", 1, take);
    CHECK(!results.is_stopped());
    results.hand_in(0, "a", 1, take);
    CHECK(results.is_stopped());
    CHECK(taken == "a");
    CHECK(!results.wait_for_place(1));
    CHECK(!results.wait_for_turn(1));
    CHECK(!results.wait_for_turn(7));
}

TEST_CASE("all is stopped when a result cannot be taken", "[command]") {
    ordered_results<int> results(2, 100);
    auto const take = [](int) { throw std::runtime_error("full"); };
    results.hand_in(1, 1, 1, take);
    CHECK_THROWS_AS(results.hand_in(0, 0, 1, take), std::runtime_error);
    CHECK(results.is_stopped());
    CHECK(!results.wait_for_turn(0));
}

TEST_CASE("threads finish in any order, results are taken in one", "[command]") {
    constexpr std::size_t count = 3000;
    for (std::size_t const window : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{7}}) {
        ordered_results<std::size_t> results(window, 100);
        std::vector<std::size_t> taken;
        std::atomic<std::size_t> next = 0;
        on_threads(4, [&] {
            for (std::size_t piece; (piece = next++) < count;) {
                if (!results.wait_for_place(piece)) return;
                if (piece % 5 == 0) std::this_thread::yield();
                if (piece % 11 == 0 && !results.wait_for_turn(piece)) return;
                results.hand_in(piece, piece, 1, [&](std::size_t one) { taken.push_back(one); });
            }
        });
        std::vector<std::size_t> expected(count);
        std::iota(expected.begin(), expected.end(), std::size_t{0});
        CHECK(taken == expected);
    }
}

TEST_CASE("no more results wait than there are places", "[command]") {
    ordered_results<int> results(2, 100);
    std::atomic<bool> is_placed = false;
    std::thread other([&] {
        (void)results.wait_for_place(2);
        is_placed = true;
    });
    results.hand_in(1, 1, 1, [](int) {});
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(!is_placed);
    results.hand_in(0, 0, 1, [](int) {});
    other.join();
    CHECK(is_placed);
}

TEST_CASE("no more results wait than may weigh so much", "[command]") {
    ordered_results<int> results(10, 20);
    std::atomic<bool> is_placed = false;
    auto const take = [](int) {};
    results.hand_in(1, 1, 19, take);
    CHECK(results.wait_for_place(2));
    results.hand_in(2, 2, 19, take);
    std::thread other([&] {
        (void)results.wait_for_place(3);
        is_placed = true;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(!is_placed);
    results.hand_in(0, 0, 1000, take);
    other.join();
    CHECK(is_placed);
    CHECK(results.wait_for_place(12));
}
