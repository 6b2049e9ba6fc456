// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_completed.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::render::run_completed;

TEST_CASE("what is said of a run that came to its end") {
    std::string const text =
        R"({"status":"failed","totalDurationMs":1.5,"successCount":0,"failCount":2,"timeoutCount":1})";
    auto const read = telltale::parse<run_completed>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<run_completed>("{}") == "ok");
    CHECK(told<run_completed>(
              R"({"status":"late","totalDurationMs":-1,"successCount":-1,"failCount":-1,"timeoutCount":0.5})") ==
          "1:11: error: status: must be one of: complete, partial, failed (got \"late\") [not_one_of]\n"
          "1:36: error: totalDurationMs: must be >= 0 (got -1) [too_small]\n"
          "1:54: error: successCount: must be >= 0 (got -1) [too_small]\n"
          "1:69: error: failCount: must be >= 0 (got -1) [too_small]\n"
          "1:87: error: timeoutCount: must be an integer (got 0.5) [not_an_integer]");
}
