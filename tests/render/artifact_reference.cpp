// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/artifact_reference.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::artifact_reference;

TEST_CASE("what an event says of a stored file") {
    std::string const text =
        R"({"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","bytes":3,"contentType":"text/plain","retentionClass":"short"})";
    auto const read = telltale::parse<artifact_reference>(text);
    REQUIRE(read);
    CHECK(read->bytes == 3);
    CHECK(read->retention_class == telltale::render::retention_class::short_);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<artifact_reference>(R"({"sha256":"BA78","bytes":-1,"contentType":"","retentionClass":"ever"})") ==
          "1:11: error: sha256: must match ^[0-9a-f]{64}$ (got \"BA78\") [wrong_pattern]\n"
          "1:26: error: bytes: must be >= 0 (got -1) [too_small]\n"
          "1:63: error: retentionClass: must be one of: short, standard, long (got \"ever\") [not_one_of]");
    CHECK(told<artifact_reference>("{}") == "1:1: error: sha256: required key is missing [missing_key]\n"
                                            "1:1: error: bytes: required key is missing [missing_key]\n"
                                            "1:1: error: contentType: required key is missing [missing_key]\n"
                                            "1:1: error: retentionClass: required key is missing [missing_key]");
}
