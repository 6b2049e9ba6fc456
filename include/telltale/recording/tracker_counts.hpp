// SPDX-License-Identifier: BSL-1.0
// How much a run tracker has recorded, refused and lost.
#ifndef TELLTALE_RECORDING_TRACKER_COUNTS_HPP
#define TELLTALE_RECORDING_TRACKER_COUNTS_HPP

#include <cstdint>
#include <string>
#include <string_view>

namespace telltale::inline v0::recording {

/// What became of the calls of a `run_tracker`, until now.
struct tracker_counts {
    std::uint64_t recorded = 0;         ///< events that the recorder has
    std::uint64_t refused = 0;          ///< calls that were wrong
    std::uint64_t lost = 0;             ///< events that were right, and that the recorder did not take
    std::uint64_t stored_artifacts = 0; ///< snapshots and large payloads that are stored
    std::uint64_t lost_artifacts = 0;   ///< ... and those that could not be
    std::uint64_t forgotten_runs = 0;   ///< runs that were open for longer than so many later ones
    std::uint64_t open_runs = 0;        ///< runs that are open now

    friend bool operator==(tracker_counts const&, tracker_counts const&) = default;

    /// What is not zero, a line each with its end: `recorded 8`, `lost artifacts 1`.
    [[nodiscard]] std::string report() const {
        std::string out;
        auto const tell = [&out](std::string_view what, std::uint64_t count) {
            if (count != 0) ((out += what) += ' ') += std::to_string(count) + '\n';
        };
        tell("recorded", recorded);
        tell("refused", refused);
        tell("lost", lost);
        tell("stored artifacts", stored_artifacts);
        tell("lost artifacts", lost_artifacts);
        tell("forgotten runs", forgotten_runs);
        tell("open runs", open_runs);
        return out;
    }
};

} // namespace telltale::inline v0::recording

#endif
