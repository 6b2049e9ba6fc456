// SPDX-License-Identifier: BSL-1.0
// What the manifest of an app says of its telemetry.
#ifndef TELLTALE_RUNTIME_MANIFEST_HPP
#define TELLTALE_RUNTIME_MANIFEST_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// Where a supervisor records, and where to.
struct telemetry_settings {
    std::string file;                        ///< the log, relative to the app's data directory
    std::optional<std::string> upload_url{}; ///< where the log may be sent; absent: it stays where it is

    friend bool operator==(telemetry_settings const&, telemetry_settings const&) = default;
};

/// `{"telemetry":{"file":"runtime/telemetry.jsonl","upload_url":"https://api.example.com/telemetry"}}`. A manifest says more
/// than that; what concerns others is ignored.
struct manifest {
    telemetry_settings telemetry;

    friend bool operator==(manifest const&, manifest const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
