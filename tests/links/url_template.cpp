// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/url_template.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::url_template;

TEST_CASE("a template is a text in documents") {
    std::string const text = R"("https://cloud.example.com/runs/{runId}?tab=logs")";
    auto const read = telltale::parse<url_template>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<url_template>(R"("http://localhost:3000/{runId}")") == "ok");
}

TEST_CASE("what is no template") {
    CHECK(
        told<url_template>(R"("cloud.example.com/{runId}")") ==
        "1:1: error: (document): must begin with https:// or http:// (got \"cloud.example.com/{runId}\") [rule_broken]");
    for (std::string const text : {"https://x/", "https://x/{runId}/{runId}", "https://x/{run_id}"})
        CHECK(told<url_template>('"' + text + '"') ==
              "1:1: error: (document): must have {runId} in it, once (got \"" + text + "\") [rule_broken]");
    CHECK(told<url_template>("7") == "1:1: error: (document): must be a string (got 7) [wrong_type]");
}
