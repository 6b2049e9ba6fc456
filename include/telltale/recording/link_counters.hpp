// SPDX-License-Identifier: BSL-1.0
// How a link store fares: what was stored, found, missed and lost, and how long it took.
#ifndef TELLTALE_RECORDING_LINK_COUNTERS_HPP
#define TELLTALE_RECORDING_LINK_COUNTERS_HPP

#include <telltale/recording/link_error.hpp>
#include <telltale/schema/enumeration.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0::recording {

/// The numbers of a link store. Thread-safe; each number by itself is exact.
class link_counters {
public:
    using duration = std::chrono::steady_clock::duration;

    /// Counts links, or one look-up.
    void count_stored(std::uint64_t links) noexcept { add(stored_, links); }
    void count_store_refused() noexcept { add(store_refused_); }
    void count_store_failed(link_failure why) noexcept {
        add(store_failed_);
        add(failures_[static_cast<std::size_t>(why)]);
    }
    void count_found() noexcept { add(found_); }
    void count_missed() noexcept { add(missed_); }
    void count_get_refused() noexcept { add(get_refused_); }
    void count_get_failed(link_failure why) noexcept {
        add(get_failed_);
        add(failures_[static_cast<std::size_t>(why)]);
    }
    void count_unlogged() noexcept { add(unlogged_); }
    void count_shown() noexcept { add(shown_); }
    void count_clicked() noexcept { add(clicked_); }
    /// Counts a call of the backend: how long it took, whether that was too long, and whether all of it failed.
    void count_call(duration took, bool is_late, bool has_failed) noexcept {
        add(calls_);
        auto const nanoseconds =
            static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(took).count());
        add(time_, nanoseconds);
        if (is_late) add(late_);
        std::uint64_t before = get(longest_);
        while (before < nanoseconds &&
               !longest_.compare_exchange_weak(before, nanoseconds, std::memory_order_relaxed)) {}
        if (has_failed) add(failed_in_a_row_);
        else failed_in_a_row_.store(0, std::memory_order_relaxed);
    }

    /// Links that were stored, were refused since the arguments were wrong, and were lost since the backend failed.
    [[nodiscard]] std::uint64_t stored() const noexcept { return get(stored_); }
    [[nodiscard]] std::uint64_t store_refused() const noexcept { return get(store_refused_); }
    [[nodiscard]] std::uint64_t store_failed() const noexcept { return get(store_failed_); }
    /// Look-ups that found a link, found none, were refused, and failed.
    [[nodiscard]] std::uint64_t found() const noexcept { return get(found_); }
    [[nodiscard]] std::uint64_t missed() const noexcept { return get(missed_); }
    [[nodiscard]] std::uint64_t get_refused() const noexcept { return get(get_refused_); }
    [[nodiscard]] std::uint64_t get_failed() const noexcept { return get(get_failed_); }
    /// All that failed: links and look-ups, for all reasons or for one.
    [[nodiscard]] std::uint64_t failed() const noexcept { return get(store_failed_) + get(get_failed_); }
    [[nodiscard]] std::uint64_t failed(link_failure why) const noexcept {
        return get(failures_[static_cast<std::size_t>(why)]);
    }
    /// Lines of the log that the recorder did not take.
    [[nodiscard]] std::uint64_t unlogged() const noexcept { return get(unlogged_); }

    /// The document's success rates: how many of a hundred links were stored, of those that were to be; and how many of a hundred
    /// look-ups were answered, be it with "none". 100 when there were none.
    [[nodiscard]] double storage_success_percent() const noexcept {
        return percent(stored(), store_refused() + store_failed());
    }
    [[nodiscard]] double retrieval_success_percent() const noexcept {
        return percent(found() + missed(), get_refused() + get_failed());
    }

    /// URLs that were given out, and how many of them were followed, as the store was told.
    [[nodiscard]] std::uint64_t shown() const noexcept { return get(shown_); }
    [[nodiscard]] std::uint64_t clicked() const noexcept { return get(clicked_); }

    /// The health of the connection: how many calls of the backend there were (one for each look-up and for each storing, however
    /// many links it had), how many of the last ones failed one after the other, and how long they took, together and at most.
    [[nodiscard]] std::uint64_t calls() const noexcept { return get(calls_); }
    [[nodiscard]] std::uint64_t failed_in_a_row() const noexcept { return get(failed_in_a_row_); }
    [[nodiscard]] std::chrono::nanoseconds total_time() const noexcept { return time(time_); }
    [[nodiscard]] std::chrono::nanoseconds longest_time() const noexcept { return time(longest_); }
    /// Calls that took longer than the time limit.
    [[nodiscard]] std::uint64_t late() const noexcept { return get(late_); }

    /// The counts that are not zero, a line each with its end: `stored 4`, `failed unreachable 2`. Times are not in it.
    [[nodiscard]] std::string report() const {
        std::string out;
        auto const tell = [&out](std::string_view what, std::uint64_t count, std::string_view why = {}) {
            if (count == 0) return;
            out += what;
            if (!why.empty()) (out += ' ') += why;
            (out += ' ') += std::to_string(count) + '\n';
        };
        tell("stored", stored());
        tell("found", found());
        tell("missed", missed());
        tell("refused", store_refused() + get_refused());
        for (std::size_t i = 1; i != failures_.size(); ++i)
            tell("failed", get(failures_[i]), *enum_name(static_cast<link_failure>(i)));
        tell("unlogged", unlogged());
        tell("shown", shown());
        tell("clicked", clicked());
        tell("late", late());
        return out;
    }

private:
    using number = std::atomic<std::uint64_t>;

    static void add(number& to, std::uint64_t count = 1) noexcept { to.fetch_add(count, std::memory_order_relaxed); }
    [[nodiscard]] static std::uint64_t get(number const& from) noexcept { return from.load(std::memory_order_relaxed); }
    [[nodiscard]] static std::chrono::nanoseconds time(number const& from) noexcept {
        return std::chrono::nanoseconds(static_cast<std::chrono::nanoseconds::rep>(get(from)));
    }
    [[nodiscard]] static double percent(std::uint64_t good, std::uint64_t bad) noexcept {
        return good + bad == 0 ? 100 : 100 * static_cast<double>(good) / static_cast<double>(good + bad);
    }

    number stored_ = 0, store_refused_ = 0, store_failed_ = 0;
    number found_ = 0, missed_ = 0, get_refused_ = 0, get_failed_ = 0;
    number unlogged_ = 0, shown_ = 0, clicked_ = 0;
    number calls_ = 0, failed_in_a_row_ = 0, time_ = 0, longest_ = 0, late_ = 0;
    std::array<number, static_cast<std::size_t>(link_failure::no_memory) + 1> failures_{};
};

} // namespace telltale::inline v0::recording

#endif
