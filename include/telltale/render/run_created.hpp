// SPDX-License-Identifier: BSL-1.0
// A run was started.
#ifndef TELLTALE_RENDER_RUN_CREATED_HPP
#define TELLTALE_RENDER_RUN_CREATED_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/artifact_reference.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/policies.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// The payload of `render.run.created`: what of a `start_run_input` is worth a line in a log. The documents do not say what it has,
/// so all of it may be absent.
struct run_created {
    std::optional<std::string> product_asset_id{};
    std::optional<std::string> room_session_id{}; ///< absent or null where the room came without a session
    std::optional<std::uint64_t> prompt_pack_version{};
    std::optional<std::string> model{};
    std::optional<artifact_reference> resolved_facts{}; ///< where what was known of the product is stored
    std::optional<artifact_reference> prompt_pack{};    ///< where the templates are stored that prompts are built of

    friend bool operator==(run_created const&, run_created const&) = default;

    static constexpr auto schema =
        telltale::schema(telltale::camel_case, telltale::field<&run_created::room_session_id>(telltale::null_is_absent),
                         telltale::field<&run_created::prompt_pack_version>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
