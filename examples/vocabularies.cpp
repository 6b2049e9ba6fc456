// SPDX-License-Identifier: BSL-1.0
// The vocabularies that come with the library: events of an engine, a render pipeline and a supervisor, links to runs.
#include <telltale/engine.hpp>
#include <telltale/links.hpp>
#include <telltale/render.hpp>
#include <telltale/runtime.hpp>
#include <telltale/text.hpp>

#include <iostream>
#include <string>
#include <string_view>

namespace {

namespace tele = telltale::telemetry;

// [together]
struct backup_done {
    std::uint64_t bytes = 0;
};

/// What may stand in one log: the events of an engine, of the supervisor that runs it, and one's own.
inline constexpr auto log =
    telltale::engine::catalog{} + telltale::runtime::catalog{} +
    tele::event_catalog<tele::event<"backup.done", backup_done, tele::severity::info, "A copy was made.">>{};
// [/together]

constexpr std::string_view lines[] = {
    R"({"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}})",
    R"({"ts":"2024-01-15T10:30:01Z","event":"service_start","details":{"service":"api"}})",
    R"({"ts":"2024-01-15T10:30:05Z","event":"runtime.status","details":{"status":"ready","timestamp":1705314605000}})",
    R"({"ts":"2024-01-15T10:30:09Z","event":"backup.done","details":{"bytes":4096}})",
    R"({"ts":"2024-01-15T10:30:09Z","event":"service_stop","details":{"service_id":"api"}})",
};

void read_log() {
    // [read]
    for (std::string_view const line : lines) {
        auto const read = log.parse(line);
        if (read) std::cout << read->event() << ": " << log.describe(read->details).description << '\n';
        else std::cout << read.error();
    }
    // [/read]
}

void render() {
    // [render]
    namespace render = telltale::render;
    // Any type of event, any payload:
    auto const any = telltale::parse<render::event_input>(
        R"({"shopId":"s1","requestId":"r1","source":"app_proxy","type":"coupon.used","payload":{"code":"X"}})");
    std::cout << (any ? "kept: " + any->type.other() : "") << '\n';

    // The types that the catalog knows, with the payloads and the senders that belong to them:
    std::cout << render::catalog::validate(
        R"({"shopId":"s1","requestId":"r1","source":"storefront","type":"render.run.completed",
            "payload":{"status":"partial","successCount":-1}})");

    render::catalog::record event{.shop_id = "s1", .request_id = "r1", .source = render::event_source::renderer};
    event.payload = render::catalog::make<"render.variant.completed">(
        render::variant_completed{.status = render::variant_status::timeout, .latency_ms = 30000});
    std::cout << telltale::serialize(event) << '\n';
    // [/render]

    // [artifact]
    render::artifact_upload const picture{.shop_id = "s1",
                                          .request_id = "r1",
                                          .type = render::artifact_type::output_image,
                                          .content_type = "image/png",
                                          .retention_class = render::retention_class::short_}; // for 7 days
    std::cout << telltale::validate(picture); // neither bytes nor the key of stored ones
    // [/artifact]
}

void links() {
    // [links]
    namespace links = telltale::links;
    links::store_config const store{.namespace_ = "acme"}; // ttl is 1209600 seconds
    auto const key = links::build_key({links::entity_type::payment, "pym_123"}, store.namespace_);
    std::cout << *key << " for " << store.ttl << " s\n";
    for (std::string_view const text : {"acme:payment:pym_123", "acme:paymnt:", "telemetry:payment:pym_123"}) {
        auto const read = links::parse_key(text, store.namespace_);
        if (read) std::cout << read->entity_id << '\n';
        else std::cout << read.error();
    }
    links::url_template const pages{"https://cloud.example.com/orgs/acme/runs/{runId}"};
    std::cout << links::run_url(pages, "run_abc") << '\n';
    // [/links]
}

} // namespace

int main() {
    read_log();
    render();
    links();

    // [config]
    using telltale::engine::runtime_config; // as engine::config, with the keys of runtime.yaml
    std::cout << telltale::validate<runtime_config>(R"({"enabled":true,"prometheus_port":80})");
    // [/config]
}
