// SPDX-License-Identifier: BSL-1.0
// Secrets that are required were not provided.
#ifndef TELLTALE_RUNTIME_SECRETS_MISSING_HPP
#define TELLTALE_RUNTIME_SECRETS_MISSING_HPP

#include <optional>
#include <string>
#include <vector>

namespace telltale::inline v0::runtime {

/// The details of `secrets_missing`. The document does not say what it has, so all that a supervisor knows may be absent.
struct secrets_missing {
    std::optional<std::vector<std::string>> missing{}; ///< their names; no values

    friend bool operator==(secrets_missing const&, secrets_missing const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
