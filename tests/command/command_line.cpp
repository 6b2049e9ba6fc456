// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/command_line.hpp>

#include "support/catch.hpp"

#include <initializer_list>
#include <string>
#include <vector>

using namespace telltale::command;

namespace {

command_line::outcome read(command_line& line, std::initializer_list<char const*> words) {
    std::vector<char const*> argv{"panelcheck"};
    argv.insert(argv.end(), words);
    return line.parse(static_cast<int>(argv.size()), argv.data());
}

std::string help(std::initializer_list<char const*> words) {
    command_line line({.name = "panelcheck"});
    return read(line, words).answer;
}

} // namespace

TEST_CASE("what was given is found by its name", "[command]") {
    command_line line({.name = "panelcheck"});
    command_line::outcome const out = read(line, {"check", "a", "--as=lamp", "--color", "never", "-q", "b"});
    CHECK(out.answer.empty());
    CHECK(out.complaint.empty());
    CHECK(line.wanted() == task::check);
    CHECK(line.is_given("--as"));
    CHECK(!line.is_given("--catalog"));
    CHECK(line.value("--as") == "lamp");
    CHECK(line.value("--catalog").empty());
    CHECK(line.is_set("--quiet"));
    CHECK(!line.is_set("--watch"));
    CHECK(line.operands() == std::vector<std::string>{"a", "b"});
    color_choice color = color_choice::automatic;
    line.choose("--color", color);
    CHECK(color == color_choice::never);
    report_format format = report_format::json;
    line.choose("--format", format);
    CHECK(format == report_format::json); // was not given
}

TEST_CASE("an operand can be a choice", "[command]") {
    command_line line({.name = "panelcheck"});
    CHECK(read(line, {"completions", "fish"}).complaint.empty());
    CHECK(line.chosen_operand<shell>() == shell::fish);
}

TEST_CASE("help is that of the command that was given, or of the program", "[command]") {
    CHECK(help({"--help"}) == help_text({.name = "panelcheck"}, all_commands));
    CHECK(help({"-h"}) == help({"--help"}));
    for (command_description const* each : all_commands)
        CHECK(help({std::string(each->name).c_str(), "--help"}) == help_text({.name = "panelcheck"}, *each));
    CHECK(help({"check", "-h", "--as", "x"}) == help({"check", "--help"}));
}
