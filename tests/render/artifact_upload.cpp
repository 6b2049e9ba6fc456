// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/artifact_upload.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::artifact_upload;
using telltale::render::buffer;

namespace {

std::string artifact(std::string const& more) {
    return R"({"shopId":"s","requestId":"r","type":"output_image",)" + more + R"("contentType":"image/png"})";
}

} // namespace

TEST_CASE("an artifact with its bytes, or with the key of those that are stored") {
    std::string const bytes = artifact(R"("buffer":"aGk=",)");
    auto const read = telltale::parse<artifact_upload>(bytes);
    REQUIRE(read);
    CHECK(read->buffer == buffer{"hi"});
    CHECK(telltale::serialize(*read) == bytes);
    CHECK(told<artifact_upload>(artifact(R"("existingGcsKey":"k",)")) == "ok");
    CHECK(told<artifact_upload>(artifact(R"("buffer":"",)")) == "ok"); // an empty file is one
    CHECK(
        told<artifact_upload>(
            R"({"shopId":"s","requestId":"r","runId":"1","variantId":"v","type":"t","buffer":"","contentType":"c","retentionClass":"long","width":1,"height":2,"meta":{}})") ==
        "ok");
}

TEST_CASE("neither of them, or both, is refused at both") {
    CHECK(told<artifact_upload>(artifact("")) ==
          "1:1: error: buffer: needs either buffer or existingGcsKey [rule_broken]\n"
          "1:1: error: existingGcsKey: needs either buffer or existingGcsKey [rule_broken]");
    CHECK(told<artifact_upload>(artifact(R"("buffer":"aGk=","existingGcsKey":"k",)")) ==
          "1:62: error: buffer: takes either buffer or existingGcsKey, not both [rule_broken]\n"
          "1:86: error: existingGcsKey: takes either buffer or existingGcsKey, not both [rule_broken]");
    artifact_upload both;
    both.buffer = buffer{"x"};
    both.existing_gcs_key = "k";
    CHECK(lines(telltale::validate(both)) ==
          "error: buffer: takes either buffer or existingGcsKey, not both [rule_broken]\n"
          "error: existingGcsKey: takes either buffer or existingGcsKey, not both [rule_broken]");
}

TEST_CASE("what else is wrong with an artifact") {
    CHECK(told<artifact_upload>("{}") ==
          "1:1: error: shopId: required key is missing [missing_key]\n"
          "1:1: error: requestId: required key is missing [missing_key]\n"
          "1:1: error: type: required key is missing [missing_key]\n"
          "1:1: error: contentType: required key is missing [missing_key]\n"
          "1:1: error: buffer: needs either buffer or existingGcsKey [rule_broken]\n"
          "1:1: error: existingGcsKey: needs either buffer or existingGcsKey [rule_broken]");

    CHECK(told<artifact_upload>(artifact(R"("buffer":"aGk","retentionClass":"ever","width":-1,"height":-2,)")) ==
          "1:62: error: buffer: must be base64 as in RFC 4648 (got \"aGk\") [wrong_format]\n"
          "1:85: error: retentionClass: must be one of: short, standard, long (got \"ever\") [not_one_of]\n"
          "1:100: error: width: must be >= 0 (got -1) [too_small]\n"
          "1:112: error: height: must be >= 0 (got -2) [too_small]");
}
