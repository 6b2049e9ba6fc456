// SPDX-License-Identifier: BSL-1.0
// Reads the records of a log, passes bad lines, and says what is wrong with them.
#ifndef TELLTALE_RECORDING_LOG_READER_HPP
#define TELLTALE_RECORDING_LOG_READER_HPP

#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/read/file_path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/line_reader.hpp>
#include <telltale/runtime/record.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/position.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::recording {

/// How a `log_reader` works.
struct reader_options {
    /// Hears of each line that is passed; the issues name the file, the line and the place in it.
    std::function<void(issues const&)> bad_lines{};
    std::size_t max_line = std::size_t{1} << 24U; ///< bytes; longer lines are bad, and nothing of them is kept
    options reading{}; ///< for each record. Warnings go to its sink, with their places in the log
};

/// Reads the records of a log one after another, in constant memory: `runtime::record`s, or `log_record`s of a catalog.
///
///     telltale::recording::log_reader<> log("runtime/telemetry.jsonl");
///     for (telltale::runtime::record line; log.next(line);) ...
///     if (log.error()) ...
///
/// Bad lines are passed and told to a handler. Where a crash has torn a line and the next record stands behind it on the same line,
/// what is torn is told, and the record is given. Blank lines are none. At the end of the file one may go on asking, when more
/// may have been appended.
template <class Record = runtime::record>
class log_reader {
public:
    explicit log_reader(file_path const& path, reader_options wishes = {})
        : lines_(path, wishes.max_line), wishes_(std::move(wishes)) {}

    /// The next record that is good; false at the end of the file, or when it cannot be read (`error`). `target` is used again as
    /// `parse_into` does it.
    [[nodiscard]] bool next(Record& target) {
        while (lines_.next()) {
            std::string_view const text = lines_.text();
            if (lines_.is_too_long()) {
                tell(one_issue(issue_code::too_large,
                               "the line has " + std::to_string(lines_.size()) + " bytes, more than the limit of " +
                                   std::to_string(wishes_.max_line),
                               0));
                continue;
            }
            if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            result<void> done = read(text, 0, target);
            if (!done && !recover(text, done.error(), target)) continue;
            ++good_;
            return true;
        }
        return false;
    }

    /// The number of the line that the last record was on; the first is 1.
    [[nodiscard]] std::size_t line() const noexcept { return lines_.number(); }
    /// How many records were given.
    [[nodiscard]] std::uint64_t good() const noexcept { return good_; }
    /// How many lines were bad, the torn ones included.
    [[nodiscard]] std::uint64_t bad() const noexcept { return bad_; }
    /// How many of them are torn: the last one, without an end, and those that another record stands behind.
    [[nodiscard]] std::uint64_t torn() const noexcept { return torn_; }
    /// Why the file cannot be read, or not to its end.
    [[nodiscard]] file_error const& error() const noexcept { return lines_.error(); }

private:
    // What every recorder's line begins with; within a text its quotes would be escaped.
    static constexpr std::string_view opening = R"({"ts":")";
    static constexpr int most_openings = 16; // of free-form values in the record too

    [[nodiscard]] result<void> read(std::string_view line, std::size_t from, Record& target) {
        if (!wishes_.reading.sink) return parse_into(line.substr(from), target, wishes_.reading);
        auto placed = [&](issue const& i) {
            issue copy = i;
            place(copy, from);
            wishes_.reading.sink(copy);
        };
        options wishes = wishes_.reading;
        wishes.sink = placed;
        return parse_into(line.substr(from), target, wishes);
    }

    /// Tells what is wrong with the line, and whether there is a record behind what is torn.
    TELLTALE_COLD bool recover(std::string_view line, issues& wrong, Record& target) {
        std::size_t at = 0;
        for (int i = 0; i != most_openings; ++i) {
            at = line.find(opening, at + 1);
            if (at == std::string_view::npos) break;
            if (!read(line, at, target)) continue;
            ++torn_;
            tell(one_issue(issue_code::bad_json, "the line is torn: another record begins in it", at));
            return true;
        }
        if (!lines_.has_end() && wrong.back().code == issue_code::bad_json) {
            ++torn_;
            wrong = one_issue(issue_code::bad_json, "the last line is torn: the file ends in it", line.size());
        } else {
            for (issue& i : wrong) place(i, 0);
        }
        tell(wrong);
        return false;
    }

    [[nodiscard]] issues one_issue(issue_code code, std::string message, std::size_t at) const {
        issue i;
        i.code = code;
        i.message = std::move(message);
        i.position = text::locate(lines_.text(), at);
        place(i, 0);
        issues list;
        list.push_back(std::move(i));
        return list;
    }

    // From a place in what was read, which begins at `from` in the line, to the place in the file.
    void place(issue& i, std::size_t from) const {
        i.file = lines_.path();
        if (!i.position) return;
        std::size_t const in_line = i.position->offset + from;
        i.position = text::locate(lines_.text(), in_line); // a lone CR counts as a line there, and is none of a log
        i.position->line = lines_.number();
        i.position->offset = lines_.offset() + in_line;
    }

    void tell(issues const& wrong) {
        ++bad_;
        if (wishes_.bad_lines) wishes_.bad_lines(wrong);
    }

    line_reader lines_;
    reader_options wishes_;
    std::uint64_t good_ = 0;
    std::uint64_t bad_ = 0;
    std::uint64_t torn_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
