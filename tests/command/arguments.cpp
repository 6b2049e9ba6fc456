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
    CHECK(asked.threads == 0);
    CHECK(!asked.is_log);
    CHECK(!asked.quiet);
    CHECK(!asked.watches);
    CHECK(asked.wanted == task::check);
    CHECK(!asked.code);
}

TEST_CASE("YAML is known by the name of the file, unless somebody says otherwise", "[command]") {
    arguments asked;
    CHECK(asked.reads_yaml("a.yaml"));
    CHECK(asked.reads_yaml("b/a.yml"));
    CHECK(!asked.reads_yaml("a.json"));
    CHECK(!asked.reads_yaml("yaml"));
    CHECK(!asked.reads_yaml("<stdin>"));
    asked.input = input_format::yaml;
    CHECK(asked.reads_yaml("a.json"));
    asked.input = input_format::json;
    CHECK(!asked.reads_yaml("a.yaml"));
    asked = {};
    asked.is_log = true;
    CHECK(!asked.reads_yaml("a.yaml"));
}

TEST_CASE("comments are known by the name of the file, unless somebody says otherwise", "[command]") {
    arguments asked;
    CHECK(asked.reads_comments("a.jsonc"));
    CHECK(!asked.reads_comments("a.json"));
    CHECK(!asked.reads_comments("jsonc"));
    asked.input = input_format::jsonc;
    CHECK(asked.reads_comments("a.json"));
    CHECK(!asked.reads_yaml("a.yaml"));
    asked.is_log = true;
    CHECK(asked.reads_comments("a.jsonl"));
    asked.input = input_format::automatic;
    CHECK(!asked.reads_comments("a.jsonc"));
}
