// SPDX-License-Identifier: BSL-1.0
// Somebody asked for a rendering.
#ifndef TELLTALE_RENDER_RENDER_REQUESTED_HPP
#define TELLTALE_RENDER_RENDER_REQUESTED_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>

#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// The payload of `sf.render.requested`.
struct render_requested {
    std::optional<std::string> product_id{};
    std::optional<std::string> room_session_id{}; ///< absent or null where the room came without a session

    friend bool operator==(render_requested const&, render_requested const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&render_requested::room_session_id>(telltale::null_is_absent));
};

} // namespace telltale::inline v0::render

#endif
