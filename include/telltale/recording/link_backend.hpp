// SPDX-License-Identifier: BSL-1.0
// Where a link store keeps its links: keys and values that are forgotten after a time.
#ifndef TELLTALE_RECORDING_LINK_BACKEND_HPP
#define TELLTALE_RECORDING_LINK_BACKEND_HPP

#include <telltale/recording/link_error.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace telltale::inline v0::recording {

/// A key and what is kept under it. Both may be any bytes.
struct link_entry {
    std::string key{};
    std::string value{};
};

/// What is kept under a key: a value, or none, or a failure, and then no value.
struct link_value {
    std::optional<std::string> value{};
    link_error error{};
};

/// Keeps the links of a `link_store`: `memory_links` and `redis_links` do. Called by several threads at once. What an implementation
/// throws is a failure of the call, and goes no further than the store.
class link_backend {
public:
    /// When a call must have returned, whatever the server does.
    using deadline = std::chrono::steady_clock::time_point;

    link_backend() = default;
    link_backend(link_backend const&) = delete;
    link_backend& operator=(link_backend const&) = delete;
    virtual ~link_backend() = default;

    /// Keeps each entry for `ttl` seconds, above 0, in the place of what its key had; of entries with the same key the last stays.
    /// `errors`, as many, none of them set, says of each what failed.
    virtual void set(std::span<link_entry const> entries, std::uint64_t ttl, deadline until,
                     std::span<link_error> errors) = 0;

    /// What is kept under the key.
    [[nodiscard]] virtual link_value get(std::string const& key, deadline until) = 0;
};

} // namespace telltale::inline v0::recording

#endif
