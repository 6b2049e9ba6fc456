// SPDX-License-Identifier: BSL-1.0
// How many events there were, by type and by what became of them.
#ifndef TELLTALE_RECORDING_EVENT_COUNTERS_HPP
#define TELLTALE_RECORDING_EVENT_COUNTERS_HPP

#include <telltale/issue/code.hpp>
#include <telltale/text/fixed_string.hpp>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace telltale::inline v0::recording {

/// How many events of `Catalog` were recorded, refused, and lost since the file failed. Thread-safe; each number by itself is exact.
template <class Catalog>
class event_counters {
public:
    /// By the place of the event in the catalog.
    void count_recorded(std::size_t index) noexcept { add(recorded_[index]); }
    void count_lost(std::size_t index) noexcept { add(lost_[index]); }
    /// `reason`: the code of its first issue.
    void count_refused(std::size_t index, issue_code reason) noexcept {
        add(refused_[index]);
        add(reasons_[static_cast<std::size_t>(reason)]);
    }

    /// How many events were recorded: of all types, or of one.
    [[nodiscard]] std::uint64_t recorded() const noexcept { return sum(recorded_); }
    template <fixed_string Type>
    [[nodiscard]] std::uint64_t recorded() const noexcept {
        return get(recorded_[Catalog::template index_of<Type>]);
    }
    /// How many were refused: of all types, of one, or for one reason, which is the code of the first issue.
    [[nodiscard]] std::uint64_t refused() const noexcept { return sum(refused_); }
    template <fixed_string Type>
    [[nodiscard]] std::uint64_t refused() const noexcept {
        return get(refused_[Catalog::template index_of<Type>]);
    }
    [[nodiscard]] std::uint64_t refused(issue_code reason) const noexcept {
        return get(reasons_[static_cast<std::size_t>(reason)]);
    }
    /// How many were right and lost, since the recorder failed: of all types, or of one.
    [[nodiscard]] std::uint64_t lost() const noexcept { return sum(lost_); }
    template <fixed_string Type>
    [[nodiscard]] std::uint64_t lost() const noexcept {
        return get(lost_[Catalog::template index_of<Type>]);
    }

    /// What is not zero, a line each with its end: `recorded generation.token 512`, `refused too_small 1`, `lost error 1`.
    [[nodiscard]] std::string report() const {
        std::string out;
        auto const tell = [&out](std::string_view what, std::string_view name, std::uint64_t count) {
            if (count != 0) ((((out += what) += ' ') += name) += ' ') += std::to_string(count) + '\n';
        };
        for (std::size_t i = 0; i != Catalog::size; ++i) tell("recorded", Catalog::types()[i].type, get(recorded_[i]));
        for (std::size_t i = 0; i != issue_codes.size(); ++i) tell("refused", issue_codes[i].name, get(reasons_[i]));
        for (std::size_t i = 0; i != Catalog::size; ++i) tell("lost", Catalog::types()[i].type, get(lost_[i]));
        return out;
    }

private:
    using number = std::atomic<std::uint64_t>;

    static void add(number& to) noexcept { to.fetch_add(1, std::memory_order_relaxed); }
    [[nodiscard]] static std::uint64_t get(number const& from) noexcept { return from.load(std::memory_order_relaxed); }
    template <std::size_t N>
    [[nodiscard]] static std::uint64_t sum(std::array<number, N> const& all) noexcept {
        std::uint64_t out = 0;
        for (number const& one : all) out += get(one);
        return out;
    }

    std::array<number, Catalog::size> recorded_{};
    std::array<number, Catalog::size> refused_{};
    std::array<number, Catalog::size> lost_{};
    std::array<number, issue_codes.size()> reasons_{};
};

} // namespace telltale::inline v0::recording

#endif
