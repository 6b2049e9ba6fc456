// SPDX-License-Identifier: BSL-1.0
// Takes what several threads have found in the order of what they looked at.
#ifndef TELLTALE_COMMAND_ORDERED_RESULTS_HPP
#define TELLTALE_COMMAND_ORDERED_RESULTS_HPP

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// The results of pieces of work, which are numbered from 0 and are finished in any order. One thread at a time takes results:
/// that whose turn it is, and so it may use what all of them are taken to. All functions may be called by any thread.
template <class Result>
class ordered_results {
public:
    /// Keeps at most `window` results that wait for their turn, at least 1.
    explicit ordered_results(std::size_t window) : waiting_(window == 0 ? 1 : window) {}

    /// Waits until the result of that piece has a place to wait; false when all was stopped. Nobody hands in a result without.
    [[nodiscard]] bool wait_for_place(std::size_t piece) {
        return wait([&] { return piece < turn_ + waiting_.size(); });
    }

    /// Waits until the results before it were taken, so that it is the turn of that piece; false when all was stopped.
    [[nodiscard]] bool wait_for_turn(std::size_t piece) {
        return wait([&] { return piece <= turn_; });
    }

    /// Calls `take(Result&)` for this result and those that wait behind it, when it is its turn; else leaves it to another
    /// thread, and does not wait. When `take` throws, all is stopped.
    template <class Take>
    void hand_in(std::size_t piece, Result result, Take const& take) {
        std::unique_lock lock(guard_);
        if (piece != turn_) {
            waiting_[piece % waiting_.size()].emplace(std::move(result));
            return;
        }
        for (;;) {
            lock.unlock();
            try {
                take(result);
            } catch (...) {
                stop();
                throw;
            }
            lock.lock();
            std::optional<Result>& next = waiting_[++turn_ % waiting_.size()];
            changed_.notify_all();
            if (!next || is_stopped()) return;
            result = std::move(*next);
            next.reset();
        }
    }

    /// Ends all waiting, now and later. Results that wait are not taken any more.
    void stop() noexcept {
        std::lock_guard const lock(guard_);
        is_stopped_.store(true, std::memory_order_relaxed);
        changed_.notify_all();
    }
    [[nodiscard]] bool is_stopped() const noexcept { return is_stopped_.load(std::memory_order_relaxed); }

private:
    template <class Condition>
    [[nodiscard]] bool wait(Condition const& holds) {
        std::unique_lock lock(guard_);
        changed_.wait(lock, [&] { return is_stopped() || holds(); });
        return !is_stopped();
    }

    std::mutex guard_;
    std::condition_variable changed_;
    std::atomic<bool> is_stopped_ = false;
    std::size_t turn_ = 0;                       // of the piece whose result is to be taken next
    std::vector<std::optional<Result>> waiting_; // that of a piece at its number modulo the size
};

} // namespace telltale::inline v0::command

#endif
