// SPDX-License-Identifier: BSL-1.0
// The telemetry configuration of an engine.
#ifndef TELLTALE_ENGINE_CONFIG_HPP
#define TELLTALE_ENGINE_CONFIG_HPP

#include <telltale/engine/config_schema.hpp>
#include <telltale/reflect/letter_case.hpp>

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

    static constexpr auto schema = config_schema<config>(telltale::camel_case);
};

} // namespace telltale::inline v0::engine

#endif
