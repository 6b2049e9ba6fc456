// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/error_event.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::error_event;

TEST_CASE("error, from text and back") {
    std::string const text =
        R"({"error":{"message":"out of memory","code":"ENOMEM","stack":"at load\nat main"},"context":"loading","timestamp":1700000000000})";
    auto const read = telltale::parse<error_event>(text);
    REQUIRE(read);
    CHECK(*read == error_event{{"out of memory", "ENOMEM", "at load\nat main"}, "loading", 1700000000000});
    CHECK(telltale::serialize(*read) == text);

    auto const least = telltale::parse<error_event>(R"({"timestamp":1,"error":{"message":""}})");
    REQUIRE(least); // every text may be empty; code, stack and context may be absent
    CHECK(*least == error_event{{"", {}, {}}, {}, 1});
    CHECK(telltale::serialize(*least) == R"({"error":{"message":""},"timestamp":1})");

    std::string const empty = R"({"error":{"message":"","code":"","stack":""},"context":"","timestamp":1})";
    auto const blank = telltale::parse<error_event>(empty);
    REQUIRE(blank);
    CHECK(telltale::serialize(*blank) == empty);
}

TEST_CASE("what is wrong with error") {
    CHECK(told<error_event>("{}") == "1:1: error: error: required key is missing [missing_key]\n"
                                     "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<error_event>(R"({"error":{},"timestamp":1})") ==
          "1:10: error: error.message: required key is missing [missing_key]");
    CHECK(told<error_event>(R"({"error":{"message":null,"code":7,"stack":["a"]},"context":{},"timestamp":1})") ==
          "1:21: error: error.message: must be a string (got null) [wrong_type]\n"
          "1:33: error: error.code: must be a string (got 7) [wrong_type]\n"
          "1:43: error: error.stack: must be a string (got an array) [wrong_type]\n"
          "1:60: error: context: must be a string (got an object) [wrong_type]");
    CHECK(told<error_event>(R"({"error":{"message":"","code":null,"stack":null},"context":null,"timestamp":1})") ==
          "1:31: error: error.code: must be a string (got null) [wrong_type]\n"
          "1:44: error: error.stack: must be a string (got null) [wrong_type]\n"
          "1:60: error: context: must be a string (got null) [wrong_type]");
    CHECK(told<error_event>(R"({"error":"boom","timestamp":1})") ==
          "1:10: error: error: must be an object (got \"boom\") [wrong_type]");
    check_time<error_event>(R"("error":{"message":"m"})");
    CHECK(lines(telltale::validate(error_event{})) ==
          "error: timestamp: Timestamp must be positive (got 0) [too_small]");
}
