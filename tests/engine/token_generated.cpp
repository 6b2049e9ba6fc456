// SPDX-License-Identifier: BSL-1.0
#include <telltale/engine/token_generated.hpp>

#include <telltale/write/serialize.hpp>

#include "engine/check_time.hpp"

#include <string>

using telltale::engine::token_generated;

TEST_CASE("generation.token, from text and back") {
    std::string const text = R"({"streamId":"s1","token":" the","logprob":-0.105,"timestamp":1700000000000})";
    auto const read = telltale::parse<token_generated>(text);
    REQUIRE(read);
    CHECK(*read == token_generated{"s1", " the", -0.105, 1700000000000});
    CHECK(telltale::serialize(*read) == text);

    auto const last = telltale::parse<token_generated>(R"({"streamId":"s","token":"","timestamp":1})");
    REQUIRE(last); // the end of a stream is an empty token; logprob may be absent
    CHECK(*last == token_generated{"s", "", {}, 1});
    CHECK(telltale::serialize(*last) == R"({"streamId":"s","token":"","timestamp":1})");
}

TEST_CASE("a logprob is any finite number") {
    auto const said = [](std::string const& number) {
        return told<token_generated>(R"({"streamId":"s","token":"t","logprob":)" + number + R"(,"timestamp":1})");
    };
    for (char const* good : {"0", "-0.0", "-1", "1", "0.5", "-1e308", "5e-324", "1e-400", "18446744073709551616"})
        CHECK(said(good) == "ok");
    for (std::string const big : {"1e400", "-1e309"})
        CHECK(said(big) ==
              "1:39: error: logprob: is out of range for a floating-point number (got " + big + ") [out_of_range]");
    for (std::string const other : {"null", "\"-0.1\"", "false"})
        CHECK(said(other) == "1:39: error: logprob: must be a number (got " + other + ") [wrong_type]");
}

TEST_CASE("what is wrong with generation.token") {
    CHECK(told<token_generated>("{}") == "1:1: error: streamId: required key is missing [missing_key]\n"
                                         "1:1: error: token: required key is missing [missing_key]\n"
                                         "1:1: error: timestamp: required key is missing [missing_key]");
    CHECK(told<token_generated>(R"({"streamId":"","token":0,"timestamp":1})") ==
          "1:13: error: streamId: Stream ID cannot be empty (got \"\") [too_short]\n"
          "1:24: error: token: must be a string (got 0) [wrong_type]");
    CHECK(told<token_generated>(R"({"streamId":null,"token":null,"timestamp":1})") ==
          "1:13: error: streamId: must be a string (got null) [wrong_type]\n"
          "1:26: error: token: must be a string (got null) [wrong_type]");
    check_time<token_generated>(R"("streamId":"s","token":"t")");
    CHECK(lines(telltale::validate(token_generated{"", "", {}, 1})) ==
          "error: streamId: Stream ID cannot be empty (got \"\") [too_short]");
}
