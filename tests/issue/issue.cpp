// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/issue.hpp>

#include "support/catch.hpp"

#include <iomanip>
#include <sstream>

using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::text_position;
using telltale::to_string;

namespace {

issue port() {
    return {.severity = issue_severity::error,
            .code = issue_code::too_small,
            .path = {"prometheusPort"},
            .message = "Prometheus port must be >= 1024",
            .expected = ">= 1024",
            .got = "80",
            .position = text_position{40, 3, 21}};
}

} // namespace

TEST_CASE("an issue in one line", "[issue][issue]") {
    CHECK(to_string(port()) == "3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]");
}

TEST_CASE("a warning", "[issue][issue]") {
    issue const i{.severity = issue_severity::warning,
                  .code = issue_code::unknown_key,
                  .path = {"exportInterval"},
                  .message = "unknown key, did you mean \"exportIntervalMs\"?",
                  .position = text_position{60, 4, 3}};
    CHECK(to_string(i) ==
          "4:3: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]");
}

TEST_CASE("without a place, a path or a value", "[issue][issue]") {
    issue i = port();
    i.position.reset();
    CHECK(to_string(i) == "error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]");
    i.got.clear();
    CHECK(to_string(i) == "error: prometheusPort: Prometheus port must be >= 1024 [too_small]");
    i.path = {};
    CHECK(to_string(i) == "error: (document): Prometheus port must be >= 1024 [too_small]");
}

TEST_CASE("an issue of a file", "[issue][issue]") {
    issue i = port();
    i.file = "config.json";
    CHECK(to_string(i) ==
          "config.json:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]");
    i.file = ":";
    CHECK(to_string(i).substr(0, 13) == "\\u003a:3:21: ");
    i.file = "config.json";
    i.position.reset();
    CHECK(to_string(i) == "config.json: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]");
}

TEST_CASE("hostile text in an issue cannot act", "[issue][issue]") {
    issue i = port();
    i.path = {"a\n1:1: error: b"};
    i.message = "no\x1B[1m\r\n\xE2\x80\xAE";
    i.got = "\"\x07\xC2\x9B\xFF\"";
    i.file = "c\n\x1B.json";
    CHECK(
        to_string(i) ==
        "c\\n\\u001b.json:3:21: error: [\"a\\n1:1: error: b\"]: no\\u001b[1m\\r\\n\\u202e (got \"\\u0007\\u009b\\xff\") [too_small]");
}

TEST_CASE("an issue on a stream", "[issue][issue]") {
    std::ostringstream out;
    out << std::setw(200) << std::setfill('#') << port();
    CHECK(out.str() == to_string(port()));
}

TEST_CASE("issues are compared member by member", "[issue][issue]") {
    CHECK(port() == port());
    CHECK(issue{} == issue{});
    auto const differs = [](auto change) {
        issue i = port();
        change(i);
        return !(i == port());
    };
    CHECK(differs([](issue& i) { i.severity = issue_severity::warning; }));
    CHECK(differs([](issue& i) { i.code = issue_code::too_big; }));
    CHECK(differs([](issue& i) { i.path.push_back(0); }));
    CHECK(differs([](issue& i) { i.message += '.'; }));
    CHECK(differs([](issue& i) { i.expected.clear(); }));
    CHECK(differs([](issue& i) { i.got = "81"; }));
    CHECK(differs([](issue& i) { i.position->column = 22; }));
    CHECK(differs([](issue& i) { i.position.reset(); }));
    CHECK(differs([](issue& i) { i.file = "a"; }));
}

TEST_CASE("severities have names", "[issue][issue]") {
    STATIC_REQUIRE(to_string(issue_severity::error) == "error");
    STATIC_REQUIRE(to_string(issue_severity::warning) == "warning");
    CHECK(issue{}.severity == issue_severity::error);
}
