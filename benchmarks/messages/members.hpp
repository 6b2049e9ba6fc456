// SPDX-License-Identifier: BSL-1.0
// The members of the messages by name, for contenders that take a parsed value apart by hand.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_MEMBERS_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_MEMBERS_HPP

#include "messages/structs.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace messages {

// take(name, member) -> bool; the first false ends it, and is given.

template <class Kit, class Take>
bool each_member(config<Kit>& c, Take&& take) {
    return take("enabled", c.enabled) && take("serviceName", c.serviceName) &&
           take("prometheusPort", c.prometheusPort) && take("exportIntervalMs", c.exportIntervalMs);
}
template <class Kit, class Take>
bool each_member(model_handle<Kit>& h, Take&& take) {
    return take("id", h.id) && take("descriptor", h.descriptor);
}
template <class Kit, class Take>
bool each_member(loaded<Kit>& e, Take&& take) {
    return take("modelId", e.modelId) && take("handle", e.handle) && take("timestamp", e.timestamp);
}
template <class Kit, class Take>
bool each_member(token<Kit>& e, Take&& take) {
    return take("streamId", e.streamId) && take("token", e.token) && take("logprob", e.logprob) &&
           take("timestamp", e.timestamp);
}
template <class Kit, class Take>
bool each_member(generation_stats<Kit>& s, Take&& take) {
    return take("tokensGenerated", s.tokensGenerated) && take("totalTimeMs", s.totalTimeMs) &&
           take("tokensPerSecond", s.tokensPerSecond);
}
template <class Kit, class Take>
bool each_member(completed<Kit>& e, Take&& take) {
    return take("streamId", e.streamId) && take("stats", e.stats) && take("timestamp", e.timestamp);
}
template <class Kit, class Take>
bool each_member(error_details<Kit>& e, Take&& take) {
    return take("message", e.message) && take("code", e.code) && take("stack", e.stack);
}
template <class Kit, class Take>
bool each_member(error<Kit>& e, Take&& take) {
    return take("error", e.error) && take("context", e.context) && take("timestamp", e.timestamp);
}
template <class Kit, class Take>
bool each_member(status<Kit>& e, Take&& take) {
    return take("status", e.status) && take("previousStatus", e.previousStatus) && take("timestamp", e.timestamp);
}
template <class Kit, class Take>
bool each_member(render<Kit>& e, Take&& take) {
    return take("shopId", e.shopId) && take("requestId", e.requestId) && take("runId", e.runId) &&
           take("variantId", e.variantId) && take("traceId", e.traceId) && take("spanId", e.spanId) &&
           take("parentSpanId", e.parentSpanId) && take("source", e.source) && take("type", e.type) &&
           take("severity", e.severity) && take("payload", e.payload);
}

template <class T>
concept record = requires(T& object) { each_member(object, [](auto&&...) { return true; }); };

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
    requires std::is_enum_v<T>
bool from_name(std::string_view name, T& to) {
    static constexpr auto named = [] {
        if constexpr (std::same_as<T, state>)
            return std::array<std::string_view, 4>{"starting", "ready", "error", "stopped"};
        else if constexpr (std::same_as<T, severity>)
            return std::array<std::string_view, 4>{"debug", "info", "warn", "error"};
        else
            return std::array<std::string_view, 8>{"storefront",     "app_proxy", "admin_app", "prep",
                                                   "prompt_builder", "renderer",  "provider",  "storage"};
    }();
    for (std::size_t i = 0; i != named.size(); ++i)
        if (named[i] == name) return to = static_cast<T>(i), true;
    return false;
}

} // namespace messages

#endif
