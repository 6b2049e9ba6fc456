// SPDX-License-Identifier: BSL-1.0
// Runs and their variants as a table in a terminal.
#ifndef TELLTALE_COMMAND_RUN_TABLE_HPP
#define TELLTALE_COMMAND_RUN_TABLE_HPP

#include <telltale/command/run_text.hpp>
#include <telltale/command/text_table.hpp>
#include <telltale/render/run_error.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_summary.hpp>
#include <telltale/schema/enumeration.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace telltale::inline v0::command {

namespace detail {

inline constexpr table_side run_sides[] = {table_side::left,  table_side::left,  table_side::left,  table_side::right,
                                           table_side::left,  table_side::right, table_side::right, table_side::right,
                                           table_side::right, table_side::left};
inline constexpr table_side variant_sides[] = {table_side::left,  table_side::right, table_side::right,
                                               table_side::right, table_side::right, table_side::left,
                                               table_side::left};
inline constexpr std::size_t id_width = 36; // a UUID
inline constexpr std::size_t words_width = 72;

/// A heading of a table.
[[nodiscard]] inline std::vector<table_cell> heading(std::vector<std::string_view> const& names,
                                                     std::string_view color) {
    std::vector<table_cell> out;
    for (std::string_view const name : names) out.push_back({std::string(name), color});
    return out;
}

[[nodiscard]] inline std::vector<table_cell> row_of(render::run_summary const& run, run_colors const& colors) {
    using render::variant_state;
    // What is bad stands out.
    auto const count = [&](std::size_t n, std::string_view color) {
        return table_cell{std::to_string(n), n == 0 ? std::string_view() : color};
    };
    return {{fitted(run.run_id, id_width)},
            {fitted(run.shop_id, id_width)},
            {time_text(run.started_at)},
            {duration_text(duration_of(run))},
            {std::string(*enum_name(run.state)), colors.of(run.state)},
            count(run.count(variant_state::success), {}),
            count(run.count(variant_state::failed), colors.bad),
            count(run.count(variant_state::timeout), colors.bad),
            count(static_cast<std::size_t>(run.errors), colors.bad),
            {run.created && run.created->model ? fitted(*run.created->model, id_width) : std::string("-")}};
}

[[nodiscard]] inline std::vector<table_cell> row_of(render::run_summary const& run, render::variant_summary const& one,
                                                    run_colors const& colors) {
    render::variant_completed const said = one.completed.value_or(render::variant_completed{});
    return {{fitted(one.variant_id, id_width)},     {offset_text(run.started_at, one.started_at)},
            {duration_text(duration_of(one))},      {duration_text(said.provider_ms)},
            {duration_text(said.upload_ms)},        {std::string(*enum_name(one.state)), colors.of(one.state)},
            {fitted(result_text(one), words_width)}};
}

/// The lines below the variants of a run.
inline void append_remarks(std::string& out, render::run_summary const& run, run_colors const& colors) {
    constexpr std::size_t most = 3;
    std::size_t const shown = std::min(run.first_errors.size(), most);
    std::string const error = "  " + run_colors::painted(colors.error, "error:") + ' ';
    for (std::size_t i = 0; i != shown; ++i)
        ((out += error) += fitted(error_text(run, run.first_errors[i]), 120)) += '\n';
    if (run.errors > shown) (out += error) += "and " + std::to_string(run.errors - shown) + " more\n";
    std::string const note = "  " + run_colors::painted(colors.note, "note:") + ' ';
    for (std::string const& one : run.notes) ((out += note) += fitted(one, 120)) += '\n';
}

} // namespace detail

/// A row for each run, with its variants below it, then its first errors and what does not fit together; in lines with their
/// ends, of some 140 characters at most if times and durations are as usual; empty for no runs. What is too long for its column is
/// cut, and nothing foreign acts on the terminal. Times of variants are those after the start of their run.
[[nodiscard]] inline std::string run_table(std::vector<render::run_summary> const& runs, bool is_colored) {
    using namespace detail;
    if (runs.empty()) return {};
    run_colors const colors = run_colors::of(is_colored);
    text_table whole(run_sides);
    text_table parts(variant_sides);
    whole.add(heading({"RUN", "SHOP", "STARTED", "DURATION", "STATUS", "OK", "FAILED", "TIMEOUT", "ERRORS", "MODEL"},
                      colors.heading));
    parts.add(heading({"VARIANT", "STARTED", "LATENCY", "PROVIDER", "UPLOAD", "STATUS", "RESULT"}, colors.heading));
    for (render::run_summary const& run : runs) {
        whole.add(row_of(run, colors));
        for (render::variant_summary const& one : run.variants) parts.add(row_of(run, one, colors));
    }
    std::string out = whole.line(0);
    if (parts.size() > 1) out += parts.line(0, "  ");
    std::size_t row = 0;
    std::size_t part = 0;
    for (render::run_summary const& run : runs) {
        out += '\n';
        out += whole.line(++row);
        for (std::size_t i = 0; i != run.variants.size(); ++i) out += parts.line(++part, "  ");
        append_remarks(out, run, colors);
    }
    return out;
}

} // namespace telltale::inline v0::command

#endif
