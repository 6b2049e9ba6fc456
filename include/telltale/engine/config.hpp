// SPDX-License-Identifier: BSL-1.0
// The telemetry configuration of an engine.
#ifndef TELLTALE_ENGINE_CONFIG_HPP
#define TELLTALE_ENGINE_CONFIG_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::engine {

/// EngineTelemetryConfig: whether an engine measures itself, and where it serves what it finds. The engine's logger is an
/// object of the running program and no part of the document.
struct config {
    bool enabled = false; ///< required in a document
    /// What the metrics are labelled with: 1 to 100 ASCII letters, digits, hyphens and underscores.
    std::optional<std::string> service_name{};
    std::optional<std::uint16_t> prometheus_port{};    ///< a port that needs no privileges: 1024 to 65535
    std::optional<std::uint32_t> export_interval_ms{}; ///< milliseconds, one second to ten minutes: 1000 to 600000

    friend bool operator==(config const&, config const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&config::enabled>(telltale::missing("enabled field is required"),
                                          telltale::wrong_type("enabled must be a boolean")),
        telltale::field<&config::service_name>(
            telltale::min_length(1, "Service name cannot be empty"),
            telltale::max_length(100, "Service name cannot exceed 100 characters"),
            telltale::pattern<"^[a-zA-Z0-9_-]+$">(
                "Service name must contain only alphanumeric characters, hyphens, and underscores")),
        telltale::field<&config::prometheus_port>(telltale::not_integer("Prometheus port must be an integer"),
                                                  telltale::minimum(1024, "Prometheus port must be >= 1024"),
                                                  telltale::maximum(65535, "Prometheus port must be <= 65535")),
        telltale::field<&config::export_interval_ms>(
            telltale::not_integer("Export interval must be an integer"),
            telltale::minimum(1000, "Export interval must be >= 1000ms (1 second)"),
            telltale::maximum(600000, "Export interval must be <= 600000ms (10 minutes)")));
};

} // namespace telltale::inline v0::engine

#endif
