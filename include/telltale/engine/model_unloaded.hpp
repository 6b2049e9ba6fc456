// SPDX-License-Identifier: BSL-1.0
// A model was unloaded.
#ifndef TELLTALE_ENGINE_MODEL_UNLOADED_HPP
#define TELLTALE_ENGINE_MODEL_UNLOADED_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::engine {

/// ModelUnloadedEvent, whose type in log lines is `model.unloaded`.
struct model_unloaded {
    std::string model_id;        ///< not empty
    std::uint64_t timestamp = 0; ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(model_unloaded const&, model_unloaded const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&model_unloaded::model_id>(telltale::min_length(1, "Model ID cannot be empty")),
        telltale::field<&model_unloaded::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
