// SPDX-License-Identifier: BSL-1.0
// Which server of a cluster has which slots.
#ifndef TELLTALE_REDIS_CLUSTER_MAP_HPP
#define TELLTALE_REDIS_CLUSTER_MAP_HPP

#include <telltale/redis/endpoint.hpp>
#include <telltale/redis/key_slot.hpp>
#include <telltale/redis/reply.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace telltale::inline v0::redis {

/// A server of a cluster and a row of slots that it has.
struct slot_range {
    std::uint16_t first = 0;
    std::uint16_t last = 0; ///< it has this one, too
    endpoint at{};

    friend bool operator==(slot_range const&, slot_range const&) = default;
};

/// The masters of a cluster, as an answer to `CLUSTER SLOTS` tells them; nothing if it is none. A server that does not know its own
/// address leaves the host out: then it is that of `from`, which was asked.
[[nodiscard]] inline std::optional<std::vector<slot_range>> cluster_map(reply const& answer, endpoint const& from) {
    redisReply const* const all = answer.get();
    if (all == nullptr || all->type != REDIS_REPLY_ARRAY) return std::nullopt;
    std::vector<slot_range> found;
    for (std::size_t i = 0; i != all->elements; ++i) {
        redisReply const& row = *all->element[i];
        if (row.type != REDIS_REPLY_ARRAY || row.elements < 3) return std::nullopt;
        redisReply const& first = *row.element[0];
        redisReply const& last = *row.element[1];
        redisReply const& master = *row.element[2];
        if (first.type != REDIS_REPLY_INTEGER || last.type != REDIS_REPLY_INTEGER || first.integer < 0 ||
            last.integer < first.integer || last.integer >= static_cast<long long>(slot_count))
            return std::nullopt;
        if (master.type != REDIS_REPLY_ARRAY || master.elements < 2) return std::nullopt;
        redisReply const& host = *master.element[0];
        redisReply const& port = *master.element[1];
        if (port.type != REDIS_REPLY_INTEGER || port.integer < 1 || port.integer > 65535) return std::nullopt;
        slot_range one{static_cast<std::uint16_t>(first.integer),
                       static_cast<std::uint16_t>(last.integer),
                       {from.host, static_cast<std::uint16_t>(port.integer)}};
        if (host.type == REDIS_REPLY_STRING && host.len != 0) one.at.host.assign(host.str, host.len);
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace telltale::inline v0::redis

#endif
