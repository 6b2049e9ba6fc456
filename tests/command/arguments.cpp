// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/arguments.hpp>

#include "support/catch.hpp"

using namespace telltale::command;

TEST_CASE("what a command does when nobody says otherwise", "[command]") {
    arguments const asked;
    CHECK(asked.unknown_keys == telltale::unknown_keys::warn);
    CHECK(asked.format == report_format::text);
    CHECK(asked.color == color_choice::automatic);
    CHECK(asked.max_line == 16777216);
    CHECK(asked.max_issues == 64);
    CHECK(!asked.is_log);
    CHECK(!asked.quiet);
    CHECK(!asked.watches);
    CHECK(asked.wanted == task::check);
    CHECK(!asked.code);
}
