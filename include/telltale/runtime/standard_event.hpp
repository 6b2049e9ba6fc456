// SPDX-License-Identifier: BSL-1.0
// The events that every supervisor records.
#ifndef TELLTALE_RUNTIME_STANDARD_EVENT_HPP
#define TELLTALE_RUNTIME_STANDARD_EVENT_HPP

#include <cstdint>

namespace telltale::inline v0::runtime {

/// The standard events; written as they are spelled here. In a `record` others may stand too.
enum class standard_event : std::uint8_t {
    runtime_start,
    runtime_shutdown,
    runtime_error,
    service_start,
    service_ready,
    service_not_ready,
    service_exit,
    service_blocked,
    gpu_status,
    secrets_missing,
    secrets_updated,
    migration_start,
    migration_applied,
    migration_failed,
    asset_missing,
    asset_checksum_mismatch,
    asset_size_exceeded
};

} // namespace telltale::inline v0::runtime

#endif
