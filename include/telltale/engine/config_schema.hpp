// SPDX-License-Identifier: BSL-1.0
// The declaration of an engine's telemetry configuration, whatever the case of its keys.
#ifndef TELLTALE_ENGINE_CONFIG_SCHEMA_HPP
#define TELLTALE_ENGINE_CONFIG_SCHEMA_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>

namespace telltale::inline v0::engine {

/// Declares `Config`, which has the members of `config`: the rules and texts of EngineTelemetryConfig, its keys in the case `names`.
template <class Config>
[[nodiscard]] consteval auto config_schema(letter_case names) {
    return telltale::schema(
        names,
        telltale::field<&Config::enabled>(telltale::missing("enabled field is required"),
                                          telltale::wrong_type("enabled must be a boolean")),
        telltale::field<&Config::service_name>(
            telltale::min_length(1, "Service name cannot be empty"),
            telltale::max_length(100, "Service name cannot exceed 100 characters"),
            telltale::pattern<"^[a-zA-Z0-9_-]+$">(
                "Service name must contain only alphanumeric characters, hyphens, and underscores")),
        telltale::field<&Config::prometheus_port>(telltale::not_integer("Prometheus port must be an integer"),
                                                  telltale::minimum(1024, "Prometheus port must be >= 1024"),
                                                  telltale::maximum(65535, "Prometheus port must be <= 65535")),
        telltale::field<&Config::export_interval_ms>(
            telltale::not_integer("Export interval must be an integer"),
            telltale::minimum(1000, "Export interval must be >= 1000ms (1 second)"),
            telltale::maximum(600000, "Export interval must be <= 600000ms (10 minutes)")));
}

} // namespace telltale::inline v0::engine

#endif
