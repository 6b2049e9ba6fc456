// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/model_invalidated.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::invalidation_reason;
using telltale::engine::model_invalidated;

TEST_CASE("model.invalidated, from text and back") {
    struct sample {
        char const* text;
        invalidation_reason reason;
    };
    for (sample const& s :
         {sample{"python_restart", invalidation_reason::python_restart}, sample{"unload", invalidation_reason::unload},
          sample{"error", invalidation_reason::error}}) {
        std::string const text = std::string(R"({"modelId":"m","reason":")") + s.text + R"(","timestamp":1})";
        auto const read = telltale::parse<model_invalidated>(text);
        REQUIRE(read);
        CHECK(*read == model_invalidated{"m", s.reason, 1});
        CHECK(telltale::serialize(*read) == text);
    }
}

TEST_CASE("one sentence for every reason that is none") {
    std::string const must_be = "Reason must be one of: python_restart, unload, error";
    auto const said = [](std::string const& reason) {
        return told<model_invalidated>(R"({"modelId":"m","reason":)" + reason + R"(,"timestamp":1})");
    };
    for (std::string const other :
         {"\"restart\"", "\"\"", "\"Error\"", "\"pythonRestart\"", "\"error \"", "\"unloaded\""})
        CHECK(said(other) == "1:25: error: reason: " + must_be + " (got " + other + ") [not_one_of]");
    for (std::string const other : {"null", "0", "true"})
        CHECK(said(other) == "1:25: error: reason: " + must_be + " (got " + other + ") [wrong_type]");
    CHECK(said(R"(["error"])") == "1:25: error: reason: " + must_be + " (got an array) [wrong_type]");
    CHECK(told<model_invalidated>(R"({"modelId":"m","timestamp":1})") ==
          "1:1: error: reason: " + must_be + " [missing_key]");
}

TEST_CASE("what else is wrong with model.invalidated") {
    CHECK(told<model_invalidated>(R"({"reason":"error","timestamp":1})") ==
          "1:1: error: modelId: required key is missing [missing_key]");
    CHECK(told<model_invalidated>(R"({"modelId":"","reason":"error","timestamp":1})") ==
          "1:12: error: modelId: Model ID cannot be empty (got \"\") [too_short]");
    CHECK(told<model_invalidated>(R"({"modelId":false,"reason":"error","timestamp":1})") ==
          "1:12: error: modelId: must be a string (got false) [wrong_type]");
    check_time<model_invalidated>(R"("modelId":"m","reason":"unload")");
    CHECK(lines(telltale::validate(model_invalidated{"m", static_cast<invalidation_reason>(3), 1})) ==
          "error: reason: Reason must be one of: python_restart, unload, error (got 3) [not_one_of]");
}
