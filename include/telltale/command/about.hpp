// SPDX-License-Identifier: BSL-1.0
// What a command says of itself.
#ifndef TELLTALE_COMMAND_ABOUT_HPP
#define TELLTALE_COMMAND_ABOUT_HPP

#include <string_view>

namespace telltale::inline v0::command {

/// What a command says of itself in `--help`, `--version` and before what it has to complain of.
struct about {
    std::string_view name{};    ///< when empty, what the program was called as
    std::string_view version{}; ///< when empty, that of telltale
    std::string_view description = "Checks JSON documents and logs, and names every wrong field.";
};

} // namespace telltale::inline v0::command

#endif
