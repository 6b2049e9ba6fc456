// SPDX-License-Identifier: BSL-1.0
// A variant of a run came to its end.
#ifndef TELLTALE_RENDER_VARIANT_COMPLETED_HPP
#define TELLTALE_RENDER_VARIANT_COMPLETED_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/variant_status.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/duration_rule.hpp>

#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// The payload of `render.variant.completed`: what of a `variant_result_input` is worth a line in a log. The documents do not say
/// what it has, so all of it may be absent.
struct variant_completed {
    std::optional<variant_status> status{};
    std::optional<double> latency_ms{};  ///< milliseconds for all of it, 0 or more
    std::optional<double> provider_ms{}; ///< milliseconds of these for the model
    std::optional<double> upload_ms{};   ///< milliseconds of these to store the image
    std::optional<std::string> output_image_key{};
    std::optional<std::string> output_image_hash{};
    std::optional<std::string> output_artifact_id{};
    std::optional<std::string> error_code{};    ///< for programs
    std::optional<std::string> error_message{}; ///< for people

    friend bool operator==(variant_completed const&, variant_completed const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&variant_completed::latency_ms>(telemetry::duration_rule),
        telltale::field<&variant_completed::provider_ms>(telemetry::duration_rule),
        telltale::field<&variant_completed::upload_ms>(telemetry::duration_rule));
};

} // namespace telltale::inline v0::render

#endif
