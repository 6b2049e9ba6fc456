// SPDX-License-Identifier: BSL-1.0
// What a command was asked to do.
#ifndef TELLTALE_COMMAND_ARGUMENTS_HPP
#define TELLTALE_COMMAND_ARGUMENTS_HPP

#include <telltale/command/color.hpp>
#include <telltale/command/entry.hpp>
#include <telltale/schema/schema.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace telltale::inline v0::command {

enum class report_format : std::uint8_t { text, json };

/// What a command was asked to do: to check files, or to list what it knows.
struct arguments {
    bool lists_types = false;
    report_format format = report_format::text;

    entry const* as = nullptr;        ///< never null when files are to be checked
    std::vector<std::string> files{}; ///< `-` is the standard input
    bool is_log = false;              ///< one document in each line
    telltale::unknown_keys unknown_keys = telltale::unknown_keys::warn;
    std::size_t max_line = std::size_t{16} << 20U; ///< bytes of a line of a log, without its end
    std::size_t max_issues = 64;                   ///< of each kind, error and warning, for each document
    color_choice color = color_choice::automatic;
    bool quiet = false; ///< no summary on the standard error
};

} // namespace telltale::inline v0::command

#endif
