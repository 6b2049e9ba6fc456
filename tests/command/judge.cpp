// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/judge.hpp>

#include "support/lamp.hpp"
#include "support/told.hpp"

using namespace telltale::command;

namespace {
arguments as(entry const& what) {
    arguments asked;
    asked.as = &what;
    return asked;
}
} // namespace

TEST_CASE("good, doubtful and bad documents are counted", "[command]") {
    arguments const asked = as(lamp_entry);
    judge judged(asked, "x.json");
    tally seen;
    CHECK(judged(R"({"name":"oil"})", seen).empty());
    CHECK(lines(judged(R"({"name":"oil","Watts":5,"x":1})", seen)) ==
          "1:15: warning: Watts: unknown key, did you mean \"watts\"? [unknown_key]\n"
          "1:25: warning: x: unknown key [unknown_key]");
    CHECK(judged(R"({"name":"oil"})", seen).empty()); // nothing is left of the one before
    CHECK(judged(R"({"name":"","watts":-1})", seen).size() == 2);
    CHECK(seen == tally{0, 4, 3, 2, 2});
}

TEST_CASE("errors and warnings stand in the order of the document", "[command]") {
    arguments const asked = as(locked_entry);
    judge judged(asked, "x.json");
    tally seen;
    telltale::issues const all = judged(R"({"a":1,"inner":{"b":2,"watts":-1,"c":3},"d":4})", seen);
    CHECK(lines(all) == "1:2: warning: a: unknown key [unknown_key]\n"
                        "1:17: warning: inner.b: unknown key [unknown_key]\n"
                        "1:31: error: inner.watts: watts must be >= 0 (got -1) [too_small]\n"
                        "1:34: warning: inner.c: unknown key [unknown_key]\n"
                        "1:16: error: inner.name: required key is missing [missing_key]\n"
                        "1:41: warning: d: unknown key [unknown_key]\n"
                        "1:1: error: key: required key is missing [missing_key]");
    CHECK(all.conceals_source());
    CHECK(seen == tally{0, 1, 0, 3, 4});
}

TEST_CASE("unknown keys are ignored or refused when that is asked for", "[command]") {
    arguments asked = as(lamp_entry);
    tally seen;
    asked.unknown_keys = telltale::unknown_keys::ignore;
    CHECK(judge(asked, "x.json")(R"({"name":"oil","x":1})", seen).empty());
    asked.unknown_keys = telltale::unknown_keys::reject;
    CHECK(lines(judge(asked, "x.json")(R"({"name":"oil","x":1})", seen)) ==
          "1:15: error: x: unknown key [unknown_key]");
    CHECK(seen == tally{0, 2, 1, 1, 0});
}

TEST_CASE("neither errors nor warnings are without end", "[command]") {
    arguments asked = as(lamp_entry);
    asked.max_issues = 2;
    judge judged(asked, "x.json");
    tally seen;
    CHECK(lines(judged(R"({"name":"oil","a":1,"b":2,"c":3,"d":4})", seen)) ==
          "1:15: warning: a: unknown key [unknown_key]\n"
          "1:21: warning: b: unknown key [unknown_key]\n"
          "1:27: warning: (document): more than 2 warnings: the others are only counted [too_many_issues]");
    CHECK(seen == tally{0, 1, 1, 0, 4});
    asked.unknown_keys = telltale::unknown_keys::reject;
    judge strict(asked, "x.json");
    CHECK(lines(strict(R"({"name":"oil","a":1,"b":2,"c":3,"d":4})", seen)) ==
          "1:15: error: a: unknown key [unknown_key]\n"
          "1:21: error: b: unknown key [unknown_key]\n"
          "1:27: error: (document): more than 2 issues: reading stopped here [too_many_issues]");
    CHECK(seen == tally{0, 2, 1, 2, 4});
}

TEST_CASE("only lines of a log have the limit of lines", "[command]") {
    arguments asked = as(lamp_entry);
    asked.max_line = 10;
    tally seen;
    CHECK(judge(asked, "x.json")(R"({"name":"oil"})", seen).empty());
    asked.is_log = true;
    CHECK(judge(asked, "x.json")(R"({"name":"oil"})", seen).front().code == telltale::issue_code::too_large);
}
