// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/variant_completed.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::variant_completed;

TEST_CASE("what is said of a variant that came to its end") {
    std::string const text =
        R"({"status":"timeout","latencyMs":1.5,"providerMs":1,"uploadMs":0,"outputImageKey":"k","outputImageHash":"h","outputArtifactId":"a","errorCode":"TIMEOUT","errorMessage":"m"})";
    auto const read = telltale::parse<variant_completed>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<variant_completed>("{}") == "ok");
    CHECK(told<variant_completed>(R"({"status":"late","latencyMs":-1,"providerMs":-1,"uploadMs":-1})") ==
          "1:11: error: status: must be one of: success, failed, timeout (got \"late\") [not_one_of]\n"
          "1:30: error: latencyMs: must be >= 0 (got -1) [too_small]\n"
          "1:46: error: providerMs: must be >= 0 (got -1) [too_small]\n"
          "1:60: error: uploadMs: must be >= 0 (got -1) [too_small]");
}
