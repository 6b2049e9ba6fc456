// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/run_url.hpp>

#include "support/catch.hpp"

using telltale::links::run_url;

TEST_CASE("the page of a run") {
    CHECK(run_url({"https://x/runs/{runId}"}, "run_abc") == "https://x/runs/run_abc");
    CHECK(run_url({"https://x/{runId}/logs?a={b}"}, "r-1.~") == "https://x/r-1.~/logs?a={b}");
    CHECK(run_url({"https://x/{runId}"}, "../a?b#c \xC3\xA9") == "https://x/..%2Fa%3Fb%23c%20%C3%A9");
    CHECK(run_url({"https://x/{runId}"}, "") == "https://x/");
    CHECK(run_url({"https://x/{runId}"}, "{runId}") == "https://x/%7BrunId%7D");
    CHECK(run_url({"https://x/"}, "r") == "https://x/");
}
