// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/complete_run_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::complete_run_input;
using telltale::render::run_status;

TEST_CASE("the end of a run, from text and back") {
    std::string const text =
        R"({"runId":"1","requestId":"r","shopId":"s","status":"partial","totalDurationMs":10.5,"successCount":2,"failCount":0,"timeoutCount":1})";
    auto const read = telltale::parse<complete_run_input>(text);
    REQUIRE(read);
    CHECK(*read == complete_run_input{"1", "r", "s", run_status::partial, 10.5, 2, 0, 1});
    CHECK(telltale::serialize(*read) == text);
}

TEST_CASE("what is wrong with the end of a run") {
    CHECK(told<complete_run_input>("{}") == "1:1: error: runId: required key is missing [missing_key]\n"
                                            "1:1: error: requestId: required key is missing [missing_key]\n"
                                            "1:1: error: shopId: required key is missing [missing_key]\n"
                                            "1:1: error: status: required key is missing [missing_key]\n"
                                            "1:1: error: totalDurationMs: required key is missing [missing_key]\n"
                                            "1:1: error: successCount: required key is missing [missing_key]\n"
                                            "1:1: error: failCount: required key is missing [missing_key]\n"
                                            "1:1: error: timeoutCount: required key is missing [missing_key]");
    CHECK(
        told<complete_run_input>(
            R"({"runId":"1","requestId":"r","shopId":"s","status":"success","totalDurationMs":-1,"successCount":-2,"failCount":1.5,"timeoutCount":null})") ==
        "1:52: error: status: must be one of: complete, partial, failed (got \"success\") [not_one_of]\n"
        "1:80: error: totalDurationMs: must be >= 0 (got -1) [too_small]\n"
        "1:98: error: successCount: must be >= 0 (got -2) [too_small]\n"
        "1:113: error: failCount: must be an integer (got 1.5) [not_an_integer]\n"
        "1:132: error: timeoutCount: must be an integer (got null) [wrong_type]");
}
