// SPDX-License-Identifier: BSL-1.0
// The commands and options of a command line as plain data, from which its parser, help, manual page and completions are made.
#ifndef TELLTALE_COMMAND_COMMAND_TABLE_HPP
#define TELLTALE_COMMAND_COMMAND_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// What a value is taken from, for completions.
enum class value_source : std::uint8_t { nothing, files, choices, types, catalogs, codes };

/// An option, or an operand, which has no name.
struct option_description {
    std::string_view name{};  ///< `--format`; empty for an operand
    std::string_view value{}; ///< what the value is called, `FORMAT`; empty for an option without one
    std::string_view text{};  ///< some words without a full stop
    value_source from = value_source::nothing;
    std::span<std::string_view const> choices{}; ///< what the value may be, when it is taken from choices
    char letter = '\0';                          ///< of the short form, `q` for `-q`
    bool is_repeatable = false;                  ///< an operand that may be given more than once
};

/// A command.
struct command_description {
    std::string_view name{};
    std::string_view text{};
    option_description operand{};                  ///< without a `value` it takes none
    std::span<option_description const> options{}; ///< without `--help`, which all have
    std::string_view notes{}; ///< more, in lines without the last end; `PROGRAM` stands for the name of the program
};

/// Whether a command that takes an operand cannot do without; of codes, none stands for all.
[[nodiscard]] constexpr bool is_needed(option_description const& operand) noexcept {
    return operand.from != value_source::codes;
}

/// The notes of a command of the program of that name.
[[nodiscard]] inline std::string notes_of(command_description const& of, std::string_view program) {
    constexpr std::string_view placeholder = "PROGRAM";
    std::string out;
    std::string_view rest = of.notes;
    for (std::size_t at; (at = rest.find(placeholder)) != std::string_view::npos;) {
        (out += rest.substr(0, at)) += program;
        rest.remove_prefix(at + placeholder.size());
    }
    return out += rest;
}

/// What `check --format` takes, in the order of `report_format`.
inline constexpr std::string_view report_formats[] = {"text", "json", "github", "json-schema", "problem"};
/// What `check --input` takes, in the order of `input_format`.
inline constexpr std::string_view input_formats[] = {"auto", "json", "jsonc", "yaml"};
/// What `types --format` takes.
inline constexpr std::string_view list_formats[] = {"text", "json"};
/// What `explain --format` takes.
inline constexpr std::string_view explanation_formats[] = {"text", "markdown"};
/// What `check --unknown` takes, in the order of `unknown_keys`.
inline constexpr std::string_view unknown_key_treatments[] = {"ignore", "warn", "reject"};
/// What `check --color` takes, in the order of `color_choice`.
inline constexpr std::string_view color_choices[] = {"auto", "always", "never"};
/// What `compare --compatibility` takes, in the order of `evolve::compatibility`.
inline constexpr std::string_view compatibilities[] = {"backward", "forward", "full"};
/// What `completions` takes, in the order of `shell`.
inline constexpr std::string_view shells[] = {"bash", "zsh", "fish"};

/// `--help`, of every command.
inline constexpr option_description help_option{.name = "--help", .text = "Print this help and end", .letter = 'h'};
/// `--version`, of the program as a whole.
inline constexpr option_description version_option{.name = "--version", .text = "Print the version and end"};

/// The options of `check`, in the order of the help.
inline constexpr option_description check_options[] = {
    {.name = "--as",
     .value = "TYPE",
     .text = "What each document is; `types` lists what there is",
     .from = value_source::types},
    {.name = "--catalog",
     .value = "CATALOG",
     .text = "Each document is an event of this catalog",
     .from = value_source::catalogs},
    {.name = "--jsonl", .text = "One document in each line (LF or CRLF, blank lines are skipped)"},
    {.name = "--input",
     .value = "INPUT",
     .text = "auto (default: by the file's name), json, jsonc (with comments and trailing commas) or yaml",
     .from = value_source::choices,
     .choices = input_formats},
    {.name = "--unknown",
     .value = "WHAT",
     .text = "Keys that nobody declared: ignore, warn (default) or reject",
     .from = value_source::choices,
     .choices = unknown_key_treatments},
    {.name = "--format",
     .value = "FORMAT",
     .text = "text (default), json, github (annotations), json-schema (its output format) or problem (RFC 9457)",
     .from = value_source::choices,
     .choices = report_formats},
    {.name = "--color",
     .value = "WHEN",
     .text = "auto (default), always or never",
     .from = value_source::choices,
     .choices = color_choices},
    {.name = "--max-issues", .value = "N", .text = "Issues shown for one document (default 64)"},
    {.name = "--max-line", .value = "SIZE", .text = "Bytes of a line with --jsonl (default 16M)"},
    {.name = "--threads", .value = "N", .text = "Threads at work with --jsonl (default: one for each processor)"},
    {.name = "--watch", .text = "Check again whenever a file changes, until interrupted"},
    {.name = "--quiet", .text = "No summary and no progress on the standard error", .letter = 'q'},
};

/// The options of `types`.
inline constexpr option_description types_options[] = {
    {.name = "--format",
     .value = "FORMAT",
     .text = "text (default) or json",
     .from = value_source::choices,
     .choices = list_formats},
};

/// The options of `explain`.
inline constexpr option_description explain_options[] = {
    {.name = "--all", .text = "All codes in full"},
    {.name = "--format",
     .value = "FORMAT",
     .text = "text (default) or markdown",
     .from = value_source::choices,
     .choices = explanation_formats},
};

/// The options of `compare`.
inline constexpr option_description compare_options[] = {
    {.name = "--as",
     .value = "TYPE",
     .text = "What is compared with the frozen types; `types` lists what there is",
     .from = value_source::types},
    {.name = "--compatibility",
     .value = "WHICH",
     .text = "backward (default: the type reads what the frozen one wrote), forward (the other way round) or full",
     .from = value_source::choices,
     .choices = compatibilities},
    {.name = "--all", .text = "The changes that break nothing, too"},
};

/// The command `check`.
inline constexpr command_description check_command{
    .name = "check",
    .text = "Check files, and name every wrong field",
    .operand = {.value = "FILE",
                .text = "The files; - is the standard input",
                .from = value_source::files,
                .is_repeatable = true},
    .options = check_options,
    .notes = "Issues go to the standard output, the summary to the standard error.\n"
             "Ends with 0 when all is good (warnings allowed), 1 when there are errors,\n"
             "2 when it was called wrongly or could not read or write."};
/// The command `types`.
inline constexpr command_description types_command{
    .name = "types", .text = "List the types and catalogs that documents can be checked as", .options = types_options};
/// The command `explain`.
inline constexpr command_description explain_command{
    .name = "explain",
    .text = "Tell what the code of an issue means and what to do",
    .operand = {.value = "CODE",
                .text = "Such as too_small; without one, all codes are listed",
                .from = value_source::codes},
    .options = explain_options};
/// The command `freeze`.
inline constexpr command_description freeze_command{
    .name = "freeze",
    .text = "Print the description of a type, to be kept in a file and compared with later versions",
    .operand = {.value = "TYPE", .text = "As `types` lists it", .from = value_source::types},
    .notes = "PROGRAM freeze TYPE > type.v1.json"};
/// The command `compare`.
inline constexpr command_description compare_command{
    .name = "compare",
    .text = "Compare a type with what it was when it was frozen, and name every change that breaks its readers",
    .operand = {.value = "FILE",
                .text = "What `freeze` has printed",
                .from = value_source::files,
                .is_repeatable = true},
    .options = compare_options,
    .notes = "Ends with 0 when documents are still read, 1 when some are not,\n"
             "2 when it was called wrongly or could not read a file."};
/// The command `completions`.
inline constexpr command_description completions_command{
    .name = "completions",
    .text = "Print a script that completes this command in a shell",
    .operand = {.value = "SHELL", .text = "bash, zsh or fish", .from = value_source::choices, .choices = shells},
    .notes = "In ~/.bashrc: source <(PROGRAM completions bash)\n"
             "In ~/.zshrc, below compinit: source <(PROGRAM completions zsh)\n"
             "In ~/.config/fish/config.fish: PROGRAM completions fish | source"};
/// The command `man`.
inline constexpr command_description man_command{.name = "man", .text = "Print the manual page, for man -l"};

/// The commands that all programs have, in the order of the help; before those that a program adds.
inline constexpr command_description const* all_commands[] = {&check_command,  &types_command,   &explain_command,
                                                              &freeze_command, &compare_command, &completions_command,
                                                              &man_command};

} // namespace telltale::inline v0::command

#endif
