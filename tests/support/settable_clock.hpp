// SPDX-License-Identifier: BSL-1.0
// A clock that stands until it is told to go on.
#ifndef TELLTALE_TESTS_SUPPORT_SETTABLE_CLOCK_HPP
#define TELLTALE_TESTS_SUPPORT_SETTABLE_CLOCK_HPP

#include <telltale/recording/clock.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>

/// It is 2024-01-15T10:30:00Z, and as much later as was said.
class settable_clock : public telltale::recording::clock {
public:
    [[nodiscard]] time_point now() noexcept override { return time_point(std::chrono::milliseconds(now_.load())); }
    void pass(std::chrono::milliseconds time) { now_ += time.count(); }

private:
    std::atomic<std::int64_t> now_ = 1705314600000;
};

#endif
