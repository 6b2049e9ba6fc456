// SPDX-License-Identifier: BSL-1.0
// The words and colours for the parts of a run.
#ifndef TELLTALE_COMMAND_RUN_TEXT_HPP
#define TELLTALE_COMMAND_RUN_TEXT_HPP

#include <telltale/command/duration_text.hpp>
#include <telltale/render/event_source.hpp>
#include <telltale/render/run_error.hpp>
#include <telltale/render/run_state.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_summary.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/text/date_time.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace telltale::inline v0::command {

/// The escape sequences for what is said of a run; all empty where nothing is to be coloured.
struct run_colors {
    std::string_view heading{};
    std::string_view good{};
    std::string_view mixed{};
    std::string_view bad{};
    std::string_view unfinished{};
    std::string_view error{}; ///< of the word `error:`
    std::string_view note{};  ///< of the word `note:`

    /// `is_colored`: whether there are any.
    [[nodiscard]] static constexpr run_colors of(bool is_colored) noexcept {
        if (!is_colored) return {};
        return {"\x1b[1m", "\x1b[32m", "\x1b[33m", "\x1b[31m", "\x1b[36m", "\x1b[1;31m", "\x1b[1;35m"};
    }
    [[nodiscard]] constexpr std::string_view of(render::run_state state) const noexcept {
        switch (state) {
        case render::run_state::open:
        case render::run_state::ended: break;
        case render::run_state::complete: return good;
        case render::run_state::partial: return mixed;
        case render::run_state::failed: return bad;
        }
        return unfinished;
    }
    [[nodiscard]] constexpr std::string_view of(render::variant_state state) const noexcept {
        switch (state) {
        case render::variant_state::running:
        case render::variant_state::ended: break;
        case render::variant_state::success: return good;
        case render::variant_state::lost:
        case render::variant_state::failed:
        case render::variant_state::timeout: return bad;
        }
        return unfinished;
    }
    /// A word in that colour.
    [[nodiscard]] static std::string painted(std::string_view color, std::string_view word) {
        if (color.empty()) return std::string(word);
        return ((std::string(color) += word) += "\x1b[0m");
    }
};

/// As the times of a log are kept.
using log_time = std::chrono::sys_time<std::chrono::milliseconds>;

/// `2025-01-31T23:59:59.120Z`, with all three digits, so that times stand below each other; `-` for none.
[[nodiscard]] inline std::string time_text(std::optional<log_time> time) {
    if (!time) return "-";
    auto const second = std::chrono::floor<std::chrono::seconds>(*time);
    char text[text::date_time_max_size];
    std::size_t const size = text::write_date_time(second.time_since_epoch().count(), 0, text);
    std::string const thousandths = std::to_string(1000 + (*time - second).count());
    return std::string(text, size - 1) + '.' + thousandths.substr(1) + 'Z';
}

/// When something was, after the start of its run: `+1.20 s`, `-5 ms`; the time itself where that start is not known; `-` for none.
[[nodiscard]] inline std::string offset_text(std::optional<log_time> from, std::optional<log_time> to) {
    if (!from || !to) return time_text(to);
    std::string out = duration_text(static_cast<double>((*to - *from).count()));
    return *to < *from ? out : '+' + out;
}

/// `4.20 s`; `-` for none.
[[nodiscard]] inline std::string duration_text(std::optional<double> milliseconds) {
    return milliseconds ? duration_text(*milliseconds) : std::string("-");
}

/// How long a run took: as its end says, else by the times in the log, in milliseconds.
[[nodiscard]] inline std::optional<double> duration_of(render::run_summary const& run) {
    if (run.completed && run.completed->total_duration_ms) return run.completed->total_duration_ms;
    if (!run.started_at || !run.ended_at || *run.ended_at < *run.started_at) return std::nullopt;
    return static_cast<double>((*run.ended_at - *run.started_at).count());
}
/// How long a variant took, likewise.
[[nodiscard]] inline std::optional<double> duration_of(render::variant_summary const& one) {
    if (one.completed && one.completed->latency_ms) return one.completed->latency_ms;
    if (!one.started_at || !one.ended_at || *one.ended_at < *one.started_at) return std::nullopt;
    return static_cast<double>((*one.ended_at - *one.started_at).count());
}

/// `CODE: words`, or what there is of it; foreign text.
[[nodiscard]] inline std::string code_and_words(std::optional<std::string> const& code,
                                                std::optional<std::string> const& words) {
    if (!code || !words) return code ? *code : words.value_or(std::string());
    return *code + ": " + *words;
}

/// What came of a variant: its image, its error, or where what its end says is kept; foreign text, empty for nothing.
[[nodiscard]] inline std::string result_text(render::variant_summary const& one) {
    if (!one.completed) return {};
    if (std::string error = code_and_words(one.completed->error_code, one.completed->error_message); !error.empty())
        return error;
    if (one.completed->output_image_key) return *one.completed->output_image_key;
    if (one.completed->output_artifact_id) return "artifact " + *one.completed->output_artifact_id;
    if (one.completed->output_image_hash) return *one.completed->output_image_hash;
    if (one.artifact) return "in an artifact: " + one.artifact->text();
    return {};
}

/// `provider +1.20 s, variant v1: QUOTA: no more images`; foreign text.
[[nodiscard]] inline std::string error_text(render::run_summary const& run, render::run_error const& one) {
    std::string out(*enum_name(one.source));
    if (one.at) (out += ' ') += offset_text(run.started_at, one.at);
    if (one.variant_id) (out += ", variant ") += *one.variant_id;
    if (one.type != "error") (out += ", ") += one.type;
    std::string const said = code_and_words(one.code, one.message);
    if (!said.empty()) (out += ": ") += said;
    return out;
}

} // namespace telltale::inline v0::command

#endif
