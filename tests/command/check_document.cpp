// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/check_document.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"

#include <boost/json/parse.hpp>

using namespace telltale::command;

namespace {

std::string report(arguments const& asked, std::string const& path, tally& seen, bool is_colored = false) {
    std::FILE* const file = std::tmpfile();
    {
        report_output out(file);
        input_file in(path);
        seen += check_document(asked, is_colored, in, out);
    }
    std::string const text = child_detail::all_of(file);
    std::fclose(file);
    return text;
}

arguments as(entry const& what, report_format format = report_format::text) {
    arguments asked;
    asked.as = &what;
    asked.format = format;
    return asked;
}

} // namespace

TEST_CASE("a document is reported with its source", "[command]") {
    scratch_folder const folder;
    tally seen;
    CHECK(report(as(lamp_entry), folder.write("good", R"({"name":"oil"})"), seen).empty());
    std::string const bad = folder.write("bad.json", "{\n  \"name\": \"\",\n  \"watt\": 5\n}\n");
    CHECK(report(as(lamp_entry), bad, seen) ==
          bad +
              ":2:11: error: name: must have at least 1 character (got \"\") [too_short]\n"
              "  \"name\": \"\",\n"
              "          ^\n" +
              bad +
              ":3:3: warning: watt: unknown key, did you mean \"watts\"? [unknown_key]\n"
              "  \"watt\": 5\n"
              "  ^\n");
    CHECK(report(as(lamp_entry), bad, seen, true).find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
    CHECK(seen == tally{0, 3, 1, 2, 2});
}

TEST_CASE("a document with secrets is reported without its source", "[command]") {
    scratch_folder const folder;
    tally seen;
    std::string const bad = folder.write("s", R"({"inner":{"name":""},"key":"abc"})");
    std::string const said = report(as(locked_entry), bad, seen);
    CHECK(said.find("inner.name") != std::string::npos);
    CHECK(said.find("key: ") != std::string::npos);
    CHECK(said.find("abc") == std::string::npos);
    CHECK(report(as(locked_entry, report_format::json), bad, seen).find("abc") == std::string::npos);
}

TEST_CASE("a document is an object on a line, good or bad", "[command]") {
    scratch_folder const folder;
    tally seen;
    std::string const good = folder.write("good", R"({"name":"oil"})");
    CHECK(report(as(lamp_entry, report_format::json), good, seen) ==
          "{\"file\":\"" + good + "\",\"ok\":true,\"issues\":[]}\n");
    std::string const said =
        report(as(lamp_entry, report_format::json), folder.write("bad\"\n", "{\"name\":\"\xff\",\"\x01\":1}"), seen);
    CHECK(said.find('\n') == said.size() - 1);
    boost::json::value const object = boost::json::parse(said);
    CHECK(object.at("file").as_string() == folder.path() + "/bad\"\n");
    CHECK(!object.at("ok").as_bool());
    CHECK(object.at("issues").as_array().size() == 1);
    CHECK(object.at("issues").at(0).at("code").as_string() == "bad_utf8");
}

TEST_CASE("a document of any length is read whole", "[command]") {
    scratch_folder const folder;
    tally seen;
    for (std::size_t const size :
         {std::size_t{0}, std::size_t{65535}, std::size_t{65536}, std::size_t{65537}, std::size_t{300000}}) {
        std::string const path = folder.write("long", std::string(size, ' ') + R"({"name":"oil"})");
        CHECK(report(as(lamp_entry), path, seen).empty());
    }
    CHECK(seen == tally{0, 5, 5, 0, 0});
    CHECK(report(as(lamp_entry), folder.write("empty", ""), seen) ==
          folder.path() +
              "/empty:1:1: error: (document): the document is empty (got the end of the text) [bad_json]\n");
}

TEST_CASE("nothing is reported of what cannot be read", "[command]") {
    tally seen;
    CHECK(report(as(lamp_entry, report_format::json), "/nowhere/at/all", seen).empty());
    CHECK(seen == tally{});
}
