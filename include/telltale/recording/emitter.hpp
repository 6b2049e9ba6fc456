// SPDX-License-Identifier: BSL-1.0
// Tells events to all who listen, and those that are wrong to others.
#ifndef TELLTALE_RECORDING_EMITTER_HPP
#define TELLTALE_RECORDING_EMITTER_HPP

#include <telltale/engine/catalog.hpp>
#include <telltale/issue/issues.hpp>
#include <telltale/recording/emitted.hpp>
#include <telltale/recording/event_of.hpp>
#include <telltale/recording/listeners.hpp>
#include <telltale/recording/subscription.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/write/serialize_checked.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

namespace telltale::inline v0::recording {

/// An event that was not emitted, since it breaks its schema.
struct refusal {
    std::string_view type{}; ///< of the event, as the catalog has it
    std::size_t index = 0;   ///< its place in the catalog
    issues const& why;       ///< those of `validate(event)`; no secret is in them
};

/// Emits the events of `Catalog`, those of an engine if nothing else is said. Each is checked first. One that is right is told
/// to all who listen, in the thread that emits it; one that is wrong to those who asked for refusals, and to nobody else. Whatever
/// comes of it, the work that emits goes on: nothing throws. Thread-safe, also for listeners that subscribe, unsubscribe and emit.
template <class Catalog = engine::catalog>
class emitter {
public:
    using catalog = Catalog;

    /// Emits the event whose details are a `Details`: `emit(engine::model_unloaded{.model_id = "m", .timestamp = now})`. Whether
    /// it was right.
    template <class Details>
    bool emit(Details const& details) noexcept {
        return emit_at<event_of<Catalog, Details>>(details);
    }
    /// Emits the event `Type`: `emit<"model.unloaded">({.model_id = "m", .timestamp = now})`. Whether it was right.
    template <fixed_string Type>
    bool emit(typename Catalog::template payload_of<Type> const& details) noexcept {
        return emit_at<Catalog::template index_of<Type>>(details);
    }

    /// Has `listener` called with all events.
    subscription subscribe(std::function<void(emitted<Catalog> const&)> listener) {
        return listeners_.subscribe(std::move(listener));
    }
    /// Has `listener` called with the details of the event `Type`.
    template <fixed_string Type>
    subscription subscribe(std::function<void(typename Catalog::template payload_of<Type> const&)> listener) {
        return listeners_.subscribe([one = std::move(listener)](emitted<Catalog> const& event) {
            if (auto const* const details = event.template get_if<Type>()) one(*details);
        });
    }
    /// Has `handler` called with the events that are refused.
    subscription on_refused(std::function<void(refusal const&)> handler) {
        return handlers_.subscribe(std::move(handler));
    }

    /// How many events were refused.
    [[nodiscard]] std::uint64_t refused() const noexcept { return refused_.load(std::memory_order_relaxed); }
    /// How many calls of listeners and handlers ended with an exception.
    [[nodiscard]] std::uint64_t failed() const noexcept { return failed_.load(std::memory_order_relaxed); }

private:
    template <std::size_t I, class Details>
    bool emit_at(Details const& details) noexcept {
        std::size_t failed = 0;
        bool const is_right = check_and_tell<I, telltale::detail::exceptions_enabled>(details, failed);
        if (failed != 0) [[unlikely]]
            failed_.fetch_add(failed, std::memory_order_relaxed);
        return is_right;
    }

    template <std::size_t I, bool Throws, class Details>
    bool check_and_tell(Details const& details, std::size_t& failed) noexcept {
#if defined(__cpp_exceptions)
        if constexpr (Throws) {
            try {
                return tell<I>(details, failed);
            } catch (...) { // no memory for the issues
                ++failed;
                refused_.fetch_add(1, std::memory_order_relaxed);
                return false;
            }
        }
#endif
        return tell<I>(details, failed);
    }

    template <std::size_t I, class Details>
    bool tell(Details const& details, std::size_t& failed) {
        if (auto const checked = telltale::detail::find_issues(details); !checked) [[unlikely]] {
            failed += refuse(I, checked.error());
            return false;
        }
        failed += listeners_.call(emitted<Catalog>::template at<I>(details));
        return true;
    }

    TELLTALE_COLD std::size_t refuse(std::size_t index, issues const& why) noexcept {
        refused_.fetch_add(1, std::memory_order_relaxed);
        return handlers_.call(refusal{Catalog::types()[index].type, index, why});
    }

    listeners<emitted<Catalog>> listeners_;
    listeners<refusal> handlers_;
    std::atomic<std::uint64_t> refused_ = 0;
    std::atomic<std::uint64_t> failed_ = 0;
};

} // namespace telltale::inline v0::recording

#endif
