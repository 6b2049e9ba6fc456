// SPDX-License-Identifier: BSL-1.0
// The SHA-256 digest of an asset is another than expected.
#ifndef TELLTALE_RUNTIME_ASSET_CHECKSUM_MISMATCH_HPP
#define TELLTALE_RUNTIME_ASSET_CHECKSUM_MISMATCH_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `asset_checksum_mismatch`. The document does not say what it has, so all that a supervisor knows may be absent.
struct asset_checksum_mismatch {
    std::optional<std::string> service_id{}; ///< whose it is, as the manifest names it
    std::optional<std::string> path{};       ///< as the manifest names it
    std::optional<std::string> expected{};   ///< the digest in the manifest
    std::optional<std::string> actual{};     ///< the digest of the file

    friend bool operator==(asset_checksum_mismatch const&, asset_checksum_mismatch const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
