// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/json_report.hpp>

#include "support/catch.hpp"

#include <boost/json.hpp>

#include <random>
#include <string>

using telltale::append_json;
using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::issues;
using telltale::json_report;
using telltale::text_position;
using telltale::text::code_point_at;
using telltale::text::is_printable;

namespace {

issue port() {
    return {.code = issue_code::too_small,
            .path = {"prometheusPort"},
            .message = "Prometheus port must be >= 1024",
            .expected = ">= 1024",
            .got = "80",
            .position = text_position{40, 3, 21}};
}

std::string json(issue const& i) {
    std::string out;
    append_json(out, i);
    return out;
}

// What a reader of the report should get for `foreign`: ill-formed bytes replaced, one by one.
std::string replaced(std::string_view foreign) {
    std::string out;
    for (std::size_t i = 0; i != foreign.size();) {
        auto const c = code_point_at(foreign, i);
        if (c.well_formed) {
            out.append(foreign, i, c.length);
        } else {
            out += "\xEF\xBF\xBD";
        }
        i += c.length;
    }
    return out;
}

} // namespace

TEST_CASE("a report, byte for byte", "[issue][json_report]") {
    issues list;
    list.push_back(port());
    list.push_back({.severity = issue_severity::warning,
                    .code = issue_code::unknown_key,
                    .path = {"stats", "items", 3, "a/b"},
                    .message = "unknown key"});
    CHECK(
        json_report(list, {.name = "config.json", .text = "ignored", .color = true}) ==
        "{\"file\":\"config.json\",\"ok\":false,\"issues\":["
        "{\"severity\":\"error\",\"code\":\"too_small\",\"path\":[\"prometheusPort\"],\"pointer\":\"/prometheusPort\",\"dotted\":\"prometheusPort\","
        "\"message\":\"Prometheus port must be \\u003e= 1024\",\"expected\":\"\\u003e= 1024\",\"got\":\"80\",\"offset\":40,\"line\":3,\"column\":21},"
        "{\"severity\":\"warning\",\"code\":\"unknown_key\",\"path\":[\"stats\",\"items\",3,\"a/b\"],\"pointer\":\"/stats/items/3/a~1b\","
        "\"dotted\":\"stats.items[3][\\\"a/b\\\"]\",\"message\":\"unknown key\",\"expected\":\"\",\"got\":\"\","
        "\"offset\":null,\"line\":null,\"column\":null}]}");
}

TEST_CASE("a report of nothing wrong, and of warnings only", "[issue][json_report]") {
    CHECK(json_report({}, {.name = "a.json"}) == "{\"file\":\"a.json\",\"ok\":true,\"issues\":[]}");
    CHECK(json_report({}, {}) == "{\"file\":\"\",\"ok\":true,\"issues\":[]}");
    issues list;
    issue i = port();
    i.severity = issue_severity::warning;
    list.push_back(i);
    CHECK(json_report(list, {}).substr(0, 21) == "{\"file\":\"\",\"ok\":true,");
}

TEST_CASE("the root", "[issue][json_report]") {
    issue i;
    i.code = issue_code::bad_json;
    CHECK(
        json(i) ==
        "{\"severity\":\"error\",\"code\":\"bad_json\",\"path\":[],\"pointer\":\"\",\"dotted\":\"(document)\",\"message\":\"\",\"expected\":\"\","
        "\"got\":\"\",\"offset\":null,\"line\":null,\"column\":null}");
}

TEST_CASE("an issue of a file says so unless the report does", "[issue][json_report]") {
    issues list;
    list.push_back({.code = issue_code::bad_json, .file = "a.json"});
    std::string const plain =
        "{\"severity\":\"error\",\"code\":\"bad_json\",\"path\":[],\"pointer\":\"\",\"dotted\":\"(document)\",\"message\":\"\",\"expected\":\"\","
        "\"got\":\"\",\"offset\":null,\"line\":null,\"column\":null";
    CHECK(json(list[0]) == plain + ",\"file\":\"a.json\"}");
    CHECK(json_report(list, {}) == "{\"file\":\"a.json\",\"ok\":false,\"issues\":[" + plain + "}]}");
    list.push_back({.code = issue_code::bad_json, .file = "b\n.json"});
    list.push_back({.code = issue_code::bad_json});
    CHECK(json_report(list, {}) == "{\"file\":\"a.json\",\"ok\":false,\"issues\":[" + plain + "}," + plain +
                                       ",\"file\":\"b\\n.json\"}," + plain + "}]}");
    CHECK(json_report(list, {.name = "c.json"}) == "{\"file\":\"c.json\",\"ok\":false,\"issues\":[" + plain +
                                                       ",\"file\":\"a.json\"}," + plain + ",\"file\":\"b\\n.json\"}," +
                                                       plain + "}]}");
}

TEST_CASE("append_json appends", "[issue][json_report]") {
    std::string out = "[";
    append_json(out, port());
    CHECK(out == "[" + json(port()));
}

TEST_CASE("hostile text in a JSON report cannot act", "[issue][json_report]") {
    issue i = port();
    i.path = {"a\n\"\x1B", 0};
    i.message = "\\ \xE2\x80\xAE \xC2\x9B \xFF \xF3\xA0\x80\x81 \x7F \xC3\xA9";
    i.expected = "\t";
    i.got = "\"\\u0041\"";
    CHECK(
        json(i) ==
        "{\"severity\":\"error\",\"code\":\"too_small\",\"path\":[\"a\\n\\\"\\u001b\",0],\"pointer\":\"/a\\n\\\"\\u001b/0\","
        "\"dotted\":\"[\\\"a\\\\n\\\\\\\"\\\\u001b\\\"][0]\",\"message\":\"\\\\ \\u202e \\u009b \\ufffd \\udb40\\udc01 \\u007f \xC3\xA9\",\"expected\":\"\\t\","
        "\"got\":\"\\\"\\\\u0041\\\"\",\"offset\":40,\"line\":3,\"column\":21}");
}

TEST_CASE("whatever the bytes are, a report is JSON that says them", "[issue][json_report]") {
    std::mt19937 random(20261121);
    constexpr std::string_view alphabet = "a\"\\\n\r\t\x1B\x7F\xC2\x9B\xE2\x80\xAE\xF0\x9F\x98\x80\xFF\xED\xA0\x80";
    auto const noise = [&] {
        std::string out;
        for (std::size_t n = random() % 12; n != 0; --n) {
            if (random() % 4 == 0) {
                out += static_cast<char>(random() & 0xFF);
            } else {
                out += alphabet[random() % alphabet.size()];
            }
        }
        return out;
    };
    std::size_t wrong = 0;
    for (int round = 0; round != 2000; ++round) {
        issue const i{.path = {noise(), 7}, .message = noise(), .expected = noise(), .got = noise()};
        std::string const name = noise();
        issues list;
        list.push_back(i);
        std::string const report = json_report(list, {.name = name});
        for (std::size_t at = 0; at != report.size();) {
            auto const c = code_point_at(report, at);
            if (!c.well_formed || !is_printable(c.value)) ++wrong;
            at += c.length;
        }
        boost::system::error_code error;
        boost::json::value const read = boost::json::parse(report, error);
        if (error) {
            ++wrong;
            continue;
        }
        boost::json::object const& entry = read.as_object().at("issues").as_array().at(0).as_object();
        if (read.as_object().at("file").as_string() != replaced(name)) ++wrong;
        if (entry.at("path").as_array().at(0).as_string() != replaced(i.path[0].key())) ++wrong;
        if (entry.at("path").as_array().at(1) != 7) ++wrong;
        if (entry.at("pointer").as_string() != replaced(i.path.pointer())) ++wrong;
        if (entry.at("dotted").as_string() != i.path.dotted()) ++wrong;
        if (entry.at("message").as_string() != replaced(i.message)) ++wrong;
        if (entry.at("expected").as_string() != replaced(i.expected)) ++wrong;
        if (entry.at("got").as_string() != replaced(i.got)) ++wrong;
    }
    CHECK(wrong == 0);
}
