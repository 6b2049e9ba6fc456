// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/run_ledger.hpp>

#include "support/catch.hpp"
#include "support/render_run.hpp"

#include <memory>
#include <sstream>
#include <string>

namespace recording = telltale::recording;

namespace {

std::string said(telltale::issues const& list) {
    std::ostringstream out;
    out << list;
    return out.str();
}

std::string open(recording::run_ledger& ledger, std::string const& id) {
    return said(ledger.open(id, std::make_shared<recording::run_state>(start_of(id), "t", "s", 1)));
}

} // namespace

TEST_CASE("runs are found while they are open, and remembered when they are over") {
    recording::run_ledger ledger({});
    CHECK(ledger.find("a") == nullptr);
    CHECK(said(ledger.why_not("runId", "a")) == "error: runId: no such run was started (got \"a\") [rule_broken]\n");
    CHECK(open(ledger, "a").empty());
    CHECK(open(ledger, "a") == "error: runId: the run was started already (got \"a\") [rule_broken]\n");
    REQUIRE(ledger.find("a") != nullptr);
    CHECK(ledger.open_runs() == 1);
    ledger.close("a");
    ledger.close("a");
    ledger.close("b");
    CHECK(ledger.find("a") == nullptr);
    CHECK(ledger.open_runs() == 0);
    CHECK(said(ledger.why_not("renderRunId", "a")) ==
          "error: renderRunId: the run was completed already (got \"a\") [rule_broken]\n");
    CHECK(open(ledger, "a") == "error: runId: the run was completed already (got \"a\") [rule_broken]\n");
    CHECK(ledger.forgotten() == 0);
}

TEST_CASE("of too many runs the oldest is forgotten") {
    recording::run_ledger ledger({.open_runs = 2});
    CHECK(open(ledger, "a").empty());
    CHECK(open(ledger, "b").empty());
    ledger.close("a");
    CHECK(open(ledger, "c").empty());
    CHECK(ledger.forgotten() == 0);
    CHECK(open(ledger, "d").empty());
    CHECK(ledger.find("b") == nullptr);
    CHECK(ledger.find("c") != nullptr);
    CHECK(ledger.find("d") != nullptr);
    CHECK(ledger.open_runs() == 2);
    CHECK(ledger.forgotten() == 1);
    CHECK(said(ledger.why_not("runId", "b")) ==
          "error: runId: the run was forgotten, as 2 later ones were open (got \"b\") [rule_broken]\n");
}

TEST_CASE("ids are remembered, but not all") {
    recording::run_ledger ledger({.remembered_runs = 2});
    for (char const* id : {"a", "b", "c"}) {
        CHECK(open(ledger, id).empty());
        ledger.close(id);
    }
    CHECK(open(ledger, "b") == "error: runId: the run was completed already (got \"b\") [rule_broken]\n");
    CHECK(open(ledger, "a").empty()); // nobody knows
    ledger.close("a");
    CHECK(open(ledger, "b").empty());
    CHECK(open(ledger, "c") == "error: runId: the run was completed already (got \"c\") [rule_broken]\n");
}

TEST_CASE("limits of nothing") {
    recording::run_ledger ledger({.open_runs = 0, .remembered_runs = 0});
    CHECK(ledger.limits().open_runs == 1);
    CHECK(open(ledger, "a").empty());
    CHECK(open(ledger, "b").empty());
    CHECK(ledger.open_runs() == 1);
    CHECK(said(ledger.why_not("runId", "a")) == "error: runId: no such run was started (got \"a\") [rule_broken]\n");
}
