// SPDX-License-Identifier: BSL-1.0
// A generation was started.
#ifndef TELLTALE_ENGINE_GENERATION_STARTED_HPP
#define TELLTALE_ENGINE_GENERATION_STARTED_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::engine {

/// GenerationStartedEvent, whose type in log lines is `generation.started`.
struct generation_started {
    std::string stream_id;       ///< which its tokens and its end will name; not empty
    std::string model_id;        ///< that of its `model_loaded`; not empty
    std::string prompt;          ///< may be empty
    std::uint64_t timestamp = 0; ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(generation_started const&, generation_started const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&generation_started::stream_id>(telltale::min_length(1, "Stream ID cannot be empty")),
        telltale::field<&generation_started::model_id>(telltale::min_length(1, "Model ID cannot be empty")),
        telltale::field<&generation_started::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
