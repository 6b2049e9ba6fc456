// SPDX-License-Identifier: BSL-1.0
// Where a recorder has the time from.
#ifndef TELLTALE_RECORDING_CLOCK_HPP
#define TELLTALE_RECORDING_CLOCK_HPP

#include <chrono>

namespace telltale::inline v0::recording {

/// The time of the system, in UTC. Derive from it to give a recorder another, as tests do; it is asked by several threads.
class clock {
public:
    using time_point = std::chrono::sys_time<std::chrono::milliseconds>;

    clock() = default;
    clock(clock const&) = delete;
    clock& operator=(clock const&) = delete;
    virtual ~clock() = default;

    [[nodiscard]] virtual time_point now() noexcept {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }

    /// The one that is asked when no other was given.
    [[nodiscard]] static clock& system() noexcept {
        static clock one;
        return one;
    }
};

} // namespace telltale::inline v0::recording

#endif
