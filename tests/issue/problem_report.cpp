// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/problem_report.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::issues;
using telltale::path;
using telltale::problem;
using telltale::problem_report;
using telltale::text_position;
using telltale::detail::fragment_pointer;

namespace {

issues two() {
    issues list;
    list.push_back({.code = issue_code::too_small,
                    .path = {"age"},
                    .message = "must be a positive integer",
                    .got = "-1",
                    .position = text_position{40, 3, 21}});
    list.push_back({.code = issue_code::not_one_of,
                    .path = {"profile", "color"},
                    .message = "must be 'green', 'red' or 'blue'",
                    .file = "/srv/secret"});
    return list;
}

} // namespace

TEST_CASE("problem details, byte for byte", "[issue][problem_report]") {
    issues list = two();
    std::string const errors =
        "\"errors\":[{\"detail\":\"must be a positive integer (got -1)\",\"pointer\":\"#/age\",\"code\":\"too_small\",\"line\":3,\"column\":21},"
        "{\"detail\":\"must be 'green', 'red' or 'blue'\",\"pointer\":\"#/profile/color\",\"code\":\"not_one_of\"}]";
    CHECK(problem_report(list) ==
          "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"2 errors\"," +
              errors + "}");
    CHECK(
        problem_report(list, {.type = "https://example.net/validation-error",
                              .title = "Your request is not valid.",
                              .status = 400,
                              .instance = "/r/1"}) ==
        "{\"type\":\"https://example.net/validation-error\",\"title\":\"Your request is not valid.\",\"status\":400,\"detail\":\"2 errors\","
        "\"instance\":\"/r/1\"," +
            errors + "}");
    list.push_back({.severity = issue_severity::warning,
                    .code = issue_code::unknown_key,
                    .path = {"x", 0},
                    .message = "unknown key"});
    CHECK(
        problem_report(list) ==
        "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"2 errors, 1 warning\"," +
            errors + ",\"warnings\":[{\"detail\":\"unknown key\",\"pointer\":\"#/x/0\",\"code\":\"unknown_key\"}]}");
}

TEST_CASE("the title is the phrase of the status unless told", "[issue][problem_report]") {
    auto const titled = [](unsigned status, std::string_view title) {
        return problem_report({}, {.status = status}) == "{\"type\":\"about:blank\"" + std::string(title) +
                                                             ",\"status\":" + std::to_string(status) +
                                                             ",\"detail\":\"no errors\",\"errors\":[]}";
    };
    CHECK(titled(400, ",\"title\":\"Bad Request\""));
    CHECK(titled(413, ",\"title\":\"Content Too Large\""));
    CHECK(titled(415, ",\"title\":\"Unsupported Media Type\""));
    CHECK(titled(422, ",\"title\":\"Unprocessable Content\""));
    CHECK(titled(500, ",\"title\":\"Internal Server Error\""));
    CHECK(titled(418, ""));
}

TEST_CASE("the detail counts", "[issue][problem_report]") {
    CHECK(telltale::detail::count_sentence(0, 0) == "no errors");
    CHECK(telltale::detail::count_sentence(1, 0) == "1 error");
    CHECK(telltale::detail::count_sentence(3, 1) == "3 errors, 1 warning");
    CHECK(telltale::detail::count_sentence(0, 2) == "no errors, 2 warnings");
}

TEST_CASE("a pointer as a URI fragment: RFC 6901, section 6", "[issue][problem_report]") {
    CHECK(fragment_pointer({}) == "#");
    CHECK(fragment_pointer({"foo", 0}) == "#/foo/0");
    CHECK(fragment_pointer({""}) == "#/");
    CHECK(fragment_pointer({"a/b"}) == "#/a~1b");
    CHECK(fragment_pointer({"c%d"}) == "#/c%25d");
    CHECK(fragment_pointer({"e^f"}) == "#/e%5Ef");
    CHECK(fragment_pointer({"g|h"}) == "#/g%7Ch");
    CHECK(fragment_pointer({"i\\j"}) == "#/i%5Cj");
    CHECK(fragment_pointer({"k\"l"}) == "#/k%22l");
    CHECK(fragment_pointer({" "}) == "#/%20");
    CHECK(fragment_pointer({"m~n"}) == "#/m~0n");
    CHECK(fragment_pointer({"azAZ09-._~!$&'()*+,;=:@?"}) == "#/azAZ09-._~0!$&'()*+,;=:@?");
    CHECK(fragment_pointer({"`{@[\x7F#<>"}) == "#/%60%7B@%5B%7F%23%3C%3E");
    CHECK(fragment_pointer({"\xC3\xA9\n\xFF"}) == "#/%C3%A9%0A%FF");
}
