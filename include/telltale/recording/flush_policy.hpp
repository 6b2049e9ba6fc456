// SPDX-License-Identifier: BSL-1.0
// When the lines of a log are sent from the system's memory to the disk.
#ifndef TELLTALE_RECORDING_FLUSH_POLICY_HPP
#define TELLTALE_RECORDING_FLUSH_POLICY_HPP

#include <chrono>
#include <cstdint>

namespace telltale::inline v0::recording {

/// When lines are sent to the disk. Each line is given to the system at once, so that no crash of the program loses it, whatever
/// the policy; this is for crashes of the system, and for power. Flushing takes milliseconds on many disks, and the recorder waits.
class flush_policy {
public:
    /// The system decides, which may be half a minute later.
    [[nodiscard]] static constexpr flush_policy none() noexcept { return {}; }
    /// With the first event that comes when so much time has passed since the last flush, and when the recorder ends. If no
    /// event comes, none is flushed: see `flush_timer`.
    [[nodiscard]] static constexpr flush_policy interval(std::chrono::milliseconds period) noexcept {
        flush_policy one;
        one.period_ = period;
        one.is_timed_ = true;
        return one;
    }
    /// With every n-th event, and when the recorder ends. 0 counts as 1.
    [[nodiscard]] static constexpr flush_policy every(std::uint64_t events) noexcept {
        flush_policy one;
        one.events_ = events == 0 ? 1 : events;
        return one;
    }
    /// With every event, before its outcome is told.
    [[nodiscard]] static constexpr flush_policy fsync() noexcept { return every(1); }

    /// Whether anything is flushed at all.
    [[nodiscard]] constexpr bool is_none() const noexcept { return events_ == 0 && !is_timed_; }
    /// Whether it is time, so many events and so much time after the last flush. A clock that went back is time as well.
    [[nodiscard]] constexpr bool is_due(std::uint64_t events, std::chrono::milliseconds passed) const noexcept {
        if (is_timed_) return passed >= period_ || passed < std::chrono::milliseconds::zero();
        return events_ != 0 && events >= events_;
    }

    friend constexpr bool operator==(flush_policy const&, flush_policy const&) = default;

private:
    std::chrono::milliseconds period_{0};
    std::uint64_t events_ = 0;
    bool is_timed_ = false;
};

} // namespace telltale::inline v0::recording

#endif
