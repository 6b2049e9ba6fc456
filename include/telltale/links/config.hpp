// SPDX-License-Identifier: BSL-1.0
// The configuration file of a link store.
#ifndef TELLTALE_LINKS_CONFIG_HPP
#define TELLTALE_LINKS_CONFIG_HPP

#include <telltale/links/store_config.hpp>

namespace telltale::inline v0::links {

/// `{"telemetry":{"ttl":1209600,"namespace":"telemetry","eviction_policy":"ex"}}`, in JSON or YAML.
struct config {
    store_config telemetry;

    friend bool operator==(config const&, config const&) = default;
};

} // namespace telltale::inline v0::links

#endif
