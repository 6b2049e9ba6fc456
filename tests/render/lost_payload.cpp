// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/lost_payload.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

using telltale::render::lost_payload;

TEST_CASE("what an event says of a payload that is lost") {
    CHECK(telltale::serialize(lost_payload{12345, "no store"}) == R"({"bytes":12345,"reason":"no store"})");
    CHECK(told<lost_payload>(R"({"bytes":12345,"reason":"no store"})") == "ok");
    CHECK(told<lost_payload>(R"({"bytes":-1})") == "1:10: error: bytes: must be >= 0 (got -1) [too_small]\n"
                                                   "1:1: error: reason: required key is missing [missing_key]");
}
