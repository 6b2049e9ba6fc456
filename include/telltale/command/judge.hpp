// SPDX-License-Identifier: BSL-1.0
// The errors and the warnings of one document after another, in the order of each document.
#ifndef TELLTALE_COMMAND_JUDGE_HPP
#define TELLTALE_COMMAND_JUDGE_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/command/entry.hpp>
#include <telltale/command/tally.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/read/options.hpp>
#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// Judges documents of one kind. Allocates nothing for a document without errors and warnings.
class judge {
public:
    /// For the documents in a file of that name, of which `asked.as` must read the format.
    judge(arguments const& asked, std::string_view path)
        : validate_(asked.reads_yaml(path) ? asked.as->validate_yaml : asked.as->validate),
          limit_(asked.max_issues == 0 ? 1 : asked.max_issues) {
        wishes_.unknown_keys = asked.unknown_keys;
        wishes_.issue_limit = limit_;
        if (asked.is_log) wishes_.limits.bytes = asked.max_line;
        wishes_.comments = wishes_.trailing_commas = asked.reads_comments(path);
        wishes_.sink = *this;
    }
    judge(judge const&) = delete;
    judge& operator=(judge const&) = delete;
    ~judge() = default;

    /// The errors and warnings of a document, which `seen` counts.
    [[nodiscard]] issues operator()(std::string_view document, tally& seen) {
        issues errors = validate_(document, wishes_);
        ++seen.checked;
        if (errors.empty() && warnings_seen_ == 0) [[likely]] {
            ++seen.good;
            return errors;
        }
        return merge(errors, seen);
    }

    /// Takes a warning; `validate` calls it.
    void operator()(issue const& warning) {
        if (++warnings_seen_ <= limit_) {
            warnings_.push_back(warning);
        } else if (warnings_seen_ == limit_ + 1) {
            issue last;
            last.severity = issue_severity::warning;
            last.code = issue_code::too_many_issues;
            last.message = "more than " + std::to_string(limit_) + (limit_ == 1 ? " warning" : " warnings") +
                           ": the others are only counted";
            last.position = warning.position;
            warnings_.push_back(std::move(last));
        }
    }

private:
    // Errors keep their order, and each warning goes in front of the first error that stands behind it or that was only
    // known at the end of an object around it.
    [[nodiscard]] TELLTALE_COLD issues merge(issues& errors, tally& seen) {
        issues all;
        all.conceal_source(errors.conceals_source());
        std::size_t next = 0;
        for (issue& e : errors) {
            if (e.code != issue_code::too_many_issues) ++seen.errors;
            while (next != warnings_.size() && is_before(warnings_[next], e))
                all.push_back(std::move(warnings_[next++]));
            all.push_back(std::move(e));
        }
        while (next != warnings_.size()) all.push_back(std::move(warnings_[next++]));
        if (errors.empty()) ++seen.good;
        seen.warnings += warnings_seen_;
        warnings_.clear();
        warnings_seen_ = 0;
        return all;
    }

    [[nodiscard]] static bool is_before(issue const& warning, issue const& error) {
        if (!warning.position || !error.position) return false;
        if (warning.position->offset < error.position->offset) return true;
        if (error.code != issue_code::missing_key || warning.path.size() < error.path.size()) return false;
        for (std::size_t i = 0; i + 1 < error.path.size(); ++i)
            if (!(warning.path[i] == error.path[i])) return false;
        return true;
    }

    issues (*validate_)(std::string_view, options const&);
    std::size_t limit_;
    options wishes_{};
    std::vector<issue> warnings_;
    std::size_t warnings_seen_ = 0;
};

} // namespace telltale::inline v0::command

#endif
