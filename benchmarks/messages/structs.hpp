// SPDX-License-Identifier: BSL-1.0
// The seven messages as plain structs, for all contenders that can read into such; their members are named as the keys are.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_STRUCTS_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_STRUCTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace messages {

enum class state : std::uint8_t { starting, ready, error, stopped };
enum class source : std::uint8_t {
    storefront,
    app_proxy,
    admin_app,
    prep,
    prompt_builder,
    renderer,
    provider,
    storage
};
enum class severity : std::uint8_t { debug, info, warn, error };

// A kit has the types of a contender for what is free-form: `value` is any JSON value, `object` any object.

template <class Kit>
struct config {
    bool enabled = false;
    std::optional<std::string> serviceName{};        // 1 to 100 of [a-zA-Z0-9_-]
    std::optional<std::uint16_t> prometheusPort{};   // 1024 or more
    std::optional<std::uint32_t> exportIntervalMs{}; // 1000 to 600000
};

template <class Kit>
struct model_handle {
    std::string id;
    std::optional<typename Kit::value> descriptor{};
};
template <class Kit>
struct loaded {
    std::string modelId; // not empty
    model_handle<Kit> handle;
    std::uint64_t timestamp = 0; // above 0, here and in all that follow
};

template <class Kit>
struct token {
    std::string streamId; // not empty
    std::string token;
    std::optional<double> logprob{};
    std::uint64_t timestamp = 0;
};

template <class Kit>
struct generation_stats {
    std::uint64_t tokensGenerated = 0;
    std::optional<double> totalTimeMs{};     // 0 or more
    std::optional<double> tokensPerSecond{}; // 0 or more
};
template <class Kit>
struct completed {
    std::string streamId; // not empty
    generation_stats<Kit> stats;
    std::uint64_t timestamp = 0;
};

template <class Kit>
struct error_details {
    std::string message;
    std::optional<std::string> code{};
    std::optional<std::string> stack{};
};
template <class Kit>
struct error {
    error_details<Kit> error;
    std::optional<std::string> context{};
    std::uint64_t timestamp = 0;
};

template <class Kit>
struct status {
    state status = state::starting;
    std::optional<std::string> previousStatus{};
    std::uint64_t timestamp = 0;
};

template <class Kit>
struct render {
    std::string shopId;
    std::string requestId;
    std::optional<std::string> runId{};
    std::optional<std::string> variantId{};
    std::optional<std::string> traceId{};
    std::optional<std::string> spanId{};
    std::optional<std::string> parentSpanId{};
    messages::source source = messages::source::storefront;
    std::string type;
    std::optional<messages::severity> severity{};
    std::optional<typename Kit::object> payload{};
};

/// Calls `act.operator()<T>(name)` for each of the seven.
template <class Kit, class Act>
void each_message(Act act) {
    act.template operator()<config<Kit>>("config");
    act.template operator()<loaded<Kit>>("loaded");
    act.template operator()<token<Kit>>("token");
    act.template operator()<completed<Kit>>("completed");
    act.template operator()<error<Kit>>("error");
    act.template operator()<status<Kit>>("status");
    act.template operator()<render<Kit>>("render");
}

} // namespace messages

#endif
