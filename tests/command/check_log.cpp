// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/check_log.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <unistd.h>

using namespace telltale::command;

namespace {

std::string report(arguments asked, std::string_view log, tally& seen, std::size_t block = 1000) {
    scratch_folder const folder;
    asked.is_log = true;
    std::string const path = folder.write("a.log", log);
    std::FILE* const file = std::tmpfile();
    try {
        report_output out(file);
        input_file in(path);
        seen = check_log(asked, false, in, out, block);
    } catch (std::exception const& thrown) {
        std::fputs(thrown.what(), file);
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

namespace {

// A log with all that a log can have, in lines of many lengths.
std::string drawn_log(unsigned seed, std::size_t lines) {
    constexpr std::string_view shapes[] = {"{\"name\":\"a\"}",
                                           "{\"name\":\"b\",\"watts\":7}",
                                           "",
                                           " \t",
                                           "{\"name\":\"\"}",
                                           "{\"watts\":-1}",
                                           "{\"name\":\"c\",\"x\":0,\"y\":[],\"z\":{}}",
                                           "{\"nam\":1,\"watts\":-2,\"name\":2}",
                                           "{\"name\":\"d\",\r\"watts\":-7}",
                                           "{\"name\":\"d\",\"name\":\"e\"}",
                                           "{\"name\":\"\xC3\xBC\",\"watts\":1.5}",
                                           "{\"name\":\"\xFF\"}",
                                           "{\"name\":",
                                           "]",
                                           "{\"name\":\"\\ud800\"}"};
    std::mt19937 random(seed);
    std::string log;
    for (; lines != 0; --lines) {
        auto const what = random() % 40;
        if (what < std::size(shapes)) log += shapes[what];
        else if (what == 15) log += "{\"name\":\"" + std::string(random() % 700, 'x') + "\",\"wats\":1}";
        else if (what == 16) log += "{\"x\":" + std::string(140, '[') + std::string(140, ']') + '}';
        else log += "{\"name\":\"" + std::string(1 + random() % 30, 'y') + "\"}";
        if (lines != 1 || seed % 2 == 0) log += random() % 3 == 0 ? "\r\n" : "\n";
    }
    return log;
}

using telltale::issues;

issues one_issue(std::string message) {
    telltale::issue one;
    one.code = telltale::issue_code::too_small;
    one.message = std::move(message);
    one.position = telltale::text_position{0, 1, 1};
    issues list;
    list.push_back(std::move(one));
    return list;
}

// A document is how many milliseconds to wait; `x` throws; others are bad at once.
constexpr entry waiting_entry{"waiting", "", [](std::string_view text, telltale::options const&) {
                                  if (text == "x") throw std::runtime_error("x was read");
                                  if (text[0] < '0' || text[0] > '9') return one_issue(std::string(text));
                                  std::this_thread::sleep_for(std::chrono::milliseconds(std::stoi(std::string(text))));
                                  return issues();
                              }};

} // namespace

TEST_CASE("however many threads, and however the log is read: the same report", "[command]") {
    constexpr report_format formats[] = {report_format::text, report_format::json, report_format::github,
                                         report_format::json_schema, report_format::problem};
    std::size_t different = 0;
    for (unsigned seed = 0; seed != 20; ++seed) {
        std::string const log = drawn_log(seed, seed * 20);
        arguments asked = as(lamp_entry, formats[seed % 5]);
        if (seed % 3 == 1) asked.max_issues = 1;
        if (seed % 4 >= 2) asked.max_line = seed % 4 == 2 ? 24 : 300;
        asked.threads = 1;
        tally whole;
        std::string const expected = report(asked, log, whole, log.size() + 1);
        CHECK(whole.lines + 1 >= seed * 20); // the last may be empty
        if (seed != 0) CHECK(whole.bad() > 0);
        for (std::size_t const threads : {1U, 2U, 3U, 8U})
            for (std::size_t const block : {1U, 7U, 64U, 500U, 4096U}) {
                asked.threads = threads;
                tally seen;
                INFO("seed " << seed << ", " << threads << " threads, " << block << " bytes");
                if (report(asked, log, seen, block) != expected || !(seen == whole)) {
                    ++different;
                    CHECK(seen == whole);
                    CHECK(report(asked, log, seen, block) == expected);
                }
            }
    }
    CHECK(different == 0);
}

TEST_CASE("a slow line holds no other back, but its report", "[command]") {
    arguments asked = as(waiting_entry);
    asked.threads = 4;
    tally seen;
    std::string const expected = "a.log:1:1: error: (document): a [too_small]\na\n^\n"
                                 "a.log:3:1: error: (document): b [too_small]\nb\n^\n"
                                 "a.log:6:1: error: (document): c [too_small]\nc\n^\n";
    CHECK(report(asked, "a\n30\nb\n0\n10\nc\n0\n0\n0\n0\n", seen, 2) == expected);
    CHECK(seen == tally{10, 10, 7, 3, 0});
}

namespace {

// The first line is held until no other has been judged for a while, and sees how many were; `-` is bad at length.
std::atomic<std::size_t> judged_lines = 0, judged_meanwhile = 0;
constexpr entry holding_entry{"holding", "", [](std::string_view text, telltale::options const&) {
                                  if (!text.starts_with("held")) {
                                      ++judged_lines;
                                      return text == "-" ? one_issue(std::string(8000, 'x')) : issues();
                                  }
                                  do {
                                      judged_meanwhile = judged_lines.load();
                                      std::this_thread::sleep_for(std::chrono::milliseconds(300));
                                  } while (judged_meanwhile != judged_lines);
                                  return issues();
                              }};

// How many lines were judged while the first of them, after it 2000 times `line`, was held.
std::size_t judged_ahead(std::size_t threads, std::string const& line, std::size_t block) {
    judged_lines = judged_meanwhile = 0;
    std::string log = "held" + std::string(block - 5, ' ') + '\n';
    for (int i = 0; i != 2000; ++i) log += line;
    arguments asked = as(holding_entry);
    asked.threads = threads;
    tally seen;
    std::string const said = report(asked, log, seen, block);
    CHECK(said.size() >= seen.errors * 8000);
    CHECK(said.empty() == (seen.errors == 0));
    CHECK(seen.lines == 2001);
    CHECK(judged_lines == 2000);
    return judged_meanwhile;
}

} // namespace

TEST_CASE("what was judged before its turn has come is bounded", "[command]") {
    // Chunks of 5 lines: 64 for each thread, one of which is held.
    CHECK(judged_ahead(2, "0\n", 10) == 635);
    CHECK(judged_ahead(4, "0\n", 10) == 1275);
    // Chunks of 50 lines with 400 kB of reports: no more are begun when 8 MB wait.
    std::size_t const some = judged_ahead(3, "-\n", 100);
    CHECK(some >= 1050);
    CHECK(some <= 1150);
    // A chunk of 2000 lines with 16 MB of reports: its thread waits when there is 1 MB.
    std::size_t const many = judged_ahead(2, "-\n", 4000);
    CHECK(many > 100);
    CHECK(many < 140);
}

TEST_CASE("what a line throws is thrown when all before it was reported", "[command]") {
    for (std::size_t const threads : {1U, 2U, 3U, 8U})
        for (std::size_t const block : {2U, 5U, 1000U}) {
            arguments asked = as(waiting_entry, report_format::problem);
            asked.threads = threads;
            tally seen;
            INFO(threads << " threads, " << block << " bytes");
            std::string const said = report(asked, "a\n10\n20\nb\nc\nx\nd\nx\n0\n0\n0\ne\n", seen, block);
            std::size_t problems = 0;
            for (std::size_t at = 0; (at = said.find("\"detail\":\"1 error\"", at)) != std::string::npos; ++at)
                ++problems;
            CHECK(problems == 3);
            CHECK(said.ends_with("}\nx was read"));
        }
}

TEST_CASE("a log that is cut short while it is read ends there", "[command]") {
    scratch_folder const folder;
    static std::string path;
    path = folder.write("a.log", "x" + std::string(300000, '\n') + "x");
    constexpr entry cutting{"cutting", "", [](std::string_view, telltale::options const&) {
                                if (::truncate(path.c_str(), 5) != 0) std::abort();
                                return issues();
                            }};
    for (std::size_t const threads : {1U, 3U}) {
        folder.write("a.log", "x" + std::string(300000, '\n') + "x");
        arguments asked = as(cutting);
        asked.is_log = true;
        asked.threads = threads;
        report_output out;
        input_file in(path);
        tally const seen = check_log(asked, false, in, out, 1000);
        CHECK(in.ok());
        CHECK(seen.lines >= 999);
        if (threads == 1) CHECK(seen == tally{999, 1, 1, 0, 0});
    }
}

TEST_CASE("no more threads than blocks, and one for each processor when nobody says otherwise", "[command]") {
    using telltale::command::detail::threads_for;
    CHECK(threads_for(3, 0, 1000) == 3);
    CHECK(threads_for(3, 1, 1000) == 1);
    CHECK(threads_for(3, 999, 1000) == 1);
    CHECK(threads_for(3, 1000, 1000) == 2);
    CHECK(threads_for(3, 100000, 1000) == 3);
    CHECK(threads_for(0, 1, 1000) == 1);
    CHECK(threads_for(0, 0, 1000) >= 1);
    CHECK(threads_for(0, 0, 1000) == std::max(std::thread::hardware_concurrency(), 1U));
}
