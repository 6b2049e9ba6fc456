// SPDX-License-Identifier: BSL-1.0
// Follows the runs of a render pipeline and records what happens to them.
#ifndef TELLTALE_RECORDING_RUN_TRACKER_HPP
#define TELLTALE_RECORDING_RUN_TRACKER_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/recording/artifact_store.hpp>
#include <telltale/recording/broken_rule.hpp>
#include <telltale/recording/event_artifacts.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/recording/recorder.hpp>
#include <telltale/recording/run_ledger.hpp>
#include <telltale/recording/run_state.hpp>
#include <telltale/recording/shielded.hpp>
#include <telltale/recording/trace_ids.hpp>
#include <telltale/recording/tracker_counts.hpp>
#include <telltale/render/artifact_type.hpp>
#include <telltale/render/catalog.hpp>
#include <telltale/render/complete_run_input.hpp>
#include <telltale/render/event_input.hpp>
#include <telltale/render/event_source.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/render/run_completed.hpp>
#include <telltale/render/run_created.hpp>
#include <telltale/render/run_status.hpp>
#include <telltale/render/start_run_input.hpp>
#include <telltale/render/variant_completed.hpp>
#include <telltale/render/variant_result_input.hpp>
#include <telltale/render/variant_start_input.hpp>
#include <telltale/render/variant_status.hpp>
#include <telltale/telemetry/severity.hpp>
#include <telltale/telemetry/trace_context.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/excerpt.hpp>
#include <telltale/value/nullable.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>
#include <telltale/write/serialize_checked.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace telltale::inline v0::recording {

/// How a `run_tracker` works.
struct tracker_options {
    artifact_store* artifacts = nullptr; ///< where large things go; none: they are lost. It must outlive the tracker
    trace_ids* ids = nullptr;            ///< where new ids are from; none: random. It must outlive the tracker
    run_limits limits{};                 ///< what is kept in memory
    /// How long payloads are kept that are too large for an event.
    render::retention_class payloads = render::retention_class::standard;
    /// How long the facts and the prompt pack of a run are kept.
    render::retention_class snapshots = render::retention_class::standard;
};

/// Records the runs of a render pipeline, their variants, and whatever else happens, as the documents' five functions do. Each
/// call is checked: against its schema, and against what was told of the run before. What is wrong is refused and changes nothing;
/// what is right is one event, a `render::event_input`, that the recorder gets with its type as name. Nothing throws. Thread-safe,
/// if recorder and store are: the events of one run are recorded in the order in which they were right. The recorder must not call
/// the tracker.
///
/// The outcome says what became of the event: recorded, refused, or lost, since the recorder failed; the run goes on all the same.
/// With `file_action::store` the event is recorded, and what was to be stored for it is lost.
template <recorder Recorder>
class run_tracker {
public:
    explicit run_tracker(Recorder& to, tracker_options const& wishes = {})
        : recorder_(to), ids_(wishes.ids != nullptr ? *wishes.ids : trace_ids::system()), artifacts_(wishes.artifacts),
          ledger_(wishes.limits), payloads_(wishes.payloads), snapshots_(wishes.snapshots) {}

    /// A run begins: `render.run.created`. Its facts and its prompt pack become artifacts, if there is a store. Without a trace it
    /// begins one.
    outcome start_run(render::start_run_input const& run) noexcept {
        return checked(run, [&]() -> outcome {
            auto const state = std::make_shared<run_state>(run, run.trace_id ? *run.trace_id : ids_.trace_id(),
                                                           ids_.span_id(), ledger_.limits().variants);
            std::lock_guard const lock(state->guard); // whoever finds the run waits until its first event is recorded
            if (issues why = ledger_.open(run.run_id, state); !why.empty()) return why;
            render::event_input event = event_of(run.run_id, *state, render::event_type::render_run_created);
            render::run_created said;
            said.product_asset_id = run.product_asset_id;
            if (run.room_session_id) said.room_session_id = *run.room_session_id;
            said.prompt_pack_version = run.prompt_pack_version;
            said.model = run.model;
            file_error unstored;
            if (artifacts_.has_store()) {
                said.resolved_facts = snapshot(event, render::artifact_type::resolved_facts, run.resolved_facts_json,
                                               run.resolved_facts_hash, unstored);
                said.prompt_pack = snapshot(event, render::artifact_type::prompt_pack, run.prompt_pack_json,
                                            run.prompt_pack_hash, unstored);
            }
            return record(event, said, unstored, [](render::run_created& one) {
                drop_long(one.product_asset_id);
                drop_long(one.room_session_id);
                drop_long(one.model);
            });
        });
    }

    /// A variant begins: `render.variant.started`, under a span of its own.
    outcome record_variant_start(render::variant_start_input const& variant) noexcept {
        return with_run(variant, variant.run_id, "runId", [&](run_state& run) -> outcome {
            if (issues why = run.start(variant, ids_); !why.empty()) return why;
            render::event_input event =
                event_of(variant.run_id, run, render::event_type::render_variant_started, &variant.variant_id);
            return record(event);
        });
    }

    /// A variant comes to its end: `render.variant.completed`. If it failed, that is an error. If it took too long, it is a
    /// warning: the limit is one's own, and the run may do without it.
    outcome record_variant_result(render::variant_result_input const& variant) noexcept {
        return with_run(variant, variant.render_run_id, "renderRunId", [&](run_state& run) -> outcome {
            if (issues why = run.end(variant); !why.empty()) return why;
            render::event_input event =
                event_of(variant.render_run_id, run, render::event_type::render_variant_completed, &variant.variant_id);
            if (variant.status == render::variant_status::failed) event.severity = telemetry::severity::error;
            if (variant.status == render::variant_status::timeout) event.severity = telemetry::severity::warn;
            render::variant_completed said;
            said.status = variant.status;
            said.latency_ms = variant.latency_ms;
            said.provider_ms = variant.provider_ms;
            said.upload_ms = variant.upload_ms;
            said.output_image_key = variant.output_image_key;
            said.output_image_hash = variant.output_image_hash;
            said.output_artifact_id = variant.output_artifact_id;
            said.error_code = variant.error_code;
            said.error_message = variant.error_message;
            return record(event, said, {}, [](render::variant_completed& one) {
                drop_long(one.output_image_key);
                drop_long(one.output_image_hash);
                drop_long(one.output_artifact_id);
                drop_long(one.error_code);
                if (one.error_message) one.error_message = text::excerpt(*one.error_message, most_short);
            });
        });
    }

    /// A run comes to its end: `render.run.completed`; that of a run that failed is an error, of a partial one a warning. Refused
    /// unless all variants have results and the counts and the status are theirs.
    outcome complete_run(render::complete_run_input const& run) noexcept {
        return with_run(run, run.run_id, "runId", [&](run_state& state) -> outcome {
            if (issues why = state.complete(run); !why.empty()) return why;
            ledger_.close(run.run_id);
            render::event_input event = event_of(run.run_id, state, render::event_type::render_run_completed);
            if (run.status == render::run_status::failed) event.severity = telemetry::severity::error;
            if (run.status == render::run_status::partial) event.severity = telemetry::severity::warn;
            return record(event,
                          render::run_completed{run.status, run.total_duration_ms, run.success_count, run.fail_count,
                                                run.timeout_count},
                          {}, [](render::run_completed&) {});
        });
    }

    /// Any other event, of a known type or not. Without a severity it has that of its type, and `info` if that is unknown. One
    /// that names an open run must be of its shop; if it is of its request too, it gets the ids of the trace that it has not.
    outcome emit(render::event_input const& event) noexcept {
        return checked(event, [&] { return tell(event); });
    }
    /// The same for an event of the catalog, with a payload of its type, from one who may send it.
    outcome emit(render::catalog::record const& event) noexcept {
        return checked(event, [&] {
            render::event_input one;
            one.shop_id = event.shop_id;
            one.request_id = event.request_id;
            one.run_id = event.run_id;
            one.variant_id = event.variant_id;
            one.trace_id = event.trace_id;
            one.span_id = event.span_id;
            one.parent_span_id = event.parent_span_id;
            one.source = event.source;
            one.type = static_cast<render::event_type>(event.payload.index()); // they have one order
            one.severity = event.severity;
            std::visit(
                [&](auto const& payload) {
                    if (payload) one.payload = raw_object::trusted(serialize(*payload));
                },
                event.payload);
            return tell(one);
        });
    }

    /// Where in its trace an open run is, or a variant of it, so that requests can carry it on (`telemetry::traceparent_of`).
    /// Nothing of others.
    [[nodiscard]] std::optional<telemetry::trace_context> context(std::string const& run_id) const {
        auto const run = ledger_.find(run_id);
        if (run == nullptr) return std::nullopt;
        std::lock_guard const lock(run->guard);
        return run->context();
    }
    [[nodiscard]] std::optional<telemetry::trace_context> context(std::string const& run_id,
                                                                  std::string const& variant_id) const {
        auto const run = ledger_.find(run_id);
        if (run == nullptr) return std::nullopt;
        std::lock_guard const lock(run->guard);
        if (!run->has(variant_id)) return std::nullopt;
        return run->context(variant_id);
    }

    /// What became of all calls until now.
    [[nodiscard]] tracker_counts counts() const {
        tracker_counts now;
        now.recorded = recorded_.load(std::memory_order_relaxed);
        now.refused = refused_.load(std::memory_order_relaxed);
        now.lost = lost_.load(std::memory_order_relaxed);
        now.stored_artifacts = artifacts_.stored();
        now.lost_artifacts = artifacts_.lost();
        now.forgotten_runs = ledger_.forgotten();
        now.open_runs = ledger_.open_runs();
        return now;
    }

private:
    static constexpr std::size_t most_short = 200; // of a text that stays in an event whose payload is too large

    template <class Input, class F>
    outcome checked(Input const& input, F const& f) noexcept {
        outcome done = detail::shielded<telltale::detail::exceptions_enabled>([&]() -> outcome {
            if (auto right = telltale::detail::find_issues(input); !right) return std::move(right).error();
            return f();
        });
        if (done.is_refused()) ++refused_;
        // A line that is in the file but not yet on the disk is recorded, and so is one whose artifact is lost.
        else if (done.ok() || done.error().action == file_action::flush || done.error().action == file_action::store)
            ++recorded_;
        else ++lost_;
        return done;
    }

    template <class Input, class F>
    outcome with_run(Input const& input, std::string const& id, char const* key, F const& f) noexcept {
        return checked(input, [&]() -> outcome {
            auto const run = ledger_.find(id);
            if (run == nullptr) return ledger_.why_not(key, id);
            std::lock_guard const lock(run->guard);
            return f(*run);
        });
    }

    [[nodiscard]] static render::event_input event_of(std::string const& id, run_state const& run,
                                                      render::event_type type, std::string const* variant = nullptr) {
        render::event_input event;
        event.shop_id = run.shop_id();
        event.request_id = run.request_id();
        event.run_id = id;
        if (variant != nullptr) event.variant_id = *variant;
        add_context(event, variant != nullptr ? run.context(*variant) : run.context());
        event.source = render::event_source::renderer;
        event.type = type;
        event.severity = telemetry::severity::info;
        return event;
    }

    static void add_context(render::event_input& event, telemetry::trace_context&& context) {
        if (event.trace_id && *event.trace_id != context.trace_id) return; // of another trace
        event.trace_id = std::move(context.trace_id);
        if (event.span_id) return;
        event.span_id = std::move(context.span_id);
        if (!event.parent_span_id) event.parent_span_id = std::move(context.parent_span_id);
    }

    outcome tell(render::event_input event) {
        if (auto const function = function_of(event.type); !function.empty()) {
            issues why;
            why.push_back(
                detail::broken_rule("type", "is recorded by " + std::string(function) + ", not by emit", event.type));
            return why;
        }
        if (event.run_id)
            if (auto const run = ledger_.find(*event.run_id)) {
                std::lock_guard const lock(run->guard);
                if (event.shop_id != run->shop_id()) {
                    issues why;
                    why.push_back(detail::broken_rule("shopId", "is not the shop of the run", event.shop_id));
                    return why;
                }
                if (event.request_id == run->request_id())
                    add_context(event, event.variant_id ? run->context(*event.variant_id) : run->context());
            }
        if (!event.severity)
            event.severity =
                event.type.is_known()
                    ? render::catalog::types()[static_cast<std::size_t>(*event.type.known())].default_severity
                    : telemetry::severity::info;
        return record(event);
    }

    /// Which function records such an event.
    [[nodiscard]] static std::string_view function_of(open_enum<render::event_type> const& type) noexcept {
        using render::event_type;
        if (type == event_type::render_run_created) return "start_run";
        if (type == event_type::render_variant_started) return "record_variant_start";
        if (type == event_type::render_variant_completed) return "record_variant_result";
        if (type == event_type::render_run_completed) return "complete_run";
        return {};
    }

    [[nodiscard]] std::optional<render::artifact_reference> snapshot(render::event_input const& event,
                                                                     render::artifact_type type, raw_object const& json,
                                                                     std::string const& hash, file_error& unstored) {
        return artifacts_.store(event, type, snapshots_, json.text(),
                                raw_object::trusted(R"({"hash":)" + serialize(hash) + '}'), unstored);
    }

    static void drop_long(std::optional<std::string>& member) {
        if (member && member->size() > most_short) member.reset();
    }

    /// With a payload that, if it is too large, leaves in the event what `shorten` leaves of it.
    template <class Payload, class F>
    outcome record(render::event_input& event, Payload const& payload, file_error unstored, F const& shorten) {
        event.payload = raw_object::trusted(serialize(payload));
        if (event.payload->text().size() <= render::max_payload_size) return hand_over(event, std::move(unstored));
        Payload left = payload;
        shorten(left);
        artifacts_.fit(event, payloads_, raw_object::trusted(serialize(left)), unstored);
        return hand_over(event, std::move(unstored));
    }
    outcome record(render::event_input& event) {
        file_error unstored;
        artifacts_.fit(event, payloads_, {}, unstored);
        return hand_over(event, std::move(unstored));
    }

    outcome hand_over(render::event_input const& event, file_error&& unstored) {
        std::string_view const type = event.type.is_known()
                                          ? render::catalog::types()[static_cast<std::size_t>(*event.type.known())].type
                                          : std::string_view(event.type.other());
        outcome done = recorder_.record(type, raw_object::trusted(serialize(event)));
        if (done.ok() && unstored) {
            unstored.action = file_action::store;
            return std::move(unstored);
        }
        return done;
    }

    Recorder& recorder_;
    trace_ids& ids_;
    event_artifacts artifacts_;
    run_ledger ledger_;
    render::retention_class payloads_;
    render::retention_class snapshots_;
    std::atomic<std::uint64_t> recorded_ = 0;
    std::atomic<std::uint64_t> refused_ = 0;
    std::atomic<std::uint64_t> lost_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
