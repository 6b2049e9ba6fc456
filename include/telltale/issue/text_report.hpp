// SPDX-License-Identifier: BSL-1.0
// Issues as text for people and editors: a line each, with the source line and a caret under the place.
#ifndef TELLTALE_ISSUE_TEXT_REPORT_HPP
#define TELLTALE_ISSUE_TEXT_REPORT_HPP

#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/text/code_point.hpp>
#include <telltale/text/log_command.hpp>
#include <telltale/text/printable.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0 {

namespace detail {

inline constexpr std::size_t report_columns = 120; // the widest source line shown
inline constexpr std::size_t report_tab = 4;

// A part of a source line, one entry for each column of the terminal (wide and combining characters count as one).
class source_line {
public:
    // `offset` must be at most `document.size()`.
    source_line(std::string_view document, std::size_t offset) {
        std::size_t first = offset;
        if (first != 0 && first != document.size() && document[first] == '\n' && document[first - 1] == '\r') --first;
        std::size_t const place = first;
        // Far enough for the columns before the place, whatever their length in bytes; not the whole of a
        // minified document.
        std::size_t const furthest = place > 4 * report_columns ? place - 4 * report_columns : 0;
        while (first != furthest && !is_line_end(document[first - 1])) --first;
        cut_before_ = first != 0 && !is_line_end(document[first - 1]);
        if (cut_before_)
            while (first != place && (static_cast<unsigned char>(document[first]) & 0xC0) == 0x80) ++first;

        std::size_t i = first;
        for (; i < document.size() && !is_line_end(document[i]);) {
            text::code_point const c = text::code_point_at(document, i);
            if (i <= place && place < i + c.length) caret_ = columns_.size();
            if (i > place && columns_.size() > caret_ + report_columns) {
                cut_after_ = true;
                break;
            }
            if (c.value == U'\t') {
                do columns_.push_back(" ");
                while (columns_.size() % report_tab != 0);
            } else if (c.well_formed && text::is_printable(c.value)) {
                columns_.push_back(document.substr(i, c.length));
            } else {
                columns_.push_back(replacement);
            }
            i += c.length;
        }
        if (i <= place) caret_ = columns_.size();
        cut_to_width();
    }

    void append_to(std::string& out) const {
        std::string line;
        for (std::string_view const column : columns_) line += column;
        for (std::size_t i = 0; i != line.size(); ++i) {
            if (text::opens_log_command(line, i)) out += replacement;
            else out += line[i];
        }
    }
    [[nodiscard]] std::size_t caret() const noexcept { return caret_; }
    [[nodiscard]] bool empty() const noexcept { return columns_.empty(); }

private:
    static constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

    [[nodiscard]] static bool is_line_end(char c) noexcept { return c == '\n' || c == '\r'; }

    void cut_to_width() {
        constexpr std::string_view ellipsis = "\xE2\x80\xA6";
        std::size_t const used = columns_.size() > caret_ ? columns_.size() : caret_ + 1;
        std::size_t left = 0;
        if (used > report_columns) {
            left = caret_ > report_columns / 2 ? caret_ - report_columns / 2 : 0;
            if (!cut_after_ && left > used - report_columns) left = used - report_columns;
        }
        if (columns_.size() - left > report_columns) {
            columns_.resize(left + report_columns);
            cut_after_ = true;
        }
        if (left != 0) {
            columns_.erase(columns_.begin(), columns_.begin() + static_cast<std::ptrdiff_t>(left));
            caret_ -= left;
            cut_before_ = true;
        }
        if (cut_before_ && !columns_.empty() && caret_ != 0) columns_.front() = ellipsis;
        if (cut_after_ && !columns_.empty() && caret_ + 1 < columns_.size()) columns_.back() = ellipsis;
    }

    std::vector<std::string_view> columns_;
    std::size_t caret_ = 0;
    bool cut_before_ = false;
    bool cut_after_ = false;
};

} // namespace detail

/// One line for each issue, in the form that editors and continuous integration jump to, and below it the source line
/// with a caret:
///
///     config.json:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]
///       "prometheusPort": 80
///                         ^
///
/// The source line is left out when there is no text, the issue has no place in it, the line is empty, or the list
/// `conceals_source()`. It is cut around the place to 120 columns; tabs become spaces; what could act on a terminal
/// or a build log becomes U+FFFD, or an escape elsewhere. It is no HTML: escape it before it goes into a page. Time: linear in the number of issues, whatever the length of the document.
[[nodiscard]] inline std::string text_report(issues const& list, report_source const& source) {
    std::string_view const bold = source.color ? "\x1b[1m" : "";
    std::string_view const error = source.color ? "\x1b[1;31m" : "";
    std::string_view const warning = source.color ? "\x1b[1;35m" : "";
    std::string_view const caret = source.color ? "\x1b[1;32m" : "";
    std::string_view const plain = source.color ? "\x1b[0m" : "";

    std::string out;
    for (issue const& i : list) {
        std::string_view const file = detail::file_of(source, i);
        if (!file.empty() || i.position) {
            out += bold;
            detail::append_place(out, file, i.position);
            out += plain;
            out += ' ';
        }
        out += i.severity == issue_severity::error ? error : warning;
        out += to_string(i.severity);
        out += ':';
        out += plain;
        out += ' ';
        detail::append_statement(out, i);
        out += '\n';

        if (!i.position || source.text.empty() || list.conceals_source()) continue;
        if (i.position->offset < source.text_offset || i.position->offset - source.text_offset > source.text.size())
            continue;
        detail::source_line const line(source.text, i.position->offset - source.text_offset);
        if (line.empty()) continue;
        line.append_to(out);
        out += '\n';
        out.append(line.caret(), ' ');
        out += caret;
        out += '^';
        out += plain;
        out += '\n';
    }
    return out;
}

} // namespace telltale::inline v0

#endif
