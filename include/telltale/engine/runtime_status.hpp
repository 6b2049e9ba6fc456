// SPDX-License-Identifier: BSL-1.0
// The runtime changed its state.
#ifndef TELLTALE_ENGINE_RUNTIME_STATUS_HPP
#define TELLTALE_ENGINE_RUNTIME_STATUS_HPP

#include <telltale/engine/timestamp.hpp>
#include <telltale/reflect/letter_case.hpp>
#include <telltale/rule/bounds.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/schema/texts.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::engine {

/// The state of the runtime; written as it is spelled here.
enum class runtime_state : std::uint8_t { starting, ready, error, stopped };

/// RuntimeStatusEvent, whose type in log lines is `runtime.status`.
struct runtime_status {
    runtime_state status = runtime_state::starting;
    std::optional<std::string> previous_status{}; ///< any text: runtimes have had states that are no longer known
    std::uint64_t timestamp = 0;                  ///< when: milliseconds since 1970-01-01T00:00:00Z, above 0

    friend bool operator==(runtime_status const&, runtime_status const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case,
                                                    telltale::field<&runtime_status::status>(telltale::message(
                                                        "Status must be one of: starting, ready, error, stopped")),
                                                    telltale::field<&runtime_status::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
