// SPDX-License-Identifier: BSL-1.0
// The telemetry configuration of an engine as its runtime.yaml has it.
#ifndef TELLTALE_ENGINE_RUNTIME_CONFIG_HPP
#define TELLTALE_ENGINE_RUNTIME_CONFIG_HPP

#include <telltale/engine/config_schema.hpp>
#include <telltale/reflect/letter_case.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::engine {

/// TelemetryConfig: what `config` says, with the keys of runtime.yaml: `service_name`, `prometheus_port`, `export_interval_ms`. The
/// members, rules and texts are the same, by one declaration.
struct runtime_config {
    bool enabled = false;                              ///< required in a document
    std::optional<std::string> service_name{};         ///< as in `config`
    std::optional<std::uint16_t> prometheus_port{};    ///< as in `config`: 1024 to 65535
    std::optional<std::uint32_t> export_interval_ms{}; ///< as in `config`: 1000 to 600000

    friend bool operator==(runtime_config const&, runtime_config const&) = default;

    static constexpr auto schema = config_schema<runtime_config>(telltale::snake_case);
};

} // namespace telltale::inline v0::engine

#endif
