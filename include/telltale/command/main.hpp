// SPDX-License-Identifier: BSL-1.0
// The main function of a command that checks documents as types and catalogs of yours.
#ifndef TELLTALE_COMMAND_MAIN_HPP
#define TELLTALE_COMMAND_MAIN_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/added_command.hpp>
#include <telltale/command/arguments.hpp>
#include <telltale/command/bystander.hpp>
#include <telltale/command/check_document.hpp>
#include <telltale/command/check_log.hpp>
#include <telltale/command/color.hpp>
#include <telltale/command/compare_frozen.hpp>
#include <telltale/command/completions.hpp>
#include <telltale/command/entry.hpp>
#include <telltale/command/exit_status.hpp>
#include <telltale/command/explain.hpp>
#include <telltale/command/file_watch.hpp>
#include <telltale/command/formatted_report.hpp>
#include <telltale/command/input_file.hpp>
#include <telltale/command/interruption.hpp>
#include <telltale/command/list_types.hpp>
#include <telltale/command/man_page.hpp>
#include <telltale/command/parse_arguments.hpp>
#include <telltale/command/registry.hpp>
#include <telltale/command/report_output.hpp>
#include <telltale/command/tally.hpp>
#include <telltale/evolve/freeze.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <csignal>
#include <cstddef>
#include <ctime>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::command {

namespace detail {

[[nodiscard]] inline std::string_view file_name(std::string_view path) noexcept {
    return path.substr(path.find_last_of('/') + 1);
}

/// Checks all files, goes on after one that cannot be read, and says at the end how it went.
[[nodiscard]] inline exit_status check_files(arguments const& asked, bystander const& errors, report_output& out) {
    bool const is_colored =
        asked.format == report_format::text && wants_color(asked.color, standard_output_surroundings());
    bool const has_summary = is_for_people(asked.format) && !asked.quiet;
    std::string_view const noun = asked.as->is_catalog ? "event" : "document";
    bool all_read = true;
    tally whole;
    for (std::string const& path : asked.files) {
        input_file in(path);
        tally const seen =
            asked.is_log ? check_log(asked, is_colored, in, out) : check_document(asked, is_colored, in, out);
        whole += seen;
        out.flush(); // so that what follows on the standard error stands below it
        if (!out.ok()) break;
        if (!in.ok()) {
            errors.complain(in.why_not());
            all_read = false;
        }
        if (asked.is_log && has_summary && (in.ok() || seen.lines != 0))
            bystander::say(in.name(), to_sentence(seen, noun));
    }
    if (!out.ok()) {
        errors.complain(out.why_not());
        return exit_status::could_not;
    }
    if (!asked.is_log && has_summary && whole.checked != 0) bystander::say({}, to_sentence(whole, noun));
    if (!all_read) return exit_status::could_not;
    return whole.bad() == 0 ? exit_status::all_good : exit_status::has_errors;
}

/// Checks all files, and again whenever one of them changes, until an interruption. Gives what the last check gave.
[[nodiscard]] inline exit_status watch_files(arguments const& asked, bystander const& errors, report_output& out) {
    interruption const stop;
    file_watch watch(asked.files); // looks before the check, so that a change during it is seen
    exit_status status = check_files(asked, errors, out);
    while (out.ok() && stop.wait(200)) {
        std::vector<file_change> const changes = watch.look();
        for (file_change const which : {file_change::vanished, file_change::appeared, file_change::changed}) {
            std::string const names = names_of(which, asked.files, changes);
            if (names.empty()) continue;
            bystander::say({}, "-- " + time_of_day(std::time(nullptr)) + ' ' + names +
                                   (which == file_change::vanished   ? " vanished"
                                    : which == file_change::appeared ? " appeared"
                                                                     : " changed"));
        }
        if (std::any_of(changes.begin(), changes.end(),
                        [](file_change c) { return c == file_change::changed || c == file_change::appeared; }))
            status = check_files(asked, errors, out);
    }
    return status;
}

/// Compares a type with all files, and gives how that ended.
[[nodiscard]] inline exit_status compare_files(arguments const& asked, bystander const& errors, report_output& out) {
    compare_outcome const seen = compare_frozen(asked, out);
    out.flush();
    if (!out.ok()) errors.complain(out.why_not());
    if (!out.ok() || !seen.all_comparable) return exit_status::could_not;
    return seen.any_broken ? exit_status::has_errors : exit_status::all_good;
}

/// What is to be printed for a task that reads no files.
[[nodiscard]] inline std::string printed(arguments const& asked, about const& self, registry const& known) {
    switch (asked.wanted) {
    case task::check:
    case task::compare: break;
    case task::freeze: return evolve::freeze_to_json(*asked.as->tree, asked.as->name);
    case task::list_types: return list_types(known, asked.format);
    case task::explain:
        if (asked.code) return explain(*asked.code, asked.explanations);
        return asked.all_codes ? explain_all(asked.explanations) : list_codes();
    case task::complete: return completions(asked.shell, self, known);
    case task::man: return man_page(self, known);
    case task::added: break;
    }
    return {};
}

/// Puts the parts of a command where they belong, each sort in its order.
struct collector {
    entry* next_entry;
    added_command* next_command;

    void take(entry const& one) noexcept { *next_entry++ = one; }
    void take(added_command const& one) noexcept { *next_command++ = one; }
};

[[nodiscard]] inline exit_status run(int argc, char const* const* argv, about self, std::span<entry const> entries,
                                     std::span<added_command const> added) {
    if (self.name.empty()) self.name = argc > 0 && argv[0] != nullptr ? file_name(argv[0]) : std::string_view();
    if (self.name.empty()) self.name = "telltale";
    bystander const errors(self.name);
    char const* const no_words[] = {""};
    if (argc < 1) {
        argc = 1;
        argv = no_words;
    }
#if defined(SIGPIPE)
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error to report, not a reason to die
#endif
    try {
        registry const known(entries, added);
        parsed_arguments const parsed = parse_arguments(argc, argv, self, known);
        if (!parsed.complaint.empty()) {
            errors.complain(parsed.complaint);
            return exit_status::could_not;
        }
        report_output out;
        if (parsed.asked && parsed.asked->wanted == task::check)
            return parsed.asked->watches ? watch_files(*parsed.asked, errors, out)
                                         : check_files(*parsed.asked, errors, out);
        if (parsed.asked && parsed.asked->wanted == task::compare) return compare_files(*parsed.asked, errors, out);
        exit_status status = exit_status::all_good;
        if (parsed.asked && parsed.asked->wanted == task::added)
            status = parsed.asked->added->run(parsed.asked->given, out, errors);
        else out.write(parsed.asked ? printed(*parsed.asked, self, known) : parsed.answer);
        out.flush();
        if (out.ok()) return status;
        errors.complain(out.why_not());
    } catch (std::exception const& thrown) { // such as no memory left
        errors.complain(thrown.what());
    }
    return exit_status::could_not;
}

} // namespace detail

/// What a command is made of: a type or a catalog, or another command.
template <class T>
concept command_part = std::same_as<T, entry> || std::same_as<T, added_command>;

/// A whole command: `return telltale::command::main(argc, argv, {.name = "fleet"}, type<config>("config"), catalog<events>("log"));`
/// from the `main` of a program. Gives what that is to return: 0 when all is good, warnings allowed; 1 when a document has
/// errors; 2 when the arguments are wrong or a file cannot be read, with a sentence on the standard error. Ignores SIGPIPE. The
/// lines of a log are checked on several threads: predicates must bear that. Needs a system's threads library (-pthread).
template <command_part... Parts>
[[nodiscard]] int main(int argc, char const* const* argv, about const& self, Parts const&... parts) {
    constexpr std::size_t types = (std::size_t{std::same_as<Parts, entry>} + ... + 0);
    static_assert(types != 0, "telltale: a command needs a type or a catalog");
    std::array<entry, types> entries;
    std::array<added_command, sizeof...(Parts) - types> added;
    detail::collector into{entries.data(), added.data()};
    (into.take(parts), ...);
    return static_cast<int>(detail::run(argc, argv, self, entries, added));
}

/// As above, for a command that is called as its program is.
template <command_part... Parts>
[[nodiscard]] int main(int argc, char const* const* argv, Parts const&... parts) {
    return main(argc, argv, about{}, parts...);
}

} // namespace telltale::inline v0::command

#endif
