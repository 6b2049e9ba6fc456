// SPDX-License-Identifier: BSL-1.0
// What a report says about the document that its issues are of.
#ifndef TELLTALE_ISSUE_REPORT_SOURCE_HPP
#define TELLTALE_ISSUE_REPORT_SOURCE_HPP

#include <telltale/issue/issues.hpp>

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// The document that issues are of, as far as a report shows it.
struct report_source {
    /// Of the file, for all issues; when it is empty, each issue's own `file` is named, if it has one.
    std::string_view name{};
    /// The document, for source lines; may be empty.
    std::string_view text{};
    /// Whether a text report has ANSI colours.
    bool color = false;
    /// The offset that the first byte of `text` has in the issues, when it is one line of a longer log.
    std::size_t text_offset = 0;
};

namespace detail {

/// The file that a report names at `i`; may be empty.
[[nodiscard]] constexpr std::string_view file_of(report_source const& source, issue const& i) noexcept {
    return source.name.empty() ? std::string_view(i.file) : source.name;
}

/// The file that a report names once, before all its issues; may be empty.
[[nodiscard]] constexpr std::string_view file_of(report_source const& source, issues const& list) noexcept {
    return list.empty() ? source.name : file_of(source, list.front());
}

} // namespace detail

} // namespace telltale::inline v0

#endif
