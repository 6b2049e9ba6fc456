// SPDX-License-Identifier: BSL-1.0
// The events of a supervisor.
#ifndef TELLTALE_RUNTIME_CATALOG_HPP
#define TELLTALE_RUNTIME_CATALOG_HPP

#include <telltale/runtime/asset_checksum_mismatch.hpp>
#include <telltale/runtime/asset_missing.hpp>
#include <telltale/runtime/asset_size_exceeded.hpp>
#include <telltale/runtime/gpu_status.hpp>
#include <telltale/runtime/migration_applied.hpp>
#include <telltale/runtime/migration_failed.hpp>
#include <telltale/runtime/migration_start.hpp>
#include <telltale/runtime/runtime_error.hpp>
#include <telltale/runtime/runtime_shutdown.hpp>
#include <telltale/runtime/runtime_start.hpp>
#include <telltale/runtime/secrets_missing.hpp>
#include <telltale/runtime/secrets_updated.hpp>
#include <telltale/runtime/service_blocked.hpp>
#include <telltale/runtime/service_exit.hpp>
#include <telltale/runtime/service_not_ready.hpp>
#include <telltale/runtime/service_ready.hpp>
#include <telltale/runtime/service_start.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/telemetry/severity.hpp>

namespace telltale::inline v0::runtime {

/// The 17 standard events, by their types in log lines, each with the details that it needs. Another type is refused; `record`
/// takes any. In a log together with others: `engine::catalog{} + runtime::catalog{}`.
using catalog = telemetry::event_catalog<
    telemetry::event<"runtime_start", runtime_start, telemetry::severity::info, "The supervisor started.">,
    telemetry::event<"runtime_shutdown", runtime_shutdown, telemetry::severity::info,
                     "The supervisor is shutting down.">,
    telemetry::event<"runtime_error", runtime_error, telemetry::severity::error,
                     "The runtime failed and cannot go on.">,
    telemetry::event<"service_start", service_start, telemetry::severity::info,
                     "The process of a service was launched.">,
    telemetry::event<"service_ready", service_ready, telemetry::severity::info,
                     "A service passed its readiness check.">,
    telemetry::event<"service_not_ready", service_not_ready, telemetry::severity::warn,
                     "A service failed its readiness check.">,
    telemetry::event<"service_exit", service_exit, telemetry::severity::info, "The process of a service exited.">,
    telemetry::event<"service_blocked", service_blocked, telemetry::severity::warn,
                     "A service waits for others that it depends on.">,
    telemetry::event<"gpu_status", gpu_status, telemetry::severity::info, "A GPU was looked for.">,
    telemetry::event<"secrets_missing", secrets_missing, telemetry::severity::warn,
                     "Secrets that are required were not provided.">,
    telemetry::event<"secrets_updated", secrets_updated, telemetry::severity::info, "Secrets were submitted.">,
    telemetry::event<"migration_start", migration_start, telemetry::severity::info, "A migration was started.">,
    telemetry::event<"migration_applied", migration_applied, telemetry::severity::info, "A migration was completed.">,
    telemetry::event<"migration_failed", migration_failed, telemetry::severity::error, "A migration failed.">,
    telemetry::event<"asset_missing", asset_missing, telemetry::severity::error,
                     "An asset that is required was not found.">,
    telemetry::event<"asset_checksum_mismatch", asset_checksum_mismatch, telemetry::severity::error,
                     "The SHA-256 digest of an asset is another than expected.">,
    telemetry::event<"asset_size_exceeded", asset_size_exceeded, telemetry::severity::warn,
                     "An asset is larger than its budget.">>;

/// A line of a supervisor's log whose event is one of the standard ones.
using log_record = catalog::record;

} // namespace telltale::inline v0::runtime

#endif
