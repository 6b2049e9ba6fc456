// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/event_artifacts.hpp>

#include <telltale/read/parse.hpp>
#include <telltale/read/validate.hpp>
#include <telltale/recording/artifact_memory.hpp>

#include "support/catch.hpp"

#include <string>

namespace recording = telltale::recording;
namespace render = telltale::render;
using render::retention_class;
using telltale::raw_object;

namespace {

/// A payload of so many bytes.
raw_object payload_of(std::size_t size) {
    return raw_object::trusted(R"({"a":")" + std::string(size - 8, 'x') + R"("})");
}

render::event_input event_with(raw_object payload) {
    render::event_input event;
    event.shop_id = "s";
    event.request_id = "q";
    event.run_id = "r";
    event.variant_id = "v";
    event.type = render::event_type::prep_completed;
    event.payload = std::move(payload);
    return event;
}

} // namespace

TEST_CASE("a payload of 10000 bytes stays, one of 10001 becomes an artifact") {
    recording::artifact_memory store;
    recording::event_artifacts artifacts(&store);
    recording::file_error error;
    auto event = event_with(payload_of(10000));
    artifacts.fit(event, retention_class::short_, {}, error);
    CHECK(event == event_with(payload_of(10000)));
    CHECK(artifacts.stored() == 0);

    auto const large = payload_of(10001);
    event = event_with(large);
    artifacts.fit(event, retention_class::short_, {}, error);
    CHECK_FALSE(error);
    CHECK(artifacts.stored() == 1);
    CHECK(artifacts.lost() == 0);
    auto const instead = telltale::parse<render::replaced_payload>(event.payload->text());
    REQUIRE(instead);
    REQUIRE(instead->artifact);
    CHECK(event.payload->text() ==
          R"({"artifact":{"sha256":")" + instead->artifact->sha256 +
              R"(","bytes":10001,"contentType":"application/json","retentionClass":"short"}})");
    CHECK(store.get(instead->artifact->sha256).bytes == large.text());
    recording::artifact_entry kept;
    CHECK(store.visit([&](recording::artifact_entry const& one) { kept = one; }).ok());
    CHECK(
        telltale::serialize(kept.artifact) ==
        R"({"shopId":"s","requestId":"q","runId":"r","variantId":"v","type":"debug_bundle","contentType":"application/json","retentionClass":"short","meta":{"event":"prep.completed"}})");
}

TEST_CASE("small members stay beside it") {
    recording::artifact_memory store;
    recording::event_artifacts artifacts(&store);
    recording::file_error error;
    auto event = event_with(payload_of(10001));
    artifacts.fit(event, retention_class::short_, raw_object::trusted(R"({"status":"failed"})"), error);
    CHECK(event.payload->text().substr(0, 33) == R"({"status":"failed","artifact":{"s)");
    CHECK(telltale::validate<raw_object>(event.payload->text()).empty());
}

TEST_CASE("the artifacts of what the model was asked and what it answered") {
    recording::artifact_memory store;
    recording::event_artifacts artifacts(&store);
    recording::file_error error;
    std::string types;
    for (auto const type :
         {render::event_type::render_provider_requested, render::event_type::render_provider_completed}) {
        auto event = event_with(payload_of(10001));
        event.type = type;
        artifacts.fit(event, retention_class::long_, {}, error);
        CHECK(store
                  .visit([&](recording::artifact_entry const& one) {
                      if (one.artifact.meta->text() == R"({"event":)" + telltale::serialize(type) + '}')
                          types += telltale::serialize(one.artifact.type);
                  })
                  .ok());
    }
    CHECK(types == R"("provider_request""provider_response")");
}

TEST_CASE("what cannot be stored is lost, and the event says so") {
    recording::artifact_memory full({}, 100);
    recording::event_artifacts artifacts(&full);
    recording::file_error error;
    auto event = event_with(payload_of(10001));
    artifacts.fit(event, retention_class::short_, raw_object::trusted(R"({"status":"failed"})"), error);
    CHECK(error.action == recording::file_action::store);
    CHECK(artifacts.lost() == 1);
    auto const instead = telltale::parse<render::replaced_payload>(event.payload->text());
    REQUIRE(instead);
    CHECK_FALSE(instead->artifact);
    CHECK(instead->lost->bytes == 10001);
    CHECK(instead->lost->reason == to_string(error));
    CHECK(instead->lost->reason.substr(64) == ": cannot be stored: No space left on device");
    CHECK(event.payload->text().substr(0, 27) == R"({"status":"failed","lost":{)");
}

TEST_CASE("without a store all that is large is lost") {
    recording::event_artifacts artifacts(nullptr);
    CHECK_FALSE(artifacts.has_store());
    recording::file_error error;
    auto event = event_with(payload_of(20000));
    artifacts.fit(event, retention_class::short_, {}, error);
    CHECK(event.payload->text() == R"({"lost":{"bytes":20000,"reason":"there is no store for artifacts"}})");
    CHECK(artifacts.lost() == 1);
}
