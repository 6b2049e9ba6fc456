// SPDX-License-Identifier: BSL-1.0
// A migration was started.
#ifndef TELLTALE_RUNTIME_MIGRATION_START_HPP
#define TELLTALE_RUNTIME_MIGRATION_START_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `migration_start`. The document does not say what it has, so all that a supervisor knows may be absent.
struct migration_start {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> version{};    ///< of the migration

    friend bool operator==(migration_start const&, migration_start const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
