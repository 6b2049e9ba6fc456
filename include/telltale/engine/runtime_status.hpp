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

/// The state of the runtime.
enum class runtime_state : std::uint8_t { starting, ready, error, stopped };

/// RuntimeStatusEvent (`runtime.status`).
struct runtime_status {
    runtime_state status = runtime_state::starting;
    std::optional<std::string> previous_status;
    std::uint64_t timestamp = 0; ///< milliseconds since 1970, above 0

    friend bool operator==(runtime_status const&, runtime_status const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case,
                                                    telltale::field<&runtime_status::status>(
                                                        telltale::message("Status must be one of: starting, ready, error, stopped")),
                                                    telltale::field<&runtime_status::timestamp>(timestamp_rule));
};

} // namespace telltale::inline v0::engine

#endif
