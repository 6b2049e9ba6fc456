// SPDX-License-Identifier: BSL-1.0
// Checks a log: one document in each line.
#ifndef TELLTALE_COMMAND_CHECK_LOG_HPP
#define TELLTALE_COMMAND_CHECK_LOG_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/command/color.hpp>
#include <telltale/command/formatted_report.hpp>
#include <telltale/command/input_file.hpp>
#include <telltale/command/judge.hpp>
#include <telltale/command/line_reader.hpp>
#include <telltale/command/progress.hpp>
#include <telltale/command/report_output.hpp>
#include <telltale/command/tally.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/issue/report_string.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/code_point.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::command {

namespace detail {

/// Lets the reports of the lines that were read be seen before it waits for more, and how far it has come.
struct flushing_source {
    input_file& in;
    report_output& out;
    progress& bar;
    tally const& seen;
    [[nodiscard]] std::size_t read(char* to, std::size_t size) {
        out.flush();
        std::size_t const got = in.read(to, size);
        bar.advance(got, seen.lines);
        return got;
    }
};

/// Has `bar` erased before anything goes out, for a while, when the output goes to a terminal: it may be the same.
class erased_first {
public:
    erased_first(report_output& out, progress& bar) noexcept : out_(out) {
        if (standard_output_surroundings().is_terminal) out_.erase_first(&bar);
    }
    erased_first(erased_first const&) = delete;
    erased_first& operator=(erased_first const&) = delete;
    ~erased_first() {
        out_.flush();
        out_.erase_first(nullptr);
    }

private:
    report_output& out_;
};

/// Whether a line holds nothing but JSON's white space.
[[nodiscard]] constexpr bool is_blank(std::string_view line) noexcept {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// From a place in a line to the place in its log. A lone CR ends no line of a log.
inline void move_to_log(text_position& at, log_line const& line) noexcept {
    if (at.line != 1) {
        at.column = 1;
        for (std::size_t i = 0; i < at.offset && i < line.text.size(); ++at.column)
            i += text::code_point_at(line.text, i).length;
    }
    at.line = line.number;
    at.offset += line.offset;
}

[[nodiscard]] inline issues too_long(log_line const& line, std::size_t limit) {
    issue one;
    one.code = issue_code::too_large;
    one.message =
        "the line has " + std::to_string(line.size) + " bytes, more than the limit of " + std::to_string(limit);
    one.expected = "at most " + std::to_string(limit) + " bytes";
    one.position = text_position{line.offset, line.number, 1};
    issues list;
    list.push_back(std::move(one));
    return list;
}

TELLTALE_COLD inline void report_line(arguments const& asked, bool is_colored, std::string_view name,
                                      log_line const& line, issues& found, report_output& out) {
    if (!line.is_too_long)
        for (issue& i : found)
            if (i.position) move_to_log(*i.position, line);
    report_source const source{name, line.text, is_colored, line.offset};
    out.write(formatted_report(asked.format, found, source));
}

/// `{"file":"a.jsonl","ok":true,"summary":{"lines":9,"checked":9,"good":9,"bad":0,"errors":0,"warnings":0}}`
[[nodiscard]] inline std::string json_summary(std::string_view name, tally const& seen) {
    std::string out = R"({"file":)";
    telltale::detail::append_report_string(out, name);
    auto const append = [&out](std::string_view key, std::size_t n) { (out += key) += std::to_string(n); };
    out += seen.bad() == 0 ? R"(,"ok":true,"summary":{)" : R"(,"ok":false,"summary":{)";
    append(R"("lines":)", seen.lines);
    append(R"(,"checked":)", seen.checked);
    append(R"(,"good":)", seen.good);
    append(R"(,"bad":)", seen.bad());
    append(R"(,"errors":)", seen.errors);
    append(R"(,"warnings":)", seen.warnings);
    return out += "}}";
}

} // namespace detail

/// Checks each line of `in` that is not blank as a document, and reports those with issues, as `formatted_report` says, as soon
/// as their block was read, with the line and the offset that they have in the log. As JSON, the last line is an object with a
/// member `summary`. Stops when `out` fails. Memory: twice the longest line that is allowed, however long the log is.
[[nodiscard]] inline tally check_log(arguments const& asked, bool is_colored, input_file& in, report_output& out) {
    tally seen;
    judge judged(asked, in.name());
    progress_terminal const terminal = standard_error_terminal();
    progress bar(!asked.quiet && can_show_progress(terminal) && !in.is_terminal(), terminal.columns, in.size());
    detail::erased_first const guard(out, bar);
    detail::flushing_source source{in, out, bar, seen};
    line_reader lines(source, asked.max_line);
    for (log_line line; out.ok() && lines.next(line);) {
        ++seen.lines;
        if (line.is_too_long) {
            ++seen.checked;
            ++seen.errors;
            issues found = detail::too_long(line, asked.max_line);
            detail::report_line(asked, is_colored, in.name(), line, found, out);
        } else if (!detail::is_blank(line.text)) {
            if (issues found = judged(line.text, seen); !found.empty())
                detail::report_line(asked, is_colored, in.name(), line, found, out);
        }
    }
    if (asked.format == report_format::json && in.ok()) out.write(detail::json_summary(in.name(), seen) += '\n');
    return seen;
}

} // namespace telltale::inline v0::command

#endif
