// SPDX-License-Identifier: BSL-1.0
// What a link store logs.
#ifndef TELLTALE_LINKS_CATALOG_HPP
#define TELLTALE_LINKS_CATALOG_HPP

#include <telltale/links/link_stored.hpp>
#include <telltale/links/storage_failed.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/telemetry/severity.hpp>

namespace telltale::inline v0::links {

/// The two events of a link store, whose types in log lines are the document's messages.
using catalog = telemetry::event_catalog<
    telemetry::event<"Telemetry stored", link_stored, telemetry::severity::info, "A link was stored.">,
    telemetry::event<"Telemetry storage failed", storage_failed, telemetry::severity::warn,
                     "A link could not be stored.">>;

/// A line of a link store's log: `{"ts":"...","event":"Telemetry stored","details":{...}}`.
using log_record = catalog::record;

} // namespace telltale::inline v0::links

#endif
