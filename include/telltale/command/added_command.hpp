// SPDX-License-Identifier: BSL-1.0
// A command that a program has beside those that all have.
#ifndef TELLTALE_COMMAND_ADDED_COMMAND_HPP
#define TELLTALE_COMMAND_ADDED_COMMAND_HPP

#include <telltale/command/bystander.hpp>
#include <telltale/command/command_table.hpp>
#include <telltale/command/exit_status.hpp>
#include <telltale/command/given_options.hpp>
#include <telltale/command/report_output.hpp>

namespace telltale::inline v0::command {

/// A command for `main`, beside the types and catalogs. It is in the help, the manual page and the completions like the others.
/// `runs_command` is one.
struct added_command {
    command_description const* description = nullptr; ///< never null; must live as long as the program
    /// Does it: what is its output goes to `out`, what it has to complain of to `errors`. `main` flushes `out`, complains when that
    /// failed, and returns what this gives; what it throws is complained of.
    exit_status (*run)(given_options const& given, report_output& out, bystander const& errors) = nullptr;
};

} // namespace telltale::inline v0::command

#endif
