// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/text_report.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <random>
#include <string>

using telltale::issue;
using telltale::issue_code;
using telltale::issue_severity;
using telltale::issues;
using telltale::text_position;
using telltale::text_report;
using telltale::text::code_point_at;
using telltale::text::is_printable;
using telltale::text::locate;

namespace {

constexpr std::string_view document = "{\n"
                                      "  \"enabled\": true,\n"
                                      "  \"prometheusPort\": 80,\n"
                                      "  \"exportInterval\": 5\n"
                                      "}\n";

issues two() {
    issues list;
    list.push_back({.code = issue_code::too_small,
                    .path = {"prometheusPort"},
                    .message = "Prometheus port must be >= 1024",
                    .expected = ">= 1024",
                    .got = "80",
                    .position = locate(document, document.find("80"))});
    list.push_back({.severity = issue_severity::warning,
                    .code = issue_code::unknown_key,
                    .path = {"exportInterval"},
                    .message = "unknown key, did you mean \"exportIntervalMs\"?",
                    .position = locate(document, document.find("\"exportInterval\""))});
    return list;
}

issues at(std::string_view text, std::size_t offset) {
    issues list;
    list.push_back({.code = issue_code::bad_json, .message = "m", .position = locate(text, offset)});
    return list;
}

// The source line and the caret's line of a report of one issue at `offset`.
std::string excerpt_at(std::string_view text, std::size_t offset) {
    std::string const report = text_report(at(text, offset), {.text = text});
    return report.substr(report.find('\n') + 1);
}

std::string repeat(std::size_t n, std::string_view what) {
    std::string out;
    while (n-- != 0) out += what;
    return out;
}

constexpr std::string_view dots = "\xE2\x80\xA6";

} // namespace

TEST_CASE("a report with source lines, byte for byte", "[issue][text_report]") {
    CHECK(text_report(two(), {.name = "config.json", .text = document}) ==
          "config.json:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "  \"prometheusPort\": 80,\n"
          "                    ^\n"
          "config.json:4:3: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n"
          "  \"exportInterval\": 5\n"
          "  ^\n");
}

TEST_CASE("in colour", "[issue][text_report]") {
    CHECK(
        text_report(two(), {.name = "config.json", .text = document, .color = true}) ==
        "\x1B[1mconfig.json:3:21:\x1B[0m \x1B[1;31merror:\x1B[0m prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
        "  \"prometheusPort\": 80,\n"
        "                    \x1B[1;32m^\x1B[0m\n"
        "\x1B[1mconfig.json:4:3:\x1B[0m \x1B[1;35mwarning:\x1B[0m exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n"
        "  \"exportInterval\": 5\n"
        "  \x1B[1;32m^\x1B[0m\n");
}

TEST_CASE("without text, name or place", "[issue][text_report]") {
    issues list = two();
    CHECK(text_report({}, {.name = "config.json", .text = document}) == "");
    CHECK(text_report(list, {.name = "-"}) ==
          "-:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "-:4:3: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
    CHECK(text_report(list, {}) ==
          "3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "4:3: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
    list[0].position.reset();
    list[1].position.reset();
    CHECK(text_report(list, {.name = "config.json", .text = document}) ==
          "config.json: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "config.json: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
    CHECK(text_report(list, {.text = document}) ==
          "error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
}

TEST_CASE("no line of the source when the schema has a secret", "[issue][text_report]") {
    issues list = two();
    list.conceal_source();
    CHECK(text_report(list, {.name = "config.json", .text = document}) ==
          "config.json:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "config.json:4:3: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
}

TEST_CASE("the caret stands under the place", "[issue][text_report]") {
    CHECK(excerpt_at("[1 2]", 3) == "[1 2]\n   ^\n");
    CHECK(excerpt_at("[1 2]", 0) == "[1 2]\n^\n");
    CHECK(excerpt_at("[1,", 3) == "[1,\n   ^\n");    // at the end
    CHECK(excerpt_at("a\nbc\nd", 3) == "bc\n ^\n");  // the line only
    CHECK(excerpt_at("a\nbc\nd", 4) == "bc\n  ^\n"); // at the line's end
    CHECK(excerpt_at("a\r\nbc\r\nd", 4) == "bc\n ^\n");
    CHECK(excerpt_at("a\r\nbc\r\nd", 5) == "bc\n  ^\n");
    CHECK(excerpt_at("a\r\nbc\r\nd", 6) == "bc\n  ^\n"); // on the second half of a line end
    CHECK(excerpt_at("a\rbc\rd", 3) == "bc\n ^\n");
    CHECK(excerpt_at("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80x", 9) == "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80x\n   ^\n");
    CHECK(excerpt_at("\xC3\xA9\xE2\x82\xACx", 3) == "\xC3\xA9\xE2\x82\xACx\n ^\n"); // within a code point
}

TEST_CASE("an empty line is not shown", "[issue][text_report]") {
    CHECK(excerpt_at("[\n", 2) == "");
    CHECK(excerpt_at("[\n\n]", 2) == "");
    CHECK(excerpt_at("[\r\n\r\n]", 3) == "");
    CHECK(excerpt_at("[\r\n\r\n]", 4) == "");
}

TEST_CASE("tabs keep the caret in place", "[issue][text_report]") {
    CHECK(excerpt_at("\t\"a\": 1", 1) == "    \"a\": 1\n    ^\n");
    CHECK(excerpt_at("\t\t1", 1) == "        1\n    ^\n");
    CHECK(excerpt_at("a\tb", 2) == "a   b\n    ^\n");
    CHECK(excerpt_at("abcd\te", 5) == "abcd    e\n        ^\n");
    CHECK(excerpt_at("\xC3\xA9\tb", 3) == "\xC3\xA9   b\n    ^\n");
}

TEST_CASE("a long line is cut around the place", "[issue][text_report]") {
    CHECK(excerpt_at(repeat(120, "x"), 119) == repeat(120, "x") + "\n" + repeat(119, " ") + "^\n");
    CHECK(excerpt_at(repeat(121, "x"), 0) == repeat(119, "x") + std::string(dots) + "\n^\n");
    CHECK(excerpt_at(repeat(121, "x"), 60) == repeat(119, "x") + std::string(dots) + "\n" + repeat(60, " ") + "^\n");
    CHECK(excerpt_at(repeat(121, "x"), 61) == std::string(dots) + repeat(119, "x") + "\n" + repeat(60, " ") + "^\n");
    CHECK(excerpt_at(repeat(121, "x"), 120) == std::string(dots) + repeat(119, "x") + "\n" + repeat(119, " ") + "^\n");
    CHECK(excerpt_at(repeat(120, "x"), 120) == std::string(dots) + repeat(118, "x") + "\n" + repeat(119, " ") + "^\n");
    CHECK(excerpt_at(repeat(5000, "x") + "@" + repeat(5000, "y"), 5000) == std::string(dots) + repeat(59, "x") + "@" +
                                                                               repeat(58, "y") + std::string(dots) +
                                                                               "\n" + repeat(60, " ") + "^\n");
    CHECK(excerpt_at(repeat(5000, "\xF0\x9F\x98\x80") + "@" + repeat(5000, "\xE2\x82\xAC"), 20000) ==
          std::string(dots) + repeat(59, "\xF0\x9F\x98\x80") + "@" + repeat(58, "\xE2\x82\xAC") + std::string(dots) +
              "\n" + repeat(60, " ") + "^\n");
    CHECK(excerpt_at(repeat(3000, "x") + "\n" + repeat(3000, "y"), 3000) ==
          std::string(dots) + repeat(118, "x") + "\n" + repeat(119, " ") + "^\n");
}

TEST_CASE("a minified document of many bytes costs no more than a small one", "[issue][text_report]") {
    std::string const text(50000000, ' ');
    issues list;
    for (std::size_t i = 0; i != 64; ++i)
        list.push_back(
            {.code = issue_code::bad_json, .message = "m", .position = text_position{text.size() - 1000 * i, 1, 1}});
    auto const start = std::chrono::steady_clock::now();
    CHECK(text_report(list, {.text = text}).size() < 64 * 300);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
}

TEST_CASE("hostile text cannot act", "[issue][text_report]") {
    issues list;
    std::string const text = "\x1B[2J\xE2\x80\xAE\x07\xFF\xC2\x9B"
                             "1\x7F\xEF\xBB\xBFz";
    list.push_back({.code = issue_code::wrong_type,
                    .path = {"\x1B]0;x\x07"},
                    .message = "a\nb",
                    .got = "\r\xE2\x81\xA6",
                    .position = locate(text, text.size() - 1)});
    CHECK(text_report(list, {.name = "a\nb\x1B", .text = text}) ==
          "a\\nb\\u001b:1:12: error: [\"\\u001b]0;x\\u0007\"]: a\\nb (got \\r\\u2066) [wrong_type]\n"
          "\xEF\xBF\xBD[2J\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
          "1\xEF\xBF\xBD\xEF\xBF\xBDz\n"
          "           ^\n");
}

TEST_CASE("a source line is no command to a build log", "[issue][text_report]") {
    constexpr std::string_view dot = "\xEF\xBF\xBD";
    CHECK(excerpt_at("[\n::error::x\n]", 4) == std::string(dot) + ":error::x\n  ^\n");
    CHECK(excerpt_at("[\n\t ::error::x\n]", 4) == "     " + std::string(dot) + ":error::x\n     ^\n");
    CHECK(excerpt_at("\"a::b\"", 0) == "\"a::b\"\n^\n");
    CHECK(excerpt_at("{\"##[group]\":1}", 13) == "{\"##" + std::string(dot) + "group]\":1}\n             ^\n");
    CHECK(excerpt_at(std::string(600, '\x80') + "::error::x", 600) == std::string(dot) + ":error::x\n^\n");
    CHECK(text_report(at("[", 1), {.name = " ::add-mask::x"}) ==
          " \\u003a:add-mask::x:1:2: error: (document): m [bad_json]\n");
}

TEST_CASE("whatever the bytes are, a report is printable lines of bounded width", "[issue][text_report]") {
    std::mt19937 random(20261121);
    constexpr std::string_view alphabet = "a\"\\\n\r\t\x1B\x7F\xC2\x9B\xE2\x80\xAE\xF0\x9F\x98\x80\xFF";
    auto const noise = [&](std::size_t longest) {
        std::string out;
        for (std::size_t n = random() % (longest + 1); n != 0; --n) {
            if (random() % 4 == 0) {
                out += static_cast<char>(random() & 0xFF);
            } else {
                out += alphabet[random() % alphabet.size()];
            }
        }
        return out;
    };
    std::size_t wrong = 0;
    for (int round = 0; round != 1000; ++round) {
        std::string const text = noise(600) + "x";
        std::string const name = noise(5);
        std::size_t const offset = random() % (text.size() + 1);
        issues list;
        list.push_back({.code = issue_code::rule_broken,
                        .path = {noise(5), 3},
                        .message = noise(9),
                        .got = noise(5),
                        .position = locate(text, offset)});
        std::string const report = text_report(list, {.name = name, .text = text});
        std::size_t lines = 0, columns = 0;
        for (std::size_t i = 0; i != report.size();) {
            auto const c = code_point_at(report, i);
            i += c.length;
            if (c.value == U'\n') {
                if (lines != 0 && columns > 120) ++wrong;
                ++lines;
                columns = 0;
            } else {
                ++columns;
                if (!c.well_formed || !is_printable(c.value)) ++wrong;
            }
        }
        if (lines != 1 && lines != 3) ++wrong;
        if (report.back() != '\n') ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a line of a longer log", "[issue][text_report]") {
    issues list;
    list.push_back({.code = issue_code::wrong_type,
                    .path = {"ts"},
                    .message = "must be a string",
                    .got = "1",
                    .position = text_position{1006, 42, 7}});
    std::string_view const line = "{\"ts\":1}";
    CHECK(text_report(list, {.name = "log.jsonl", .text = line, .text_offset = 1000}) ==
          "log.jsonl:42:7: error: ts: must be a string (got 1) [wrong_type]\n"
          "{\"ts\":1}\n"
          "      ^\n");
    CHECK(text_report(list, {.name = "log.jsonl", .text = line}) ==
          "log.jsonl:42:7: error: ts: must be a string (got 1) [wrong_type]\n");
    CHECK(text_report(list, {.name = "log.jsonl", .text = line, .text_offset = 1007}) ==
          "log.jsonl:42:7: error: ts: must be a string (got 1) [wrong_type]\n");
}

TEST_CASE("issues that know their files", "[issue][text_report]") {
    issues list = two();
    list[0].file = "base.json";
    list[1].file = "site\x1B.json";
    list[1].position.reset();
    CHECK(text_report(list, {}) ==
          "base.json:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "site\\u001b.json: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
    CHECK(text_report(list, {.name = "a.json"}) ==
          "a.json:3:21: error: prometheusPort: Prometheus port must be >= 1024 (got 80) [too_small]\n"
          "a.json: warning: exportInterval: unknown key, did you mean \"exportIntervalMs\"? [unknown_key]\n");
}
