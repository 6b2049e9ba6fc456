// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/catalog.hpp>

#include <telltale/render/event_input.hpp>
#include <telltale/render/event_type.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <type_traits>

using namespace telltale::render;
using telltale::telemetry::severity;

namespace {

std::string event(std::string const& source, std::string const& type, std::string const& payload = {}) {
    return R"({"shopId":"s","requestId":"r","source":")" + source + R"(","type":")" + type + '"' +
           (payload.empty() ? payload : ",\"payload\":" + payload) + "}";
}

/// Who may send `type`, as the catalog says.
std::string senders(std::string_view type) {
    std::string all;
    for (std::string_view const source : catalog::types()[catalog::find(type)].sources)
        (all += all.empty() ? "" : ", ") += source;
    return all;
}

} // namespace

TEST_CASE("the catalog has the event types, each with a severity and a description") {
    TWICE(catalog::size == 23);
    for (std::size_t i = 0; i != catalog::size; ++i) {
        auto const& described = catalog::types()[i];
        CHECK(described.type == telltale::enum_name(static_cast<event_type>(i)));
        CHECK(described.description.ends_with('.'));
        bool const bad = described.type == "error" || described.type == "prep.failed";
        CHECK(described.default_severity == (bad ? severity::error : severity::info));
    }
    CHECK_FALSE(telltale::enum_name(static_cast<event_type>(23)));
}

TEST_CASE("who may send what") {
    CHECK(senders("sf.session.started") == "storefront, app_proxy");
    CHECK(senders("sf.render.requested") == "storefront, app_proxy");
    CHECK(senders("prep.step.completed") == "prep, admin_app");
    CHECK(senders("prompt.builder.completed") == "prompt_builder");
    CHECK(senders("render.run.created") == "renderer");
    CHECK(senders("render.provider.completed") == "renderer, provider");
    CHECK(senders("storage.signed_url.issued") == "storage");
    CHECK(senders("error").empty());
    for (auto const& described : catalog::types()) {
        for (std::size_t i = 0; i != 8; ++i) {
            std::string const source(*telltale::enum_name(static_cast<event_source>(i)));
            std::string const type(described.type);
            bool const may =
                type == "error" || (", " + senders(type) + ",").find(", " + source + ",") != std::string::npos;
            CHECK(told<catalog::record>(event(source, type)) ==
                  (may ? "ok"
                       : "1:40: error: source: cannot send " + type + ", which is sent by: " + senders(type) +
                             " (got \"" + source + "\") [not_one_of]"));
        }
    }
}

TEST_CASE("an event in memory is refused for its sender too") {
    catalog::record event{.shop_id = "s", .request_id = "r", .source = event_source::storefront};
    event.payload = catalog::make<"render.run.created">(run_created{.model = "m"});
    CHECK(event.type() == "render.run.created");
    CHECK(
        lines(telltale::validate(event)) ==
        "error: source: cannot send render.run.created, which is sent by: renderer (got \"storefront\") [not_one_of]");
    event.source = event_source::renderer;
    CHECK(telltale::validate(event).ok());
}

TEST_CASE("events are read, written as they were, and are inputs too") {
    for (std::string const& text :
         {event("app_proxy", "sf.render.requested", R"({"productId":"p","roomSessionId":"r"})"),
          event("renderer", "render.run.created", R"({"productAssetId":"p","promptPackVersion":3,"model":"m"})"),
          event("renderer", "render.variant.started"),
          event("provider", "render.provider.completed", R"({"any":[1.0]})"),
          event("renderer", "render.variant.completed",
                R"({"status":"timeout","latencyMs":30000,"errorCode":"TIMEOUT"})"),
          event("renderer", "render.run.completed",
                R"({"status":"partial","totalDurationMs":1.5,"successCount":2,"failCount":0,"timeoutCount":1})"),
          event("storage", "error", R"({"message":"full"})")}) {
        auto const read = catalog::parse(text);
        REQUIRE(read);
        CHECK(telltale::serialize(*read) == text);
        auto const input = telltale::parse<event_input>(text);
        REQUIRE(input);
        CHECK(telltale::serialize(*input) == text);
        CHECK(read->type() == telltale::enum_name(*input->type.known()));
    }
}

TEST_CASE("the payload's issues stand below payload") {
    CHECK(told<catalog::record>(event("renderer", "render.variant.completed", R"({"status":"late"})")) ==
          "1:105: error: payload.status: must be one of: success, failed, timeout (got \"late\") [not_one_of]");
    CHECK(told<catalog::record>(event("renderer", "render.variant.started", "[]")) ==
          "1:93: error: payload: must be an object (got an array) [wrong_type]");
    CHECK(
        told<catalog::record>(event("renderer", "render.run.complete"))
            .ends_with(", error, did you mean \"render.run.completed\"? (got \"render.run.complete\") [unknown_tag]"));
}

TEST_CASE("an open catalog keeps what nobody declared") {
    std::string const text = event("renderer", "house.burnt", R"({"a":1})");
    CHECK(told<catalog::record>(text) != "ok");
    auto const read = catalog::open::parse(text);
    REQUIRE(read);
    CHECK(read->type() == "house.burnt");
    CHECK(read->level() == severity::info);
    CHECK(telltale::serialize(*read) == text);
}
