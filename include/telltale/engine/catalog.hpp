// SPDX-License-Identifier: BSL-1.0
// The events of an engine.
#ifndef TELLTALE_ENGINE_CATALOG_HPP
#define TELLTALE_ENGINE_CATALOG_HPP

#include <telltale/engine/error_event.hpp>
#include <telltale/engine/generation_completed.hpp>
#include <telltale/engine/generation_started.hpp>
#include <telltale/engine/model_invalidated.hpp>
#include <telltale/engine/model_loaded.hpp>
#include <telltale/engine/model_unloaded.hpp>
#include <telltale/engine/runtime_status.hpp>
#include <telltale/engine/token_generated.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/telemetry/severity.hpp>

namespace telltale::inline v0::engine {

/// The eight events of an engine, by their types in log lines, with their severities. Another type is refused.
using catalog = telemetry::event_catalog<
    telemetry::event<"model.loaded", model_loaded, telemetry::severity::info, "A model was loaded.">,
    telemetry::event<"model.unloaded", model_unloaded, telemetry::severity::info, "A model was unloaded.">,
    telemetry::event<"model.invalidated", model_invalidated, telemetry::severity::warn,
                     "A model can no longer be used.">,
    telemetry::event<"generation.started", generation_started, telemetry::severity::info, "A generation was started.">,
    telemetry::event<"generation.token", token_generated, telemetry::severity::debug, "A token was generated.">,
    telemetry::event<"generation.completed", generation_completed, telemetry::severity::info,
                     "A generation came to its end.">,
    telemetry::event<"error", error_event, telemetry::severity::error, "Something went wrong.">,
    telemetry::event<"runtime.status", runtime_status, telemetry::severity::info, "The runtime changed its state.">>;

/// A line of an engine's log: `{"ts":"2025-11-07T09:30:00Z","event":"error","details":{...}}`. `ts` is the recorder's
/// time; `details` is the event, which has a `timestamp` of its own.
using log_record = catalog::record;

} // namespace telltale::inline v0::engine

#endif
