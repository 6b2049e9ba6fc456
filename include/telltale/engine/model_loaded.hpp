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
    std::string id; ///< may be empty
    /// Whatever the runtime says of the model: any JSON value, kept as its text. Absent and null are two things.
    std::optional<raw_json> descriptor{};

    friend bool operator==(model_handle const&, model_handle const&) = default;
};

/// ModelLoadedEvent, whose type in log lines is `model.loaded`.
struct model_loaded {
    std::string model_id; ///< not empty
    model_handle handle;
    std::uint64_t timestamp = 0; ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(model_loaded const&, model_loaded const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case,
                         telltale::field<&model_loaded::model_id>(telltale::min_length(1, "Model ID cannot be empty")),
                         telltale::field<&model_loaded::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
