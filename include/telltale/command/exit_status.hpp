// SPDX-License-Identifier: BSL-1.0
// How a command ends.
#ifndef TELLTALE_COMMAND_EXIT_STATUS_HPP
#define TELLTALE_COMMAND_EXIT_STATUS_HPP

namespace telltale::inline v0::command {

/// What a command's program returns. The numbers are those that its users see.
enum class exit_status : int {
    all_good = 0,   ///< warnings are allowed
    has_errors = 1, ///< what was read has an error
    could_not = 2   ///< it was called wrongly, or could not read or write
};

} // namespace telltale::inline v0::command

#endif
