// SPDX-License-Identifier: BSL-1.0
// That somebody listens to events, until it ends.
#ifndef TELLTALE_RECORDING_SUBSCRIPTION_HPP
#define TELLTALE_RECORDING_SUBSCRIPTION_HPP

#include <atomic>
#include <memory>
#include <utility>

namespace telltale::inline v0::recording {

namespace detail {

/// Whether a listener is still to be called, and by how many it is being called.
struct listening {
    std::atomic<bool> is_on = true;
    std::atomic<int> calls = 0;
};

/// A call of a listener by this thread. They form a chain, since listeners may emit.
class listener_call {
public:
    explicit listener_call(listening& of) noexcept : of_(of), outer_(std::exchange(innermost(), this)) {
        of_.calls.fetch_add(1);
    }
    listener_call(listener_call const&) = delete;
    listener_call& operator=(listener_call const&) = delete;
    ~listener_call() {
        innermost() = outer_;
        of_.calls.fetch_sub(1);
        if (!of_.is_on.load()) of_.calls.notify_all();
    }

    /// How many calls of it this thread is in.
    [[nodiscard]] static int depth(listening const& of) noexcept {
        int found = 0;
        for (listener_call const* i = innermost(); i != nullptr; i = i->outer_) found += &i->of_ == &of;
        return found;
    }

private:
    [[nodiscard]] static listener_call const*& innermost() noexcept {
        thread_local listener_call const* call = nullptr;
        return call;
    }

    listening& of_;
    listener_call const* outer_;
};

} // namespace detail

/// That somebody listens to events, as `emitter::subscribe` gives it. It ends with `unsubscribe` and with this object, which may
/// outlive the emitter.
class [[nodiscard]] subscription {
public:
    subscription() noexcept = default;
    explicit subscription(std::shared_ptr<detail::listening> to) noexcept : to_(std::move(to)) {}
    subscription(subscription&&) noexcept = default;
    subscription& operator=(subscription&& other) noexcept {
        if (this != &other) {
            unsubscribe();
            to_ = std::move(other.to_);
        }
        return *this;
    }
    ~subscription() { unsubscribe(); }

    /// Ends it: when this returns, the listener is called no more, and is not being called by another thread: it waits for that. A
    /// listener may end its own; two that end each other's at once wait for ever.
    void unsubscribe() noexcept {
        if (to_ == nullptr) return;
        to_->is_on.store(false);
        int const mine = detail::listener_call::depth(*to_);
        for (int calls; (calls = to_->calls.load()) > mine;) to_->calls.wait(calls);
        to_.reset();
    }
    /// Lets the listener be called as long as the emitter lives.
    void keep() noexcept { to_.reset(); }

    /// Whether it was neither ended nor kept.
    [[nodiscard]] bool is_active() const noexcept { return to_ != nullptr; }

private:
    std::shared_ptr<detail::listening> to_;
};

} // namespace telltale::inline v0::recording

#endif
