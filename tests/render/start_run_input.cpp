// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/start_run_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::start_run_input;

namespace {

std::string run(std::string const& session, std::string const& version, std::string const& facts) {
    return R"({"runId":"1","shopId":"s","requestId":"r","productAssetId":"p","roomSessionId":)" + session +
           R"(,"promptPackVersion":)" + version +
           R"(,"model":"m","traceId":"t","productImageHash":"h","productImageMeta":{"width":1,"height":2,"bytes":3,"format":"png"},)"
           R"("roomImageHash":"i","roomImageMeta":{"width":4,"height":5,"bytes":6,"format":"jpeg"},"resolvedFactsHash":"f",)"
           R"("resolvedFactsJson":)" +
           facts + R"(,"promptPackHash":"g","promptPackJson":{"b":1.50,"a":[]}})";
}

} // namespace

TEST_CASE("the start of a run, from text and back") {
    for (std::string const session : {"null", "\"x\"", "\"\""}) {
        std::string const text = run(session, "0", "{}");
        auto const read = telltale::parse<start_run_input>(text);
        REQUIRE(read);
        CHECK((read->room_session_id == nullptr) == (session == "null"));
        CHECK(read->room_image_meta.format == "jpeg");
        CHECK(read->prompt_pack_json.text() == R"({"b":1.50,"a":[]})");
        CHECK(telltale::serialize(*read) == text);
    }
}

TEST_CASE("what is wrong with the start of a run") {
    CHECK(told<start_run_input>("{}") == "1:1: error: runId: required key is missing [missing_key]\n"
                                         "1:1: error: shopId: required key is missing [missing_key]\n"
                                         "1:1: error: requestId: required key is missing [missing_key]\n"
                                         "1:1: error: productAssetId: required key is missing [missing_key]\n"
                                         "1:1: error: roomSessionId: required key is missing [missing_key]\n"
                                         "1:1: error: promptPackVersion: required key is missing [missing_key]\n"
                                         "1:1: error: model: required key is missing [missing_key]\n"
                                         "1:1: error: productImageHash: required key is missing [missing_key]\n"
                                         "1:1: error: productImageMeta: required key is missing [missing_key]\n"
                                         "1:1: error: roomImageHash: required key is missing [missing_key]\n"
                                         "1:1: error: roomImageMeta: required key is missing [missing_key]\n"
                                         "1:1: error: resolvedFactsHash: required key is missing [missing_key]\n"
                                         "1:1: error: resolvedFactsJson: required key is missing [missing_key]\n"
                                         "1:1: error: promptPackHash: required key is missing [missing_key]\n"
                                         "1:1: error: promptPackJson: required key is missing [missing_key]");
    CHECK(told<start_run_input>(run("7", "-1", "null")) ==
          "1:80: error: roomSessionId: must be a string or null (got 7) [wrong_type]\n"
          "1:102: error: promptPackVersion: must be >= 0 (got -1) [too_small]\n"
          "1:350: error: resolvedFactsJson: must be an object (got null) [wrong_type]");
}
