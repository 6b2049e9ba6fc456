// SPDX-License-Identifier: BSL-1.0
// The command `runs`: the runs of a render pipeline with their variants, from its logs; no part of command.hpp.
#ifndef TELLTALE_COMMAND_RUNS_HPP
#define TELLTALE_COMMAND_RUNS_HPP

#include <telltale/command/added_command.hpp>
#include <telltale/command/bystander.hpp>
#include <telltale/command/check_log.hpp>
#include <telltale/command/chunk_reader.hpp>
#include <telltale/command/color.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/exit_status.hpp>
#include <telltale/command/given_options.hpp>
#include <telltale/command/input_file.hpp>
#include <telltale/command/log_chunk.hpp>
#include <telltale/command/report_output.hpp>
#include <telltale/command/run_details.hpp>
#include <telltale/command/run_table.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/report_source.hpp>
#include <telltale/issue/text_report.hpp>
#include <telltale/render/add_run_line.hpp>
#include <telltale/render/run_state.hpp>
#include <telltale/render/run_summaries.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/text/nearest.hpp>
#include <telltale/text/position.hpp>
#include <telltale/text/printable.hpp>
#include <telltale/write/serialize.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// The options of `runs`.
inline constexpr option_description runs_options[] = {
    {.name = "--run", .value = "ID", .text = "Only the run of this id, in full"},
    {.name = "--failed", .text = "Only runs of which something failed, timed out or was lost"},
    {.name = "--format",
     .value = "FORMAT",
     .text = "text (default) or json (an object for each run, on a line)",
     .from = value_source::choices,
     .choices = list_formats},
    {.name = "--color",
     .value = "WHEN",
     .text = "auto (default), always or never",
     .from = value_source::choices,
     .choices = color_choices},
    {.name = "--quiet", .text = "No summary on the standard error", .letter = 'q'},
};

namespace detail {

/// Reads logs line by line, and says on the standard error what is wrong with a line.
class run_log {
public:
    /// Whether the file could be read to its end.
    [[nodiscard]] bool read(std::string const& path, bystander const& errors) {
        input_file in(path);
        chunk_reader<input_file> chunks(in, max_line);
        log_chunk chunk;
        while (chunks.next(chunk))
            for (log_line line; chunk.next(line);) {
                if (line.is_too_long) tell(in.name(), line, too_long(line, max_line));
                else if (!is_blank(line.text)) add(in.name(), line);
            }
        if (in.ok()) return true;
        errors.complain(in.why_not());
        return false;
    }

    [[nodiscard]] render::run_summaries& runs() noexcept { return runs_; }
    [[nodiscard]] std::uint64_t bad() const noexcept { return bad_; }
    [[nodiscard]] std::uint64_t others() const noexcept { return others_; }

private:
    static constexpr std::size_t max_line = std::size_t{16} << 20U;

    void add(std::string_view name, log_line const& line) {
        render::run_line done = render::add_run_line(runs_, line.text);
        if (done.kind == render::run_line_kind::other) ++others_;
        if (done.kind != render::run_line_kind::bad) return;
        recover(line.text, done.wrong);
        for (issue& i : done.wrong)
            if (i.position) move_to_log(*i.position, line);
        tell(name, line, done.wrong);
    }

    // Where a writer was killed in the middle of a line, another one's record may stand behind on the same line.
    void recover(std::string_view line, issues& wrong) {
        constexpr int most = 16;
        if (wrong.back().code != issue_code::bad_json) return;
        std::size_t at = 0;
        for (int i = 0; i != most; ++i) {
            at = line.find(R"({"ts":")", at + 1);
            if (at == std::string_view::npos) return;
            auto const kind = render::add_run_line(runs_, line.substr(at)).kind;
            if (kind == render::run_line_kind::bad) continue;
            if (kind == render::run_line_kind::other) ++others_;
            issue torn;
            torn.code = issue_code::bad_json;
            torn.message = "the line is torn: another record begins in it";
            torn.position = text::locate(line, at);
            wrong = {};
            wrong.push_back(std::move(torn));
            return;
        }
    }

    void tell(std::string_view name, log_line const& line, issues const& wrong) {
        ++bad_;
        std::string const report = text_report(wrong, {name, line.text, false, line.offset});
        std::fwrite(report.data(), 1, report.size(), stderr);
    }

    render::run_summaries runs_;
    std::uint64_t bad_ = 0;
    std::uint64_t others_ = 0;
};

/// `1 run`, `3 runs`
[[nodiscard]] inline std::string counted(std::uint64_t n, std::string_view noun) {
    return std::to_string(n) + ' ' + std::string(noun) + (n == 1 ? "" : "s");
}

/// `3 runs: 1 open, 1 complete, 1 partial; 25 events, 2 of no run; 1 other record; 1 bad line`
[[nodiscard]] inline std::string runs_sentence(std::vector<render::run_summary> const& runs, std::uint64_t events,
                                               std::uint64_t outside, std::uint64_t others, std::uint64_t bad) {
    using render::run_state;
    std::string out = runs.empty() ? std::string("no runs") : counted(runs.size(), "run");
    std::string_view before = ": ";
    for (run_state const state :
         {run_state::complete, run_state::partial, run_state::failed, run_state::ended, run_state::open}) {
        auto const n = std::count_if(runs.begin(), runs.end(),
                                     [state](render::run_summary const& one) { return one.state == state; });
        if (n == 0) continue;
        (((out += before) += std::to_string(n)) += ' ') += *enum_name(state);
        before = ", ";
    }
    (out += "; ") += events == 0 ? std::string("no events") : counted(events, "event");
    if (outside != 0) out += ", " + std::to_string(outside) + " of no run";
    if (others != 0) out += "; " + counted(others, "other record");
    if (bad != 0) out += "; " + counted(bad, "bad line");
    return out;
}

/// Why there is no run of that id, and which was perhaps meant.
[[nodiscard]] inline std::string why_no_run(std::string_view id, std::vector<render::run_summary> const& runs) {
    std::string out = "there is no run \"";
    text::append_printable(out, id);
    out += '"';
    text::nearest_name meant(id);
    for (render::run_summary const& one : runs) meant.consider(one.run_id);
    if (meant.index() == text::nearest_name::npos) return out;
    out += ", did you mean \"";
    text::append_printable(out, runs[meant.index()].run_id);
    return out += "\"?";
}

/// What is wrong with how it was called; empty when nothing is.
[[nodiscard]] inline std::string why_no_runs(given_options const& given) {
    if (given.is_given("--run") && given.is_given("--failed")) return "--run and --failed exclude each other";
    if (given.operands().empty()) return "say which logs to read, or - for the standard input";
    if (std::count(given.operands().begin(), given.operands().end(), "-") > 1)
        return "the standard input, -, can be read only once";
    return {};
}

[[nodiscard]] inline exit_status show_runs(given_options const& given, report_output& out, bystander const& errors) {
    if (std::string const complaint = why_no_runs(given); !complaint.empty()) {
        errors.complain(complaint);
        return exit_status::could_not;
    }
    bool const is_json = given.value("--format") == "json";
    constexpr option_description color{.name = "--color", .choices = color_choices};
    bool const is_colored =
        !is_json && wants_color(given.choice(color, color_choice::automatic), standard_output_surroundings());

    run_log log;
    bool all_read = true;
    for (std::string const& path : given.operands()) all_read = log.read(path, errors) && all_read;
    std::uint64_t const events = log.runs().events();
    std::uint64_t const outside = log.runs().outside();
    std::vector<render::run_summary> runs = log.runs().take();
    std::string const sentence = runs_sentence(runs, events, outside, log.others(), log.bad());

    exit_status status = log.bad() == 0 ? exit_status::all_good : exit_status::has_errors;
    if (auto const id = given.value("--run")) {
        auto const found =
            std::find_if(runs.begin(), runs.end(), [&](render::run_summary const& one) { return one.run_id == *id; });
        if (found == runs.end()) {
            errors.complain(why_no_run(*id, runs));
            status = exit_status::has_errors;
        } else {
            out.write(is_json ? serialize(*found) + '\n' : run_details(*found, is_colored));
        }
    } else {
        if (given.is_given("--failed"))
            runs.erase(std::remove_if(runs.begin(), runs.end(),
                                      [](render::run_summary const& one) { return !one.has_failure(); }),
                       runs.end());
        if (is_json)
            for (render::run_summary const& one : runs) out.write(serialize(one) + '\n');
        else out.write(run_table(runs, is_colored));
    }
    out.flush(); // so that what follows on the standard error stands below it
    if (!is_json && !given.is_given("--quiet")) bystander::say({}, sentence);
    return all_read ? status : exit_status::could_not;
}

} // namespace detail

/// What is said of `runs`.
inline constexpr command_description runs_description{
    .name = "runs",
    .text = "Show the runs of a render pipeline with their variants, from its logs",
    .operand = {.value = "LOG",
                .text = "The logs, which are taken as one; - is the standard input",
                .from = value_source::files,
                .is_repeatable = true},
    .options = runs_options,
    .notes = "A log has an event in each line: {\"ts\", \"event\", \"details\"} as recorders write it,\n"
             "or the event alone, without a time. Other records are passed; lines that are\n"
             "neither are told on the standard error.\n"
             "Ends with 0 when all is good, whatever became of the runs; 1 when a line is bad or\n"
             "there is no run of that ID; 2 when it was called wrongly or could not read or write."};

/// The command `runs LOG...`, for `main`, beside the types and catalogs. The events are those of `render::run_summaries`. Its
/// memory is that of the runs and the longest line, not of the log.
inline constexpr added_command runs_command{&runs_description, detail::show_runs};

} // namespace telltale::inline v0::command

#endif
