// SPDX-License-Identifier: BSL-1.0
// An asset is larger than its budget.
#ifndef TELLTALE_RUNTIME_ASSET_SIZE_EXCEEDED_HPP
#define TELLTALE_RUNTIME_ASSET_SIZE_EXCEEDED_HPP

#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `asset_size_exceeded`. The document does not say what it has, so all that a supervisor knows may be absent.
struct asset_size_exceeded {
    std::optional<std::string> service_id{};       ///< whose it is, as the manifest names it
    std::optional<std::string> path{};             ///< as the manifest names it
    std::optional<std::uint64_t> expected_bytes{}; ///< the size in the manifest
    std::optional<std::uint64_t> actual_bytes{};   ///< the size of the file
    std::optional<std::uint64_t> slack_bytes{};    ///< by which a file may be larger

    friend bool operator==(asset_size_exceeded const&, asset_size_exceeded const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::field<&asset_size_exceeded::expected_bytes>(telemetry::count_rule),
                         telltale::field<&asset_size_exceeded::actual_bytes>(telemetry::count_rule),
                         telltale::field<&asset_size_exceeded::slack_bytes>(telemetry::count_rule));
};

} // namespace telltale::inline v0::runtime

#endif
