// SPDX-License-Identifier: BSL-1.0
// How serious an event is, as in OpenTelemetry's log data model.
#ifndef TELLTALE_TELEMETRY_SEVERITY_HPP
#define TELLTALE_TELEMETRY_SEVERITY_HPP

#include <telltale/schema/enumeration.hpp>

#include <cstdint>

namespace telltale::inline v0::telemetry {

/// The severity of an event; the values are OpenTelemetry's SeverityNumber.
enum class severity : std::uint8_t { debug = 5, info = 9, warn = 13, error = 17 };

} // namespace telltale::inline v0::telemetry

/// `debug`, `info`, `warn`, `error`.
template <>
inline constexpr auto telltale::schema_for<telltale::telemetry::severity> =
    telltale::enumeration(telltale::value(telltale::telemetry::severity::debug, "debug"),
                          telltale::value(telltale::telemetry::severity::info, "info"),
                          telltale::value(telltale::telemetry::severity::warn, "warn"),
                          telltale::value(telltale::telemetry::severity::error, "error"));

#endif
