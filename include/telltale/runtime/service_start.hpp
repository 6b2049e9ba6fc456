// SPDX-License-Identifier: BSL-1.0
// The process of a service was launched.
#ifndef TELLTALE_RUNTIME_SERVICE_START_HPP
#define TELLTALE_RUNTIME_SERVICE_START_HPP

#include <string>

namespace telltale::inline v0::runtime {

/// The details of `service_start`.
struct service_start {
    std::string service_id; ///< as the manifest names it

    friend bool operator==(service_start const&, service_start const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
