// SPDX-License-Identifier: BSL-1.0
// Issues as JSON for programs.
#ifndef TELLTALE_ISSUE_JSON_REPORT_HPP
#define TELLTALE_ISSUE_JSON_REPORT_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/issue/report_string.hpp>

#include <string>
#include <string_view>

namespace telltale::inline v0 {

/// Appends one issue as a JSON object with always the same members in this order: `severity`, `code`, `path` (an
/// array of keys and indices), `pointer` (RFC 6901), `dotted`, `message`, `expected`, `got` (empty when there is
/// none), `offset`, `line`, `column` (null when the input was not a text); and `file` at the end if the issue has one
/// that is not `named_file`, which the caller names elsewhere. Bytes that are not UTF-8 become U+FFFD.
inline void append_json(std::string& out, issue const& i, std::string_view named_file = {}) {
    out += R"({"severity":")";
    out += to_string(i.severity);
    out += R"(","code":")";
    out += to_string(i.code);
    out += R"(","path":[)";
    bool first = true;
    for (path_step const& step : i.path) {
        if (!first) out += ',';
        first = false;
        if (step.is_key()) {
            detail::append_report_string(out, step.key());
        } else {
            out += std::to_string(step.index());
        }
    }
    out += R"(],"pointer":)";
    detail::append_report_string(out, i.path.pointer());
    out += R"(,"dotted":)";
    detail::append_report_string(out, i.path.dotted());
    out += R"(,"message":)";
    detail::append_report_string(out, i.message);
    out += R"(,"expected":)";
    detail::append_report_string(out, i.expected);
    out += R"(,"got":)";
    detail::append_report_string(out, i.got);
    if (i.position) {
        out += R"(,"offset":)";
        out += std::to_string(i.position->offset);
        out += R"(,"line":)";
        out += std::to_string(i.position->line);
        out += R"(,"column":)";
        out += std::to_string(i.position->column);
    } else {
        out += R"(,"offset":null,"line":null,"column":null)";
    }
    if (i.file != named_file && !i.file.empty()) {
        out += R"(,"file":)";
        detail::append_report_string(out, i.file);
    }
    out += '}';
}

/// One JSON object, `{"file":...,"ok":...,"issues":[...]}`, on one line without its end; `ok` is `list.ok()`. `file` is
/// `source.name`, or the first issue's file; an issue of another file says so itself. Always valid JSON, and harmless to
/// look at. Shows nothing of `source.text`.
[[nodiscard]] inline std::string json_report(issues const& list, report_source const& source) {
    std::string_view const file = detail::file_of(source, list);
    std::string out = R"({"file":)";
    detail::append_report_string(out, file);
    out += R"(,"ok":)";
    out += list.ok() ? "true" : "false";
    out += R"(,"issues":[)";
    bool first = true;
    for (issue const& i : list) {
        if (!first) out += ',';
        first = false;
        append_json(out, i, file);
    }
    out += "]}";
    return out;
}

} // namespace telltale::inline v0

#endif
