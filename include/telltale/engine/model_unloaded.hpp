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

/// ModelUnloadedEvent (`model.unloaded`).
struct model_unloaded {
    std::string model_id;
    std::uint64_t timestamp = 0; ///< milliseconds since 1970, above 0

    friend bool operator==(model_unloaded const&, model_unloaded const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case,
                                                    telltale::field<&model_unloaded::model_id>(telltale::min_length(1, "Model ID cannot be empty")),
                                                    telltale::field<&model_unloaded::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
