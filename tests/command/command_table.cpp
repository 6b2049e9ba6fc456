// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/command_table.hpp>

#include "support/twice.hpp"

#include <algorithm>
#include <span>
#include <string_view>

using namespace telltale::command;

namespace {

constexpr bool is_sound(option_description const& option, bool is_operand) {
    if (is_operand != option.name.empty() || option.text.empty() || option.text.ends_with('.')) return false;
    if (!is_operand && (!option.name.starts_with("--") || option.is_repeatable)) return false;
    if (option.value.empty() && option.from != value_source::nothing) return false;
    return (option.from == value_source::choices) == !option.choices.empty();
}

constexpr bool are_sound() {
    for (command_description const* each : all_commands) {
        if (each->name.empty() || each->text.empty() || each->text.ends_with('.')) return false;
        if (!each->operand.value.empty() && !is_sound(each->operand, true)) return false;
        for (option_description const& option : each->options)
            if (!is_sound(option, false)) return false;
    }
    return true;
}

} // namespace

TEST_CASE("what the table says is complete", "[command]") { TWICE(are_sound()); }

TEST_CASE("an option's choices are in its text", "[command]") {
    for (command_description const* each : all_commands)
        for (option_description const& option : each->options)
            for (std::string_view const choice : option.choices) {
                INFO(each->name << ' ' << option.name << ' ' << choice);
                CHECK(option.text.find(choice) != std::string_view::npos);
            }
}

TEST_CASE("notes name the program", "[command]") {
    CHECK(notes_of(completions_command, "fleet").starts_with("In ~/.bashrc: source <(fleet completions bash)\n"));
    CHECK(notes_of({.notes = "PROGRAM"}, "a") == "a");
    CHECK(notes_of({.notes = "a PROGRAM b PROGRAM PROGRA"}, "") == "a  b  PROGRA");
    CHECK(notes_of(man_command, "fleet").empty());
}
