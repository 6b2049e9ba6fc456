// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/json_schema_report.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <boost/json.hpp>

#include <string>
#include <string_view>

using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::issues;
using telltale::json_schema_report;
using telltale::text_position;
using telltale::detail::keyword_location;

namespace {

issue port() {
    return {.code = issue_code::too_small,
            .path = {"prometheusPort"},
            .message = "Prometheus port is too small",
            .expected = ">= 1024",
            .got = "80",
            .position = text_position{40, 3, 21}};
}
issue interval() {
    return {.severity = issue_severity::warning,
            .code = issue_code::unknown_key,
            .path = {"stats", 3, "a/b"},
            .message = "unknown key"};
}

// What the published schema of the output format asks of an output unit.
bool is_output_unit(boost::json::value const& unit) {
    boost::json::object const& o = unit.as_object();
    if (!o.contains("valid") || !o.at("valid").is_bool()) return false;
    for (std::string_view const key : {"keywordLocation", "instanceLocation"})
        if (!o.contains(key) || !o.at(key).is_string()) return false;
    if (!o.at("valid").as_bool() && !o.contains("error") && !o.contains("errors")) return false;
    if (o.contains("error") && !o.at("error").is_string()) return false;
    for (std::string_view const key : {"errors", "annotations"})
        if (o.contains(key))
            for (boost::json::value const& inner : o.at(key).as_array())
                if (!is_output_unit(inner)) return false;
    return true;
}

} // namespace

TEST_CASE("output units, byte for byte", "[issue][json_schema_report]") {
    issues list;
    list.push_back(interval());
    list.push_back(port());
    list.push_back({.code = issue_code::missing_key, .path = {"stats", "id"}, .message = "required key is missing"});
    std::string const report = json_schema_report(list, {.name = "config.json", .text = "ignored"});
    CHECK(
        report ==
        "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"file\":\"config.json\",\"errors\":["
        "{\"valid\":false,\"keywordLocation\":\"/minimum\",\"instanceLocation\":\"/prometheusPort\","
        "\"error\":\"Prometheus port is too small (got 80)\",\"code\":\"too_small\",\"dotted\":\"prometheusPort\",\"line\":3,\"column\":21},"
        "{\"valid\":false,\"keywordLocation\":\"/required\",\"instanceLocation\":\"/stats\","
        "\"error\":\"required key is missing\",\"code\":\"missing_key\",\"dotted\":\"stats.id\"}],\"annotations\":["
        "{\"valid\":true,\"keywordLocation\":\"/additionalProperties\",\"instanceLocation\":\"/stats/3/a~1b\","
        "\"annotation\":\"unknown key\",\"code\":\"unknown_key\",\"dotted\":\"stats[3][\\\"a/b\\\"]\"}]}");
    CHECK(is_output_unit(boost::json::parse(report)));
}

TEST_CASE("the output for a valid document", "[issue][json_schema_report]") {
    CHECK(json_schema_report({}, {}) == "{\"valid\":true,\"keywordLocation\":\"\",\"instanceLocation\":\"\"}");
    issues list;
    list.push_back(interval());
    std::string const report = json_schema_report(list, {});
    CHECK(report ==
          "{\"valid\":true,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"annotations\":["
          "{\"valid\":true,\"keywordLocation\":\"/additionalProperties\",\"instanceLocation\":\"/stats/3/a~1b\","
          "\"annotation\":\"unknown key\",\"code\":\"unknown_key\",\"dotted\":\"stats[3][\\\"a/b\\\"]\"}]}");
    CHECK(is_output_unit(boost::json::parse(report)));
}

TEST_CASE("output for the root", "[issue][json_schema_report]") {
    issues list;
    list.push_back({.code = issue_code::bad_json, .message = "m"});
    list.push_back({.code = issue_code::missing_key, .message = "m"});
    CHECK(json_schema_report(list, {}) ==
          "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"errors\":["
          "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"error\":\"m\","
          "\"code\":\"bad_json\",\"dotted\":\"(document)\"},"
          "{\"valid\":false,\"keywordLocation\":\"/required\",\"instanceLocation\":\"\",\"error\":\"m\","
          "\"code\":\"missing_key\",\"dotted\":\"(document)\"}]}");
}

TEST_CASE("output for issues of several files", "[issue][json_schema_report]") {
    issues list;
    list.push_back({.code = issue_code::bad_json, .message = "m", .file = "a.json"});
    list.push_back({.code = issue_code::bad_json, .message = "m", .file = "b.json"});
    std::string const unit =
        "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"error\":\"m\",\"code\":\"bad_json\",\"dotted\":\"(document)\"";
    std::string const opening = "{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",";
    CHECK(json_schema_report(list, {}) ==
          opening + "\"file\":\"a.json\",\"errors\":[" + unit + "}," + unit + ",\"file\":\"b.json\"}]}");
    CHECK(json_schema_report(list, {.name = "b.json"}) ==
          opening + "\"file\":\"b.json\",\"errors\":[" + unit + ",\"file\":\"a.json\"}," + unit + "}]}");
}

TEST_CASE("the keyword of each code", "[issue][json_schema_report]") {
    TWICE(keyword_location(issue_code::missing_key) == "/required");
    TWICE(keyword_location(issue_code::unknown_key) == "/additionalProperties");
    TWICE(keyword_location(issue_code::duplicate_key) == "");
    TWICE(keyword_location(issue_code::wrong_type) == "/type");
    TWICE(keyword_location(issue_code::not_an_integer) == "/type");
    TWICE(keyword_location(issue_code::too_small) == "/minimum");
    TWICE(keyword_location(issue_code::too_big) == "/maximum");
    TWICE(keyword_location(issue_code::not_a_multiple) == "/multipleOf");
    TWICE(keyword_location(issue_code::too_short) == "/minLength");
    TWICE(keyword_location(issue_code::too_long) == "/maxLength");
    TWICE(keyword_location(issue_code::wrong_pattern) == "/pattern");
    TWICE(keyword_location(issue_code::wrong_format) == "/format");
    TWICE(keyword_location(issue_code::not_one_of) == "/enum");
    TWICE(keyword_location(issue_code::too_few_items) == "/minItems");
    TWICE(keyword_location(issue_code::too_many_items) == "/maxItems");
    TWICE(keyword_location(issue_code::not_unique) == "/uniqueItems");
    TWICE(keyword_location(issue_code::unknown_tag) == "");
    TWICE(keyword_location(issue_code::out_of_range) == "");
    TWICE(keyword_location(issue_code::not_finite) == "");
    TWICE(keyword_location(issue_code::rule_broken) == "");
    TWICE(keyword_location(issue_code::deprecated) == "/deprecated");
    TWICE(keyword_location(issue_code::bad_json) == "");
    TWICE(keyword_location(issue_code::bad_yaml) == "");
    TWICE(keyword_location(issue_code::too_many_issues) == "");
}
