// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/model_loaded.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::model_loaded;

TEST_CASE("model.loaded, from text and back") {
    std::string const text =
        R"({"modelId":"llama-3","handle":{"id":"h1","descriptor":{"b":[1.0,null,"\u00e9"],"a":{}}},"timestamp":1700000000000})";
    auto const all = telltale::parse<model_loaded>(text);
    REQUIRE(all);
    CHECK(all->model_id == "llama-3");
    CHECK(all->handle.id == "h1");
    REQUIRE(all->handle.descriptor.has_value());
    CHECK(all->handle.descriptor->text() == R"({"b":[1.0,null,"\u00e9"],"a":{}})");
    CHECK(all->timestamp == 1700000000000);
    CHECK(telltale::serialize(*all) == text);
    CHECK(telltale::parse<model_loaded>(telltale::serialize(*all)) == *all);

    auto const least = telltale::parse<model_loaded>(R"({"timestamp":1,"handle":{"id":""},"modelId":"m"})");
    REQUIRE(least); // a handle's id may be empty, and its descriptor absent
    CHECK(*least == model_loaded{"m", {"", {}}, 1});
    CHECK(telltale::serialize(*least) == R"({"modelId":"m","handle":{"id":""},"timestamp":1})");
}

TEST_CASE("a descriptor is any JSON value, null too") {
    for (std::string const value : {"null", "true", "-0.5e-3", "\"\"", "[]", "{}", "[[{\"a\":[]}]]"}) {
        std::string const text =
            "{\"modelId\":\"m\",\"handle\":{\"id\":\"h\",\"descriptor\":" + value + "},\"timestamp\":1}";
        auto const read = telltale::parse<model_loaded>(text);
        REQUIRE(read);
        REQUIRE(read->handle.descriptor.has_value());
        CHECK(read->handle.descriptor->text() == value);
        CHECK(telltale::serialize(*read) == text);
    }
    CHECK(told<model_loaded>(R"({"modelId":"m","handle":{"id":"h","descriptor":{"a":1,"a":2}},"timestamp":1})") ==
          "1:55: error: handle.descriptor.a: duplicate key: it came before in the same object [duplicate_key]");
    CHECK(told<model_loaded>(R"({"modelId":"m","handle":{"id":"h","descriptor":[01]},"timestamp":1})") ==
          "1:50: error: handle.descriptor: a number must not begin with a zero (got '1') [bad_json]");
}

TEST_CASE("what is wrong with model.loaded") {
    CHECK(told<model_loaded>("{}") == "1:1: error: modelId: required key is missing [missing_key]\n"
                                      "1:1: error: handle: required key is missing [missing_key]\n"
                                      "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<model_loaded>(R"({"modelId":"","handle":{},"timestamp":0})") ==
          "1:12: error: modelId: Model ID cannot be empty (got \"\") [too_short]\n"
          "1:24: error: handle.id: required key is missing [missing_key]\n"
          "1:39: error: timestamp: Timestamp must be positive (got 0) [too_small]");
    CHECK(told<model_loaded>(R"({"modelId":7,"handle":"h","timestamp":1})") ==
          "1:12: error: modelId: must be a string (got 7) [wrong_type]\n"
          "1:23: error: handle: must be an object (got \"h\") [wrong_type]");
    CHECK(told<model_loaded>(R"({"modelId":null,"handle":{"id":null},"timestamp":1})") ==
          "1:12: error: modelId: must be a string (got null) [wrong_type]\n"
          "1:32: error: handle.id: must be a string (got null) [wrong_type]");
    CHECK(told<model_loaded>(R"({"modelId":"m","handle":null,"timestamp":1})") ==
          "1:25: error: handle: must be an object (got null) [wrong_type]");
    check_time<model_loaded>(R"("modelId":"m","handle":{"id":"h"})");
    CHECK(lines(telltale::validate(model_loaded{})) ==
          "error: modelId: Model ID cannot be empty (got \"\") [too_short]\n"
          "error: timestamp: Timestamp must be positive (got 0) [too_small]");
}
