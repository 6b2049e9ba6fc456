// SPDX-License-Identifier: BSL-1.0
// The end of a run.
#ifndef TELLTALE_RENDER_COMPLETE_RUN_INPUT_HPP
#define TELLTALE_RENDER_COMPLETE_RUN_INPUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/run_status.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/count_rule.hpp>
#include <telltale/telemetry/duration_rule.hpp>

#include <cstdint>
#include <string>

namespace telltale::inline v0::render {

/// CompleteRunInput. That the counts add up is not asked here: who knows the run's variants can tell.
struct complete_run_input {
    std::string run_id; ///< that of its `start_run_input`
    std::string request_id;
    std::string shop_id;
    run_status status = run_status::complete;
    double total_duration_ms = 0;    ///< milliseconds, 0 or more
    std::uint64_t success_count = 0; ///< variants that ended in `success`
    std::uint64_t fail_count = 0;    ///< ... in `failed`
    std::uint64_t timeout_count = 0; ///< ... in `timeout`

    friend bool operator==(complete_run_input const&, complete_run_input const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&complete_run_input::total_duration_ms>(telemetry::duration_rule),
        telltale::field<&complete_run_input::success_count>(telemetry::count_rule),
        telltale::field<&complete_run_input::fail_count>(telemetry::count_rule),
        telltale::field<&complete_run_input::timeout_count>(telemetry::count_rule));
};

} // namespace telltale::inline v0::render

#endif
