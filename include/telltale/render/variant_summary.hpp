// SPDX-License-Identifier: BSL-1.0
// All that a log tells of one variant of a run.
#ifndef TELLTALE_RENDER_VARIANT_SUMMARY_HPP
#define TELLTALE_RENDER_VARIANT_SUMMARY_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/variant_completed.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace telltale::inline v0::render {

/// One variant of a `run_summary`.
struct variant_summary {
    std::string variant_id;
    variant_state state = variant_state::running;
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> started_at{}; ///< the time of its start in the log
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> ended_at{};   ///< the time of its end in the log
    std::optional<variant_completed>
        completed{};                      ///< what its end says, if that is in the log; the last, if there are more
    std::optional<raw_object> artifact{}; ///< where that is kept, if it was too large for the log
    std::uint64_t starts = 0;             ///< how often the log says that it was started: once, or something is wrong
    std::uint64_t ends = 0;               ///< ... and that it ended
    std::uint64_t events = 0;             ///< all that name it, these included

    friend bool operator==(variant_summary const&, variant_summary const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::render

#endif
