// SPDX-License-Identifier: BSL-1.0
// A wrong literal, whose errors docs/literals.md quotes from each compiler; quoted.sh compares them.
#include <telltale/text.hpp>

#include <cstdint>
#include <optional>
#include <string>

// [program]
struct config {
    bool enabled;
    std::optional<std::string> service_name;
    std::optional<std::uint16_t> prometheus_port;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::unknown_keys::reject,
        telltale::field<&config::service_name>(telltale::pattern<"^[a-z-]+$">()),
        telltale::field<&config::prometheus_port>(telltale::minimum(1024, "Prometheus port must be >= 1024")));
};

config const& defaults() {
    return telltale::literal<config, R"({"enabled":true,"prometheusPort":80,
        "serviceName":"my service", "enabeld":false})">();
}
// [/program]
