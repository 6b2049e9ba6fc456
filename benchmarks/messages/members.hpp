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
inline constexpr std::array<std::string_view, 0> names_of{};
template <>
inline constexpr std::array<std::string_view, 4> names_of<state>{"starting", "ready", "error", "stopped"};
template <>
inline constexpr std::array<std::string_view, 4> names_of<severity>{"debug", "info", "warn", "error"};
template <>
inline constexpr std::array<std::string_view, 8> names_of<source>{
    "storefront", "app_proxy", "admin_app", "prep", "prompt_builder", "renderer", "provider", "storage"};

template <class T>
    requires std::is_enum_v<T>
bool from_name(std::string_view name, T& to) {
    for (std::size_t i = 0; i != names_of<T>.size(); ++i)
        if (names_of<T>[i] == name) return to = static_cast<T>(i), true;
    return false;
}
template <class T>
    requires std::is_enum_v<T>
std::string_view to_name(T value) {
    return names_of<T>[static_cast<std::size_t>(value)];
}

} // namespace messages

#endif
