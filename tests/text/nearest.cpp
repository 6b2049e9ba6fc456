// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/nearest.hpp>

#include "support/twice.hpp"

#include <array>
#include <chrono>
#include <string>
#include <vector>

using telltale::text::nearest;
using telltale::text::nearest_name;

namespace {

constexpr std::size_t none = nearest_name::npos;

// The name that is suggested among some; empty for none.
template <std::size_t N>
constexpr std::string_view suggest(std::string_view word, std::string_view const (&names)[N]) {
    std::size_t const i = nearest(word, names);
    return i == none ? std::string_view() : names[i];
}

constexpr bool alike(std::string_view word, std::string_view name) { return nearest(word, std::array{name}) == 0; }

constexpr std::string_view config[] = {"enabled",          "serviceName",   "environment",    "prometheusPort",
                                       "exportIntervalMs", "tracesEnabled", "metricsEnabled", "samplingRatio"};

constexpr std::string_view events[] = {
    "model.loaded",         "model.unloaded", "model.invalidated", "generation.started", "generation.token",
    "generation.completed", "error",          "runtime.status"};

} // namespace

TEST_CASE("other case and other separators are the same name", "[text][nearest]") {
    TWICE(suggest("prometheus_port", config) == "prometheusPort");
    TWICE(suggest("PrometheusPort", config) == "prometheusPort");
    TWICE(suggest("PROMETHEUS_PORT", config) == "prometheusPort");
    TWICE(suggest("prometheus-port", config) == "prometheusPort");
    TWICE(suggest("prometheus.port", config) == "prometheusPort");
    TWICE(suggest("ENABLED", config) == "enabled");
    TWICE(suggest("modelLoaded", events) == "model.loaded");
    TWICE(suggest("model/loaded", events) == "model.loaded");
    TWICE(alike("ID", "id") && alike("i_d", "id"));
}

TEST_CASE("slips of the keyboard", "[text][nearest]") {
    TWICE(suggest("enabeld", config) == "enabled");  // swapped
    TWICE(suggest("enabld", config) == "enabled");   // left out
    TWICE(suggest("ennabled", config) == "enabled"); // doubled
    TWICE(suggest("enablrd", config) == "enabled");  // replaced
    TWICE(suggest("promethuesPort", config) == "prometheusPort");
    TWICE(suggest("prometeusport", config) == "prometheusPort");
    TWICE(suggest("enviroment", config) == "environment");
    TWICE(suggest("srviceNmae", config) == "serviceName");
    TWICE(suggest("model.unloadd", events) == "model.unloaded");
    TWICE(suggest("eror", events) == "error");
    TWICE(suggest("generation.complete", events) == "generation.completed");
}

TEST_CASE("one name begins with the other", "[text][nearest]") {
    TWICE(suggest("exportInterval", config) == "exportIntervalMs");
    TWICE(suggest("exportIntervalSeconds", config) == "exportIntervalMs");
    TWICE(suggest("prometheus", config) == "prometheusPort");
    TWICE(suggest("environmentName", config) == "environment");
    TWICE(alike("timeout", "timeoutMilliseconds"));
    TWICE(alike("serv", "service"));
    TWICE(!alike("ser", "serviceName"));
    TWICE(!alike("error", "errorMessageOfTheLastRequest"));
}

TEST_CASE("nothing is suggested for what is not similar", "[text][nearest]") {
    TWICE(suggest("colour", config) == "");
    TWICE(suggest("x", config) == "");
    TWICE(suggest("", config) == "");
    TWICE(suggest("_", config) == "");
    TWICE(suggest("interval", config) == "");
    TWICE(suggest("warning", events) == "");
    TWICE(!alike("ip", "id") && !alike("a", "b") && !alike("a", "ab") && !alike("ts", "id"));
    TWICE(!alike("foo", "boo"));
    TWICE(!alike("name", "kind"));
    TWICE(!alike("_", "-"));
    TWICE(!alike("abc", ""));
    TWICE(nearest("abc", {}) == none);
}

TEST_CASE("where the limits are", "[text][nearest]") {
    TWICE(alike("kidn", "kind") && alike("knd", "kind") && alike("kinds", "kind") && alike("kond", "kind"));
    TWICE(alike("ist", "its") && alike("ids", "id")); // three letters: swapped, inserted
    TWICE(!alike("kodn", "kind"));                    // two edits in four letters
    TWICE(alike("abXdeX", "abcdef"));                 // two of six
    TWICE(!alike("XbXdeX", "abcdef"));                // three of six
    TWICE(alike("XbXdeXghi", "abcdefghi"));           // three of nine
    TWICE(!alike("XbXdeXgXi", "abcdefghi"));          // four of nine
    TWICE(alike("XXXabcdefghi", "abcdefghi"));
    TWICE(!alike("XXXXabcdefghi", "abcdefghi"));
    TWICE(alike("abcdefghi", "XXXabcdefghi"));
    TWICE(alike("badcfeghi", "abcdefghi")); // three swaps
}

TEST_CASE("the most similar wins, and the first among equals", "[text][nearest]") {
    constexpr std::string_view levels[] = {"loader", "loaded", "load"};
    TWICE(suggest("loadd", levels) == "loaded");
    constexpr std::string_view twins[] = {"valueB", "valueA", "valueC"};
    TWICE(nearest("valueX", twins) == 0);
    constexpr std::string_view spellings[] = {"prometheusport", "prometheus_port", "PrometheusPort"};
    TWICE(suggest("prometheus_porT", spellings) == "prometheus_port");
    TWICE(suggest("PrometheusPort", spellings) == "PrometheusPort");
    constexpr std::string_view both[] = {"timeoutMilliseconds", "timeouts"};
    TWICE(suggest("timeout", both) == "timeouts"); // an edit before a beginning
}

TEST_CASE("candidates can be offered one by one", "[text][nearest]") {
    constexpr auto index = [] {
        nearest_name finder("knid");
        finder.consider("name");
        finder.consider("kind");
        finder.consider("kind");
        return finder.index();
    };
    TWICE(index() == 1);
    TWICE(nearest_name("x").index() == none);
}

TEST_CASE("long words are compared by their beginning, in bounded time", "[text][nearest]") {
    std::string const long_name(200, 'a');
    CHECK(nearest(long_name, std::array<std::string_view, 1>{long_name}) == 0);
    CHECK(nearest(std::string(10000000, 'a'), config) == none);
    CHECK(nearest("prometheusPort" + std::string(10000000, 'x'), config) == none);
    CHECK(nearest(std::string(10000000, '_'), config) == none);

    std::vector<std::string> hostile;
    for (int i = 0; i != 200; ++i)
        hostile.push_back(std::string(63, 'a') + static_cast<char>('b' + i % 20) + std::string(100000, 'a'));
    std::vector<std::string_view> const names(hostile.begin(), hostile.end());
    auto const start = std::chrono::steady_clock::now();
    std::size_t found = 0;
    for (int i = 0; i != 64; ++i) found += nearest(std::string(64, 'a'), names) == 0;
    CHECK(found == 64);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2)); // 60 ms where it was written
}

TEST_CASE("other scripts, and bytes that are none", "[text][nearest]") {
    TWICE(alike("gr\xC3\xB6sse", "gr\xC3\xB6\xC3\x9F"
                                 "e"));
    TWICE(!alike("\xFF\xFE", "id"));
    TWICE(nearest(std::string_view("\0\0\0", 3), config) == none);
}
