// SPDX-License-Identifier: BSL-1.0
// Reads a line of a log that a render pipeline's events are in, for the summaries of its runs.
#ifndef TELLTALE_RENDER_ADD_RUN_LINE_HPP
#define TELLTALE_RENDER_ADD_RUN_LINE_HPP

#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/path.hpp>
#include <telltale/read/options.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/render/event_input.hpp>
#include <telltale/render/event_record.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/render/run_completed.hpp>
#include <telltale/render/run_created.hpp>
#include <telltale/render/run_summaries.hpp>
#include <telltale/render/variant_completed.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/schema/field.hpp>
#include <telltale/schema/schema.hpp>
#include <telltale/telemetry/event.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/date_time.hpp>
#include <telltale/text/position.hpp>
#include <telltale/value/raw_json.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::render {

/// What a line of a log is.
enum class run_line_kind : std::uint8_t {
    event, ///< an event of a render pipeline
    other, ///< a record of something else, in a log that several write
    bad    ///< neither; the issues say why
};

/// What became of a line of a log, see `add_run_line`.
struct run_line {
    run_line_kind kind = run_line_kind::bad;
    issues wrong{}; ///< of a bad one, with places in the line
};

namespace detail {

[[nodiscard]] inline std::string_view event_type_name(event_input const& one) noexcept {
    auto const known = one.type.known();
    return known ? *enum_name(*known) : std::string_view(one.type.other());
}
template <class Catalog>
[[nodiscard]] std::string_view event_type_name(event_record<Catalog> const& one) noexcept {
    return one.type();
}

/// `{"ts","event","details"}`, whose details are an event.
template <class Event>
struct recorded_event {
    std::string ts;
    std::string event;
    Event details;

    static constexpr auto schema =
        telltale::schema(telltale::field<&recorded_event::ts>(telltale::format(telltale::utc_date_time)),
                         telltale::satisfies<&recorded_event::event, &recorded_event::details>(
                             [](std::string const& name, Event const& one) { return name == event_type_name(one); },
                             "event and details.type must be the same"));
};

/// The events whose payloads are asked for, so that what is wrong with them has its place.
using judged_events = telemetry::event_catalog<
    telemetry::event<"render.run.created", std::optional<run_created>>,
    telemetry::event<"render.variant.completed", std::optional<variant_completed>>,
    telemetry::event<"render.run.completed", std::optional<run_completed>>>::over<event_record>::open;

/// What is at the top of a line, whatever it is.
struct line_keys {
    std::optional<raw_json> ts{};
    std::optional<raw_json> event{};
    std::optional<raw_json> details{};
};
/// What only an event of a render pipeline has.
struct event_keys {
    std::optional<raw_json> shop_id{};
    std::optional<raw_json> run_id{};

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

/// Whether a line that could not be read as an event was meant to be none: a record with another event's name and details.
[[nodiscard]] TELLTALE_COLD inline bool is_other_record(line_keys const& keys) {
    if (!keys.ts || !keys.event) return false;
    auto const name = telltale::parse<std::string>(keys.event->text());
    if (!name || enum_value<event_type>(*name)) return false;
    if (!keys.details) return true;
    auto const inner = telltale::parse<event_keys>(keys.details->text());
    return !inner || (!inner->shop_id && !inner->run_id);
}

[[nodiscard]] TELLTALE_COLD inline run_line not_added(std::string_view text, issues why, options const& wishes) {
    run_line out;
    auto const keys = telltale::parse<line_keys>(text, wishes);
    bool const is_recorded = !keys || keys->ts || keys->event || keys->details;
    if (keys && is_other_record(*keys)) {
        out.kind = run_line_kind::other;
        return out;
    }
    out.wrong = is_recorded ? telltale::validate<recorded_event<judged_events::record>>(text, wishes)
                            : telltale::validate<judged_events::record>(text, wishes);
    if (!out.wrong.ok()) return out;
    // An event of its kind is right, and does not say of which run or variant it is.
    for (issue& i : why) {
        if (is_recorded) {
            path whole{"details"};
            for (path_step const& step : i.path) whole.push_back(step);
            i.path = std::move(whole);
        }
        i.position = text_position{0, wishes.first_line, 1};
    }
    out.wrong = std::move(why);
    return out;
}

} // namespace detail

/// Reads a line of a log and adds it to `runs`, if it is an event of a render pipeline: as recorders write it,
/// `{"ts":"2025-01-31T23:59:59.123Z","event":"render.run.created","details":{"shopId":...}}`, or the event alone, `{"shopId":...}`,
/// whose time is not known. Of times the milliseconds are kept. A record whose event is none of a render pipeline's is passed,
/// unless its details name a shop or a run.
[[nodiscard]] inline run_line add_run_line(run_summaries& runs, std::string_view text,
                                           options const& wishes = default_options) {
    using namespace std::chrono;
    // Nearly always right; an event's payload may have such a key too.
    bool const looks_recorded = text.find("\"details\"") != std::string_view::npos;
    for (bool const as_recorded : {looks_recorded, !looks_recorded}) {
        std::optional<run_summaries::time> at;
        event_input event;
        if (as_recorded) {
            detail::recorded_event<event_input> recorded;
            if (!telltale::parse_into(text, recorded, wishes)) continue;
            if (auto const time = text::read_date_time(recorded.ts))
                at = run_summaries::time(seconds(text::seconds_since_epoch(*time)) +
                                         milliseconds(time->nanosecond / 1000000));
            event = std::move(recorded.details);
        } else if (!telltale::parse_into(text, event, wishes)) {
            continue;
        }
        if (issues why = runs.add(event, at); !why.ok()) return detail::not_added(text, std::move(why), wishes);
        return {run_line_kind::event, {}};
    }
    return detail::not_added(text, {}, wishes);
}

} // namespace telltale::inline v0::render

#endif
