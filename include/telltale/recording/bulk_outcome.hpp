// SPDX-License-Identifier: BSL-1.0
// What became of links that were to be stored together.
#ifndef TELLTALE_RECORDING_BULK_OUTCOME_HPP
#define TELLTALE_RECORDING_BULK_OUTCOME_HPP

#include <telltale/issue/issue.hpp>
#include <telltale/recording/link_error.hpp>
#include <telltale/recording/link_outcome.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace telltale::inline v0::recording {

/// One of several links that was not stored.
struct lost_link {
    std::size_t index = 0; ///< its place among those that were given
    link_outcome outcome{};
};

/// What became of links that were stored together: each has its own outcome, and one that fails keeps no other from being stored.
class [[nodiscard]] bulk_outcome {
public:
    bulk_outcome() noexcept = default;
    /// So many were stored, and these were not, in the order in which they were given.
    bulk_outcome(std::size_t stored, std::vector<lost_link> lost) noexcept : stored_(stored), lost_(std::move(lost)) {}
    /// What was to be done for all of them failed; none is known to be stored.
    bulk_outcome(link_error why) noexcept : error_(std::move(why)) {}

    /// Whether all were stored.
    [[nodiscard]] bool ok() const noexcept { return lost_.empty() && !error_; }
    [[nodiscard]] explicit operator bool() const noexcept { return ok(); }
    /// How many were stored.
    [[nodiscard]] std::size_t stored() const noexcept { return stored_; }
    /// Those that were not.
    [[nodiscard]] std::vector<lost_link> const& lost() const noexcept { return lost_; }

    /// Why nothing is known of any link, as when there is no memory to go through them; else no error.
    [[nodiscard]] link_error const& error() const noexcept { return error_; }

    /// A line for each reason of each link that was not stored, with its end: `[2]: 127.0.0.1:6379: Connection refused`.
    [[nodiscard]] std::string report() const {
        std::string out;
        if (error_) out += error_.message + '\n';
        for (lost_link const& one : lost_) {
            std::string const place = '[' + std::to_string(one.index) + "]: ";
            for (issue const& i : one.outcome.issues()) out += place + to_string(i) + '\n';
            if (one.outcome.error()) out += place + one.outcome.error().message + '\n';
        }
        return out;
    }

private:
    std::size_t stored_ = 0;
    std::vector<lost_link> lost_;
    link_error error_;
};

} // namespace telltale::inline v0::recording

#endif
