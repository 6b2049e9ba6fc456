// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/check_log.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"

#include <boost/json/parse.hpp>

#include <sstream>
#include <vector>

using namespace telltale::command;

namespace {

std::string report(arguments asked, std::string_view log, tally& seen) {
    scratch_folder const folder;
    asked.is_log = true;
    std::string const path = folder.write("a.log", log);
    std::FILE* const file = std::tmpfile();
    {
        report_output out(file);
        input_file in(path);
        seen = check_log(asked, false, in, out);
    }
    std::string text = child_detail::all_of(file);
    std::fclose(file);
    for (std::size_t at; (at = text.find(folder.path() + '/')) != std::string::npos;)
        text.erase(at, folder.path().size() + 1);
    return text;
}

arguments as(entry const& what, report_format format = report_format::text) {
    arguments asked;
    asked.as = &what;
    asked.format = format;
    return asked;
}

std::vector<boost::json::value> objects(std::string const& lines) {
    std::vector<boost::json::value> all;
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);) all.push_back(boost::json::parse(line));
    return all;
}

} // namespace

TEST_CASE("each line is a document, blank ones are none", "[command]") {
    tally seen;
    CHECK(report(as(lamp_entry), "{\"name\":\"a\"}\n\n{\"name\":\"b\"}\r\n \t\r\n\r\n{\"name\":\"c\"}", seen).empty());
    CHECK(seen == tally{6, 3, 3, 0, 0});
    CHECK(report(as(lamp_entry), "", seen).empty());
    CHECK(seen == tally{});
}

TEST_CASE("an issue stands at the line of the log", "[command]") {
    tally seen;
    CHECK(report(as(lamp_entry),
                 "{\"name\":\"a\"}\r\n"
                 "\r\n"
                 "{\"name\":\"\xC3\xBC\",\"watts\":-1}\r\n"
                 "{\"name\":\"c\",\"x\":0}\n"
                 "{\"name\":",
                 seen) ==
          "a.log:3:21: error: watts: watts must be >= 0 (got -1) [too_small]\n"
          "{\"name\":\"\xC3\xBC\",\"watts\":-1}\n"
          "                    ^\n"
          "a.log:4:13: warning: x: unknown key [unknown_key]\n"
          "{\"name\":\"c\",\"x\":0}\n"
          "            ^\n"
          "a.log:5:9: error: name: the text ends where a value must stand (got the end of the text) [bad_json]\n"
          "{\"name\":\n"
          "        ^\n");
    CHECK(seen == tally{5, 4, 2, 2, 1});
}

TEST_CASE("an offset is that in the log, and a lone CR ends no line", "[command]") {
    tally seen;
    auto const all = objects(
        report(as(lamp_entry, report_format::json), "{\"name\":\"a\"}\r\n{\"name\":\"b\",\r\"watts\":-7}\n", seen));
    REQUIRE(all.size() == 2);
    auto const& found = all[0].at("issues").at(0);
    CHECK(found.at("offset").as_int64() == 35);
    CHECK(found.at("line").as_int64() == 2);
    CHECK(found.at("column").as_int64() == 22);
}

TEST_CASE("a log for programs: an object for each line with issues, and the summary", "[command]") {
    tally seen;
    std::string const log = "{\"name\":\"a\"}\n{\"name\":\"\",\"x\":0}\n\n{\"name\":\"c\",\"x\":0}\n";
    auto const all = objects(report(as(lamp_entry, report_format::json), log, seen));
    REQUIRE(all.size() == 3);
    CHECK(all[0].at("file").as_string() == "a.log");
    CHECK(!all[0].at("ok").as_bool());
    CHECK(all[0].at("issues").as_array().size() == 2);
    CHECK(all[0].at("issues").at(0).at("line").as_int64() == 2);
    CHECK(all[1].at("ok").as_bool());
    CHECK(all[1].at("issues").at(0).at("severity").as_string() == "warning");
    CHECK(all[2] == boost::json::parse(R"({"file":"a.log","ok":false,
        "summary":{"lines":4,"checked":3,"good":2,"bad":1,"errors":1,"warnings":2}})"));
    CHECK(objects(report(as(lamp_entry, report_format::json), "", seen)).at(0).at("ok").as_bool());
}

TEST_CASE("a line that is too long is an issue, and the next line is read", "[command]") {
    tally seen;
    arguments asked = as(lamp_entry);
    asked.max_line = 20;
    std::string const log = "{\"name\":\"a\"}\n{\"name\":\"" + std::string(500000, 'x') + "\"}\r\n{\"name\":\"\"}\n";
    CHECK(report(asked, log, seen) ==
          "a.log:2:1: error: (document): the line has 500011 bytes, more than the limit of 20 [too_large]\n"
          "a.log:3:9: error: name: must have at least 1 character (got \"\") [too_short]\n"
          "{\"name\":\"\"}\n"
          "        ^\n");
    CHECK(seen == tally{3, 3, 1, 2, 0});
    asked.format = report_format::json;
    auto const found = objects(report(asked, log, seen)).at(0).at("issues").at(0);
    CHECK(found.at("offset").as_int64() == 13);
    CHECK(found.at("expected").as_string() == "at most 20 bytes");
    asked.max_line = 12;
    CHECK(objects(report(asked, "{\"name\":\"a\"}\r\n", seen)).size() == 1); // the end of a line does not count
}

TEST_CASE("a catalog's events tell their types", "[command]") {
    tally seen;
    std::string const said =
        report(as(panel_entry), R"({"ts":"2025-01-31T23:59:59Z","event":"lamp.outt","details":{}})", seen);
    CHECK(said.starts_with("a.log:1:38: error: event: "));
    CHECK(said.find("lamp.lit, lamp.out") != std::string::npos);
    CHECK(said.find("[unknown_tag]") != std::string::npos);
    CHECK(seen == tally{1, 1, 0, 1, 0});
}
