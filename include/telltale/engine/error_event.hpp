// SPDX-License-Identifier: BSL-1.0
// Something went wrong.
#ifndef TELLTALE_ENGINE_ERROR_EVENT_HPP
#define TELLTALE_ENGINE_ERROR_EVENT_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::engine {

/// What went wrong.
struct error_details {
    std::string message;
    std::optional<std::string> code;
    std::optional<std::string> stack;

    friend bool operator==(error_details const&, error_details const&) = default;
};

/// ErrorEvent (`error`).
struct error_event {
    error_details error;
    std::optional<std::string> context;
    std::uint64_t timestamp = 0; ///< milliseconds since 1970, above 0

    friend bool operator==(error_event const&, error_event const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case,
                                                    telltale::field<&error_event::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
