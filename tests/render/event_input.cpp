// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/event_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::event_input;
using telltale::render::event_source;
using telltale::render::event_type;

TEST_CASE("an event of a known type, from text and back") {
    std::string const least = R"({"shopId":"s","requestId":"r","source":"renderer","type":"render.run.created"})";
    auto const few = telltale::parse<event_input>(least);
    REQUIRE(few);
    CHECK(few->source == event_source::renderer);
    CHECK(few->type == event_type::render_run_created);
    CHECK(telltale::serialize(*few) == least);

    std::string const text =
        R"({"shopId":"s","requestId":"r","runId":"1","variantId":"v","traceId":"t","spanId":"p","parentSpanId":"q",)"
        R"("source":"app_proxy","type":"error","severity":"warn","payload":{"b":[1.50,null],"a":{}}})";
    auto const all = telltale::parse<event_input>(text);
    REQUIRE(all);
    CHECK(all->severity == telltale::telemetry::severity::warn);
    CHECK(all->payload->text() == R"({"b":[1.50,null],"a":{}})");
    CHECK(telltale::serialize(*all) == text);
}

TEST_CASE("an event of any other type is kept, and a near miss is a warning") {
    std::string const text = R"({"shopId":"s","requestId":"r","source":"storage","type":"house.burnt"})";
    auto const read = telltale::parse<event_input>(text);
    REQUIRE(read);
    CHECK_FALSE(read->type.is_known());
    CHECK(read->type.other() == "house.burnt");
    CHECK(telltale::serialize(*read) == text);
    telltale::issues warnings;
    CHECK(told<event_input>(R"({"shopId":"s","requestId":"r","source":"storage","type":"prep.fail"})",
                            {.sink = warnings}) == "ok");
    CHECK(lines(warnings) == "1:57: warning: type: is not a known text, did you mean \"prep.failed\"? "
                             "(got \"prep.fail\") [not_one_of]");
}

TEST_CASE("what is wrong with an event") {
    CHECK(told<event_input>("{}") == "1:1: error: shopId: required key is missing [missing_key]\n"
                                     "1:1: error: requestId: required key is missing [missing_key]\n"
                                     "1:1: error: source: required key is missing [missing_key]\n"
                                     "1:1: error: type: required key is missing [missing_key]");
    CHECK(
        told<event_input>(
            R"({"shopId":1,"requestId":null,"runId":null,"source":"render","type":7,"severity":"fatal","payload":[]})") ==
        "1:11: error: shopId: must be a string (got 1) [wrong_type]\n"
        "1:25: error: requestId: must be a string (got null) [wrong_type]\n"
        "1:38: error: runId: must be a string (got null) [wrong_type]\n"
        "1:52: error: source: must be one of: storefront, app_proxy, admin_app, prep, prompt_builder, renderer, "
        "provider, storage, did you mean \"renderer\"? (got \"render\") [not_one_of]\n"
        "1:68: error: type: must be a string (got 7) [wrong_type]\n"
        "1:81: error: severity: must be one of: debug, info, warn, error (got \"fatal\") [not_one_of]\n"
        "1:99: error: payload: must be an object (got an array) [wrong_type]");
}
