// SPDX-License-Identifier: BSL-1.0
// What a report says about the document that its issues are of.
#ifndef TELLTALE_ISSUE_REPORT_SOURCE_HPP
#define TELLTALE_ISSUE_REPORT_SOURCE_HPP

#include <cstddef>
#include <string_view>

namespace telltale::inline v0 {

/// The document that issues are of, as far as a report shows it.
struct report_source {
    /// Of the file; may be empty.
    std::string_view name{};
    /// The document, for source lines; may be empty.
    std::string_view text{};
    /// Whether a text report has ANSI colours.
    bool color = false;
    /// The offset that the first byte of `text` has in the issues, when it is one line of a longer log.
    std::size_t text_offset = 0;
};

} // namespace telltale::inline v0

#endif
