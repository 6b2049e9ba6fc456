// SPDX-License-Identifier: BSL-1.0
// Where a cluster says that a key is instead.
#ifndef TELLTALE_REDIS_REDIRECT_HPP
#define TELLTALE_REDIS_REDIRECT_HPP

#include <telltale/redis/endpoint.hpp>
#include <telltale/redis/key_slot.hpp>

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace telltale::inline v0::redis {

/// What a server of a cluster answers that does not have a key: `MOVED 3999 127.0.0.1:6381` or `ASK 3999 127.0.0.1:6381`.
struct redirect {
    bool is_ask = false; ///< only this time: the slot is just moving there
    std::uint16_t slot = 0;
    endpoint to{};

    friend bool operator==(redirect const&, redirect const&) = default;
};

/// The redirect that an error of the server is, if it is one. A server that does not know its own address leaves the host out: then
/// it is that of `from`, which was asked.
[[nodiscard]] inline std::optional<redirect> parse_redirect(std::string_view error, endpoint const& from) {
    redirect found;
    if (error.starts_with("ASK ")) {
        found.is_ask = true;
        error.remove_prefix(4);
    } else if (error.starts_with("MOVED ")) {
        error.remove_prefix(6);
    } else {
        return std::nullopt;
    }
    auto const number = [](std::string_view digits, std::uint16_t& out) {
        auto const end = std::from_chars(digits.data(), digits.data() + digits.size(), out);
        return end.ec == std::errc() && end.ptr == digits.data() + digits.size();
    };
    auto const space = error.find(' ');
    auto const colon = error.rfind(':');
    if (space == error.npos || colon == error.npos || colon < space) return std::nullopt;
    if (!number(error.substr(0, space), found.slot) || found.slot >= slot_count) return std::nullopt;
    if (!number(error.substr(colon + 1), found.to.port) || found.to.port == 0) return std::nullopt;
    found.to.host = error.substr(space + 1, colon - space - 1);
    if (found.to.host.empty()) found.to.host = from.host;
    return found;
}

} // namespace telltale::inline v0::redis

#endif
