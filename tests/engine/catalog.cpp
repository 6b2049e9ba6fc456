// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/catalog.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <variant>

using namespace telltale::engine;
using telltale::telemetry::severity;

namespace {

std::string const all_types = "model.loaded, model.unloaded, model.invalidated, generation.started, generation.token, "
                              "generation.completed, error, runtime.status";

struct sample {
    char const* type;
    char const* details;
    severity level;
    char const* description;
};
/// One of each, as it is written.
constexpr sample samples[] = {
    {"model.loaded", R"({"modelId":"m","handle":{"id":"h","descriptor":null},"timestamp":1})", severity::info,
     "A model was loaded."},
    {"model.unloaded", R"({"modelId":"m","timestamp":2})", severity::info, "A model was unloaded."},
    {"model.invalidated", R"({"modelId":"m","reason":"unload","timestamp":3})", severity::warn,
     "A model can no longer be used."},
    {"generation.started", R"({"streamId":"s","modelId":"m","prompt":"","timestamp":4})", severity::info,
     "A generation was started."},
    {"generation.token", R"({"streamId":"s","token":"t","logprob":-0.5,"timestamp":5})", severity::debug,
     "A token was generated."},
    {"generation.completed", R"({"streamId":"s","stats":{"tokensGenerated":7},"timestamp":6})", severity::info,
     "A generation came to its end."},
    {"error", R"({"error":{"message":"x"},"context":"c","timestamp":7})", severity::error, "Something went wrong."},
    {"runtime.status", R"({"status":"ready","timestamp":8})", severity::info, "The runtime changed its state."},
};

std::string line(std::string const& type, std::string const& details) {
    return R"({"ts":"2025-11-07T09:30:00.5Z","event":")" + type + "\",\"details\":" + details + "}";
}

} // namespace

TEST_CASE("the eight types, with severities and descriptions") {
    TWICE(catalog::size == 8);
    REQUIRE(catalog::types().size() == std::size(samples));
    for (std::size_t i = 0; i != std::size(samples); ++i) {
        CHECK(catalog::types()[i].type == samples[i].type);
        CHECK(catalog::types()[i].default_severity == samples[i].level);
        CHECK(catalog::types()[i].description == samples[i].description);
        CHECK(catalog::find(samples[i].type) == i);
    }
    TWICE(catalog::find("error") == 6);
    TWICE(catalog::find("errors") == 8);
    TWICE(catalog::find("Error") == 8);
    TWICE(catalog::find("model") == 8);
    TWICE(catalog::find("") == 8);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<0, catalog::payload>, model_loaded>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<1, catalog::payload>, model_unloaded>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<2, catalog::payload>, model_invalidated>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<3, catalog::payload>, generation_started>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<4, catalog::payload>, token_generated>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<5, catalog::payload>, generation_completed>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<6, catalog::payload>, error_event>);
    STATIC_REQUIRE(std::is_same_v<std::variant_alternative_t<7, catalog::payload>, runtime_status>);
}

TEST_CASE("the type picks the payload, and the line is written as it was") {
    log_record again; // one record for all lines: whatever it holds is replaced
    for (std::size_t i = 0; i != std::size(samples); ++i) {
        std::string const text = line(samples[i].type, samples[i].details);
        auto const read = catalog::parse(text);
        REQUIRE(read);
        CHECK(read->ts == "2025-11-07T09:30:00.5Z");
        CHECK(read->details.index() == i);
        CHECK(read->event() == samples[i].type);
        CHECK(telltale::serialize(*read) == text);
        CHECK(catalog::validate(text).ok());
        CHECK(telltale::validate(*read).ok());
        REQUIRE(catalog::parse_into(text, again));
        CHECK(again == *read);
        REQUIRE(catalog::parse_into(line("error", R"({"error":{"message":"y"},"timestamp":9})"), again));
        CHECK(std::get<error_event>(again.details) == error_event{{"y", {}, {}}, {}, 9}); // nothing is left of another
        std::string const details_first = std::string("{\"details\":") + samples[i].details +
                                          R"(,"ts":"2025-11-07T09:30:00.5Z","event":")" + samples[i].type + "\"}";
        CHECK(catalog::parse(details_first) == *read);
    }
}

TEST_CASE("the payload's issues stand below details") {
    CHECK(told<log_record>(line("model.unloaded", R"({"modelId":"","timestamp":0})")) ==
          "1:78: error: details.modelId: Model ID cannot be empty (got \"\") [too_short]\n"
          "1:93: error: details.timestamp: Timestamp must be positive (got 0) [too_small]");
    CHECK(told<log_record>(line("runtime.status", R"({"modelId":"m","timestamp":1})")) ==
          "1:67: error: details.status: Status must be one of: starting, ready, error, stopped [missing_key]");
    CHECK(told<log_record>(
              line("generation.completed", R"({"streamId":"s","stats":{"tokensGenerated":-1},"timestamp":1})")) ==
          "1:116: error: details.stats.tokensGenerated: Tokens generated must be >= 0 (got -1) [too_small]");
    CHECK(told<log_record>(line("error", "null")) == "1:58: error: details: must be an object (got null) [wrong_type]");
}

TEST_CASE("an event of another type is told which there are") {
    std::string const details =
        R"({"modelId":"","timestamp":0})"; // of no known type, so nobody can say what is wrong with it
    CHECK(told<log_record>(line("model.reloaded", details)) ==
          "1:40: error: event: must be one of: " + all_types +
              ", did you mean \"model.loaded\"? (got \"model.reloaded\") [unknown_tag]");
    CHECK(told<log_record>(line("render.done", details)) ==
          "1:40: error: event: must be one of: " + all_types + " (got \"render.done\") [unknown_tag]");
    CHECK(told<log_record>(line("Error", details)).find("did you mean \"error\"?") != std::string::npos);
    CHECK(told<log_record>(line("", "[]")) ==
          "1:40: error: event: must be one of: " + all_types + " (got \"\") [unknown_tag]");
}

TEST_CASE("what else is wrong with a line") {
    CHECK(told<log_record>("{}") == "1:1: error: ts: required key is missing [missing_key]\n"
                                    "1:1: error: event: required key is missing [missing_key]\n"
                                    "1:1: error: details: required key is missing [missing_key]");
    CHECK(told<log_record>(R"({"ts":"yesterday","event":"error","details":{"error":{},"timestamp":1}})") ==
          "1:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got \"yesterday\") [wrong_format]\n"
          "1:54: error: details.error.message: required key is missing [missing_key]");
    CHECK(told<log_record>("[]") == "1:1: error: (document): must be an object (got an array) [wrong_type]");
}
