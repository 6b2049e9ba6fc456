// SPDX-License-Identifier: BSL-1.0
// Leaves a server that failed alone for a while, and lets one caller try it again.
#ifndef TELLTALE_REDIS_BACK_OFF_HPP
#define TELLTALE_REDIS_BACK_OFF_HPP

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace telltale::inline v0::redis {

/// Whether a server may be asked. After a failure it may not for a pause; then one caller may, and the others once that one has had
/// an answer. Each failed try doubles the pause. Not thread-safe: its owner has a lock.
class back_off {
public:
    using time_point = std::chrono::steady_clock::time_point;
    using duration = std::chrono::milliseconds;

    /// What a caller was allowed, to be told what came of it.
    struct permit {
        bool is_given = false;
        bool is_try = false;     ///< the first after a pause
        std::uint64_t round = 0; ///< of failures; one that began before the last failure tells nothing new
    };

    back_off(duration first, duration longest) noexcept : first_(first), longest_(std::max(first, longest)) {}

    /// Whether the server may be asked now.
    [[nodiscard]] bool may_ask(time_point now) const noexcept { return !is_paused_ || (!is_trying_ && now >= until_); }
    /// The permission to do so, which is to be given back by one of the functions below.
    [[nodiscard]] permit ask(time_point now) noexcept {
        if (!may_ask(now)) return {};
        is_trying_ = is_paused_;
        return {true, is_paused_, round_};
    }

    /// It answered.
    void succeeded(permit const& of) noexcept {
        if (of.round != round_) return;
        is_paused_ = is_trying_ = false;
        pause_ = duration::zero();
    }
    /// It did not.
    void failed(permit const& of, time_point now) noexcept {
        if (of.round != round_) return;
        ++round_;
        pause_ = pause_ == duration::zero() ? first_ : std::min(2 * pause_, longest_);
        until_ = now + pause_;
        is_paused_ = true;
        is_trying_ = false;
    }
    /// It was not asked after all.
    void returned(permit const& of) noexcept {
        if (of.is_try && of.round == round_) is_trying_ = false;
    }

    /// How long it is left alone after the last failure; zero if the last answer was one.
    [[nodiscard]] duration pause() const noexcept { return pause_; }

private:
    duration first_;
    duration longest_;
    duration pause_{0};
    time_point until_{};
    std::uint64_t round_ = 0;
    bool is_paused_ = false;
    bool is_trying_ = false;
};

} // namespace telltale::inline v0::redis

#endif
