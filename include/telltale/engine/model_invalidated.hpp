// SPDX-License-Identifier: BSL-1.0
// A model can no longer be used.
#ifndef TELLTALE_ENGINE_MODEL_INVALIDATED_HPP
#define TELLTALE_ENGINE_MODEL_INVALIDATED_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::engine {

/// Why a model can no longer be used; written as it is spelled here.
enum class invalidation_reason : std::uint8_t { python_restart, unload, error };

/// ModelInvalidatedEvent, whose type in log lines is `model.invalidated`.
struct model_invalidated {
    std::string model_id; ///< not empty
    invalidation_reason reason = invalidation_reason::python_restart;
    std::uint64_t timestamp = 0; ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(model_invalidated const&, model_invalidated const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&model_invalidated::model_id>(telltale::min_length(1, "Model ID cannot be empty")),
        telltale::field<&model_invalidated::reason>(
            telltale::message("Reason must be one of: python_restart, unload, error")),
        telltale::field<&model_invalidated::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
