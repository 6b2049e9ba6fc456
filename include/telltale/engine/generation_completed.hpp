// SPDX-License-Identifier: BSL-1.0
// A generation came to its end.
#ifndef TELLTALE_ENGINE_GENERATION_COMPLETED_HPP
#define TELLTALE_ENGINE_GENERATION_COMPLETED_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::engine {

/// What a generation made and took.
struct generation_stats {
    std::uint64_t tokens_generated = 0;        ///< 0 when it ended at once
    std::optional<double> total_time_ms{};     ///< milliseconds, 0 or more
    std::optional<double> tokens_per_second{}; ///< 0 or more

    friend bool operator==(generation_stats const&, generation_stats const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&generation_stats::tokens_generated>(telltale::minimum(0, "Tokens generated must be >= 0")),
        telltale::field<&generation_stats::total_time_ms>(telltale::minimum(0, "Total time must be >= 0")),
        telltale::field<&generation_stats::tokens_per_second>(telltale::minimum(0, "Tokens per second must be >= 0")));
};

/// GenerationCompletedEvent, whose type in log lines is `generation.completed`.
struct generation_completed {
    std::string stream_id; ///< that of its `generation_started`; not empty
    generation_stats stats;
    std::uint64_t timestamp = 0; ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(generation_completed const&, generation_completed const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&generation_completed::stream_id>(telltale::min_length(1, "Stream ID cannot be empty")),
        telltale::field<&generation_completed::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
