// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/record.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::record;
using telltale::runtime::standard_event;

TEST_CASE("the lines of the document, from text and back") {
    for (std::string const text :
         {R"({"ts":"2024-01-15T10:30:00Z","event":"runtime_start","details":{}})",
          R"({"ts":"2024-01-15T10:30:01Z","event":"service_start","details":{"service_id":"api"}})",
          R"({"ts":"2024-01-15T10:30:05Z","event":"service_ready","details":{"service_id":"api"}})"}) {
        auto const read = telltale::parse<record>(text);
        REQUIRE(read);
        CHECK(read->event.is_known());
        CHECK(telltale::serialize(*read) == text);
    }
    CHECK(telltale::serialize(record{"2024-01-15T10:30:00Z", standard_event::gpu_status, {}}) ==
          R"({"ts":"2024-01-15T10:30:00Z","event":"gpu_status","details":{}})");
}

TEST_CASE("any event, any details") {
    std::string const text =
        R"({"ts":"2024-01-15T10:30Z","event":"service_start_failed","details":{"b":[1.0],"a":null}})";
    auto const read = telltale::parse<record>(text);
    REQUIRE(read);
    CHECK(read->event.other() == "service_start_failed");
    CHECK(read->details.text() == R"({"b":[1.0],"a":null})");
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<record>(R"({"ts":"2024-01-15T10:30Z","event":"","details":{}})") == "ok");
    telltale::issues warnings;
    CHECK(told<record>(R"({"ts":"2024-01-15T10:30Z","event":"runtime-start","details":{}})", {.sink = warnings}) ==
          "ok");
    CHECK(lines(warnings) == "1:35: warning: event: is not a known text, did you mean \"runtime_start\"? "
                             "(got \"runtime-start\") [not_one_of]");
}

TEST_CASE("what is wrong with a record") {
    CHECK(told<record>("{}") == "1:1: error: ts: required key is missing [missing_key]\n"
                                "1:1: error: event: required key is missing [missing_key]\n"
                                "1:1: error: details: required key is missing [missing_key]");
    CHECK(told<record>(R"({"ts":"2024-01-15 10:30","event":1,"details":null})") ==
          "1:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got \"2024-01-15 10:30\") "
          "[wrong_format]\n"
          "1:34: error: event: must be a string (got 1) [wrong_type]\n"
          "1:46: error: details: must be an object (got null) [wrong_type]");
    CHECK(told<record>(R"({"ts":"2024-01-15T10:30:00+00:00","event":"e","details":[]})") ==
          "1:7: error: ts: must be a UTC date-time such as 2025-01-31T23:59:59Z (got \"2024-01-15T10:30:00+00:00\") "
          "[wrong_format]\n"
          "1:57: error: details: must be an object (got an array) [wrong_type]");
}
