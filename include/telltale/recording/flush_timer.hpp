// SPDX-License-Identifier: BSL-1.0
// Sends to the disk, time and again, what was recorded, also when nothing more is.
#ifndef TELLTALE_RECORDING_FLUSH_TIMER_HPP
#define TELLTALE_RECORDING_FLUSH_TIMER_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/text/attributes.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <concepts>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace telltale::inline v0::recording {

/// What a `flush_timer` can flush: a `file_recorder` of any catalog is one.
template <class R>
concept flushable = requires(R& r) {
    { r.flush() } noexcept -> std::same_as<outcome>;
};

/// A thread that flushes a recorder, waits for a period, and so on, and flushes a last time when it ends, so that a log that goes
/// quiet reaches the disk too. The recorder must outlive it; which policy that has is not asked. Where nothing was recorded since
/// the last flush, the disk is left alone. Who records while the disk is at it waits, as with every flush. Nothing throws.
/// Thread-safe.
///
///     recording::file_recorder<> log("telemetry.jsonl");
///     recording::flush_timer const timer(log, std::chrono::seconds(5));
class flush_timer {
public:
    /// Starts the thread. `period`: from a millisecond to a year; what is less or more counts as that. `on_failed` hears, in the
    /// timer's thread, of each flush that failed, and here if the system has no thread to give; what it throws is dropped. It must
    /// not end the timer.
    template <flushable Recorder>
    flush_timer(Recorder& to, std::chrono::milliseconds period, std::function<void(outcome const&)> on_failed = {})
        : recorder_(&to), flush_([](void* one) noexcept { return static_cast<Recorder*>(one)->flush(); }),
          period_(std::clamp(period, shortest, longest)), on_failed_(std::move(on_failed)) {
        start<telltale::detail::exceptions_enabled>();
    }
    flush_timer(flush_timer const&) = delete;
    flush_timer& operator=(flush_timer const&) = delete;
    /// Wakes the thread, which flushes once more, and waits for its end. Without a thread it flushes itself.
    ~flush_timer() {
        {
            std::lock_guard const lock(guard_);
            is_ending_ = true;
        }
        wake_.notify_one();
        if (thread_.joinable()) thread_.join();
        else flush();
    }

    /// Whether there is a thread: the system may have had none to give.
    [[nodiscard]] bool is_running() const noexcept { return thread_.joinable(); }
    /// How many flushes were asked for and succeeded, those for which there was nothing to do included.
    [[nodiscard]] std::uint64_t flushed() const noexcept { return flushed_.load(std::memory_order_relaxed); }
    /// How many failed, and one if there is no thread. What was recorded is in the file even so, and is tried again.
    [[nodiscard]] std::uint64_t failed() const noexcept { return failed_.load(std::memory_order_relaxed); }

private:
    static constexpr std::chrono::milliseconds shortest{1};
    static constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 365); // so that no clock overflows

    template <bool Throws>
    void start() noexcept {
#if defined(__cpp_exceptions)
        if constexpr (Throws) {
            try {
                thread_ = std::thread([this]() noexcept { run(); });
            } catch (std::system_error const& none) {
                no_thread(none.code());
            } catch (...) { // no memory for it
                no_thread(std::make_error_code(std::errc::not_enough_memory));
            }
        } else
#endif
            thread_ = std::thread([this]() noexcept { run(); });
    }

    void run() noexcept {
        std::unique_lock lock(guard_);
        // The period begins anew after each flush, so that a disk slower than that leaves time to record.
        while (!wake_.wait_for(lock, period_, [this] { return is_ending_; })) {
            lock.unlock();
            flush();
            lock.lock();
        }
        lock.unlock();
        flush();
    }

    void flush() noexcept {
        outcome const done = flush_(recorder_);
        if (done.ok()) flushed_.fetch_add(1, std::memory_order_relaxed);
        else fail<telltale::detail::exceptions_enabled>(done);
    }

    TELLTALE_COLD void no_thread(std::error_code why) noexcept {
        file_error e;
        e.action = file_action::flush;
        e.code = why;
        fail<telltale::detail::exceptions_enabled>(std::move(e));
    }

    template <bool Throws>
    TELLTALE_COLD void fail(outcome const& done) noexcept {
        failed_.fetch_add(1, std::memory_order_relaxed);
        if (!on_failed_) return;
#if defined(__cpp_exceptions)
        if constexpr (Throws) {
            try {
                on_failed_(done);
            } catch (...) { // telemetry is no reason for the program to end
            }
        } else
#endif
            on_failed_(done);
    }

    void* recorder_;
    outcome (*flush_)(void*) noexcept;
    std::chrono::milliseconds period_;
    std::function<void(outcome const&)> on_failed_;
    std::atomic<std::uint64_t> flushed_ = 0;
    std::atomic<std::uint64_t> failed_ = 0;
    std::mutex guard_; // of is_ending_
    std::condition_variable wake_;
    bool is_ending_ = false;
    std::thread thread_; // the last, since it uses all the others
};

} // namespace telltale::inline v0::recording

#endif
