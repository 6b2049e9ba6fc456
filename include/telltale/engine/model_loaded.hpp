// SPDX-License-Identifier: BSL-1.0
// A model was loaded.
#ifndef TELLTALE_ENGINE_MODEL_LOADED_HPP
#define TELLTALE_ENGINE_MODEL_LOADED_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::engine {

/// What the engine hands out for a loaded model.
struct model_handle {
    std::string id;
    std::optional<raw_json> descriptor; ///< whatever the runtime says of the model

    friend bool operator==(model_handle const&, model_handle const&) = default;
};

/// ModelLoadedEvent (`model.loaded`).
struct model_loaded {
    std::string model_id;
    model_handle handle;
    std::uint64_t timestamp = 0; ///< milliseconds since 1970, above 0

    friend bool operator==(model_loaded const&, model_loaded const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case,
                                                    telltale::field<&model_loaded::model_id>(telltale::min_length(1, "Model ID cannot be empty")),
                                                    telltale::field<&model_loaded::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
