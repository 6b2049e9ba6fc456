// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/artifact_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::artifact_input;
using telltale::render::artifact_type;
using telltale::render::retention_class;

TEST_CASE("an artifact, from text and back") {
    std::string const least = R"({"shopId":"s","requestId":"r","type":"output_image","contentType":""})";
    auto const few = telltale::parse<artifact_input>(least);
    REQUIRE(few);
    CHECK(few->type == artifact_type::output_image);
    CHECK(telltale::serialize(*few) == least);

    std::string const text =
        R"({"shopId":"s","requestId":"r","runId":"1","variantId":"v","type":"sketch","existingGcsKey":"k",)"
        R"("contentType":"image/png","retentionClass":"short","width":0,"height":9007199254740993,"meta":{"a":null}})";
    auto const all = telltale::parse<artifact_input>(text);
    REQUIRE(all);
    CHECK(all->type.other() == "sketch");
    CHECK(all->retention_class == retention_class::short_);
    CHECK(all->height == 9007199254740993U);
    CHECK(telltale::serialize(*all) == text);
}

TEST_CASE("where an artifact's bytes come from is not asked") {
    CHECK(told<artifact_input>(
              R"({"shopId":"s","requestId":"r","type":"t","buffer":7,"existingGcsKey":"k","contentType":""})") == "ok");
    CHECK(told<artifact_input>(R"({"shopId":"s","requestId":"r","type":"t","contentType":""})") == "ok");
}

TEST_CASE("what is wrong with an artifact") {
    CHECK(told<artifact_input>("{}") == "1:1: error: shopId: required key is missing [missing_key]\n"
                                        "1:1: error: requestId: required key is missing [missing_key]\n"
                                        "1:1: error: type: required key is missing [missing_key]\n"
                                        "1:1: error: contentType: required key is missing [missing_key]");

    CHECK(
        told<artifact_input>(
            R"({"shopId":"s","requestId":"r","type":"t","contentType":"c","retentionClass":"short_","width":-1,"height":0.5,"meta":"m"})") ==
        "1:77: error: retentionClass: must be one of: short, standard, long, did you mean \"short\"? "
        "(got \"short_\") [not_one_of]\n"
        "1:94: error: width: must be >= 0 (got -1) [too_small]\n"
        "1:106: error: height: must be an integer (got 0.5) [not_an_integer]\n"
        "1:117: error: meta: must be an object (got \"m\") [wrong_type]");
}
