// SPDX-License-Identifier: BSL-1.0
// Generates the documents.
#include "messages/messages.hpp"

#include "messages/random.hpp"

#include <cstdlib>
#include <functional>
#include <map>
#include <stdexcept>
#include <utility>

namespace messages {

namespace {

/// A thousand, or what TELLTALE_INSTANCES says: a processor learns the branches of a thousand documents that come again and again, but
/// not those of twenty thousand.
std::size_t instances() {
    char const* const said = std::getenv("TELLTALE_INSTANCES");
    return said != nullptr ? std::strtoull(said, nullptr, 10) : 1000;
}
constexpr std::uint64_t seed = 20251107;
constexpr std::size_t padding = 64; // bytes behind a text that a reader may look at: simdjson asks for them

tree make(random& r, std::string_view message) {
    tree o = tree::object();
    if (message == "config") {
        o.add("enabled", r.boolean(80));
        if (r.chance(80)) o.add("serviceName", r.text(r.name(4, 32)));
        if (r.chance(80)) o.add("prometheusPort", r.integer(1024, 65535));
        if (r.chance(80)) o.add("exportIntervalMs", r.integer(1000, 600000));
    } else if (message == "loaded") {
        o.add("modelId", r.text(std::string("mlx-community/") + r.name(8, 30)));
        tree& handle = o.add("handle", tree::object());
        handle.add("id", r.text(r.name(8, 16)));
        handle.add("descriptor", r.free_object(3, 8, 2));
        o.add("timestamp", r.timestamp());
    } else if (message == "token") {
        o.add("streamId", r.text(std::string("stream_") + r.name(8, 12)));
        o.add("token", r.text(r.chance(5) ? std::string() : std::string(" ") + r.words(1, 1)));
        if (r.chance(80)) o.add("logprob", r.computed(-12, 0));
        o.add("timestamp", r.timestamp());
    } else if (message == "completed") {
        o.add("streamId", r.text(std::string("stream_") + r.name(8, 12)));
        tree& stats = o.add("stats", tree::object());
        stats.add("tokensGenerated", r.integer(0, 4096));
        if (r.chance(80)) stats.add("totalTimeMs", r.measured());
        if (r.chance(80)) stats.add("tokensPerSecond", r.measured());
        o.add("timestamp", r.timestamp());
    } else if (message == "error") {
        tree& error = o.add("error", tree::object());
        error.add("message", r.text(r.words(4, 12)));
        if (r.chance(70)) error.add("code", r.text(std::string("E_") + r.name(4, 12)));
        std::string stack = std::string("Error: ") + r.words(3, 8);
        for (std::size_t n = r.number(3, 8); n != 0; --n) {
            (stack += "\n    at ") += r.name(4, 16); // one by one: the order of the operands of + is the compiler's
            ((stack += " (\"/srv/engine/") += r.name(4, 12)) += ".ts\":";
            (stack += std::to_string(r.number(1, 900))) += ')';
        }
        error.add("stack", r.text(stack));
        if (r.chance(50)) o.add("context", r.text(r.words(2, 6)));
        o.add("timestamp", r.timestamp());
    } else if (message == "status") {
        static constexpr char const* states[] = {"starting", "ready", "error", "stopped"};
        o.add("status", r.text(r.one_of(states)));
        if (r.chance(70)) o.add("previousStatus", r.text(r.one_of(states)));
        o.add("timestamp", r.timestamp());
    } else if (message == "render") {
        static constexpr char const* sources[] = {"storefront",     "app_proxy", "admin_app", "prep",
                                                  "prompt_builder", "renderer",  "provider",  "storage"};
        static constexpr char const* types[] = {"prep.started", "render.run.created", "render.variant.completed",
                                                "storage.upload.completed", "error"};
        static constexpr char const* severities[] = {"debug", "info", "warn", "error"};
        o.add("shopId", r.text(r.name(8, 20) + ".example.com"));
        o.add("requestId", r.text(r.name(20, 20)));
        if (r.chance(80)) o.add("runId", r.text(r.name(20, 20)));
        if (r.chance(50)) o.add("variantId", r.text(r.name(20, 20)));
        if (r.chance(80)) o.add("traceId", r.text(r.name(32, 32)));
        if (r.chance(80)) o.add("spanId", r.text(r.name(16, 16)));
        if (r.chance(30)) o.add("parentSpanId", r.text(r.name(16, 16)));
        o.add("source", r.text(r.one_of(sources)));
        o.add("type", r.text(r.one_of(types)));
        if (r.chance(70)) o.add("severity", r.text(r.one_of(severities)));
        if (r.chance(80)) o.add("payload", r.free_object(2, 6, 2));
    } else {
        throw std::invalid_argument("there is no such message");
    }
    return o;
}

template <class T>
using by_message = std::map<std::string, T, std::less<>>;

} // namespace

std::vector<tree> const& trees(std::string_view message) {
    static by_message<std::vector<tree>> made;
    auto& found = made[std::string(message)];
    if (found.empty()) {
        random r(seed);
        for (std::size_t i = 0, count = instances(); i != count; ++i) found.push_back(make(r, message));
    }
    return found;
}

std::vector<std::string> const& documents(std::string_view message, layout order) {
    static by_message<std::vector<std::string>> made[3];
    auto& found = made[static_cast<int>(order)][std::string(message)];
    if (found.empty()) {
        random r(seed + 1);
        for (tree instance : trees(message)) {
            if (order == layout::shuffled) r.shuffle(instance);
            std::string text = text_of(instance, order == layout::pretty);
            text.reserve(text.size() + padding);
            found.push_back(std::move(text));
        }
    }
    return found;
}

} // namespace messages
