// SPDX-License-Identifier: BSL-1.0
// Two catalogs in an envelope of one's own, put together: who may send what, and events that nobody declared.
#include <telltale/telemetry/allowed_sources.hpp>
#include <telltale/telemetry/event_catalog.hpp>
#include <telltale/text.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>

namespace tele = telltale::telemetry;

// [envelope]
enum class part { gateway, worker, scheduler };

/// {"id"?, "source", "type", "severity"?, "payload"}: which member has the payload, which key the type, who sends it.
template <class Catalog>
struct message {
    std::optional<std::string> id;
    part source;
    std::optional<tele::severity> severity;
    typename Catalog::payload payload;

    static constexpr auto schema = telltale::schema(telltale::field<&message::payload>(tele::type_key<Catalog, "type">),
                                                    tele::allowed_sources<Catalog, &message::source>);
};
// [/envelope]

// [catalogs]
struct variant_started {
    std::string variant;
};
struct upload_completed {
    long bytes;

    static constexpr auto schema = telltale::schema(telltale::field<&upload_completed::bytes>(telltale::minimum(1)));
};

using render =
    tele::event_catalog<tele::event<"variant.started", variant_started, tele::severity::info,
                                    "A variant is being rendered.", tele::sent_by<"worker", "scheduler">>,
                        tele::event<"requested", std::optional<telltale::raw_object>, tele::severity::info,
                                    "Somebody asked for a rendering.", tele::sent_by<"gateway">>>::over<message>;
using storage = tele::event_catalog<
    tele::event<"upload.completed", upload_completed, tele::severity::debug, "A file was stored.">>::over<message>;

/// An open catalog of three events; one declared twice would not compile.
inline constexpr auto pipeline = render::prefixed<"render.">() + storage::open::prefixed<"storage.">();
// [/catalogs]

namespace {

constexpr std::string_view log[] = {
    R"({"source": "gateway", "type": "render.requested"})",
    R"({"source": "worker", "type": "render.variant.started", "payload": {"variant": "v1"}})",
    R"({"payload": {"variant": "v2"}, "type": "render.variant.started", "source": "gateway"})",
    R"({"source": "worker", "severity": "warn", "type": "storage.upload.completed", "payload": {"bytes": 0}})",
    R"({"source": "worker", "type": "storage.disk.full", "payload": {"free": 0.50, "of": [1, 2]}})",
    R"({"source": "worker", "type": "storage.upload.complete", "payload": {"bytes": 7}})",
};

} // namespace

int main() {
    // [read]
    for (std::string_view const line : log) {
        telltale::issues warnings;
        auto const read = pipeline.parse(line, {.sink = warnings});
        std::cout << warnings;
        if (!read) {
            std::cout << read.error();
            continue;
        }
        tele::event_description const event = pipeline.describe(read->payload);
        tele::severity const severity = read->severity.value_or(event.default_severity);
        std::cout << event.type << " at " << tele::otel_number(severity) << ": " << telltale::serialize(*read) << '\n';
    }
    // [/read]

    // [write]
    auto const made = decltype(pipeline)::record{.id = {},
                                                 .source = part::worker,
                                                 .severity = {},
                                                 .payload = pipeline.make<"storage.upload.completed">({.bytes = 7})};
    std::cout << telltale::serialize(made) << '\n';
    // [/write]

    // [types]
    for (tele::event_description const& event : pipeline.types()) {
        std::cout << event.type << ": " << event.description;
        for (std::string_view const source : event.sources) std::cout << ' ' << source;
        std::cout << '\n';
    }
    // [/types]
}
