// SPDX-License-Identifier: BSL-1.0
// How links are stored: for how long, under which keys.
#ifndef TELLTALE_LINKS_STORE_CONFIG_HPP
#define TELLTALE_LINKS_STORE_CONFIG_HPP

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::links {

/// The object under `telemetry:` in a configuration. All of it is required there; the initialisers are the document's values.
struct store_config {
    std::uint64_t ttl =
        1209600; ///< seconds until a link is forgotten, above 0; these are 14 days, as long as runs are kept
    std::string namespace_ = "telemetry"; ///< what keys begin with, for building and for parsing them
    std::string eviction_policy = "ex";   ///< the option of Redis' SET that takes the `ttl`; any text

    friend bool operator==(store_config const&, store_config const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&store_config::ttl>(telltale::exclusive_minimum(0)));
};

} // namespace telltale::inline v0::links

#endif
