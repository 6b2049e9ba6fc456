// SPDX-License-Identifier: BSL-1.0
// Whatever the keys, values, messages and file names are, no report acts: not on a terminal, a page, a log or its reader.
#include <telltale/issue/github_report.hpp>
#include <telltale/issue/json_report.hpp>
#include <telltale/issue/json_schema_report.hpp>
#include <telltale/issue/problem_report.hpp>
#include <telltale/issue/text_report.hpp>

#include "support/catch.hpp"

#include <boost/json.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale;

namespace {

constexpr std::string_view hostile[] = {
    "\n::error::x",
    "\r::error::x",
    "::error::x",
    ":",
    " ::set-output name=a::b",
    "\xC2\xA0\xE3\x80\x80::warning::x",
    "%0A::error::x",
    "%0a::error::x",
    "%250A::error::x",
    "a,line=1,title=b::c",
    "##[error]x",
    "x ##vso[task.setvariable variable=a]b",
    "##teamcity[x]",
    "\x1B[2J\x1B]0;title\x07",
    "\x1B[31m",
    "\xC2\x9B"
    "31m",
    "\x9B"
    "31m",
    "a\xE2\x80\xAE"
    "b",
    "\xE2\x80\xAA\xE2\x80\xAB\xE2\x80\xAC\xE2\x80\xAD",
    "\xE2\x81\xA6\xE2\x81\xA7\xE2\x81\xA8\xE2\x81\xA9",
    "\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C",
    "\xE2\x80\xA8\xE2\x80\xA9",
    "\xC2\x85",
    "<script>alert(1)</script>",
    "</script><!--",
    "]]>&lt;&amp;\"'",
    "\"],\"x\":[\"",
    "\\\"\\u0000",
    "\xFF\xFE\xC0\xAF\xED\xA0\x80",
    "\xF3\xA0\x80\x81\xEF\xBB\xBF",
    "\t\b\f\x7F",
    std::string_view("\0a", 2),
};

/// What a reader of a JSON report should get for `foreign`: bytes that are not UTF-8 replaced, one by one.
std::string replaced(std::string_view foreign) {
    std::string out;
    for (std::size_t i = 0; i != foreign.size();) {
        text::code_point const c = text::code_point_at(foreign, i);
        out += c.well_formed ? foreign.substr(i, c.length) : "\xEF\xBF\xBD";
        i += c.length;
    }
    return out;
}

/// Well-formed UTF-8 that is printable but for line ends.
bool looks_harmless(std::string_view report) {
    for (std::size_t i = 0; i != report.size();) {
        text::code_point const c = text::code_point_at(report, i);
        if (!c.well_formed || (c.value != U'\n' && !text::is_printable(c.value))) return false;
        i += c.length;
    }
    return true;
}

std::vector<std::string> lines_of(std::string_view report) {
    std::vector<std::string> lines;
    while (!report.empty()) {
        std::size_t const end = report.find('\n');
        lines.emplace_back(report.substr(0, end));
        report.remove_prefix(end == report.npos ? report.size() : end + 1);
    }
    return lines;
}

/// Whether a reader of logs finds a command in the line: by what the readers do, not by what the library thinks.
bool is_command(std::string line) {
    for (std::string_view const skipped : {" ", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x80"})
        for (std::size_t at; (at = line.find(skipped)) == 0;) line.erase(0, skipped.size());
    for (std::string_view const prefix : {"##[", "##vso[", "##teamcity["})
        if (line.find(prefix) != line.npos) return true;
    return line.substr(0, 2) == "::";
}

bool is_markup(std::string_view report) { return report.find_first_of("<>&") != report.npos; }

/// The command as the runner reads it: name, properties and data, unescaped.
struct command {
    std::string name, file, line, col, title, data;
};

std::string unescaped(std::string text, bool property) {
    auto const swap = [&](std::string_view from, std::string_view to) {
        for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
            text.replace(at, from.size(), to);
    };
    swap("%0D", "\r");
    swap("%0A", "\n");
    if (property) {
        swap("%3A", ":");
        swap("%2C", ",");
    }
    swap("%25", "%");
    return text;
}

command read_command(std::string const& line) {
    command out;
    std::size_t const end = line.find("::", 2);
    if (line.substr(0, 2) != "::" || end == line.npos) return out;
    std::string info = line.substr(2, end - 2);
    out.data = unescaped(line.substr(end + 2), false);
    std::size_t const space = info.find(' ');
    out.name = info.substr(0, space);
    info.erase(0, space == info.npos ? info.size() : space + 1);
    while (!info.empty()) {
        std::size_t const comma = info.find(',');
        std::string const pair = info.substr(0, comma);
        info.erase(0, comma == info.npos ? info.size() : comma + 1);
        std::size_t const equals = pair.find('=');
        std::string const key = pair.substr(0, equals), value = unescaped(pair.substr(equals + 1), true);
        if (key == "file") out.file = value;
        else if (key == "line") out.line = value;
        else if (key == "col") out.col = value;
        else if (key == "title") out.title = value;
        else out.name += '?';
    }
    return out;
}

struct foreign_texts {
    std::string key, value, message, file, name;
};

// What is wrong with the reports on issues that say these; nothing, if all is well.
std::string acts(foreign_texts const& from) {
    std::string const document = "{\n" + from.value + "\n" + from.key + "}";
    issues list;
    for (issue_severity const severity : {issue_severity::error, issue_severity::warning})
        list.push_back({.severity = severity,
                        .code = issue_code::rule_broken,
                        .path = {from.key, 1, "a", from.key},
                        .message = from.message,
                        .expected = from.message,
                        .got = from.value,
                        .position = text::locate(document, severity == issue_severity::error ? 2 : document.size() - 1),
                        .file = from.file});
    report_source const source{.name = from.name, .text = document};
    std::string const file = from.name.empty() ? from.file : from.name;
    std::string const reason = from.message + (from.value.empty() ? "" : " (got " + from.value + ")");
    issue const& first = list[0];

    std::string const lines = text_report(list, source);
    if (!looks_harmless(lines)) return "text";
    if (lines_of(lines).size() > 6) return "text: lines";
    for (std::string const& line : lines_of(lines))
        if (is_command(line)) return "text: command";
    if (!looks_harmless(to_string(first)) || lines_of(to_string(first)).size() != 1 || is_command(to_string(first)))
        return "to_string";

    std::string const github = github_report(list, source);
    if (!looks_harmless(github) || lines_of(github).size() != 2) return "github";
    std::size_t seen = 0;
    for (std::string const& line : lines_of(github)) {
        for (std::string_view const prefix : {"##[", "##vso[", "##teamcity["})
            if (line.find(prefix) != line.npos) return "github: command";
        command const read = read_command(line);
        if (read.name != (seen++ == 0 ? "error" : "warning")) return "github: name";
        if (read.title != "rule_broken" || read.line.empty() || read.col.empty()) return "github: properties";
        if (read.file != text::printable(file)) return "github: file";
        if (read.data != text::printable(first.path.dotted()) + ": " + text::printable(reason)) return "github: data";
    }

    std::string const json[] = {json_report(list, source), json_schema_report(list, source),
                                problem_report(list, {.type = from.key, .title = from.message, .instance = from.name})};
    boost::json::value read[3];
    for (int i = 0; i != 3; ++i) {
        if (!looks_harmless(json[i]) || is_markup(json[i]) || is_command(json[i]) || json[i].find('\n') != json[i].npos)
            return "json " + std::to_string(i);
        boost::system::error_code wrong;
        read[i] = boost::json::parse(json[i], wrong);
        if (wrong) return "json " + std::to_string(i) + ": " + wrong.message();
    }
    auto const says = [](boost::json::value const& where, std::string_view key, std::string_view foreign) {
        return where.at(key).as_string() == replaced(foreign);
    };
    if (!says(read[0], "file", file)) return "json: file";
    for (boost::json::value const& entry : read[0].at("issues").as_array()) {
        if (entry.at("path").at(0).as_string() != replaced(from.key) || entry.at("path").at(1) != 1)
            return "json: path";
        if (!says(entry, "pointer", first.path.pointer()) || !says(entry, "dotted", first.path.dotted()))
            return "json: pointer";
        if (!says(entry, "message", from.message) || !says(entry, "expected", from.message) ||
            !says(entry, "got", from.value))
            return "json: said";
        if (file != from.file && !from.file.empty() && !says(entry, "file", from.file)) return "json: own file";
    }
    if (!file.empty() && !says(read[1], "file", file)) return "schema: file";
    for (auto const& [many, one] : {std::pair{"errors", "error"}, std::pair{"annotations", "annotation"}}) {
        boost::json::value const& unit = read[1].at(many).as_array().at(0);
        if (!says(unit, "instanceLocation", first.path.pointer()) || !says(unit, one, reason)) return "schema: unit";
    }
    if (!says(read[2], "type", from.key)) return "problem: type";
    if (!from.message.empty() && !says(read[2], "title", from.message)) return "problem: title";
    if (!from.name.empty() && !says(read[2], "instance", from.name)) return "problem: instance";
    for (std::string_view const many : {"errors", "warnings"}) {
        boost::json::value const& entry = read[2].at(many).as_array().at(0);
        if (!says(entry, "detail", reason)) return "problem: detail";
        for (char const c : entry.at("pointer").as_string())
            if (c <= ' ' || c >= 0x7F || std::string_view("\"<>[]\\^`{|}").find(c) != std::string_view::npos)
                return "problem: pointer";
    }
    return "";
}

} // namespace

TEST_CASE("no hostile text acts in any report, wherever it stands", "[agree][hostile_reports]") {
    for (std::string_view const text : hostile) {
        std::string const t(text);
        INFO(text::printable(t));
        CHECK(acts({.key = t, .value = "1", .message = "m", .file = "f", .name = "n"}) == "");
        CHECK(acts({.key = "k", .value = t, .message = "m", .file = "f", .name = "n"}) == "");
        CHECK(acts({.key = "k", .value = "1", .message = t, .file = "f", .name = "n"}) == "");
        CHECK(acts({.key = "k", .value = "1", .message = "m", .file = t, .name = ""}) == "");
        CHECK(acts({.key = "k", .value = "1", .message = "m", .file = t, .name = "n"}) == "");
        CHECK(acts({.key = "k", .value = "1", .message = "m", .file = "f", .name = t}) == "");
        CHECK(acts({.key = t, .value = t, .message = t, .file = t, .name = t}) == "");
    }
}

TEST_CASE("no mixture of hostile texts acts", "[agree][hostile_reports]") {
    std::mt19937 random(20261121);
    auto const mixture = [&] {
        std::string out;
        for (std::size_t n = random() % 4; n != 0; --n) {
            std::string_view const part = hostile[random() % std::size(hostile)];
            std::size_t const from = random() % part.size();
            out += random() % 2 == 0 ? part : part.substr(from, random() % part.size());
        }
        return out;
    };
    std::string found;
    for (int round = 0; round != 3000 && found.empty(); ++round)
        found =
            acts({.key = mixture(), .value = mixture(), .message = mixture(), .file = mixture(), .name = mixture()});
    CHECK(found == "");
}
