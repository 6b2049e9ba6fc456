// SPDX-License-Identifier: BSL-1.0
// A migration failed.
#ifndef TELLTALE_RUNTIME_MIGRATION_FAILED_HPP
#define TELLTALE_RUNTIME_MIGRATION_FAILED_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `migration_failed`. The document does not say what it has, so all that a supervisor knows may be absent.
struct migration_failed {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> version{};    ///< of the migration
    std::optional<std::string> error{};      ///< what failed, for people

    friend bool operator==(migration_failed const&, migration_failed const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
