// SPDX-License-Identifier: BSL-1.0
// A struct that a user of the library declares.
#ifndef TELLTALE_TESTS_CONSUME_CONFIG_HPP
#define TELLTALE_TESTS_CONSUME_CONFIG_HPP

#include <telltale/text.hpp>

#include <cstdint>
#include <optional>
#include <string>

struct config {
    bool enabled = false;
    std::optional<std::string> service_name;
    std::optional<std::uint16_t> prometheus_port;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&config::service_name>(telltale::min_length(1, "Service name cannot be empty")),
        telltale::field<&config::prometheus_port>(telltale::minimum(1024, "Prometheus port must be >= 1024")));
};

inline constexpr char const* good_config = R"({"enabled":true,"serviceName":"a","prometheusPort":9464})";
inline constexpr char const* bad_config = R"({"enabled":1,"serviceName":"","prometheusPort":80})";

#endif
