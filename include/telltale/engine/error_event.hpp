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

/// What went wrong, in the engine's own words.
struct error_details {
    std::string message;                ///< for people; may be empty
    std::optional<std::string> code{};  ///< for programs
    std::optional<std::string> stack{}; ///< where it happened: a stack trace of any form

    friend bool operator==(error_details const&, error_details const&) = default;
};

/// ErrorEvent, whose type in log lines is `error`.
struct error_event {
    error_details error;
    std::optional<std::string> context{}; ///< what the engine was doing
    std::uint64_t timestamp = 0;          ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(error_event const&, error_event const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&error_event::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
