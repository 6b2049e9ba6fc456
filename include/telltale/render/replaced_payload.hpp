// SPDX-License-Identifier: BSL-1.0
// What stands in an event instead of a payload that is too large for it.
#ifndef TELLTALE_RENDER_REPLACED_PAYLOAD_HPP
#define TELLTALE_RENDER_REPLACED_PAYLOAD_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/artifact_reference.hpp>
#include <telltale/render/lost_payload.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/schema.hpp>

#include <optional>

namespace telltale::inline v0::render {

/// The payload of an event whose own has more than `max_payload_size` bytes: `{"artifact":{"sha256":"..."}}`, or, if that could
/// not be stored, `{"lost":{"bytes":12345,"reason":"..."}}`. Beside it may stand members of the payload that are small.
struct replaced_payload {
    std::optional<artifact_reference> artifact{}; ///< where it is
    std::optional<lost_payload> lost{};           ///< that it is nowhere

    friend bool operator==(replaced_payload const&, replaced_payload const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::satisfies<&replaced_payload::artifact, &replaced_payload::lost>(
            [](auto const& stored, auto const& gone) { return stored.has_value() != gone.has_value(); },
            "needs either artifact or lost"));
};

} // namespace telltale::inline v0::render

#endif
