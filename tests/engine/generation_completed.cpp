// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/generation_completed.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::generation_completed;

TEST_CASE("generation.completed, from text and back") {
    std::string const text =
        R"({"streamId":"s1","stats":{"tokensGenerated":128,"totalTimeMs":2048.5,"tokensPerSecond":62.5},"timestamp":1700000000000})";
    auto const read = telltale::parse<generation_completed>(text);
    REQUIRE(read);
    CHECK(*read == generation_completed{"s1", {128, 2048.5, 62.5}, 1700000000000});
    CHECK(telltale::serialize(*read) == text);

    auto const none =
        telltale::parse<generation_completed>(R"({"timestamp":1,"stats":{"tokensGenerated":0},"streamId":"s"})");
    REQUIRE(none); // a generation may end at once, and its times may be absent
    CHECK(*none == generation_completed{"s", {0, {}, {}}, 1});
    CHECK(telltale::serialize(*none) == R"({"streamId":"s","stats":{"tokensGenerated":0},"timestamp":1})");
}

TEST_CASE("stats are zero or more") {
    auto const said = [](std::string const& stats) {
        return told<generation_completed>(R"({"streamId":"s","stats":{)" + stats + R"(},"timestamp":1})");
    };
    CHECK(said(R"("tokensGenerated":18446744073709551615,"totalTimeMs":0,"tokensPerSecond":0.0)") == "ok");
    CHECK(said(R"("tokensPerSecond":1e300,"tokensGenerated":-0,"totalTimeMs":-0.0)") == "ok");
    CHECK(said(R"("tokensGenerated":-1,"totalTimeMs":-0.001,"tokensPerSecond":-1e400)") ==
          "1:44: error: stats.tokensGenerated: Tokens generated must be >= 0 (got -1) [too_small]\n"
          "1:61: error: stats.totalTimeMs: Total time must be >= 0 (got -0.001) [too_small]\n"
          "1:86: error: stats.tokensPerSecond: Tokens per second must be >= 0 (got -1e400) [too_small]");
    CHECK(said(R"("tokensGenerated":0.5)") ==
          "1:44: error: stats.tokensGenerated: must be an integer (got 0.5) [not_an_integer]");
    CHECK(said(R"("tokensGenerated":-0.5)") ==
          "1:44: error: stats.tokensGenerated: must be an integer (got -0.5) [not_an_integer]\n"
          "1:44: error: stats.tokensGenerated: Tokens generated must be >= 0 (got -0.5) [too_small]");
    CHECK(said(R"("tokensGenerated":18446744073709551616)") ==
          "1:44: error: stats.tokensGenerated: is out of range, must be from 0 to 18446744073709551615 (got "
          "18446744073709551616) [out_of_range]");
    CHECK(said(R"("tokensGenerated":1,"totalTimeMs":1e400)") ==
          "1:60: error: stats.totalTimeMs: is out of range for a floating-point number (got 1e400) [out_of_range]");
    CHECK(said(R"("tokensGenerated":"1","totalTimeMs":null,"tokensPerSecond":[])") ==
          "1:44: error: stats.tokensGenerated: must be an integer (got \"1\") [wrong_type]\n"
          "1:62: error: stats.totalTimeMs: must be a number (got null) [wrong_type]\n"
          "1:85: error: stats.tokensPerSecond: must be a number (got an array) [wrong_type]");
    CHECK(said("") == "1:25: error: stats.tokensGenerated: required key is missing [missing_key]");
}

TEST_CASE("what else is wrong with generation.completed") {
    CHECK(told<generation_completed>("{}") == "1:1: error: streamId: required key is missing [missing_key]\n"
                                              "1:1: error: stats: required key is missing [missing_key]\n"
                                              "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<generation_completed>(R"({"streamId":"","stats":null,"timestamp":1})") ==
          "1:13: error: streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
          "1:24: error: stats: must be an object (got null) [wrong_type]");
    check_time<generation_completed>(R"("streamId":"s","stats":{"tokensGenerated":1})");
    CHECK(lines(telltale::validate(generation_completed{"", {0, -1.0, -0.5}, 1})) ==
          "error: streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
          "error: stats.totalTimeMs: Total time must be >= 0 (got -1) [too_small]\n"
          "error: stats.tokensPerSecond: Tokens per second must be >= 0 (got -0.5) [too_small]");
}
