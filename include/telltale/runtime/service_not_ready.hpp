// SPDX-License-Identifier: BSL-1.0
// A service failed its readiness check.
#ifndef TELLTALE_RUNTIME_SERVICE_NOT_READY_HPP
#define TELLTALE_RUNTIME_SERVICE_NOT_READY_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_not_ready`. The document does not say what it has, so all that a supervisor knows may be absent.
struct service_not_ready {
    std::optional<std::string> service_id{}; ///< as the manifest names it
    std::optional<std::string> error{};      ///< what the check found

    friend bool operator==(service_not_ready const&, service_not_ready const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
