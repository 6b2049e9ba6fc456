// SPDX-License-Identifier: BSL-1.0
// The start of a run: what it renders, from what.
#ifndef TELLTALE_RENDER_START_RUN_INPUT_HPP
#define TELLTALE_RENDER_START_RUN_INPUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/image_meta.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// StartRunInput: a run renders several variants of one product in one room.
struct start_run_input {
    std::string run_id;
    std::string shop_id;
    std::string request_id;
    std::string product_asset_id;
    nullable<std::string> room_session_id; ///< null where the room came without a session
    std::uint64_t prompt_pack_version = 0;
    std::string model;
    std::optional<std::string> trace_id{}; ///< as in `telemetry::trace_context`
    std::string product_image_hash;
    image_meta product_image_meta;
    std::string room_image_hash;
    image_meta room_image_meta;
    std::string resolved_facts_hash;
    raw_object resolved_facts_json; ///< what was known of the product
    std::string prompt_pack_hash;
    raw_object prompt_pack_json; ///< the templates that the prompts are built of

    friend bool operator==(start_run_input const&, start_run_input const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&start_run_input::prompt_pack_version>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
