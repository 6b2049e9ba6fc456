// SPDX-License-Identifier: BSL-1.0
// What is printed of one document, in each of the formats.
#ifndef TELLTALE_COMMAND_FORMATTED_REPORT_HPP
#define TELLTALE_COMMAND_FORMATTED_REPORT_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/issue/github_report.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/json_report.hpp>
#include <telltale/issue/json_schema_report.hpp>
#include <telltale/issue/problem_report.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/text/percent_encode.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0::command {

namespace detail {

/// A path as a relative reference (RFC 3986, section 4.2), so that a problem names its document.
[[nodiscard]] inline std::string as_reference(std::string_view path) {
    std::string out;
    text::append_percent_encoded(out, path, "/-._~");
    return out;
}

} // namespace detail

/// Whether people read the format: beside it stands a summary on the standard error, and it says nothing of good documents.
[[nodiscard]] constexpr bool is_for_people(report_format format) noexcept {
    return format == report_format::text || format == report_format::github;
}

/// The issues of one document, in lines with their ends. Each JSON object stands on a line. What is empty for a good document:
/// text, GitHub's commands, and problems, which are there for documents with an error only and have their name as `instance`.
[[nodiscard]] inline std::string formatted_report(report_format format, issues const& found,
                                                  report_source const& source) {
    switch (format) {
    case report_format::text: break;
    case report_format::json: return json_report(found, source) += '\n';
    case report_format::github: return github_report(found, source);
    case report_format::json_schema: return json_schema_report(found, source) += '\n';
    case report_format::problem:
        if (found.ok()) return {};
        return problem_report(found, {.instance = detail::as_reference(source.name)}) += '\n';
    }
    return text_report(found, source);
}

} // namespace telltale::inline v0::command

#endif
