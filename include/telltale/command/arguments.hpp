// SPDX-License-Identifier: BSL-1.0
// What a command was asked to do.
#ifndef TELLTALE_COMMAND_ARGUMENTS_HPP
#define TELLTALE_COMMAND_ARGUMENTS_HPP

#include <telltale/command/added_command.hpp>
#include <telltale/command/color.hpp>
#include <telltale/command/entry.hpp>
#include <telltale/command/explain.hpp>
#include <telltale/command/given_options.hpp>
#include <telltale/evolve/change.hpp>
#include <telltale/issue/code.hpp>
#include <telltale/schema/schema.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::command {

/// In what form a command reports; in the order in which `report_formats` names them.
enum class report_format : std::uint8_t { text, json, github, json_schema, problem };

/// What documents are written in; in the order in which `input_formats` names them; `automatic` goes by the names of files.
/// `jsonc` is JSON with comments and trailing commas.
enum class input_format : std::uint8_t { automatic, json, jsonc, yaml };

/// The shells that completions are made for; in the order in which `shells` names them.
enum class shell : std::uint8_t { bash, zsh, fish };

/// What a command can do; in the order of `all_commands`, and one for all that a program adds.
enum class task : std::uint8_t { check, list_types, explain, freeze, compare, complete, man, added };

/// What a command was asked to do: to check files, or to print something.
struct arguments {
    task wanted = task::check;
    report_format format = report_format::text; ///< of `check` and `list_types`

    entry const* as = nullptr;        ///< never null when files are to be checked, or a type frozen or compared
    std::vector<std::string> files{}; ///< `-` is the standard input
    bool is_log = false;              ///< one document in each line
    input_format input = input_format::automatic;
    telltale::unknown_keys unknown_keys = telltale::unknown_keys::warn;
    std::size_t max_line = std::size_t{16} << 20U; ///< bytes of a line of a log, without its end
    std::size_t max_issues = 64;                   ///< of each kind, error and warning, for each document
    std::size_t threads = 0;                       ///< that check a log at once; 0 is one for each processor
    color_choice color = color_choice::automatic;
    bool watches = false; ///< check again when a file changes
    bool quiet = false;   ///< no summary and no progress on the standard error

    std::optional<issue_code> code{}; ///< to explain; none for the list of all, or all when `all_codes`
    bool all_codes = false;
    explanation_format explanations = explanation_format::text;

    evolve::compatibility compatibility = evolve::compatibility::backward; ///< of the type with the frozen ones
    bool all_changes = false;                                              ///< those too that break nothing

    command::shell shell = command::shell::bash; ///< to complete in

    added_command const* added = nullptr; ///< what is to be done, when that is none of the others; never null then
    given_options given{};                ///< of that

    /// Whether a file of that name is read as YAML. The lines of a log never are.
    [[nodiscard]] bool reads_yaml(std::string_view path) const noexcept {
        if (is_log || input != input_format::automatic) return !is_log && input == input_format::yaml;
        return path.ends_with(".yaml") || path.ends_with(".yml");
    }
    /// Whether a file of that name may have comments and trailing commas.
    [[nodiscard]] bool reads_comments(std::string_view path) const noexcept {
        if (is_log || input != input_format::automatic) return input == input_format::jsonc;
        return path.ends_with(".jsonc");
    }
};

} // namespace telltale::inline v0::command

#endif
