// SPDX-License-Identifier: BSL-1.0
// What became of an event that was to be recorded.
#ifndef TELLTALE_RECORDING_OUTCOME_HPP
#define TELLTALE_RECORDING_OUTCOME_HPP

#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/recording/file_error.hpp>

#include <string>
#include <utility>

namespace telltale::inline v0::recording {

/// What became of an event: it was recorded; or refused, since it breaks its schema, and nothing was written; or the file failed.
/// The paths of issues are those of a line of the log: `details.service_id`. No secret is in it.
class [[nodiscard]] outcome {
public:
    /// It was recorded.
    outcome() noexcept = default;
    /// It was refused.
    outcome(telltale::issues why) noexcept : issues_(std::move(why)) {}
    /// The file failed.
    outcome(file_error why) noexcept : error_(std::move(why)) {}

    /// Whether the event was recorded, with nothing to complain of.
    [[nodiscard]] bool ok() const noexcept { return issues_.empty() && !error_; }
    [[nodiscard]] explicit operator bool() const noexcept { return ok(); }

    /// Whether the event itself was wrong.
    [[nodiscard]] bool is_refused() const noexcept { return !issues_.empty(); }
    /// Why it was refused; empty if it was not.
    [[nodiscard]] telltale::issues const& issues() const noexcept { return issues_; }
    /// How the file failed; no error if it did not. With `file_action::flush` the line is in the file all the same.
    [[nodiscard]] file_error const& error() const noexcept { return error_; }

    /// All of it in lines with their ends, ready to be printed; empty if the event was recorded.
    [[nodiscard]] std::string report() const {
        std::string out;
        for (issue const& i : issues_) out += to_string(i) + '\n';
        if (error_) out += to_string(error_) + '\n';
        return out;
    }

private:
    telltale::issues issues_;
    file_error error_;
};

} // namespace telltale::inline v0::recording

#endif
