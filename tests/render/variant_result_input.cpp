// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/variant_result_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::variant_result_input;
using telltale::render::variant_status;

namespace {

std::string result(std::string const& more) {
    return R"({"renderRunId":"1","variantId":"v","finalPromptHash":"h","requestId":"r","shopId":"s","status":)" + more +
           "}";
}

} // namespace

TEST_CASE("the end of a variant, from text and back") {
    std::string const least = result("\"timeout\"");
    auto const few = telltale::parse<variant_result_input>(least);
    REQUIRE(few);
    CHECK(few->status == variant_status::timeout);
    CHECK(telltale::serialize(*few) == least);

    std::string const text = result(
        R"("failed","startedAt":"2025-01-31T23:59:59Z","completedAt":"2025-01-31T23:59:59.123456Z","latencyMs":1234.5,)"
        R"("providerMs":0,"uploadMs":3,"outputImageKey":"k","outputImageHash":"i","outputArtifactId":"a",)"
        R"("errorCode":"PROVIDER_ERROR","errorMessage":"")");
    auto const all = telltale::parse<variant_result_input>(text);
    REQUIRE(all);
    CHECK(all->latency_ms == 1234.5);
    CHECK(all->completed_at == "2025-01-31T23:59:59.123456Z");
    CHECK(telltale::serialize(*all) == text);
}

TEST_CASE("what is wrong with the end of a variant") {
    CHECK(told<variant_result_input>("{}") == "1:1: error: renderRunId: required key is missing [missing_key]\n"
                                              "1:1: error: variantId: required key is missing [missing_key]\n"
                                              "1:1: error: finalPromptHash: required key is missing [missing_key]\n"
                                              "1:1: error: requestId: required key is missing [missing_key]\n"
                                              "1:1: error: shopId: required key is missing [missing_key]\n"
                                              "1:1: error: status: required key is missing [missing_key]");
    CHECK(
        told<variant_result_input>(result(
            R"("complete","startedAt":"2025-01-31T23:59:59+01:00","completedAt":1738367999,"latencyMs":-1,"providerMs":"3","uploadMs":-0.1)")) ==
        "1:96: error: status: must be one of: success, failed, timeout (got \"complete\") [not_one_of]\n"
        "1:119: error: startedAt: must be a UTC date-time such as 2025-01-31T23:59:59Z "
        "(got \"2025-01-31T23:59:59+01:00\") [wrong_format]\n"
        "1:161: error: completedAt: must be a string (got 1738367999) [wrong_type]\n"
        "1:184: error: latencyMs: must be >= 0 (got -1) [too_small]\n"
        "1:200: error: providerMs: must be a number (got \"3\") [wrong_type]\n"
        "1:215: error: uploadMs: must be >= 0 (got -0.1) [too_small]");
    CHECK(told<variant_result_input>(result(R"("failed","completedAt":"2025-02-30T00:00:00Z")")) ==
          "1:119: error: completedAt: must be a UTC date-time such as 2025-01-31T23:59:59Z "
          "(got \"2025-02-30T00:00:00Z\") [wrong_format]");
}
