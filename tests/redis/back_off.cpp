// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/back_off.hpp>

#include "support/catch.hpp"

#include <chrono>

using telltale::redis::back_off;
using namespace std::chrono_literals;

namespace {
back_off::time_point const start{1h};
}

TEST_CASE("after a failure it pauses, then one may try") {
    back_off server(100ms, 350ms);
    auto const first = server.ask(start);
    CHECK(first.is_given);
    CHECK_FALSE(first.is_try);
    server.failed(first, start);
    CHECK(server.pause() == 100ms);
    CHECK_FALSE(server.ask(start + 99ms).is_given);
    auto const attempt = server.ask(start + 100ms);
    CHECK(attempt.is_given);
    CHECK(attempt.is_try);
    CHECK_FALSE(server.may_ask(start + 100ms));
    CHECK_FALSE(server.ask(start + 1h).is_given); // the try goes on
    server.succeeded(attempt);
    CHECK(server.ask(start + 101ms).is_given);
    CHECK(server.ask(start + 101ms).is_given);
    CHECK(server.pause() == 0ms);
}

TEST_CASE("each failed try doubles the pause, up to the longest") {
    back_off server(100ms, 350ms);
    auto now = start;
    for (auto const pause : {100ms, 200ms, 350ms, 350ms}) {
        server.failed(server.ask(now), now);
        CHECK(server.pause() == pause);
        CHECK_FALSE(server.may_ask(now + pause - 1ms));
        now += pause;
    }
    server.succeeded(server.ask(now));
    server.failed(server.ask(now), now);
    CHECK(server.pause() == 100ms);
}

TEST_CASE("several that fail together are one failure") {
    back_off server(100ms, 1s);
    auto const a = server.ask(start), b = server.ask(start), c = server.ask(start);
    server.failed(a, start);
    server.failed(b, start + 10ms);
    CHECK(server.pause() == 100ms);
    CHECK(server.may_ask(start + 100ms));
    server.succeeded(c); // was asked before the failure: it says nothing of the time after it
    CHECK_FALSE(server.may_ask(start + 50ms));
    auto const attempt = server.ask(start + 100ms);
    server.failed(b, start + 100ms);
    server.succeeded(c);
    CHECK_FALSE(server.may_ask(start + 100ms));
    server.succeeded(attempt);
    CHECK(server.may_ask(start + 100ms));
}

TEST_CASE("a permission that was not used is given back") {
    back_off server(100ms, 1s);
    server.failed(server.ask(start), start);
    auto const attempt = server.ask(start + 100ms);
    server.returned(attempt);
    CHECK(server.ask(start + 100ms).is_try);
    back_off fresh(100ms, 50ms); // the longest is at least the first
    fresh.returned(fresh.ask(start));
    CHECK(fresh.may_ask(start));
    fresh.failed(fresh.ask(start), start);
    fresh.failed(fresh.ask(start + 100ms), start + 100ms);
    CHECK(fresh.pause() == 100ms);
}
