// SPDX-License-Identifier: BSL-1.0
// What telltale is told of the messages: their rules, with the words of the vocabulary; or nothing at all.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_SCHEMA_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_SCHEMA_HPP

#include <telltale/text.hpp>

#include "messages/structs.hpp"

namespace messages {

/// With the rules below, as every kit has them that says so.
struct ruled {
    static constexpr bool has_rules = true;
    using value = telltale::raw_json;
    using object = telltale::raw_object;
};
/// The same structs, of which nothing is said: types and required keys only.
struct ruleless {
    using value = telltale::raw_json;
    using object = telltale::raw_object;
};

template <class Kit>
concept has_rules = Kit::has_rules;

inline constexpr telltale::rule timestamp_rule = telltale::exclusive_minimum(0, "Timestamp must be positive");

} // namespace messages

template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::config<Kit>> = telltale::schema(
    field<&messages::config<Kit>::enabled>(missing("enabled field is required"),
                                           wrong_type("enabled must be a boolean")),
    field<&messages::config<Kit>::serviceName>(
        min_length(1, "Service name cannot be empty"), max_length(100, "Service name cannot exceed 100 characters"),
        pattern<"^[a-zA-Z0-9_-]+$">(
            "Service name must contain only alphanumeric characters, hyphens, and underscores")),
    field<&messages::config<Kit>::prometheusPort>(not_integer("Prometheus port must be an integer"),
                                                  minimum(1024, "Prometheus port must be >= 1024"),
                                                  maximum(65535, "Prometheus port must be <= 65535")),
    field<&messages::config<Kit>::exportIntervalMs>(
        not_integer("Export interval must be an integer"),
        minimum(1000, "Export interval must be >= 1000ms (1 second)"),
        maximum(600000, "Export interval must be <= 600000ms (10 minutes)")));

template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::loaded<Kit>> =
    telltale::schema(field<&messages::loaded<Kit>::modelId>(min_length(1, "Model ID cannot be empty")),
                     field<&messages::loaded<Kit>::timestamp>(messages::timestamp_rule));

template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::token<Kit>> =
    telltale::schema(field<&messages::token<Kit>::streamId>(min_length(1, "Stream ID cannot be empty")),
                     field<&messages::token<Kit>::timestamp>(messages::timestamp_rule));

template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::generation_stats<Kit>> = telltale::schema(
    field<&messages::generation_stats<Kit>::tokensGenerated>(minimum(0, "Tokens generated must be >= 0")),
    field<&messages::generation_stats<Kit>::totalTimeMs>(minimum(0, "Total time must be >= 0")),
    field<&messages::generation_stats<Kit>::tokensPerSecond>(minimum(0, "Tokens per second must be >= 0")));
template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::completed<Kit>> =
    telltale::schema(field<&messages::completed<Kit>::streamId>(min_length(1, "Stream ID cannot be empty")),
                     field<&messages::completed<Kit>::timestamp>(messages::timestamp_rule));

template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::error<Kit>> =
    telltale::schema(field<&messages::error<Kit>::timestamp>(messages::timestamp_rule));

template <messages::has_rules Kit>
inline constexpr auto telltale::schema_for<messages::status<Kit>> = telltale::schema(
    field<&messages::status<Kit>::status>(message("Status must be one of: starting, ready, error, stopped")),
    field<&messages::status<Kit>::timestamp>(messages::timestamp_rule));

#endif
