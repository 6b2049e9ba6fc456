// SPDX-License-Identifier: BSL-1.0
// One run in full, for people.
#ifndef TELLTALE_COMMAND_RUN_DETAILS_HPP
#define TELLTALE_COMMAND_RUN_DETAILS_HPP

#include <telltale/command/run_text.hpp>
#include <telltale/render/run_error.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_summary.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/text/printable.hpp>
#include <telltale/value/raw_json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

namespace detail {

/// Lines of a name and a value, which is foreign; none where there is no value.
class described_lines {
public:
    described_lines(std::string& out, std::string_view indent) noexcept : out_(out), indent_(indent) {}

    void add(std::string_view name, std::string_view value, std::string_view color = {}) {
        constexpr std::size_t width = 15;
        if (value.empty()) return;
        ((out_ += indent_) += name).append(name.size() < width ? width - name.size() : 1, ' ');
        out_ += run_colors::painted(color, text::printable(value)) + '\n';
    }
    void add_known(std::string_view name, std::optional<std::string> const& value) {
        if (value) add(name, std::string_view(*value));
    }
    void add_known(std::string_view name, std::optional<raw_object> const& value) {
        if (value) add(name, std::string_view(value->text()));
    }

private:
    std::string& out_;
    std::string_view indent_;
};

/// `3: 1 success, 1 failed, 1 timeout`
[[nodiscard]] inline std::string variant_counts(render::run_summary const& run) {
    using render::variant_state;
    std::string out = std::to_string(run.variants.size());
    std::string_view before = ": ";
    for (variant_state const state : {variant_state::success, variant_state::failed, variant_state::timeout,
                                      variant_state::ended, variant_state::running, variant_state::lost}) {
        std::size_t const n = run.count(state);
        if (n == 0) continue;
        (((out += before) += std::to_string(n)) += ' ') += *enum_name(state);
        before = ", ";
    }
    return out;
}

/// `3 success, 0 failed, 0 timeout`: as its end says.
[[nodiscard]] inline std::string said_counts(render::run_summary const& run) {
    std::string out;
    if (!run.completed) return out;
    auto const add = [&out](std::optional<std::uint64_t> n, std::string_view what) {
        if (n) (((out += out.empty() ? "" : ", ") += std::to_string(*n)) += ' ') += what;
    };
    add(run.completed->success_count, "success");
    add(run.completed->fail_count, "failed");
    add(run.completed->timeout_count, "timeout");
    return out;
}

/// `4.20 s (provider 3.90 s, upload 120 ms)`; empty when nothing is known.
[[nodiscard]] inline std::string latency_text(render::variant_summary const& one) {
    auto const whole = duration_of(one);
    std::string parts;
    if (one.completed && one.completed->provider_ms) parts += "provider " + duration_text(one.completed->provider_ms);
    if (one.completed && one.completed->upload_ms)
        (parts += parts.empty() ? "" : ", ") += "upload " + duration_text(one.completed->upload_ms);
    if (parts.empty()) return whole ? duration_text(whole) : std::string();
    return duration_text(whole) + " (" + parts + ')';
}

/// The time, and how long after the start of the run; empty for none.
[[nodiscard]] inline std::string moment_text(render::run_summary const& run, std::optional<log_time> time) {
    if (!time) return {};
    return run.started_at ? time_text(time) + " (" + offset_text(run.started_at, time) + ')' : time_text(time);
}

inline void append_variant(std::string& out, render::run_summary const& run, render::variant_summary const& one,
                           run_colors const& colors) {
    out += "\n  " + run_colors::painted(colors.heading, "variant " + text::printable(one.variant_id)) + '\n';
    described_lines lines(out, "    ");
    lines.add("status", *enum_name(one.state), colors.of(one.state));
    lines.add("started", moment_text(run, one.started_at));
    lines.add("ended", moment_text(run, one.ended_at));
    lines.add("latency", latency_text(one));
    if (one.completed) {
        lines.add_known("output", one.completed->output_image_key);
        lines.add_known("output hash", one.completed->output_image_hash);
        lines.add_known("artifact", one.completed->output_artifact_id);
        lines.add_known("error code", one.completed->error_code);
        lines.add_known("error", one.completed->error_message);
    }
    lines.add_known("its end is in", one.artifact);
    lines.add("events", std::to_string(one.events));
}

} // namespace detail

/// All that a log tells of a run: a line for each thing that is known, then its variants likewise, its first errors and what does
/// not fit together; in lines with their ends. Nothing is cut, and nothing foreign acts on the terminal.
[[nodiscard]] inline std::string run_details(render::run_summary const& run, bool is_colored) {
    using namespace detail;
    run_colors const colors = run_colors::of(is_colored);
    std::string out = run_colors::painted(colors.heading, "run " + text::printable(run.run_id)) + '\n';
    described_lines lines(out, "  ");
    lines.add("status", *enum_name(run.state), colors.of(run.state));
    lines.add("shop", run.shop_id);
    lines.add("request", run.request_id);
    if (run.created) {
        lines.add_known("model", run.created->model);
        lines.add_known("product asset", run.created->product_asset_id);
        lines.add_known("room session", run.created->room_session_id);
        if (run.created->prompt_pack_version)
            lines.add("prompt pack", "version " + std::to_string(*run.created->prompt_pack_version));
    }
    lines.add_known("its start is in", run.created_artifact);
    if (run.started_at) lines.add("started", time_text(run.started_at));
    if (run.ended_at) lines.add("ended", moment_text(run, run.ended_at));
    if (auto const time = duration_of(run)) lines.add("duration", duration_text(time));
    lines.add("its end says", said_counts(run));
    lines.add_known("its end is in", run.completed_artifact);
    lines.add("variants", variant_counts(run));
    std::string_view name = "events";
    for (auto const& [type, count] : run.events) {
        lines.add(name, std::to_string(count) + ' ' + type);
        name = " ";
    }
    for (render::variant_summary const& one : run.variants) append_variant(out, run, one, colors);
    if (run.errors != 0 || !run.notes.empty()) out += '\n';
    std::string const error = "  " + run_colors::painted(colors.error, "error:") + ' ';
    for (render::run_error const& one : run.first_errors) out += error + text::printable(error_text(run, one)) + '\n';
    if (run.errors > run.first_errors.size())
        out += error + "and " + std::to_string(run.errors - run.first_errors.size()) + " more\n";
    for (std::string const& one : run.notes)
        out += "  " + run_colors::painted(colors.note, "note:") + ' ' + text::printable(one) + '\n';
    return out;
}

} // namespace telltale::inline v0::command

#endif
