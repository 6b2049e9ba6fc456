// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/formatted_report.hpp>

#include "support/lamp.hpp"
#include "support/twice.hpp"

#include <string>

using namespace telltale::command;

namespace {

std::string said(report_format format, std::string_view text) {
    telltale::options wishes;
    telltale::issues all;
    wishes.unknown_keys = telltale::unknown_keys::warn;
    wishes.sink = all;
    for (telltale::issue const& i : telltale::validate<lamp>(text, wishes)) all.push_back(i);
    return formatted_report(format, all, {.name = "a b:1", .text = text});
}

} // namespace

TEST_CASE("a good document is an object for programs, and nothing for people", "[command]") {
    std::string_view const good = R"({"name":"oil"})";
    CHECK(said(report_format::text, good).empty());
    CHECK(said(report_format::json, good) == "{\"file\":\"a b:1\",\"ok\":true,\"issues\":[]}\n");
    CHECK(said(report_format::github, good).empty());
    CHECK(said(report_format::json_schema, good) ==
          "{\"valid\":true,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"file\":\"a b:1\"}\n");
    CHECK(said(report_format::problem, good).empty());
    TWICE(is_for_people(report_format::text));
    TWICE(is_for_people(report_format::github));
    TWICE(!is_for_people(report_format::json));
    TWICE(!is_for_people(report_format::json_schema));
    TWICE(!is_for_people(report_format::problem));
}

TEST_CASE("a warning is no problem", "[command]") {
    std::string_view const doubtful = R"({"name":"oil","x":1})";
    CHECK(said(report_format::problem, doubtful).empty());
    CHECK(said(report_format::github, doubtful) ==
          "::warning file=a b%3A1,line=1,col=15,title=unknown_key::x: unknown key\n");
    CHECK(said(report_format::json_schema, doubtful).starts_with("{\"valid\":true,"));
}

TEST_CASE("a bad document, in every format on lines of its own", "[command]") {
    std::string_view const bad = R"({"name":""})";
    CHECK(said(report_format::text, bad) ==
          "a b:1:1:9: error: name: must have at least 1 character (got \"\") [too_short]\n"
          "{\"name\":\"\"}\n"
          "        ^\n");
    CHECK(said(report_format::problem, bad) ==
          "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"1 error\","
          "\"instance\":\"a%20b%3A1\",\"errors\":[{\"detail\":\"must have at least 1 character (got \\\"\\\")\","
          "\"pointer\":\"#/name\",\"code\":\"too_short\",\"line\":1,\"column\":9}]}\n");
    for (auto const format : {report_format::json, report_format::github, report_format::json_schema}) {
        std::string const one = said(format, bad);
        CHECK(one.find('\n') == one.size() - 1);
        CHECK(one.find("too_short") != std::string::npos);
    }
}
