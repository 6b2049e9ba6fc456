// SPDX-License-Identifier: BSL-1.0
// A service passed its readiness check.
#ifndef TELLTALE_RUNTIME_SERVICE_READY_HPP
#define TELLTALE_RUNTIME_SERVICE_READY_HPP

#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_ready`.
struct service_ready {
    std::string service_id; ///< as the manifest names it

    friend bool operator==(service_ready const&, service_ready const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
