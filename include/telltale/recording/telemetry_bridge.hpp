// SPDX-License-Identifier: BSL-1.0
// From an emitter to a recorder, and to counters.
#ifndef TELLTALE_RECORDING_TELEMETRY_BRIDGE_HPP
#define TELLTALE_RECORDING_TELEMETRY_BRIDGE_HPP

#include <telltale/engine/catalog.hpp>
#include <telltale/engine/config.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/issue/result.hpp>
#include <telltale/recording/emitted.hpp>
#include <telltale/recording/emitter.hpp>
#include <telltale/recording/event_counters.hpp>
#include <telltale/recording/file_error.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/recording/recorder.hpp>
#include <telltale/recording/subscription.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>
#include <telltale/write/serialize_checked.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::recording {

/// Records what an emitter emits, and counts it, as an engine's configuration says. As long as it lives, `from` and `to` must.
/// When the recorder fails, the event is lost and counted as such, and the work goes on.
template <class Catalog = engine::catalog>
class telemetry_bridge {
public:
    /// A bridge from an emitter to a recorder. A configuration that breaks its schema is refused with its issues. With one that
    /// is not enabled nothing is recorded, and nothing counted. `on_lost` hears of the events that the recorder did not take.
    template <recorder Recorder>
    [[nodiscard]] static result<telemetry_bridge> make(engine::config const& config, emitter<Catalog>& from,
                                                       Recorder& to, std::function<void(outcome const&)> on_lost = {}) {
        if (auto checked = telltale::detail::find_issues(config); !checked) return std::move(checked).error();
        telemetry_bridge made;
        made.state_->config = config;
        made.state_->on_lost = std::move(on_lost);
        if (config.enabled) {
            made.recording_ = from.subscribe([own = made.state_.get(), &to](emitted<Catalog> const& event) {
                event.visit([&](auto place, auto const& details) {
                    own->take(place(), record<decltype(place)::value>(to, details));
                });
            });
            made.refusing_ = from.on_refused([own = made.state_.get()](refusal const& refused) {
                own->counters.count_refused(refused.index, refused.why[0].code);
            });
        }
        return made;
    }

    telemetry_bridge(telemetry_bridge&&) noexcept = default;
    telemetry_bridge& operator=(telemetry_bridge&& other) noexcept {
        recording_ = std::move(other.recording_); // what was subscribed ends before its state does
        refusing_ = std::move(other.refusing_);
        state_ = std::move(other.state_);
        return *this;
    }

    /// Whether events are recorded.
    [[nodiscard]] bool is_enabled() const noexcept { return state_->config.enabled; }
    /// As it was made.
    [[nodiscard]] engine::config const& config() const noexcept { return state_->config; }
    /// What was recorded, refused and lost.
    [[nodiscard]] event_counters<Catalog> const& counters() const noexcept { return state_->counters; }
    /// The last error of the recorder in words, or nothing if there was none. Thread-safe.
    [[nodiscard]] std::string last_error() const {
        std::lock_guard const lock(state_->guard);
        return to_string(state_->last);
    }

private:
    struct state {
        engine::config config{};
        event_counters<Catalog> counters{};
        std::function<void(outcome const&)> on_lost{};
        std::mutex guard{}; // of `last`
        file_error last{};

        void take(std::size_t index, outcome const& done) {
            // A line that is in the file but not yet on the disk is recorded.
            if (done.ok() || done.error().action == file_action::flush) [[likely]]
                counters.count_recorded(index);
            else if (done.is_refused()) counters.count_refused(index, done.issues()[0].code);
            else counters.count_lost(index);
            if (!done.ok()) [[unlikely]]
                complain(done);
        }
        TELLTALE_COLD void complain(outcome const& done) {
            if (done.error()) {
                std::lock_guard const lock(guard);
                last = done.error();
            }
            if (on_lost) on_lost(done);
        }
    };

    telemetry_bridge() : state_(std::make_unique<state>()) {}

    template <std::size_t I, class Recorder, class Details>
    static outcome record(Recorder& to, Details const& details) {
        constexpr auto type = fixed_type<I>();
        if constexpr (requires {
                          { to.template record_checked<type>(details) } -> std::same_as<outcome>;
                      })
            return to.template record_checked<type>(details);
        else return to.record(type.view(), raw_object::trusted(serialize(details)));
    }

    template <std::size_t I>
    [[nodiscard]] static consteval auto fixed_type() noexcept {
        constexpr std::string_view type = Catalog::types()[I].type;
        fixed_string<type.size() + 1> all{};
        for (std::size_t i = 0; i != type.size(); ++i) all.characters[i] = type[i];
        return all;
    }

    std::unique_ptr<state> state_;
    subscription recording_; // both end before the state does
    subscription refusing_;
};

} // namespace telltale::inline v0::recording

#endif
