// SPDX-License-Identifier: BSL-1.0
// Waits for a while, unless somebody presses Ctrl-C.
#ifndef TELLTALE_COMMAND_INTERRUPTION_HPP
#define TELLTALE_COMMAND_INTERRUPTION_HPP

#include <atomic>
#include <csignal>

#if __has_include(<unistd.h>)
#include <ctime>
#include <unistd.h>
#else
#include <chrono>
#include <thread>
#endif

namespace telltale::inline v0::command {

/// While one exists, a first SIGINT does not end the process but is noted; a second one ends it. A process that ignores SIGINT
/// goes on ignoring it. There must not be two at once.
class interruption {
public:
    interruption() noexcept {
        seen() = 0;
#if __has_include(<unistd.h>)
        struct ::sigaction wanted{};
        wanted.sa_handler = [](int) { seen() = 1; };
        wanted.sa_flags = static_cast<int>(SA_RESETHAND); // without SA_RESTART: what waits is to wake up
        ::sigaction(SIGINT, nullptr, &before_);
        if (before_.sa_handler != SIG_IGN) ::sigaction(SIGINT, &wanted, nullptr);
#else
        before_ = std::signal(SIGINT, [](int) { seen() = 1; });
#endif
    }
    interruption(interruption const&) = delete;
    interruption& operator=(interruption const&) = delete;
    ~interruption() {
#if __has_include(<unistd.h>)
        ::sigaction(SIGINT, &before_, nullptr);
#else
        std::signal(SIGINT, before_);
#endif
    }

    [[nodiscard]] bool is_seen() const noexcept { return seen() != 0; }

    /// Waits for so many milliseconds, below 1000, or until the interruption; whether there was none.
    [[nodiscard]] bool wait(int milliseconds) const {
        if (is_seen()) return false;
#if __has_include(<unistd.h>)
        std::timespec const time{0, milliseconds * 1000000L};
        ::nanosleep(&time, nullptr);
#else
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
#endif
        return !is_seen();
    }

private:
    // The handler may run on any thread.
    static std::atomic<int>& seen() noexcept {
        static_assert(std::atomic<int>::is_always_lock_free);
        static std::atomic<int> is_seen = 0;
        return is_seen;
    }

#if __has_include(<unistd.h>)
    struct ::sigaction before_{};
#else
    void (*before_)(int);
#endif
};

} // namespace telltale::inline v0::command

#endif
