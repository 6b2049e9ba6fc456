// SPDX-License-Identifier: BSL-1.0
// Checks a log: one document in each line.
#ifndef TELLTALE_COMMAND_CHECK_LOG_HPP
#define TELLTALE_COMMAND_CHECK_LOG_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/command/chunk_reader.hpp>
#include <telltale/command/color.hpp>
#include <telltale/command/formatted_report.hpp>
#include <telltale/command/input_file.hpp>
#include <telltale/command/judge.hpp>
#include <telltale/command/log_chunk.hpp>
#include <telltale/command/on_threads.hpp>
#include <telltale/command/ordered_results.hpp>
#include <telltale/command/progress.hpp>
#include <telltale/command/report_output.hpp>
#include <telltale/command/tally.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/issue/report_string.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/code_point.hpp>

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace telltale::inline v0::command {

namespace detail {

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

[[nodiscard]] TELLTALE_COLD inline std::string line_report(arguments const& asked, bool is_colored,
                                                           std::string_view name, log_line const& line, issues& found) {
    if (!line.is_too_long)
        for (issue& i : found)
            if (i.position) move_to_log(*i.position, line);
    report_source const source{name, line.text, is_colored, line.offset};
    return formatted_report(asked.format, found, source);
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

/// How many threads to check a log on that has so many bytes, or 0 when nobody knows, in blocks of that size.
[[nodiscard]] inline std::size_t threads_for(std::size_t asked, std::size_t size, std::size_t block) {
    std::size_t const wanted = asked != 0 ? asked : std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    return size == 0 ? wanted : std::min(wanted, size / block + 1);
}

/// The check of a log, which any number of threads work on. They read chunk by chunk, one at a time; judge their chunks at once;
/// and what they found goes out in the order of the chunks.
class log_check {
public:
    log_check(arguments const& asked, bool is_colored, input_file& in, report_output& out, progress& bar,
              std::size_t threads, std::size_t block)
        : asked_(asked), is_colored_(is_colored), in_(in), out_(out), bar_(bar), source_{*this},
          chunks_(source_, asked.max_line, block), results_(64 * threads, 8 * most_kept) {}

    /// Checks until nothing is left to be read or `out` fails, and hands everything in that it has read; for each thread. Where
    /// it throws, the other threads stop, and what went out ends where it came to.
    void operator()() {
        judge judged(asked_, in_.name());
        log_chunk chunk;
        for (;;) {
            std::size_t piece = 0;
            result found;
            try {
                if (!read(chunk, piece)) return;
                check(chunk, piece, judged, found);
            } catch (...) {
                if (!results_.wait_for_turn(piece)) return; // it has stopped before
                results_.stop();
                out_.write(found.report);
                throw;
            }
            std::size_t const weight = found.report.size();
            results_.hand_in(piece, std::move(found), weight, [this](result const& each) { take(each); });
        }
    }

    /// When all threads have ended.
    [[nodiscard]] tally const& seen() const noexcept { return seen_; }

private:
    struct result {
        std::string report;
        tally seen;
        std::size_t bytes = 0;
    };

    // Lets all that was found be seen before it waits for more, and how far it has come.
    struct patient_source {
        log_check& of;
        [[nodiscard]] bool may_wait() const noexcept { return of.in_.may_wait(); }
        [[nodiscard]] std::size_t read(char* to, std::size_t size) {
            if (!may_wait()) return of.in_.read(to, size);
            if (!of.results_.wait_for_turn(of.chunks_read_)) return 0;
            std::size_t const got = of.in_.read(to, size);
            of.bar_.advance(0, of.seen_.lines);
            return got;
        }
    };

    // Gives the chunk's number too, also when it throws.
    [[nodiscard]] bool read(log_chunk& chunk, std::size_t& piece) {
        std::lock_guard const lock(reading_);
        piece = chunks_read_;
        if (!results_.wait_for_place(piece) || !chunks_.next(chunk)) return false;
        ++chunks_read_;
        return true;
    }

    void check(log_chunk& chunk, std::size_t piece, judge& judged, result& found) {
        bool is_its_turn = false;
        auto const report = [&](log_line const& line, issues& list) {
            found.report += line_report(asked_, is_colored_, in_.name(), line, list);
            if (found.report.size() < most_kept) return;
            if (!is_its_turn && !results_.wait_for_turn(piece)) return;
            is_its_turn = true;
            out_.write(found.report);
            found.report.clear();
            if (!out_.ok()) results_.stop();
        };
        found.bytes = chunk.size();
        for (log_line line; !results_.is_stopped() && chunk.next(line);) {
            ++found.seen.lines;
            if (line.is_too_long) {
                ++found.seen.checked;
                ++found.seen.errors;
                issues list = too_long(line, asked_.max_line);
                report(line, list);
            } else if (!is_blank(line.text)) {
                if (issues list = judged(line.text, found.seen); !list.empty()) report(line, list);
            }
        }
    }

    void take(result const& each) {
        out_.write(each.report);
        out_.flush();
        seen_ += each.seen;
        bar_.advance(each.bytes, seen_.lines);
        if (!out_.ok()) results_.stop();
    }

    // A chunk of which there is more to report waits for its turn, so that memory has an end.
    static constexpr std::size_t most_kept = std::size_t{1} << 20U;

    arguments const& asked_;
    bool is_colored_;
    input_file& in_;
    report_output& out_; // of the thread whose turn it is, as are bar_ and seen_
    progress& bar_;
    tally seen_;
    std::mutex reading_; // of in_, chunks_ and chunks_read_
    patient_source source_;
    chunk_reader<patient_source> chunks_;
    std::size_t chunks_read_ = 0;
    ordered_results<result> results_;
};

} // namespace detail

/// Checks each line of `in` that is not blank as a document, and reports those with issues, as `formatted_report` says, with the
/// line and the offset that they have in the log: in the order of the log, on however many threads, and before it waits for more
/// of a pipe. As JSON, the last line is an object with a member `summary`. Stops when `out` fails. `in` is read in blocks
/// of `block` bytes, above 0. Memory, however long the log is: for each thread a block, or twice the longest line that is allowed,
/// and 2 MB of reports, and 8 MB for all. Throws what checking a document throws, when what stands before it was reported.
[[nodiscard]] inline tally check_log(arguments const& asked, bool is_colored, input_file& in, report_output& out,
                                     std::size_t block = std::size_t{1} << 17U) {
    progress_terminal const terminal = standard_error_terminal();
    progress bar(!asked.quiet && can_show_progress(terminal) && !in.is_terminal(), terminal.columns, in.size());
    std::size_t const threads = detail::threads_for(asked.threads, in.size(), block);
    detail::log_check check(asked, is_colored, in, out, bar, threads, block);
    {
        detail::erased_first const guard(out, bar);
        on_threads(threads, check);
    }
    if (asked.format == report_format::json && in.ok())
        out.write(detail::json_summary(in.name(), check.seen()) += '\n');
    return check.seen();
}

} // namespace telltale::inline v0::command

#endif
