// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/variant_start_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::variant_start_input;

TEST_CASE("the start of a variant, from text and back") {
    std::string const text = R"({"runId":"1","variantId":"v","requestId":"r","shopId":"s"})";
    auto const read = telltale::parse<variant_start_input>(text);
    REQUIRE(read);
    CHECK(*read == variant_start_input{"1", "v", "r", "s"});
    CHECK(telltale::serialize(*read) == text);
}

TEST_CASE("what is wrong with the start of a variant") {
    CHECK(told<variant_start_input>(R"({"runId":1,"variantID":"v"})") ==
          "1:10: error: runId: must be a string (got 1) [wrong_type]\n"
          "1:1: error: variantId: required key is missing [missing_key]\n"
          "1:1: error: requestId: required key is missing [missing_key]\n"
          "1:1: error: shopId: required key is missing [missing_key]");
}
