// SPDX-License-Identifier: BSL-1.0
// A run came to its end.
#ifndef TELLTALE_RENDER_RUN_COMPLETED_HPP
#define TELLTALE_RENDER_RUN_COMPLETED_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/run_status.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/telemetry/duration_rule.hpp>

#include <cstdint>
#include <optional>

namespace telltale::inline v0::render {

/// The payload of `render.run.completed`: what of a `complete_run_input` is worth a line in a log. The documents do not say what it
/// has, so all of it may be absent.
struct run_completed {
    std::optional<run_status> status{};
    std::optional<double> total_duration_ms{};    ///< milliseconds, 0 or more
    std::optional<std::uint64_t> success_count{}; ///< variants that ended in `success`
    std::optional<std::uint64_t> fail_count{};    ///< ... in `failed`
    std::optional<std::uint64_t> timeout_count{}; ///< ... in `timeout`

    friend bool operator==(run_completed const&, run_completed const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&run_completed::total_duration_ms>(telemetry::duration_rule),
        telltale::field<&run_completed::success_count>(telemetry::count_rule),
        telltale::field<&run_completed::fail_count>(telemetry::count_rule),
        telltale::field<&run_completed::timeout_count>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
