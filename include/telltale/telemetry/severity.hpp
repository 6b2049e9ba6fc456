// SPDX-License-Identifier: BSL-1.0
// How serious an event is, as in OpenTelemetry's log data model.
#ifndef TELLTALE_TELEMETRY_SEVERITY_HPP
#define TELLTALE_TELEMETRY_SEVERITY_HPP

#include <telltale/schema/enumeration.hpp>

#include <cstdint>
#include <optional>

namespace telltale::inline v0::telemetry {

/// The severity of an event; the values are OpenTelemetry's SeverityNumber.
enum class severity : std::uint8_t { debug = 5, info = 9, warn = 13, error = 17 };

/// OpenTelemetry's SeverityNumber: 5, 9, 13 or 17, the first of the four numbers that a severity has there.
[[nodiscard]] constexpr int otel_number(severity level) noexcept { return static_cast<int>(level); }

/// The severity of a SeverityNumber: 5 to 8 are `debug`, 9 to 12 `info`, 13 to 16 `warn`, 17 to 20 `error`. TRACE (1 to 4) and
/// FATAL (21 to 24), which documents have no words for, become the nearest there is, `debug` and `error`. Nothing for any other
/// number, among them 0, which is "unspecified".
[[nodiscard]] constexpr std::optional<severity> severity_from_otel(int number) noexcept {
    if (number < 1 || number > 24) return std::nullopt;
    if (number < 9) return severity::debug;
    if (number < 13) return severity::info;
    return number < 17 ? severity::warn : severity::error;
}

} // namespace telltale::inline v0::telemetry

/// `debug`, `info`, `warn`, `error`.
template <>
inline constexpr auto telltale::schema_for<telltale::telemetry::severity> =
    telltale::enumeration(telltale::value(telltale::telemetry::severity::debug, "debug"),
                          telltale::value(telltale::telemetry::severity::info, "info"),
                          telltale::value(telltale::telemetry::severity::warn, "warn"),
                          telltale::value(telltale::telemetry::severity::error, "error"));

#endif
