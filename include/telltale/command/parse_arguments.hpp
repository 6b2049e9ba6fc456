// SPDX-License-Identifier: BSL-1.0
// Reads the arguments of a command, and says in one sentence what is wrong with them.
#ifndef TELLTALE_COMMAND_PARSE_ARGUMENTS_HPP
#define TELLTALE_COMMAND_PARSE_ARGUMENTS_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/arguments.hpp>
#include <telltale/command/command_line.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/explain.hpp>
#include <telltale/command/registry.hpp>
#include <telltale/text/printable.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telltale::inline v0::command {

/// What arguments came to: something to do; or `answer`, the text that was asked for; or `complaint`, what is wrong with them.
struct parsed_arguments {
    std::optional<arguments> asked{};
    std::string answer{};    ///< help or version, with its line ends
    std::string complaint{}; ///< one sentence
};

namespace detail {

/// `1000`, `64K`, `16M`, `1G` (powers of 1024); nothing for another text, 0, or what is too large.
[[nodiscard]] constexpr std::optional<std::size_t> parse_size(std::string_view text) noexcept {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max() / 4;
    std::size_t unit = 1;
    if (!text.empty()) {
        constexpr std::string_view units = "KMG";
        std::size_t const which = units.find(
            text.back() >= 'a' && text.back() <= 'z' ? static_cast<char>(text.back() - 'a' + 'A') : text.back());
        if (which != std::string_view::npos) {
            unit = std::size_t{1} << (10 * (which + 1));
            text.remove_suffix(1);
        }
    }
    if (text.empty()) return std::nullopt;
    std::size_t n = 0;
    for (char const c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        auto const digit = static_cast<std::size_t>(c - '0');
        if (n > (most - digit) / 10) return std::nullopt;
        n = 10 * n + digit;
    }
    if (n == 0 || n > most / unit) return std::nullopt;
    return n * unit;
}

/// What to explain; gives the complaint.
[[nodiscard]] inline std::string read_explain(command_line const& line, arguments& asked) {
    line.choose("--format", asked.explanations);
    asked.all_codes = line.is_set("--all") || asked.explanations == explanation_format::markdown;
    std::vector<std::string> const words = line.operands();
    if (words.empty()) return {};
    if (line.is_set("--all")) return "--all takes no code";
    asked.code = code_named(words.front());
    return asked.code ? std::string() : why_no_code(words.front());
}

/// The type of that name; gives the complaint.
[[nodiscard]] inline std::string read_type(std::string const& name, registry const& known, arguments& asked) {
    asked.as = known.find(name, false);
    if (asked.as == nullptr) return known.why_not(name, false);
    return asked.as->tree != nullptr ? std::string() : name + " was registered without its description";
}

/// What to freeze; gives the complaint.
[[nodiscard]] inline std::string read_freeze(command_line const& line, registry const& known, arguments& asked) {
    std::vector<std::string> const words = line.operands();
    if (words.empty()) return "say which type to freeze; the command `types` lists what there is";
    return read_type(words.front(), known, asked);
}

/// What to compare with what; gives the complaint.
[[nodiscard]] inline std::string read_compare(command_line const& line, registry const& known, arguments& asked) {
    line.choose("--compatibility", asked.compatibility);
    asked.all_changes = line.is_set("--all");
    if (!line.is_given("--as")) return "say what to compare, with --as TYPE; the command `types` lists what there is";
    if (std::string complaint = read_type(line.value("--as"), known, asked); !complaint.empty()) return complaint;
    asked.files = line.operands();
    return asked.files.empty() ? "say with which frozen types to compare it" : std::string();
}

/// In which shell to complete; gives the complaint.
[[nodiscard]] inline std::string read_completions(command_line const& line, arguments& asked) {
    if (line.operands().empty()) return "say for which shell: " + alternatives(shells);
    asked.shell = line.chosen_operand<shell>();
    return {};
}

/// Why a file cannot be checked as what was asked for; empty when it can.
[[nodiscard]] inline std::string why_no_yaml(arguments const& asked, registry const& known, std::string_view path) {
    if (!asked.reads_yaml(path) || asked.as->validate_yaml != nullptr) return {};
    std::string out = "cannot check ";
    text::append_printable(out, path == "-" ? "the standard input" : path);
    out += ": ";
    bool const any = std::any_of(known.entries().begin(), known.entries().end(),
                                 [](entry const& e) { return e.validate_yaml != nullptr; });
    if (any) (out += asked.as->name) += " is read from JSON only";
    else out += "this command was built without YAML";
    if (asked.input == input_format::automatic) out += "; with --input json it is taken as JSON";
    return out;
}

/// What to check, and how; gives the complaint.
[[nodiscard]] inline std::string read_check(command_line const& line, registry const& known, arguments& asked) {
    line.choose("--format", asked.format);
    line.choose("--input", asked.input);
    line.choose("--unknown", asked.unknown_keys);
    line.choose("--color", asked.color);
    if (line.is_given("--max-issues")) {
        auto const n = parse_size(line.value("--max-issues"));
        if (!n) return "--max-issues takes a number above 0, such as 64";
        asked.max_issues = *n;
    }
    if (line.is_given("--max-line")) {
        auto const n = parse_size(line.value("--max-line"));
        if (!n) return "--max-line takes a number of bytes above 0, such as 1000000 or 16M";
        asked.max_line = *n;
    }
    if (line.is_given("--threads")) {
        auto const n = parse_size(line.value("--threads"));
        if (!n || *n > 1024) return "--threads takes a number from 1 to 1024, such as 4";
        asked.threads = *n;
    }

    bool const is_catalog = line.is_given("--catalog");
    if (is_catalog && line.is_given("--as")) return "--as and --catalog exclude each other";
    if (!is_catalog && !line.is_given("--as"))
        return "say what the documents are, with --as TYPE or --catalog CATALOG; the command `types` lists what there is";
    std::string const name = line.value(is_catalog ? "--catalog" : "--as");
    asked.as = known.find(name, is_catalog);
    if (asked.as == nullptr) return known.why_not(name, is_catalog);

    asked.files = line.operands();
    if (asked.files.empty()) return "say which files to check, or - for the standard input";
    auto const inputs = std::count(asked.files.begin(), asked.files.end(), "-");
    if (inputs > 1) return "the standard input, -, can be read only once";
    asked.watches = line.is_set("--watch");
    if (asked.watches && inputs != 0) return "--watch needs files: the standard input, -, can be read only once";
    asked.is_log = line.is_set("--jsonl");
    asked.quiet = line.is_set("--quiet");
    if (asked.is_log && asked.input == input_format::yaml) return "--jsonl and --input yaml exclude each other";
    for (std::string const& path : asked.files)
        if (std::string complaint = why_no_yaml(asked, known, path); !complaint.empty()) return complaint;
    return {};
}

} // namespace detail

/// Reads `argv` as `main` got it. Does not end the program, and prints nothing.
[[nodiscard]] inline parsed_arguments parse_arguments(int argc, char const* const* argv, about const& self,
                                                      registry const& known) {
    command_line line(self, known.commands());
    command_line::outcome first = line.parse(argc, argv);
    parsed_arguments out{{}, std::move(first.answer), std::move(first.complaint)};
    if (!out.answer.empty() || !out.complaint.empty()) return out;

    arguments asked;
    asked.wanted = line.wanted();
    switch (asked.wanted) {
    case task::check: out.complaint = detail::read_check(line, known, asked); break;
    case task::list_types: line.choose("--format", asked.format); break;
    case task::explain: out.complaint = detail::read_explain(line, asked); break;
    case task::freeze: out.complaint = detail::read_freeze(line, known, asked); break;
    case task::compare: out.complaint = detail::read_compare(line, known, asked); break;
    case task::complete: out.complaint = detail::read_completions(line, asked); break;
    case task::man: break;
    case task::added:
        asked.added = &known.added()[line.place() - std::size(all_commands)];
        asked.given = line.given();
        break;
    }
    if (out.complaint.empty()) out.asked = std::move(asked);
    return out;
}

} // namespace telltale::inline v0::command

#endif
