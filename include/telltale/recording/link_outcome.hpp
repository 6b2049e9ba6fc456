// SPDX-License-Identifier: BSL-1.0
// What became of a link that was to be stored.
#ifndef TELLTALE_RECORDING_LINK_OUTCOME_HPP
#define TELLTALE_RECORDING_LINK_OUTCOME_HPP

#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/recording/link_error.hpp>

#include <string>
#include <utility>

namespace telltale::inline v0::recording {

/// What became of a link: it was stored; or refused, since it is none, and nobody was asked; or the backend failed.
class [[nodiscard]] link_outcome {
public:
    /// It was stored.
    link_outcome() noexcept = default;
    /// It was refused.
    link_outcome(telltale::issues why) noexcept : issues_(std::move(why)) {}
    /// The backend failed.
    link_outcome(link_error why) noexcept : error_(std::move(why)) {}

    /// Whether the link was stored.
    [[nodiscard]] bool ok() const noexcept { return issues_.empty() && !error_; }
    [[nodiscard]] explicit operator bool() const noexcept { return ok(); }

    /// Whether the arguments were wrong.
    [[nodiscard]] bool is_refused() const noexcept { return !issues_.empty(); }
    /// Why it was refused, at `entityType`, `entityId` or `runId`; empty if it was not.
    [[nodiscard]] telltale::issues const& issues() const noexcept { return issues_; }
    /// How the backend failed; no error if it did not.
    [[nodiscard]] link_error const& error() const noexcept { return error_; }

    /// All of it in lines with their ends, ready to be printed; empty if the link was stored.
    [[nodiscard]] std::string report() const {
        std::string out;
        for (issue const& i : issues_) out += to_string(i) + '\n';
        if (error_) out += error_.message + '\n';
        return out;
    }

private:
    telltale::issues issues_;
    link_error error_;
};

} // namespace telltale::inline v0::recording

#endif
