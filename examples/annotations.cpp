// SPDX-License-Identifier: BSL-1.0
// Annotations (C++26): what is said of a member stands at the member. Compiled where the compiler reads them.
#include <telltale/text.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>

// [annotations]
enum class [[=telltale::kebab_case]] level { off = -1, errors_only, all_events [[=telltale::wire_name("all")]] };

struct [[=telltale::camel_case, =telltale::unknown_keys::reject,
         =telltale::satisfies<"first_port", "last_port">([](int first, int last) { return first <= last; },
                                                         "the last port is below the first")]] server {
    [[=telltale::min_length(1, "Service name cannot be empty"), =telltale::pattern<"^[a-z0-9-]+$">()]]
    std::string service_name;
    [[=telltale::minimum(1024, "Prometheus port must be >= 1024")]] std::optional<std::uint16_t> prometheus_port;
    [[=telltale::minimum(1024)]] std::uint16_t first_port;
    std::uint16_t last_port; // nothing is said of it, but to the struct
    [[=telltale::default_to(level::errors_only), =telltale::description("What is logged.")]] level log;

private:
    [[=telltale::secret, =telltale::alias("password")]] std::string token_;
};
// [/annotations]

int main() {
    auto const sent = telltale::parse<server>(
        R"({"serviceName":"a","firstPort":2000,"lastPort":2009,"log":"all","password":"hunter2"})");
    std::cout << telltale::serialize(sent.value()) << '\n';

    auto const refused = telltale::parse<server>(
        R"({"serviceName":"","prometheusPort":80,"firstPort":3000,"lastPort":2000,"log":"none","tokn":1})");
    for (telltale::issue const& issue : refused.error()) std::cout << issue << '\n';
}
