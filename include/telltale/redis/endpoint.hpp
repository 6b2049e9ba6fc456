// SPDX-License-Identifier: BSL-1.0
// Where a Redis server listens.
#ifndef TELLTALE_REDIS_ENDPOINT_HPP
#define TELLTALE_REDIS_ENDPOINT_HPP

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/text/printable.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::redis {

/// A host and a port: `{"host":"127.0.0.1","port":6379}`.
struct endpoint {
    std::string host = "127.0.0.1"; ///< a name, or an address of IPv4 or IPv6
    std::uint16_t port = 6379;      ///< not 0

    friend bool operator==(endpoint const&, endpoint const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::initializers_are_defaults, telltale::field<&endpoint::host>(telltale::min_length(1)),
                         telltale::field<&endpoint::port>(telltale::minimum(1)));
};

/// `127.0.0.1:6379`, `[::1]:6379`.
[[nodiscard]] inline std::string to_string(endpoint const& e) {
    std::string out;
    bool const is_v6 = e.host.find(':') != std::string::npos &&
                       e.host.find_first_not_of("0123456789abcdefABCDEF:.") == std::string::npos;
    if (is_v6) ((out += '[') += e.host) += ']'; // which begins no command to a build log, as `::` alone would
    else text::append_printable(out, e.host);
    return (out += ':') += std::to_string(e.port);
}

} // namespace telltale::inline v0::redis

#endif
