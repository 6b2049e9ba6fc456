// SPDX-License-Identifier: BSL-1.0
// Declare a struct, read a document as it, print all that is wrong.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

// [config]
struct config {
    bool enabled;
    std::optional<std::string> service_name;
    std::optional<std::uint16_t> prometheus_port;
    std::optional<std::uint32_t> export_interval_ms;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, // service_name is "serviceName"
        telltale::field<&config::service_name>(telltale::min_length(1), telltale::pattern<"^[a-zA-Z0-9_-]+$">()),
        telltale::field<&config::prometheus_port>(telltale::minimum(1024, "Prometheus port must be >= 1024")));
};
// [/config]

namespace {

constexpr std::string_view text = R"({
  "enabled": true,
  "prometheusPort": 80,
  "exportInterval": 5000
}
)";

} // namespace

int main() {
    // [use]
    telltale::issues warnings;
    auto const read = telltale::parse<config>(text, {.unknown_keys = telltale::unknown_keys::warn, .sink = warnings});
    if (read) std::cout << "port " << read->prometheus_port.value_or(9464) << '\n';
    else
        for (telltale::issue const& wrong : read.error()) std::cout << "config.json:" << wrong << '\n';
    for (telltale::issue const& doubtful : warnings) std::cout << "config.json:" << doubtful << '\n';
    // [/use]
}
