// SPDX-License-Identifier: BSL-1.0
// What an event says of a stored file, so that it can be found.
#ifndef TELLTALE_RENDER_ARTIFACT_REFERENCE_HPP
#define TELLTALE_RENDER_ARTIFACT_REFERENCE_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::render {

/// A stored file, by its content. The documents ask for artifacts and do not say how an event names one; this is how.
struct artifact_reference {
    std::string sha256;                        ///< of its bytes: 64 lower-case hexadecimal digits
    std::uint64_t bytes = 0;                   ///< how many it has
    std::string content_type;                  ///< its MIME type; any text
    render::retention_class retention_class{}; ///< how long it is kept after the event

    friend bool operator==(artifact_reference const&, artifact_reference const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&artifact_reference::sha256>(telltale::pattern<"^[0-9a-f]{64}$">()),
        telltale::field<&artifact_reference::bytes>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
