// SPDX-License-Identifier: BSL-1.0
// Compares a type with what it was when it was frozen, for a command.
#ifndef TELLTALE_COMMAND_COMPARE_FROZEN_HPP
#define TELLTALE_COMMAND_COMPARE_FROZEN_HPP

#include <telltale/command/arguments.hpp>
#include <telltale/command/report_output.hpp>
#include <telltale/evolve/frozen_check.hpp>

#include <string>

namespace telltale::inline v0::command {

/// What came of it.
struct compare_outcome {
    bool all_comparable = true; ///< every file could be read, and is a frozen type
    bool any_broken = false;    ///< a document is no longer read, or perhaps not
};

/// Compares `asked.as`, a type, with all files, and goes on after one that cannot be read. Writes a line for each change that breaks
/// a reader, and with `asked.all_changes` for each other one; and why a file cannot be compared.
[[nodiscard]] inline compare_outcome compare_frozen(arguments const& asked, report_output& out) {
    compare_outcome seen;
    for (std::string const& path : asked.files) {
        evolve::frozen_verdict const found =
            evolve::check_frozen_file(*asked.as->tree, path, asked.compatibility, asked.all_changes);
        seen.all_comparable = seen.all_comparable && found.is_comparable;
        seen.any_broken = seen.any_broken || found.broken != 0;
        out.write(found.report);
    }
    return seen;
}

} // namespace telltale::inline v0::command

#endif
