// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/manifest.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::manifest;
using telltale::runtime::telemetry_settings;

TEST_CASE("the manifest of the document, from text and back") {
    auto const read = telltale::parse<manifest>(R"({
  "telemetry": {
    "file": "runtime/telemetry.jsonl",
    "upload_url": "https://api.example.com/telemetry"
  }
})");
    REQUIRE(read);
    CHECK(*read == manifest{{"runtime/telemetry.jsonl", "https://api.example.com/telemetry"}});
    CHECK(telltale::serialize(*read) ==
          R"({"telemetry":{"file":"runtime/telemetry.jsonl","upload_url":"https://api.example.com/telemetry"}})");
    CHECK(told<manifest>(R"({"app":{"name":"a"},"telemetry":{"file":""}})") == "ok");
}

TEST_CASE("what is wrong with a manifest") {
    CHECK(told<manifest>("{}") == "1:1: error: telemetry: required key is missing [missing_key]");
    CHECK(told<manifest>(R"({"telemetry":{}})") ==
          "1:14: error: telemetry.file: required key is missing [missing_key]");
    CHECK(told<manifest>(R"({"telemetry":{"file":1,"upload_url":null}})") ==
          "1:22: error: telemetry.file: must be a string (got 1) [wrong_type]\n"
          "1:37: error: telemetry.upload_url: must be a string (got null) [wrong_type]");
    CHECK(told<manifest>(R"({"telemetry":"off"})") ==
          "1:14: error: telemetry: must be an object (got \"off\") [wrong_type]");
}
