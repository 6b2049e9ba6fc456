// SPDX-License-Identifier: BSL-1.0
// Checks a file that is one document.
#ifndef TELLTALE_COMMAND_CHECK_DOCUMENT_HPP
#define TELLTALE_COMMAND_CHECK_DOCUMENT_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/command/formatted_report.hpp>
#include <telltale/command/input_file.hpp>
#include <telltale/command/judge.hpp>
#include <telltale/command/report_output.hpp>
#include <telltale/command/tally.hpp>
#include <telltale/input/text_cursor.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace telltale::inline v0::command {

namespace detail {

/// All of a file, or one byte more than a reader accepts.
[[nodiscard]] inline std::string read_all(input_file& in) {
    std::size_t const most = input_limits{}.bytes + 1;
    std::string text;
    std::size_t size = 0;
    while (size != most) {
        if (size == text.size()) text.resize(std::min(most, std::max<std::size_t>(2 * size, std::size_t{1} << 16U)));
        std::size_t const got = in.read(text.data() + size, text.size() - size);
        if (got == 0) break;
        size += got;
    }
    text.resize(size);
    return text;
}

} // namespace detail

/// Checks the one document that `in` holds, and reports it as `formatted_report` says. When `in` is not `ok()` afterwards
/// nothing was reported. Memory: the size of the document.
[[nodiscard]] inline tally check_document(arguments const& asked, bool is_colored, input_file& in, report_output& out) {
    tally seen;
    std::string const text = detail::read_all(in);
    if (!in.ok()) return seen;
    judge judged(asked, in.name());
    issues const found = judged(text, seen);
    report_source const source{in.name(), text, is_colored};
    if (!found.empty() || !is_for_people(asked.format)) out.write(formatted_report(asked.format, found, source));
    return seen;
}

} // namespace telltale::inline v0::command

#endif
