// SPDX-License-Identifier: BSL-1.0
// An asset that is required was not found.
#ifndef TELLTALE_RUNTIME_ASSET_MISSING_HPP
#define TELLTALE_RUNTIME_ASSET_MISSING_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `asset_missing`. The document does not say what it has, so all that a supervisor knows may be absent.
struct asset_missing {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> path{};       ///< as the manifest names it
    std::optional<std::string> reason{};     ///< what is there instead

    friend bool operator==(asset_missing const&, asset_missing const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
