// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/model_unloaded.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::model_unloaded;

TEST_CASE("model.unloaded, from text and back") {
    std::string const text = R"({"modelId":"\"é\\","timestamp":1700000000000})";
    auto const read = telltale::parse<model_unloaded>(text);
    REQUIRE(read);
    CHECK(*read == model_unloaded{"\"\xC3\xA9\\", 1700000000000});
    CHECK(telltale::serialize(*read) == text);
    CHECK(telltale::parse<model_unloaded>(R"( {"timestamp" : 17e11 ,"modelId":"\u0022\u00e9\u005C"} )") == *read);
}

TEST_CASE("what is wrong with model.unloaded") {
    CHECK(told<model_unloaded>("{}") == "1:1: error: modelId: required key is missing [missing_key]\n"
                                        "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<model_unloaded>(R"({"modelId":"","timestamp":-1})") ==
          "1:12: error: modelId: Model ID cannot be empty (got \"\") [too_short]\n"
          "1:27: error: timestamp: Timestamp must be positive (got -1) [too_small]");
    CHECK(told<model_unloaded>(R"({"modelId":["m"],"timestamp":1})") ==
          "1:12: error: modelId: must be a string (got an array) [wrong_type]");
    CHECK(told<model_unloaded>(R"({"modelId":" ","timestamp":1})") == "ok");
    check_time<model_unloaded>(R"("modelId":"m")");
    CHECK(lines(telltale::validate(model_unloaded{"", 1})) ==
          "error: modelId: Model ID cannot be empty (got \"\") [too_short]");
}
