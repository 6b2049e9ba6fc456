// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/bystander.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"

using telltale::command::bystander;

TEST_CASE("what is said beside the output is a line on the standard error", "[command]") {
    ended_child const end = run_in_child([] {
        bystander const errors("panel\x1b[2J");
        errors.complain("something is wrong");
        bystander::say({}, "3 documents");
        bystander::say("a\nb.log", "no events");
        return 0;
    });
    CHECK(end.out.empty());
    CHECK(end.err == "panel\\u001b[2J: something is wrong\n3 documents\na\\nb.log: no events\n");
}
