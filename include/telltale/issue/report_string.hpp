// SPDX-License-Identifier: BSL-1.0
// A foreign text as a JSON string in a report, which is also looked at, pasted into pages and printed into logs.
#ifndef TELLTALE_ISSUE_REPORT_STRING_HPP
#define TELLTALE_ISSUE_REPORT_STRING_HPP

#include <telltale/text/code_point.hpp>
#include <telltale/text/log_command.hpp>
#include <telltale/text/printable.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::detail {

/// Appends `foreign` as a JSON string. Escaped, though JSON allows them as they are, are what is not printable, what would be
/// markup within HTML (`<`, `>`, `&`) and what would be a command to a build log. Bytes that are not UTF-8 become U+FFFD.
inline void append_report_string(std::string& out, std::string_view foreign) {
    out += '"';
    for (std::size_t i = 0; i != foreign.size();) {
        text::code_point const c = text::code_point_at(foreign, i);
        if (!c.well_formed) {
            out += "\\ufffd";
        } else if (c.value == U'"' || c.value == U'\\' || c.value == U'<' || c.value == U'>' || c.value == U'&' ||
                   !text::is_printable(c.value) || (c.value == U'[' && text::opens_log_command(foreign, i))) {
            text::append_escape(out, c.value);
        } else {
            out.append(foreign, i, c.length);
        }
        i += c.length;
    }
    out += '"';
}

} // namespace telltale::inline v0::detail

#endif
