// SPDX-License-Identifier: BSL-1.0
// How to reach a Redis server or cluster.
#ifndef TELLTALE_REDIS_OPTIONS_HPP
#define TELLTALE_REDIS_OPTIONS_HPP

#include <telltale/redis/endpoint.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace telltale::inline v0::redis {

/// Where the servers are, and how they are used: `{"nodes":[{"host":"redis-1"},{"host":"redis-2"}],"password":"..."}`. All has defaults.
struct options {
    std::vector<endpoint> nodes{endpoint{}}; ///< one server; or some of a cluster, the others are found out
    std::string password{};                  ///< for AUTH; empty: none. Secret: it is in no message
    std::uint32_t connections = 8;           ///< at most so many to each server, 1 to 1024; who finds all in use waits
    std::uint32_t first_pause_ms = 100;    ///< after a failure the server is left alone for so long, then tried again;
    std::uint32_t longest_pause_ms = 5000; ///< with each further failure for twice as long, up to this

    friend bool operator==(options const&, options const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::initializers_are_defaults, telltale::field<&options::nodes>(telltale::min_items(1)),
                         telltale::field<&options::password>(telltale::secret),
                         telltale::field<&options::connections>(telltale::minimum(1), telltale::maximum(1024)),
                         telltale::field<&options::first_pause_ms>(telltale::minimum(1)),
                         telltale::field<&options::longest_pause_ms>(telltale::minimum(1)));
};

} // namespace telltale::inline v0::redis

#endif
