// SPDX-License-Identifier: BSL-1.0
// All that a log tells of a run.
#ifndef TELLTALE_RENDER_RUN_SUMMARY_HPP
#define TELLTALE_RENDER_RUN_SUMMARY_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/render/run_completed.hpp>
#include <telltale/render/run_created.hpp>
#include <telltale/render/run_error.hpp>
#include <telltale/render/run_state.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_summary.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace telltale::inline v0::render {

/// A run with its variants, as `run_summaries` puts it together from the events of a log.
struct run_summary {
    std::string run_id;
    std::string shop_id;                        ///< of its first event
    std::string request_id;                     ///< of its first event
    std::optional<std::string> other_shop_id{}; ///< another shop that its events name, which should not be
    run_state state = run_state::open;
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> started_at{}; ///< the time of its start in the log
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> ended_at{};   ///< the time of its end in the log
    std::optional<run_created> created{};           ///< what its start says, if that is in the log
    std::optional<run_completed> completed{};       ///< what its end says, if that is in the log
    std::optional<raw_object> created_artifact{};   ///< where the first is kept, if it was too large for the log
    std::optional<raw_object> completed_artifact{}; ///< ... and the second
    std::uint64_t starts = 0; ///< how often the log says that it was started: once, or something is wrong
    std::uint64_t ends = 0;   ///< ... and that it ended
    std::vector<variant_summary> variants{}; ///< in the order in which they were first named
    std::uint64_t errors = 0;                ///< how many events tell of an error, see `run_error`
    std::vector<run_error> first_errors{};   ///< the first of them
    std::map<std::string, std::uint64_t>
        events{};                     ///< how many there are of each type; of the first types, if they are many
    std::vector<std::string> notes{}; ///< what does not fit together, in sentences: see `run_notes`

    friend bool operator==(run_summary const&, run_summary const&) = default;

    /// How many variants are in that state.
    [[nodiscard]] std::size_t count(variant_state state_of_it) const noexcept {
        return static_cast<std::size_t>(std::count_if(
            variants.begin(), variants.end(), [=](variant_summary const& one) { return one.state == state_of_it; }));
    }

    /// Whether anything of it failed: the run, a variant, which also may have timed out or been lost, or another part of it.
    [[nodiscard]] bool has_failure() const noexcept {
        if (state == run_state::partial || state == run_state::failed || errors != 0) return true;
        if (completed && (completed->fail_count.value_or(0) != 0 || completed->timeout_count.value_or(0) != 0))
            return true;
        return std::any_of(variants.begin(), variants.end(), [](variant_summary const& one) {
            return one.state == variant_state::failed || one.state == variant_state::timeout ||
                   one.state == variant_state::lost;
        });
    }

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::render

#endif
