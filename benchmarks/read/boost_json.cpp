// SPDX-License-Identifier: BSL-1.0
// Boost.JSON as its documentation recommends for speed: parse into a monotonic resource, Boost.Describe and value_to; then the
// checks by hand. Not checked: duplicate keys, where a value is wrong, what is wrong beside the first fault.
#include "read/contender.hpp"

#include <boost/describe.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace json = boost::json;

namespace described {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
bool read(json::value const& from, T& to);

/// The members that Boost.Describe names, each by value_to. Boost 1.81's own conversion does not let an optional one be absent.
template <class T>
bool read_members(json::object const& from, T& to) {
    bool good = true;
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>([&](auto d) {
        if (!good) return;
        auto& member = to.*d.pointer;
        json::value const* const found = from.if_contains(d.name);
        if (found == nullptr) good = is_optional<std::remove_reference_t<decltype(member)>>;
        else good = read(*found, member);
    });
    return good;
}

template <class T>
bool read(json::value const& from, T& to) {
    if constexpr (is_optional<T>) {
        return read(from, to.emplace());
    } else if constexpr (std::is_same_v<T, json::value>) {
        to = from;
        return true;
    } else if constexpr (boost::describe::has_describe_members<T>::value) {
        json::object const* const object = from.if_object();
        return object != nullptr && read_members(*object, to);
    } else {
        auto made = json::try_value_to<T>(from);
        if (!made) return false;
        to = std::move(*made);
        return true;
    }
}

} // namespace described

namespace {

struct config {
    bool enabled;
    std::optional<std::string> serviceName;
    std::optional<std::uint16_t> prometheusPort;
    std::optional<std::uint32_t> exportIntervalMs;
};
BOOST_DESCRIBE_STRUCT(config, (), (enabled, serviceName, prometheusPort, exportIntervalMs))

struct handle {
    std::string id;
    std::optional<json::value> descriptor;
};
BOOST_DESCRIBE_STRUCT(handle, (), (id, descriptor))
struct loaded {
    std::string modelId;
    ::handle handle;
    std::uint64_t timestamp;
};
BOOST_DESCRIBE_STRUCT(loaded, (), (modelId, handle, timestamp))

struct token {
    std::string streamId;
    std::string token;
    std::optional<double> logprob;
    std::uint64_t timestamp;
};
BOOST_DESCRIBE_STRUCT(token, (), (streamId, token, logprob, timestamp))

struct stats {
    std::uint64_t tokensGenerated;
    std::optional<double> totalTimeMs;
    std::optional<double> tokensPerSecond;
};
BOOST_DESCRIBE_STRUCT(stats, (), (tokensGenerated, totalTimeMs, tokensPerSecond))
struct completed {
    std::string streamId;
    ::stats stats;
    std::uint64_t timestamp;
};
BOOST_DESCRIBE_STRUCT(completed, (), (streamId, stats, timestamp))

struct error_details {
    std::string message;
    std::optional<std::string> code;
    std::optional<std::string> stack;
};
BOOST_DESCRIBE_STRUCT(error_details, (), (message, code, stack))
struct error {
    error_details error;
    std::optional<std::string> context;
    std::uint64_t timestamp;
};
BOOST_DESCRIBE_STRUCT(error, (), (error, context, timestamp))

BOOST_DEFINE_ENUM_CLASS(state, starting, ready, error, stopped)
struct status {
    state status;
    std::optional<std::string> previousStatus;
    std::uint64_t timestamp;
};
BOOST_DESCRIBE_STRUCT(status, (), (status, previousStatus, timestamp))

BOOST_DEFINE_ENUM_CLASS(source, storefront, app_proxy, admin_app, prep, prompt_builder, renderer, provider, storage)
BOOST_DEFINE_ENUM_CLASS(severity, debug, info, warn, error)
struct render {
    std::string shopId, requestId;
    std::optional<std::string> runId, variantId, traceId, spanId, parentSpanId;
    ::source source;
    std::string type;
    std::optional<::severity> severity;
    std::optional<json::object> payload;
};
BOOST_DESCRIBE_STRUCT(render, (),
                      (shopId, requestId, runId, variantId, traceId, spanId, parentSpanId, source, type, severity,
                       payload))

bool good(config const& c) {
    if (c.serviceName) {
        std::string const& n = *c.serviceName;
        auto const plain = [](unsigned char ch) {
            return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '_' ||
                   ch == '-';
        };
        if (n.empty() || n.size() > 100 || !std::all_of(n.begin(), n.end(), plain)) return false;
    }
    return !(c.prometheusPort && *c.prometheusPort < 1024) &&
           !(c.exportIntervalMs && (*c.exportIntervalMs < 1000 || *c.exportIntervalMs > 600000));
}
bool good(loaded const& e) { return !e.modelId.empty() && e.timestamp > 0; }
bool good(token const& e) { return !e.streamId.empty() && e.timestamp > 0; }
bool good(completed const& e) {
    return !e.streamId.empty() && !(e.stats.totalTimeMs && *e.stats.totalTimeMs < 0) &&
           !(e.stats.tokensPerSecond && *e.stats.tokensPerSecond < 0) && e.timestamp > 0;
}
bool good(error const& e) { return e.timestamp > 0; }
bool good(status const& e) { return e.timestamp > 0; }
bool good(render const&) { return true; }

template <class T>
void enter_type(std::string_view message) {
    enter(message, "boost_json", [](std::string const& document) {
        unsigned char buffer[4096];
        json::monotonic_resource memory(buffer, sizeof buffer);
        boost::system::error_code ec;
        json::value const value = json::parse(document, ec, &memory);
        if (ec) return false;
        T made{};
        bool const accepted = described::read(value, made) && good(made);
        benchmark::DoNotOptimize(made);
        return accepted;
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
