// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine.hpp>

#include <telltale/boost_json/parse.hpp>
#include <telltale/boost_json/to_value.hpp>

#include "support/told.hpp"

#include <boost/json.hpp>

#include <string>
#include <variant>

namespace engine = telltale::engine;

TEST_CASE("engine.hpp has the config and the catalog") {
    CHECK(telltale::parse<engine::config>(R"({"enabled":true})"));
    CHECK(engine::catalog::find("runtime.status") == 7);
}

TEST_CASE("a line of an engine's log as a value of Boost.JSON") {
    std::string const text =
        R"({"ts":"2025-11-07T09:30:00Z","event":"generation.completed","details":{"streamId":"s","stats":{"tokensGenerated":3,"totalTimeMs":1.5},"timestamp":1700000000000}})";
    boost::json::value const value = boost::json::parse(text);
    auto const from_value = telltale::parse<engine::log_record>(value);
    REQUIRE(from_value);
    CHECK(from_value->event() == "generation.completed");
    CHECK(std::get<engine::generation_completed>(from_value->details).stats.total_time_ms == 1.5);
    CHECK(telltale::to_value(*from_value) == value);

    engine::log_record record;
    CHECK(telltale::parse_into(value, record));
    CHECK(record == *from_value);
}

TEST_CASE("the same is said of a line and of its value, but for the places") {
    for (char const* text : {
             R"({})",
             R"([])",
             R"({"ts":"2025-11-07T09:30:00Z","event":"error","details":{}})",
             R"({"details":{"modelId":"","timestamp":0},"event":"model.unloaded","ts":"2025"})",
             R"({"ts":"2025-11-07T09:30:00Z","event":"model.lost","details":{"modelId":""}})",
             R"({"ts":"2025-11-07T09:30:00Z","event":7,"details":{"modelId":""}})",
             R"({"ts":"2025-11-07T09:30:00Z","details":{"modelId":""}})",
             R"({"ts":"2025-11-07T09:30:00Z","event":"runtime.status"})",
             R"({"event":"generation.token","more":[{}],"details":{"token":1,"logprob":null,"timestamp":-1.5}})",
         }) {
        auto const from_text = telltale::validate<engine::log_record>(text);
        auto from_value = telltale::validate<engine::log_record>(boost::json::parse(text));
        CHECK_FALSE(from_text.ok());
        REQUIRE(from_value.size() == from_text.size());
        for (std::size_t i = 0; i != from_text.size(); ++i) {
            CHECK_FALSE(from_value[i].position);
            from_value[i].position = from_text[i].position;
        }
        CHECK(lines(from_value) == lines(from_text));
    }
}
