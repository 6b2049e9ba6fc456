// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/clock.hpp>

#include "support/catch.hpp"

#include <chrono>

namespace recording = telltale::recording;

TEST_CASE("the clock is the system's, or another") {
    auto const before = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    auto const now = recording::clock::system().now();
    CHECK(now >= before);
    CHECK(now <= std::chrono::system_clock::now());

    struct : recording::clock {
        time_point now() noexcept override { return time_point(std::chrono::milliseconds(7)); }
    } stopped;
    recording::clock& asked = stopped;
    CHECK(asked.now().time_since_epoch() == std::chrono::milliseconds(7));
}
