// SPDX-License-Identifier: BSL-1.0
// A service waits for others that it depends on.
#ifndef TELLTALE_RUNTIME_SERVICE_BLOCKED_HPP
#define TELLTALE_RUNTIME_SERVICE_BLOCKED_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_blocked`. The document does not say what it has, so all that a supervisor knows may be absent.
struct service_blocked {
    std::optional<std::string> service_id{}; ///< as the manifest names it
    std::optional<std::string> reason{};     ///< what it waits for

    friend bool operator==(service_blocked const&, service_blocked const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
