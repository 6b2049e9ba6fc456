// SPDX-License-Identifier: BSL-1.0
// What a sweep of old artifacts removed, and what it could not.
#ifndef TELLTALE_RECORDING_SWEEP_REPORT_HPP
#define TELLTALE_RECORDING_SWEEP_REPORT_HPP

#include <telltale/recording/file_error.hpp>
#include <telltale/render/retention_class.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace telltale::inline v0::recording {

/// What a sweep did.
struct sweep_report {
    std::array<std::uint64_t, 3> entries{}; ///< removed, by the value of their `retention_class`
    std::uint64_t files = 0;                ///< contents that were removed with their last entries
    std::uint64_t bytes = 0;                ///< of those contents
    std::uint64_t failures = 0;             ///< how often something could not be read or removed
    std::vector<file_error> failed{};       ///< the first `most_failed` of these

    static constexpr std::size_t most_failed = 64;

    /// How many entries were removed, of all classes.
    [[nodiscard]] std::uint64_t removed() const noexcept {
        return std::accumulate(entries.begin(), entries.end(), std::uint64_t{0});
    }
    /// Whether all was removed that is old.
    [[nodiscard]] bool ok() const noexcept { return failures == 0; }

    /// Counts an entry as removed.
    void count(render::retention_class kept) noexcept {
        if (auto const i = static_cast<std::size_t>(kept); i < entries.size()) ++entries[i];
    }
    /// Notes a failure.
    void fail(file_error why) {
        ++failures;
        if (failed.size() < most_failed) failed.push_back(std::move(why));
    }

    /// In lines with their ends: `removed 3 entries (short 1, standard 2, long 0) and 1 file of 12345 bytes`, and what failed.
    [[nodiscard]] std::string report() const {
        auto const counted = [](std::uint64_t n, char const* one, char const* more) {
            return std::to_string(n) + (n == 1 ? one : more);
        };
        std::string out = "removed " + counted(removed(), " entry", " entries") + " (short " +
                          std::to_string(entries[0]) + ", standard " + std::to_string(entries[1]) + ", long " +
                          std::to_string(entries[2]) + ") and " + counted(files, " file of ", " files of ") +
                          counted(bytes, " byte\n", " bytes\n");
        for (file_error const& e : failed) out += to_string(e) + '\n';
        if (failures > failed.size()) out += std::to_string(failures - failed.size()) + " more failures\n";
        return out;
    }
};

} // namespace telltale::inline v0::recording

#endif
