// SPDX-License-Identifier: BSL-1.0
// A migration was completed.
#ifndef TELLTALE_RUNTIME_MIGRATION_APPLIED_HPP
#define TELLTALE_RUNTIME_MIGRATION_APPLIED_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `migration_applied`. The document does not say what it has, so all that a supervisor knows may be absent.
struct migration_applied {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> version{};    ///< of the migration

    friend bool operator==(migration_applied const&, migration_applied const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
