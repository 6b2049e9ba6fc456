// SPDX-License-Identifier: BSL-1.0
// What a link store knows of an entity.
#ifndef TELLTALE_RECORDING_LINK_LOOKUP_HPP
#define TELLTALE_RECORDING_LINK_LOOKUP_HPP

#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/recording/link_error.hpp>

#include <optional>
#include <string>
#include <utility>

namespace telltale::inline v0::recording {

/// What was found for an entity: a `Record`; or nothing, and all is well; or the arguments were refused; or the look-up failed. A
/// page that shows links shows none in all cases but the first.
template <class Record>
class [[nodiscard]] link_lookup {
public:
    /// There is none.
    link_lookup() noexcept = default;
    /// It was found.
    link_lookup(Record found) noexcept : found_(std::move(found)) {}
    /// The arguments were refused.
    link_lookup(telltale::issues why) noexcept : issues_(std::move(why)) {}
    /// The look-up failed. With `link_failure::unreadable` the issues say what is wrong with what was found.
    link_lookup(link_error why, telltale::issues of_value = {}) noexcept
        : issues_(std::move(of_value)), error_(std::move(why)) {}

    /// Whether there is one.
    [[nodiscard]] explicit operator bool() const noexcept { return found_.has_value(); }
    /// Precondition: there is one.
    [[nodiscard]] Record const& operator*() const noexcept { return *found_; }
    [[nodiscard]] Record const* operator->() const noexcept { return &*found_; }

    /// Whether the question was answered, be it with "none".
    [[nodiscard]] bool ok() const noexcept { return issues_.empty() && !error_; }
    /// Whether the answer is that there is none: none was stored, or it was forgotten after its time.
    [[nodiscard]] bool is_missing() const noexcept { return ok() && !found_; }
    /// Whether the arguments were wrong.
    [[nodiscard]] bool is_refused() const noexcept { return !issues_.empty() && !error_; }
    /// Why it was refused, or what is wrong with the value that was found; else empty.
    [[nodiscard]] telltale::issues const& issues() const noexcept { return issues_; }
    /// How the look-up failed; no error if it did not.
    [[nodiscard]] link_error const& error() const noexcept { return error_; }

    /// All that is wrong in lines with their ends, ready to be printed; empty if the question was answered.
    [[nodiscard]] std::string report() const {
        std::string out;
        if (error_) out += error_.message + '\n';
        for (issue const& i : issues_) out += to_string(i) + '\n';
        return out;
    }

private:
    std::optional<Record> found_;
    telltale::issues issues_;
    link_error error_;
};

} // namespace telltale::inline v0::recording

#endif
