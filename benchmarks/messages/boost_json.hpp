// SPDX-License-Identifier: BSL-1.0
// What Boost is told of the messages, by Boost.Describe.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_BOOST_JSON_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_BOOST_JSON_HPP

#include <boost/describe.hpp>
#include <boost/json.hpp>

#include "messages/members.hpp"

namespace messages {

struct boost_kit {
    using value = boost::json::value;
    using object = boost::json::object;
};

BOOST_DESCRIBE_ENUM(state, starting, ready, error, stopped)
BOOST_DESCRIBE_ENUM(source, storefront, app_proxy, admin_app, prep, prompt_builder, renderer, provider, storage)
BOOST_DESCRIBE_ENUM(severity, debug, info, warn, error)
BOOST_DESCRIBE_STRUCT(config<boost_kit>, (), (enabled, serviceName, prometheusPort, exportIntervalMs))
BOOST_DESCRIBE_STRUCT(model_handle<boost_kit>, (), (id, descriptor))
BOOST_DESCRIBE_STRUCT(loaded<boost_kit>, (), (modelId, handle, timestamp))
BOOST_DESCRIBE_STRUCT(token<boost_kit>, (), (streamId, token, logprob, timestamp))
BOOST_DESCRIBE_STRUCT(generation_stats<boost_kit>, (), (tokensGenerated, totalTimeMs, tokensPerSecond))
BOOST_DESCRIBE_STRUCT(completed<boost_kit>, (), (streamId, stats, timestamp))
BOOST_DESCRIBE_STRUCT(error_details<boost_kit>, (), (message, code, stack))
BOOST_DESCRIBE_STRUCT(error<boost_kit>, (), (error, context, timestamp))
BOOST_DESCRIBE_STRUCT(status<boost_kit>, (), (status, previousStatus, timestamp))
BOOST_DESCRIBE_STRUCT(render<boost_kit>, (),
                      (shopId, requestId, runId, variantId, traceId, spanId, parentSpanId, source, type, severity,
                       payload))

/// Reads a value by value_to, but described structs member by member: Boost 1.81's own conversion does not let an optional one be absent.
template <class T>
bool convert(boost::json::value const& from, T& to);

template <class T>
bool convert(boost::json::value const& from, std::optional<T>& to) {
    return convert(from, to.emplace());
}

template <class T>
bool convert(boost::json::value const& from, T& to) {
    if constexpr (std::is_same_v<T, boost::json::value>) {
        to = from;
        return true;
    } else if constexpr (boost::describe::has_describe_members<T>::value) {
        boost::json::object const* const object = from.if_object();
        if (object == nullptr) return false;
        bool good = true;
        boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>([&](auto d) {
            auto& member = to.*d.pointer;
            boost::json::value const* const found = good ? object->if_contains(d.name) : nullptr;
            if (found != nullptr) good = convert(*found, member);
            else good = good && is_optional<std::remove_reference_t<decltype(member)>>;
        });
        return good;
    } else {
        auto made = boost::json::try_value_to<T>(from);
        if (!made) return false;
        to = std::move(*made);
        return true;
    }
}

} // namespace messages

#endif
