// SPDX-License-Identifier: BSL-1.0
// Generates the documents.
#include "read/messages.hpp"

#include <boost/json.hpp>

#include <cstdint>
#include <map>
#include <random>
#include <stdexcept>

namespace messages {

namespace {

namespace json = boost::json;

class generator {
public:
    std::string name(std::size_t least, std::size_t most) {
        static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
        std::string out;
        for (std::size_t n = number(least, most); n != 0; --n) out += letters[number(0, letters.size() - 1)];
        return out;
    }
    std::string words(std::size_t least, std::size_t most) {
        static constexpr std::string_view all[] = {"the",  "model", "cache", "was", "loaded", "café",  "token",  "and",
                                                   "then", "lamp",  "sofa",  "a",   "prompt", "naïve", "render", "of"};
        std::string out;
        for (std::size_t n = number(least, most); n != 0; --n) {
            if (!out.empty()) out += ' ';
            out += all[number(0, std::size(all) - 1)];
        }
        return out;
    }
    std::size_t number(std::size_t least, std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(least, most)(random_);
    }
    double real(double least, double most) { return std::uniform_real_distribution<double>(least, most)(random_); }
    /// As senders write them: a few decimals.
    double measured() { return static_cast<double>(number(1, 9999999)) / 1000; }
    bool chance(int percent) { return number(1, 100) <= static_cast<std::size_t>(percent); }
    std::int64_t timestamp() { return static_cast<std::int64_t>(number(1700000000000, 1800000000000)); }
    template <std::size_t N>
    std::string one_of(char const* const (&all)[N]) {
        return all[number(0, N - 1)];
    }
    json::value free_form(int depth) {
        switch (number(0, depth == 0 ? 3 : 5)) {
        case 0: return json::value(name(3, 24));
        case 1: return json::value(static_cast<std::int64_t>(number(0, 1000000)));
        case 2: return json::value(measured());
        case 3: return json::value(chance(50));
        case 4: {
            json::array array;
            for (std::size_t n = number(0, 5); n != 0; --n) array.push_back(free_form(depth - 1));
            return array;
        }
        default: {
            json::object object;
            for (std::size_t n = number(1, 6); n != 0; --n) object[name(3, 14)] = free_form(depth - 1);
            return object;
        }
        }
    }

private:
    std::mt19937_64 random_{20251107};
};

json::object make(generator& g, std::string_view message) {
    json::object o;
    if (message == "config") {
        o["enabled"] = g.chance(80);
        if (g.chance(80)) o["serviceName"] = g.name(4, 32);
        if (g.chance(80)) o["prometheusPort"] = g.number(1024, 65535);
        if (g.chance(80)) o["exportIntervalMs"] = g.number(1000, 600000);
    } else if (message == "loaded") {
        o["modelId"] = "mlx-community/" + g.name(8, 30);
        json::object descriptor;
        for (std::size_t n = g.number(3, 8); n != 0; --n) descriptor[g.name(4, 14)] = g.free_form(2);
        o["handle"] = {{"id", g.name(8, 16)}, {"descriptor", std::move(descriptor)}};
        o["timestamp"] = g.timestamp();
    } else if (message == "token") {
        o["streamId"] = "stream_" + g.name(8, 12);
        o["token"] = g.chance(5) ? std::string() : " " + g.words(1, 1);
        if (g.chance(80)) o["logprob"] = -g.real(0, 12);
        o["timestamp"] = g.timestamp();
    } else if (message == "completed") {
        o["streamId"] = "stream_" + g.name(8, 12);
        json::object stats{{"tokensGenerated", g.number(0, 4096)}};
        if (g.chance(80)) stats["totalTimeMs"] = g.measured();
        if (g.chance(80)) stats["tokensPerSecond"] = g.measured();
        o["stats"] = std::move(stats);
        o["timestamp"] = g.timestamp();
    } else if (message == "error") {
        json::object error{{"message", g.words(4, 12)}};
        if (g.chance(70)) error["code"] = "E_" + g.name(4, 12);
        std::string stack = "Error: " + g.words(3, 8);
        for (std::size_t n = g.number(3, 8); n != 0; --n)
            stack += "\n    at " + g.name(4, 16) + " (\"/srv/engine/" + g.name(4, 12) +
                     ".ts\":" + std::to_string(g.number(1, 900)) + ")";
        o["error"] = std::move(error);
        o["error"].as_object()["stack"] = stack;
        if (g.chance(50)) o["context"] = g.words(2, 6);
        o["timestamp"] = g.timestamp();
    } else if (message == "status") {
        static constexpr char const* states[] = {"starting", "ready", "error", "stopped"};
        o["status"] = g.one_of(states);
        if (g.chance(70)) o["previousStatus"] = g.one_of(states);
        o["timestamp"] = g.timestamp();
    } else if (message == "render") {
        static constexpr char const* sources[] = {"storefront",     "app_proxy", "admin_app", "prep",
                                                  "prompt_builder", "renderer",  "provider",  "storage"};
        static constexpr char const* types[] = {"prep.started", "render.run.created", "render.variant.completed",
                                                "storage.upload.completed", "error"};
        static constexpr char const* severities[] = {"debug", "info", "warn", "error"};
        o["shopId"] = g.name(8, 20) + ".example.com";
        o["requestId"] = g.name(20, 20);
        if (g.chance(80)) o["runId"] = g.name(20, 20);
        if (g.chance(50)) o["variantId"] = g.name(20, 20);
        if (g.chance(80)) o["traceId"] = g.name(32, 32);
        if (g.chance(80)) o["spanId"] = g.name(16, 16);
        if (g.chance(30)) o["parentSpanId"] = g.name(16, 16);
        o["source"] = g.one_of(sources);
        o["type"] = g.one_of(types);
        if (g.chance(70)) o["severity"] = g.one_of(severities);
        json::object payload;
        for (std::size_t n = g.number(2, 6); n != 0; --n) payload[g.name(4, 14)] = g.free_form(2);
        if (g.chance(80)) o["payload"] = std::move(payload);
    } else {
        throw std::invalid_argument("there is no such message");
    }
    return o;
}

/// Doubles as other writers write them: Boost's own have an exponent always.
void write(std::string& out, json::value const& value) {
    auto const join = [&](auto const& all, auto each) {
        bool first = true;
        for (auto const& item : all) {
            if (!first) out += ',';
            first = false;
            each(item);
        }
    };
    if (value.is_double()) {
        char text[40];
        std::snprintf(text, sizeof text, "%.15g", value.get_double());
        out += text;
    } else if (value.is_array()) {
        out += '[';
        join(value.get_array(), [&](json::value const& v) { write(out, v); });
        out += ']';
    } else if (value.is_object()) {
        out += '{';
        join(value.get_object(), [&](json::key_value_pair const& m) {
            out += json::serialize(json::string(m.key()));
            out += ':';
            write(out, m.value());
        });
        out += '}';
    } else {
        out += json::serialize(value);
    }
}

} // namespace

std::vector<std::string> const& of(std::string_view message) {
    static std::map<std::string, std::vector<std::string>, std::less<>> made;
    auto& documents = made[std::string(message)];
    if (documents.empty()) {
        generator g;
        for (int i = 0; i != 1000; ++i) write(documents.emplace_back(), make(g, message));
    }
    return documents;
}

} // namespace messages
