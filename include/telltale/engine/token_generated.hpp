// SPDX-License-Identifier: BSL-1.0
// A token was generated.
#ifndef TELLTALE_ENGINE_TOKEN_GENERATED_HPP
#define TELLTALE_ENGINE_TOKEN_GENERATED_HPP

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

/// TokenGeneratedEvent, whose type in log lines is `generation.token`.
struct token_generated {
    std::string stream_id;           ///< that of its `generation_started`; not empty
    std::string token;               ///< its text; empty at the end of the stream
    std::optional<double> logprob{}; ///< natural logarithm of its probability; any finite number
    std::uint64_t timestamp = 0;     ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(token_generated const&, token_generated const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&token_generated::stream_id>(telltale::min_length(1, "Stream ID cannot be empty")),
        telltale::field<&token_generated::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
