// SPDX-License-Identifier: BSL-1.0
// Issues as workflow commands of GitHub Actions, which shows them beside the lines of the file.
#ifndef TELLTALE_ISSUE_GITHUB_REPORT_HPP
#define TELLTALE_ISSUE_GITHUB_REPORT_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/text/printable.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0 {

namespace detail {

// The runner's escapes. It has some for line ends too, which `printable` leaves none of.
inline void append_command_data(std::string& out, std::string_view foreign) {
    for (char const c : text::printable(foreign)) {
        if (c == '%') out += "%25";
        else out += c;
    }
}

inline void append_command_property(std::string& out, std::string_view foreign) {
    for (char const c : text::printable(foreign)) {
        switch (c) {
        case '%': out += "%25"; break;
        case ':': out += "%3A"; break;
        case ',': out += "%2C"; break;
        default: out += c;
        }
    }
}

} // namespace detail

/// One workflow command for each issue, each with its line end:
///
///     ::error file=config.json,line=3,col=21,title=too_small::prometheusPort: Prometheus port must be >= 1024 (got 80)
///
/// A warning is `::warning`. The file, which GitHub looks for from the root of the repository, and the place are left out
/// when they are not known. Whatever the document and the names hold, there is one command to an issue: `%`, and in
/// properties `:` and `,`, are escaped as the runner reads them back, and what is not printable is shown as its escape.
/// Shows nothing of `source.text`.
[[nodiscard]] inline std::string github_report(issues const& list, report_source const& source) {
    std::string out;
    for (issue const& i : list) {
        out += i.severity == issue_severity::error ? "::error " : "::warning ";
        std::string_view const file = detail::file_of(source, i);
        if (!file.empty()) {
            out += "file=";
            detail::append_command_property(out, file);
            out += ',';
        }
        if (i.position) {
            out += "line=";
            out += std::to_string(i.position->line);
            out += ",col=";
            out += std::to_string(i.position->column);
            out += ',';
        }
        out += "title=";
        out += to_string(i.code);
        out += "::";
        detail::append_command_data(out, i.path.dotted());
        out += ": ";
        detail::append_command_data(out, detail::reason(i));
        out += '\n';
    }
    return out;
}

} // namespace telltale::inline v0

#endif
