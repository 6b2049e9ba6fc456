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
    /// Has that many places for results, at least 1; those that wait for their turn should weigh less than `most`, above 0, together.
    ordered_results(std::size_t places, std::size_t most) : waiting_(places == 0 ? 1 : places), most_(most) {}

    /// Waits until the result of that piece has a place, and those that wait weigh less than they may; false when all was stopped.
    /// To be called before a piece is begun, in the order of the pieces.
    [[nodiscard]] bool wait_for_place(std::size_t piece) {
        return wait([&] { return piece < turn_ + waiting_.size() && weight_ < most_; });
    }

    /// Waits until the results before it were taken, so that it is the turn of that piece; false when all was stopped.
    [[nodiscard]] bool wait_for_turn(std::size_t piece) {
        return wait([&] { return piece <= turn_; });
    }

    /// Calls `take(Result&)` for this result and those that wait behind it, when it is its turn; else leaves it to another
    /// thread, and does not wait. When `take` throws, all is stopped.
    template <class Take>
    void hand_in(std::size_t piece, Result result, std::size_t weight, Take const& take) {
        std::unique_lock lock(guard_);
        if (piece != turn_) {
            waiting_[piece % waiting_.size()].emplace(std::move(result), weight);
            weight_ += weight;
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
            auto& next = waiting_[++turn_ % waiting_.size()];
            if (next) weight_ -= next->second;
            changed_.notify_all();
            if (!next || is_stopped()) return;
            result = std::move(next->first);
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
    std::size_t turn_ = 0; // of the piece whose result is to be taken next
    // That of a piece, with its weight, stands at its number modulo the size.
    std::vector<std::optional<std::pair<Result, std::size_t>>> waiting_;
    std::size_t most_;
    std::size_t weight_ = 0; // of all that wait
};

} // namespace telltale::inline v0::command

#endif
