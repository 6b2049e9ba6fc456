// SPDX-License-Identifier: BSL-1.0
// What telemetry systems share: severities, event types, catalogs of them.
#ifndef TELLTALE_TELEMETRY_HPP
#define TELLTALE_TELEMETRY_HPP

#include <telltale/telemetry/allowed_sources.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/telemetry/duration_rule.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/telemetry/trace_context.hpp>
#include <telltale/telemetry/traceparent.hpp>
#include <telltale/text.hpp>

#endif
