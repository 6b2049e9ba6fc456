// SPDX-License-Identifier: BSL-1.0
// What `--help` prints, from the table of commands, so that it is the same with every version of the library that reads the words.
#ifndef TELLTALE_COMMAND_HELP_TEXT_HPP
#define TELLTALE_COMMAND_HELP_TEXT_HPP

#include <telltale/command/about.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/text_table.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::command {

namespace detail {

/// `-q, --quiet`, `--format FORMAT`, `FILE...`
[[nodiscard]] inline std::string help_names(option_description const& of) {
    std::string out;
    if (of.letter != '\0') out = {'-', of.letter, ',', ' '};
    out += of.name;
    if (!of.name.empty() && !of.value.empty()) out += ' ';
    out += of.value;
    if (of.is_repeatable) out += "...";
    return out;
}

/// What stands left, and the text on the right of it.
struct help_row {
    std::string name{};
    std::string_view text{};
};

/// A heading and its rows: texts begin in one column, and are broken at blanks to stay within 80 columns where they can.
inline void append_rows(std::string& out, std::string_view heading, std::span<help_row const> rows) {
    if (rows.empty()) return;
    constexpr std::size_t width = 80;
    std::size_t column = 0;
    for (help_row const& row : rows) column = std::max(column, text_width(row.name) + 4);
    ((out += '\n') += heading) += ":\n";
    for (help_row const& row : rows) {
        (out += "  ") += row.name;
        std::size_t at = text_width(row.name) + 2;
        for (std::string_view rest = row.text; !rest.empty();) {
            std::string_view const word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            if (at > column && at + 1 + text_width(word) > width) {
                out += '\n';
                at = 0;
            }
            std::size_t const gap = at < column ? column - at : 1;
            out.append(gap, ' ') += word;
            at += gap + text_width(word);
        }
        out += '\n';
    }
}

} // namespace detail

/// What a command is for, how to call it, and its operand, options and notes, in lines.
[[nodiscard]] inline std::string help_text(about const& self, command_description const& of) {
    using namespace detail;
    std::string out(of.text);
    ((out += ".\nUsage: ") += self.name) += ' ';
    (out += of.name) += " [OPTION...]";
    if (!of.operand.value.empty()) {
        (out += is_needed(of.operand) ? " " : " [") += help_names(of.operand);
        out += is_needed(of.operand) ? "\n" : "]\n";
        help_row const operand[] = {{help_names(of.operand), of.operand.text}};
        append_rows(out, "Arguments", operand);
    } else {
        out += '\n';
    }
    std::vector<help_row> options;
    for (option_description const& option : of.options) options.push_back({help_names(option), option.text});
    options.push_back({help_names(help_option), help_option.text});
    append_rows(out, "Options", options);
    if (!of.notes.empty()) (out += '\n') += notes_of(of, self.name) + '\n';
    return out;
}

/// What a program is for, how to call it, and its commands and options, in lines.
[[nodiscard]] inline std::string help_text(about const& self, std::span<command_description const* const> known) {
    using namespace detail;
    std::string out(self.description);
    ((out += "\nUsage: ") += self.name) += " COMMAND [OPTION...] [ARGUMENT...]\n";
    std::vector<help_row> commands;
    for (command_description const* each : known) commands.push_back({std::string(each->name), each->text});
    append_rows(out, "Commands", commands);
    help_row const options[] = {{help_names(version_option), version_option.text},
                                {help_names(help_option), help_option.text}};
    append_rows(out, "Options", options);
    return ((out += "\n") += self.name) += " COMMAND --help tells more of a command.\n";
}

} // namespace telltale::inline v0::command

#endif
