// SPDX-License-Identifier: BSL-1.0
// reflect-cpp with its validators, on yyjson, as its documentation begins. Its structs have the rules in their types, so they are its
// own. Not checked: duplicate keys of objects; it stops at the first fault of a value.
#include <rfl.hpp>
#include <rfl/json.hpp>

#include "messages/structs.hpp"
#include "read/read.hpp"

namespace {

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
    ::timestamp timestamp;
};
struct token {
    text streamId;
    std::string token;
    std::optional<double> logprob;
    ::timestamp timestamp;
};
struct generation_stats {
    std::uint64_t tokensGenerated;
    std::optional<measured> totalTimeMs;
    std::optional<measured> tokensPerSecond;
};
struct completed {
    text streamId;
    generation_stats stats;
    ::timestamp timestamp;
};
struct error_details {
    std::string message;
    std::optional<std::string> code;
    std::optional<std::string> stack;
};
struct error {
    error_details error;
    std::optional<std::string> context;
    ::timestamp timestamp;
};
struct status {
    messages::state status;
    std::optional<std::string> previousStatus;
    ::timestamp timestamp;
};
struct render {
    std::string shopId, requestId;
    std::optional<std::string> runId, variantId, traceId, spanId, parentSpanId;
    messages::source source;
    std::string type;
    std::optional<messages::severity> severity;
    std::optional<rfl::Generic::Object> payload;
};

template <class T>
void enter_type(std::string_view message) {
    bench::enter_read(message, "reflect_cpp", [](std::string const& document) {
        auto made = rfl::json::read<T>(document);
        benchmark::DoNotOptimize(made);
        return bool(made);
    });
}

[[maybe_unused]] bool const entered = [] {
    enter_type<config>("config");
    enter_type<loaded>("loaded");
    enter_type<token>("token");
    enter_type<completed>("completed");
    enter_type<error>("error");
    enter_type<status>("status");
    enter_type<render>("render");
    return true;
}();

} // namespace
