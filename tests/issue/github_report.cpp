// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/github_report.hpp>

#include "support/catch.hpp"

#include <string>

using telltale::github_report;
using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::issues;
using telltale::text_position;

namespace {

issues two() {
    issues list;
    list.push_back({.code = issue_code::too_small,
                    .path = {"prometheusPort"},
                    .message = "Prometheus port must be >= 1024",
                    .got = "80",
                    .position = text_position{40, 3, 21}});
    list.push_back({.severity = issue_severity::warning,
                    .code = issue_code::unknown_key,
                    .path = {"exportInterval"},
                    .message = "unknown key, did you mean \"exportIntervalMs\"?",
                    .position = text_position{60, 4, 3}});
    return list;
}

} // namespace

TEST_CASE("a command for each issue, byte for byte", "[issue][github_report]") {
    CHECK(
        github_report(two(), {.name = "config.json", .text = "ignored", .color = true}) ==
        "::error file=config.json,line=3,col=21,title=too_small::prometheusPort: Prometheus port must be >= 1024 (got 80)\n"
        "::warning file=config.json,line=4,col=3,title=unknown_key::exportInterval: unknown key, did you mean \"exportIntervalMs\"?\n");
    CHECK(github_report({}, {.name = "config.json"}) == "");
}

TEST_CASE("commands without a file or a place", "[issue][github_report]") {
    issues list = two();
    CHECK(github_report(list, {}).substr(0, 37) == "::error line=3,col=21,title=too_small");
    list[0].position.reset();
    CHECK(github_report(list, {.name = "a.json"}).substr(0, 45) == "::error file=a.json,title=too_small::promethe");
    CHECK(github_report(list, {}).substr(0, 35) == "::error title=too_small::prometheus");
    list[0].path = {};
    CHECK(github_report(list, {}).substr(0, 36) == "::error title=too_small::(document):");
}

TEST_CASE("commands with the issues' own files", "[issue][github_report]") {
    issues list = two();
    list[0].file = "base.json";
    list[1].file = "site.json";
    std::string const own = github_report(list, {});
    CHECK(own.substr(0, 30) == "::error file=base.json,line=3,");
    CHECK(own.find("\n::warning file=site.json,line=4,") != std::string::npos);
    CHECK(github_report(list, {.name = "a.json"}).substr(0, 27) == "::error file=a.json,line=3,");
}

TEST_CASE("data and properties are escaped as the runner reads them", "[issue][github_report]") {
    issues list;
    list.push_back({.code = issue_code::wrong_type,
                    .path = {"a%0A::error::b", "x:y,z"},
                    .message = "100% \r\n::warning::c, d: e",
                    .got = "\"%25\x1B\""});
    CHECK(github_report(list, {.name = "C:\\a,b%\n.json"}) ==
          "::error file=C%3A\\a%2Cb%25\\n.json,title=wrong_type::[\"a%250A::error::b\"][\"x:y,z\"]: "
          "100%25 \\r\\n::warning::c, d: e (got \"%2525\\u001b\")\n");
}
