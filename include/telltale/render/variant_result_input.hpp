// SPDX-License-Identifier: BSL-1.0
// The end of one variant of a run: what came of it, and when.
#ifndef TELLTALE_RENDER_VARIANT_RESULT_INPUT_HPP
#define TELLTALE_RENDER_VARIANT_RESULT_INPUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/variant_status.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/duration_rule.hpp>

#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// RecordVariantResultInput.
struct variant_result_input {
    std::string render_run_id; ///< that of its `start_run_input`
    std::string variant_id;    ///< that of its `variant_start_input`
    std::string final_prompt_hash;
    std::string request_id;
    std::string shop_id;
    variant_status status = variant_status::success;
    std::optional<std::string> started_at{};   ///< in UTC: `2025-01-31T23:59:59.123Z`, as `utc_date_time` has it
    std::optional<std::string> completed_at{}; ///< the same
    std::optional<double> latency_ms{};        ///< milliseconds for all of it, 0 or more
    std::optional<double> provider_ms{};       ///< milliseconds of these for the model
    std::optional<double> upload_ms{};         ///< milliseconds of these to store the image
    std::optional<std::string> output_image_key{};
    std::optional<std::string> output_image_hash{};
    std::optional<std::string> output_artifact_id{};
    std::optional<std::string> error_code{};    ///< for programs: `TIMEOUT`, `PROVIDER_ERROR` or any other
    std::optional<std::string> error_message{}; ///< for people

    friend bool operator==(variant_result_input const&, variant_result_input const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&variant_result_input::started_at>(telltale::format(telltale::utc_date_time)),
        telltale::field<&variant_result_input::completed_at>(telltale::format(telltale::utc_date_time)),
        telltale::field<&variant_result_input::latency_ms>(telemetry::duration_rule),
        telltale::field<&variant_result_input::provider_ms>(telemetry::duration_rule),
        telltale::field<&variant_result_input::upload_ms>(telemetry::duration_rule));
};

} // namespace telltale::inline v0::render

#endif
