// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/generation_started.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::generation_started;

TEST_CASE("generation.started, from text and back") {
    std::string const text = R"({"streamId":"s1","modelId":"m1","prompt":"Hello,\n\"you\"","timestamp":1700000000000})";
    auto const read = telltale::parse<generation_started>(text);
    REQUIRE(read);
    CHECK(*read == generation_started{"s1", "m1", "Hello,\n\"you\"", 1700000000000});
    CHECK(telltale::serialize(*read) == text);

    auto const silent =
        telltale::parse<generation_started>(R"({"prompt":"","timestamp":1,"modelId":"m","streamId":"s"})");
    REQUIRE(silent); // a prompt may be empty
    CHECK(telltale::serialize(*silent) == R"({"streamId":"s","modelId":"m","prompt":"","timestamp":1})");
}

TEST_CASE("what is wrong with generation.started") {
    CHECK(told<generation_started>("{}") == "1:1: error: streamId: required key is missing [missing_key]\n"
                                            "1:1: error: modelId: required key is missing [missing_key]\n"
                                            "1:1: error: prompt: required key is missing [missing_key]\n"
                                            "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<generation_started>(R"({"streamId":"","modelId":"","prompt":"","timestamp":0})") ==
          "1:13: error: streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
          "1:26: error: modelId: Model ID cannot be empty (got \"\") [too_short]\n"
          "1:53: error: timestamp: Timestamp must be positive (got 0) [too_small]");
    CHECK(told<generation_started>(R"({"streamId":1,"modelId":{},"prompt":null,"timestamp":1})") ==
          "1:13: error: streamId: must be a string (got 1) [wrong_type]\n"
          "1:25: error: modelId: must be a string (got an object) [wrong_type]\n"
          "1:37: error: prompt: must be a string (got null) [wrong_type]");
    check_time<generation_started>(R"("streamId":"s","modelId":"m","prompt":"p")");
    CHECK(lines(telltale::validate(generation_started{"", "", "", 1})) ==
          "error: streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
          "error: modelId: Model ID cannot be empty (got \"\") [too_short]");
}
