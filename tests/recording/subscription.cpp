// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/subscription.hpp>

#include "support/catch.hpp"

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>

namespace recording = telltale::recording;
using recording::detail::listener_call;
using recording::detail::listening;
using recording::subscription;

TEST_CASE("a subscription ends by itself, by hand, when another is put in its place, or never") {
    auto const first = std::make_shared<listening>(), second = std::make_shared<listening>();
    {
        subscription one(first);
        CHECK(one.is_active());
        CHECK(first->is_on);
        subscription moved(std::move(one));
        CHECK(moved.is_active());
        moved = subscription(second);
        CHECK_FALSE(first->is_on);
        CHECK(second->is_on);
        moved.unsubscribe();
        CHECK_FALSE(moved.is_active());
        CHECK_FALSE(second->is_on);
        moved.unsubscribe();
    }
    auto const third = std::make_shared<listening>(), fourth = std::make_shared<listening>();
    {
        subscription ends(third), stays(fourth);
        stays.keep();
        CHECK_FALSE(stays.is_active());
    }
    CHECK_FALSE(third->is_on);
    CHECK(fourth->is_on);
    CHECK_FALSE(subscription().is_active());
}

TEST_CASE("unsubscribing waits for calls of other threads, and not for its own") {
    auto const to = std::make_shared<listening>();
    std::atomic<bool> is_called = false, is_done = false;
    std::thread caller([&] {
        listener_call const calling(*to);
        is_called = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        is_done = true;
    });
    while (!is_called) std::this_thread::yield();
    subscription one(to);
    {
        listener_call const mine(*to), again(*to);
        CHECK(listener_call::depth(*to) == 2);
        one.unsubscribe();
        CHECK(is_done);
    }
    CHECK(listener_call::depth(*to) == 0);
    CHECK(to->calls == 0);
    caller.join();
}
