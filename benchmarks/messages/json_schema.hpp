// SPDX-License-Identifier: BSL-1.0
// The messages as JSON Schema, for contenders that validate by it.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_JSON_SCHEMA_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_JSON_SCHEMA_HPP

#include <stdexcept>
#include <string_view>

namespace messages {

inline char const* json_schema(std::string_view message) {
    if (message == "config")
        return R"({"type":"object","required":["enabled"],"properties":{"enabled":{"type":"boolean"},
            "serviceName":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[a-zA-Z0-9_-]+$"},
            "prometheusPort":{"type":"integer","minimum":1024,"maximum":65535},
            "exportIntervalMs":{"type":"integer","minimum":1000,"maximum":600000}}})";
    if (message == "loaded")
        return R"({"type":"object","required":["modelId","handle","timestamp"],"properties":{
            "modelId":{"type":"string","minLength":1},
            "handle":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"descriptor":{}}},
            "timestamp":{"type":"integer","minimum":1}}})";
    if (message == "token")
        return R"({"type":"object","required":["streamId","token","timestamp"],"properties":{
            "streamId":{"type":"string","minLength":1},"token":{"type":"string"},"logprob":{"type":"number"},
            "timestamp":{"type":"integer","minimum":1}}})";
    if (message == "completed")
        return R"({"type":"object","required":["streamId","stats","timestamp"],"properties":{
            "streamId":{"type":"string","minLength":1},
            "stats":{"type":"object","required":["tokensGenerated"],"properties":{
                "tokensGenerated":{"type":"integer","minimum":0},"totalTimeMs":{"type":"number","minimum":0},
                "tokensPerSecond":{"type":"number","minimum":0}}},
            "timestamp":{"type":"integer","minimum":1}}})";
    if (message == "error")
        return R"({"type":"object","required":["error","timestamp"],"properties":{
            "error":{"type":"object","required":["message"],"properties":{
                "message":{"type":"string"},"code":{"type":"string"},"stack":{"type":"string"}}},
            "context":{"type":"string"},"timestamp":{"type":"integer","minimum":1}}})";
    if (message == "status")
        return R"({"type":"object","required":["status","timestamp"],"properties":{
            "status":{"enum":["starting","ready","error","stopped"]},"previousStatus":{"type":"string"},
            "timestamp":{"type":"integer","minimum":1}}})";
    if (message == "render")
        return R"({"type":"object","required":["shopId","requestId","source","type"],"properties":{
            "shopId":{"type":"string"},"requestId":{"type":"string"},"runId":{"type":"string"},
            "variantId":{"type":"string"},"traceId":{"type":"string"},"spanId":{"type":"string"},
            "parentSpanId":{"type":"string"},
            "source":{"enum":["storefront","app_proxy","admin_app","prep","prompt_builder","renderer","provider",
                "storage"]},
            "type":{"type":"string"},"severity":{"enum":["debug","info","warn","error"]},
            "payload":{"type":"object"}}})";
    throw std::invalid_argument("there is no such message");
}

} // namespace messages

#endif
