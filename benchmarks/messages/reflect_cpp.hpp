// SPDX-License-Identifier: BSL-1.0
// The messages as reflect-cpp wants them: the rules are in the types, so the structs are its own.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_REFLECT_CPP_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_REFLECT_CPP_HPP

#include <rfl.hpp>
#include <rfl/json.hpp>

#include "messages/structs.hpp"

namespace reflect_cpp {

using text = rfl::Validator<std::string, rfl::Size<rfl::Minimum<1>>>;
using timestamp = rfl::Validator<std::uint64_t, rfl::ExclusiveMinimum<0>>;
using measured = rfl::Validator<double, rfl::Minimum<0>>;

struct config {
    bool enabled;
    std::optional<rfl::Validator<std::string, rfl::Size<rfl::Minimum<1>>, rfl::Size<rfl::Maximum<100>>,
                                 rfl::PatternValidator<R"(^[a-zA-Z0-9_\-]+$)", "ServiceName">>>
        serviceName;
    std::optional<rfl::Validator<std::uint16_t, rfl::Minimum<1024>>> prometheusPort;
    std::optional<rfl::Validator<std::uint32_t, rfl::Minimum<1000>, rfl::Maximum<600000>>> exportIntervalMs;
};
struct model_handle {
    std::string id;
    std::optional<rfl::Generic> descriptor;
};
struct loaded {
    text modelId;
    model_handle handle;
    reflect_cpp::timestamp timestamp;
};
struct token {
    text streamId;
    std::string token;
    std::optional<double> logprob;
    reflect_cpp::timestamp timestamp;
};
struct generation_stats {
    std::uint64_t tokensGenerated;
    std::optional<measured> totalTimeMs;
    std::optional<measured> tokensPerSecond;
};
struct completed {
    text streamId;
    generation_stats stats;
    reflect_cpp::timestamp timestamp;
};
struct error_details {
    std::string message;
    std::optional<std::string> code;
    std::optional<std::string> stack;
};
struct error {
    error_details error;
    std::optional<std::string> context;
    reflect_cpp::timestamp timestamp;
};
struct status {
    messages::state status;
    std::optional<std::string> previousStatus;
    reflect_cpp::timestamp timestamp;
};
struct render {
    std::string shopId, requestId;
    std::optional<std::string> runId, variantId, traceId, spanId, parentSpanId;
    messages::source source;
    std::string type;
    std::optional<messages::severity> severity;
    std::optional<rfl::Generic::Object> payload;
};

/// Calls `act.operator()<T>(name)` for each of the seven.
template <class Act>
void each_message(Act act) {
    act.template operator()<config>("config");
    act.template operator()<loaded>("loaded");
    act.template operator()<token>("token");
    act.template operator()<completed>("completed");
    act.template operator()<error>("error");
    act.template operator()<status>("status");
    act.template operator()<render>("render");
}

} // namespace reflect_cpp

#endif
