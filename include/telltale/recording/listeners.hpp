// SPDX-License-Identifier: BSL-1.0
// Those who are called with something, whose list may change while they are.
#ifndef TELLTALE_RECORDING_LISTENERS_HPP
#define TELLTALE_RECORDING_LISTENERS_HPP

#include <telltale/issue/bad_result_access.hpp>
#include <telltale/recording/subscription.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace telltale::inline v0::recording {

/// Functions that are called with an `Event const&`, in the order of their subscription. Thread-safe: a call sees the list as it
/// was when the call began, less those that ended meanwhile; so listeners may subscribe, unsubscribe and call again.
template <class Event>
class listeners {
public:
    using function = std::function<void(Event const&)>;

    /// Has `f` called from now on. O(listeners).
    subscription subscribe(function f) {
        auto made = std::make_shared<listener>(std::move(f));
        std::lock_guard const lock(guard_);
        auto next = std::make_shared<std::vector<std::shared_ptr<listener>>>();
        if (list_ != nullptr)
            for (auto const& one : *list_)
                if (one->is_on.load()) next->push_back(one);
        next->push_back(made);
        list_ = std::move(next);
        return subscription(std::move(made));
    }

    /// Calls all; how many of them threw. What they throw goes no further.
    std::size_t call(Event const& event) const noexcept {
        std::size_t failed = 0;
        auto const now = list();
        if (now == nullptr) return failed;
        for (auto const& one : *now) {
            detail::listener_call const calling(*one); // before the question, so that `unsubscribe` waits for it
            if (one->is_on.load()) failed += !guarded<telltale::detail::exceptions_enabled>(one->function, event);
        }
        return failed;
    }

private:
    struct listener : detail::listening {
        explicit listener(listeners::function f) : function(std::move(f)) {}
        listeners::function function;
    };
    using list_type = std::shared_ptr<std::vector<std::shared_ptr<listener>> const>;

    [[nodiscard]] list_type list() const noexcept {
        std::lock_guard const lock(guard_);
        return list_;
    }

    template <bool Throws>
    [[nodiscard]] static bool guarded(function const& f, Event const& event) noexcept {
#if defined(__cpp_exceptions)
        if constexpr (Throws) {
            try {
                f(event);
            } catch (...) {
                return false;
            }
            return true;
        }
#endif
        f(event);
        return true;
    }

    mutable std::mutex guard_;
    list_type list_;
};

} // namespace telltale::inline v0::recording

#endif
