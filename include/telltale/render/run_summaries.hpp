// SPDX-License-Identifier: BSL-1.0
// Puts runs and their variants together from the events of a log.
#ifndef TELLTALE_RENDER_RUN_SUMMARIES_HPP
#define TELLTALE_RENDER_RUN_SUMMARIES_HPP

#include <telltale/issue/code.hpp>
#include <telltale/issue/issue.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/path.hpp>
#include <telltale/read/parse.hpp>
#include <telltale/render/catalog.hpp>
#include <telltale/render/event_input.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/render/run_completed.hpp>
#include <telltale/render/run_created.hpp>
#include <telltale/render/run_error.hpp>
#include <telltale/render/run_notes.hpp>
#include <telltale/render/run_state.hpp>
#include <telltale/render/run_summary.hpp>
#include <telltale/render/variant_completed.hpp>
#include <telltale/render/variant_state.hpp>
#include <telltale/render/variant_summary.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/value/raw_json.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace telltale::inline v0::render {

namespace detail {

/// Of a payload that was too large: where it is kept.
struct kept_elsewhere {
    std::optional<raw_object> artifact{};
};

/// What a payload may say of an error, whatever it is.
struct error_words {
    std::optional<raw_json> message{};
    std::optional<raw_json> error_message{};
    std::optional<raw_json> error{};
    std::optional<raw_json> code{};
    std::optional<raw_json> error_code{};

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

/// The first of them that is a text, and not an empty one.
template <class... Values>
[[nodiscard]] std::optional<std::string> first_text(Values const&... values) {
    std::optional<std::string> found;
    auto const take = [&found](std::optional<raw_json> const& value) {
        if (found || !value) return;
        if (auto text = telltale::parse<std::string>(value->text()); text && !text->empty()) found = std::move(*text);
    };
    (take(values), ...);
    return found;
}

/// At most some 1000 bytes of a text, cut between code points.
[[nodiscard]] inline std::string cut(std::string text) {
    std::size_t size = 1000;
    if (text.size() <= size) return text;
    while ((static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
    text.resize(size);
    return text += "...";
}

} // namespace detail

/// Takes the events of a render pipeline one after another and puts together what they tell of each run. They may come in any
/// order, as the lines of several writers and files do. The memory is that of the runs and their variants, not of the events.
///
///     render::run_summaries runs;
///     if (auto wrong = runs.add(event, time); !wrong.ok()) ...
///     for (render::run_summary const& run : runs.take()) ...
class run_summaries {
public:
    using time = std::chrono::sys_time<std::chrono::milliseconds>;

    /// Takes an event that was written at that time, if it is known. Those of no run are counted. Not taken are those that tell
    /// of the start or end of a run or a variant and do not say of which, or whose payload breaks its schema: the issues say
    /// why, with paths in the event and without places. O(length of the payload).
    [[nodiscard]] issues add(event_input const& event, std::optional<time> at = std::nullopt) {
        auto const known = event.type.known();
        bool const is_of_run = known == event_type::render_run_created || known == event_type::render_run_completed;
        bool const is_of_variant =
            known == event_type::render_variant_started || known == event_type::render_variant_completed;
        if ((is_of_run || is_of_variant) && !event.run_id) return missing("runId");
        if (is_of_variant && !event.variant_id) return missing("variantId");
        if (!event.run_id) {
            ++events_;
            ++outside_;
            return {};
        }

        // What can be refused is read before anything is kept.
        run_created created;
        run_completed completed;
        variant_completed variant_end;
        std::optional<raw_object> artifact;
        if (event.payload && known) {
            issues wrong;
            if (*known == event_type::render_run_created) wrong = read(*event.payload, created, artifact);
            if (*known == event_type::render_run_completed) wrong = read(*event.payload, completed, artifact);
            if (*known == event_type::render_variant_completed) wrong = read(*event.payload, variant_end, artifact);
            if (!wrong.ok()) return wrong;
        }

        ++events_;
        kept_run& run = run_of(event);
        std::string const type = known ? std::string(*enum_name(*known)) : event.type.other();
        count(run.told, type);
        variant_summary* const variant = event.variant_id ? &variant_of(run, *event.variant_id) : nullptr;
        if (variant != nullptr) ++variant->events;
        if (known == event_type::render_run_created) {
            ++run.told.starts;
            run.told.started_at = at;
            run.told.created = std::move(created);
            run.told.created_artifact = std::move(artifact);
        } else if (known == event_type::render_run_completed) {
            ++run.told.ends;
            run.told.ended_at = at;
            run.told.completed = std::move(completed);
            run.told.completed_artifact = std::move(artifact);
        } else if (known == event_type::render_variant_started) {
            ++variant->starts;
            variant->started_at = at;
        } else if (known == event_type::render_variant_completed) {
            ++variant->ends;
            variant->ended_at = at;
            variant->completed = std::move(variant_end);
            variant->artifact = std::move(artifact);
        } else if (level(event, type) == telemetry::severity::error) {
            add_error(run.told, event, type, at);
        }
        return {};
    }

    /// How many runs there are.
    [[nodiscard]] std::size_t size() const noexcept { return runs_.size(); }
    /// How many events were taken, and how many of these belong to no run.
    [[nodiscard]] std::uint64_t events() const noexcept { return events_; }
    [[nodiscard]] std::uint64_t outside() const noexcept { return outside_; }

    /// The runs, in the order in which they were first named, with their states and notes. Afterwards there are none.
    [[nodiscard]] std::vector<run_summary> take() {
        std::vector<run_summary> out;
        out.reserve(runs_.size());
        for (kept_run& one : runs_) {
            run_summary& run = one.told;
            run.state = state_of(run);
            for (variant_summary& variant : run.variants) variant.state = state_of(variant, run);
            run.notes = run_notes(run);
            out.push_back(std::move(run));
        }
        runs_.clear();
        places_.clear();
        events_ = outside_ = 0;
        return out;
    }

private:
    static constexpr std::size_t most_errors = 8;
    static constexpr std::size_t most_types = 64;

    struct kept_run {
        run_summary told{};
        std::unordered_map<std::string, std::size_t> places{}; // of its variants
    };

    [[nodiscard]] static issues missing(std::string_view key) {
        issue i;
        i.code = issue_code::missing_key;
        i.path = path{key};
        i.message = "required key is missing";
        issues list;
        list.push_back(std::move(i));
        return list;
    }

    template <class Payload>
    [[nodiscard]] static issues read(raw_object const& from, Payload& to, std::optional<raw_object>& artifact) {
        if (auto done = telltale::parse_into(from.text(), to); !done) {
            issues wrong = std::move(done).error();
            for (issue& i : wrong) {
                path whole{"payload"};
                for (path_step const& step : i.path) whole.push_back(step);
                i.path = std::move(whole);
                i.position.reset(); // that in the payload is none of the event
            }
            return wrong;
        }
        if (auto where = telltale::parse<detail::kept_elsewhere>(from.text())) artifact = std::move(where->artifact);
        return {};
    }

    [[nodiscard]] static telemetry::severity level(event_input const& event, std::string_view type) {
        if (event.severity) return *event.severity;
        std::size_t const place = catalog::find(type);
        return place == catalog::size ? telemetry::severity::info : catalog::types()[place].default_severity;
    }

    [[nodiscard]] kept_run& run_of(event_input const& event) {
        auto const [place, is_new] = places_.try_emplace(*event.run_id, runs_.size());
        if (is_new) {
            runs_.emplace_back();
            run_summary& run = runs_.back().told;
            run.run_id = *event.run_id;
            run.shop_id = event.shop_id;
            run.request_id = event.request_id;
        }
        kept_run& run = runs_[place->second];
        if (event.shop_id != run.told.shop_id && !run.told.other_shop_id) run.told.other_shop_id = event.shop_id;
        return run;
    }

    [[nodiscard]] static variant_summary& variant_of(kept_run& run, std::string const& id) {
        auto const [place, is_new] = run.places.try_emplace(id, run.told.variants.size());
        if (is_new) run.told.variants.emplace_back().variant_id = id;
        return run.told.variants[place->second];
    }

    static void count(run_summary& run, std::string const& type) {
        if (auto const found = run.events.find(type); found != run.events.end()) ++found->second;
        else if (run.events.size() < most_types) run.events.emplace(type, 1);
    }

    static void add_error(run_summary& run, event_input const& event, std::string const& type, std::optional<time> at) {
        if (++run.errors > most_errors) return;
        run_error one{.at = at, .type = type, .source = event.source, .variant_id = event.variant_id};
        if (event.payload) {
            if (auto const words = telltale::parse<detail::error_words>(event.payload->text())) {
                one.code = detail::first_text(words->code, words->error_code);
                one.message = detail::first_text(words->message, words->error_message, words->error);
            }
            if (!one.message) one.message = event.payload->text();
            one.message = detail::cut(std::move(*one.message));
            if (one.code) one.code = detail::cut(std::move(*one.code));
        }
        run.first_errors.push_back(std::move(one));
    }

    [[nodiscard]] static run_state state_of(run_summary const& run) {
        if (run.ends == 0) return run_state::open;
        if (!run.completed->status) return run_state::ended;
        switch (*run.completed->status) {
        case run_status::complete: return run_state::complete;
        case run_status::partial: return run_state::partial;
        case run_status::failed: break;
        }
        return run_state::failed;
    }

    [[nodiscard]] static variant_state state_of(variant_summary const& variant, run_summary const& run) {
        if (variant.ends == 0) return run.ends == 0 ? variant_state::running : variant_state::lost;
        if (!variant.completed->status) return variant_state::ended;
        switch (*variant.completed->status) {
        case variant_status::success: return variant_state::success;
        case variant_status::failed: break;
        case variant_status::timeout: return variant_state::timeout;
        }
        return variant_state::failed;
    }

    std::vector<kept_run> runs_;
    std::unordered_map<std::string, std::size_t> places_; // of the runs
    std::uint64_t events_ = 0;
    std::uint64_t outside_ = 0;
};

} // namespace telltale::inline v0::render

#endif
