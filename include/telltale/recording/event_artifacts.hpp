// SPDX-License-Identifier: BSL-1.0
// What is too large for an event becomes an artifact, which the event names.
#ifndef TELLTALE_RECORDING_EVENT_ARTIFACTS_HPP
#define TELLTALE_RECORDING_EVENT_ARTIFACTS_HPP

#include <telltale/recording/artifact_entry.hpp>
#include <telltale/recording/artifact_store.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/render/artifact_input.hpp>
#include <telltale/render/artifact_reference.hpp>
#include <telltale/render/artifact_type.hpp>
#include <telltale/render/event_input.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/render/lost_payload.hpp>
#include <telltale/render/max_payload_size.hpp>
#include <telltale/render/replaced_payload.hpp>
#include <telltale/render/retention_class.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>

#include <atomic>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace telltale::inline v0::recording {

/// Stores what belongs to events, counts it, and keeps the last error. Thread-safe if the store is, but for `error`, which is the
/// caller's.
class event_artifacts {
public:
    /// Without a store, all that is too large is lost.
    explicit event_artifacts(artifact_store* store) noexcept : store_(store) {}

    /// Whether there is a store.
    [[nodiscard]] bool has_store() const noexcept { return store_ != nullptr; }

    /// Stores JSON that belongs to `event`; nothing, and why in `error`, if that fails.
    [[nodiscard]] std::optional<render::artifact_reference> store(render::event_input const& event,
                                                                  render::artifact_type type,
                                                                  render::retention_class kept, std::string_view json,
                                                                  std::optional<raw_object> meta, file_error& error) {
        if (store_ == nullptr) {
            ++lost_;
            return std::nullopt;
        }
        render::artifact_input what;
        what.shop_id = event.shop_id;
        what.request_id = event.request_id;
        what.run_id = event.run_id;
        what.variant_id = event.variant_id;
        what.type = type;
        what.content_type = "application/json";
        what.retention_class = kept;
        what.meta = std::move(meta);
        stored_artifact const made = store_->put(what, json);
        if (made) {
            ++stored_;
            return made.entry.reference();
        }
        ++lost_;
        error = made.done.error();
        if (!error) { // a store of somebody's own has refused it
            error.action = file_action::store;
            error.code = std::make_error_code(std::errc::invalid_argument);
        }
        return std::nullopt;
    }

    /// A payload beyond `max_payload_size` is replaced by a `render::replaced_payload`, with the members of the object `small`
    /// beside it. Whatever becomes of the artifact, the event can be recorded then.
    void fit(render::event_input& event, render::retention_class kept, raw_object const& small, file_error& error) {
        if (event.payload && event.payload->text().size() > render::max_payload_size) [[unlikely]]
            replace(event, kept, small, error);
    }

    [[nodiscard]] std::uint64_t stored() const noexcept { return stored_.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t lost() const noexcept { return lost_.load(std::memory_order_relaxed); }

private:
    TELLTALE_COLD void replace(render::event_input& event, render::retention_class kept, raw_object const& small,
                               file_error& error) {
        std::string const& json = event.payload->text();
        render::replaced_payload instead;
        instead.artifact = store(event, type_for(event), kept, json,
                                 raw_object::trusted(R"({"event":)" + serialize(event.type) + '}'), error);
        if (!instead.artifact)
            instead.lost = render::lost_payload{
                json.size(), has_store() ? to_string(error) : std::string("there is no store for artifacts")};
        std::string all = serialize(instead);
        if (small.text() != "{}") all = small.text().substr(0, small.text().size() - 1) + ',' + all.substr(1);
        event.payload = raw_object::trusted(std::move(all));
    }

    [[nodiscard]] static render::artifact_type type_for(render::event_input const& event) noexcept {
        if (event.type == render::event_type::render_provider_requested) return render::artifact_type::provider_request;
        if (event.type == render::event_type::render_provider_completed)
            return render::artifact_type::provider_response;
        return render::artifact_type::debug_bundle;
    }

    artifact_store* store_;
    std::atomic<std::uint64_t> stored_ = 0;
    std::atomic<std::uint64_t> lost_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
