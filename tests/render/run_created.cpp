// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_created.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::run_created;

TEST_CASE("what is said of a run that was started") {
    std::string const text = R"({"productAssetId":"p","roomSessionId":"r","promptPackVersion":3,"model":"m"})";
    auto const read = telltale::parse<run_created>(text);
    REQUIRE(read);
    CHECK(*read == run_created{"p", "r", 3, "m"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<run_created>("{}") == "ok");
    CHECK(telltale::parse<run_created>(R"({"roomSessionId":null})") == run_created{});
    CHECK(told<run_created>(R"({"resolvedFacts":{"sha256":"x","bytes":1,"contentType":"","retentionClass":"long"}})") ==
          "1:28: error: resolvedFacts.sha256: must match ^[0-9a-f]{64}$ (got \"x\") [wrong_pattern]");
    CHECK(told<run_created>(R"({"roomSessionId":[],"promptPackVersion":-3,"model":{}})") ==
          "1:18: error: roomSessionId: must be a string (got an array) [wrong_type]\n"
          "1:41: error: promptPackVersion: must be >= 0 (got -3) [too_small]\n"
          "1:52: error: model: must be a string (got an object) [wrong_type]");
}
