// SPDX-License-Identifier: BSL-1.0
// What an event says of a payload that was too large for it and could not be stored.
#ifndef TELLTALE_RENDER_LOST_PAYLOAD_HPP
#define TELLTALE_RENDER_LOST_PAYLOAD_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::render {

/// A payload beyond `max_payload_size` that is lost, since it could not become an artifact.
struct lost_payload {
    std::uint64_t bytes = 0; ///< how many it had as JSON
    std::string reason;      ///< why it was not stored, for people

    friend bool operator==(lost_payload const&, lost_payload const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&lost_payload::bytes>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
