// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/image_meta.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::image_meta;

TEST_CASE("an image's size and form, from text and back") {
    std::string const text = R"({"width":1024,"height":768,"bytes":0,"format":""})";
    auto const read = telltale::parse<image_meta>(text);
    REQUIRE(read);
    CHECK(*read == image_meta{1024, 768, 0, ""});
    CHECK(telltale::serialize(*read) == text);
}

TEST_CASE("what is wrong with an image's size and form") {
    CHECK(told<image_meta>("{}") == "1:1: error: width: required key is missing [missing_key]\n"
                                    "1:1: error: height: required key is missing [missing_key]\n"
                                    "1:1: error: bytes: required key is missing [missing_key]\n"
                                    "1:1: error: format: required key is missing [missing_key]");
    CHECK(told<image_meta>(R"({"width":-1,"height":1.5,"bytes":"9","format":null})") ==
          "1:10: error: width: must be >= 0 (got -1) [too_small]\n"
          "1:22: error: height: must be an integer (got 1.5) [not_an_integer]\n"
          "1:34: error: bytes: must be an integer (got \"9\") [wrong_type]\n"
          "1:47: error: format: must be a string (got null) [wrong_type]");
}
