// SPDX-License-Identifier: BSL-1.0
// A configuration in YAML, read by the schema that reads JSON.
#include <telltale/yaml.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// [declare]
struct listener {
    std::string host;
    std::uint16_t port;
    std::optional<bool> tls;

    static constexpr auto schema = telltale::schema(telltale::field<&listener::port>(telltale::minimum(1024)));
};
struct proxy {
    std::vector<listener> listeners;
    std::string country;

    static constexpr auto schema = telltale::schema(telltale::unknown_keys::reject);
};
// [/declare]

namespace {

constexpr std::string_view text = R"(# the proxy of the house
listeners:
  - &all {host: 0.0.0.0, port: 8080}
  - host: ::1
    port: 443
    tls: yes
  - *all
country: no
contry: se
)";

} // namespace

int main() {
    // [read]
    telltale::issues const found = telltale::validate_yaml<proxy>(text);
    std::cout << telltale::text_report(found, {.name = "proxy.yaml", .text = text});

    auto const read = telltale::parse_yaml<proxy>("listeners: [{host: '::1', port: 0x1F90, tls: true}]\ncountry: no\n");
    std::cout << telltale::serialize(read.value()) << '\n';
    // [/read]
}
