// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/color.hpp>

#include "support/twice.hpp"

using namespace telltale::command;

TEST_CASE("colours are for terminals that have them", "[command]") {
    constexpr auto automatic = color_choice::automatic;
    TWICE(wants_color(automatic, {true, nullptr, "xterm-256color"}));
    TWICE(wants_color(automatic, {true, nullptr, nullptr}));
    TWICE(!wants_color(automatic, {false, nullptr, "xterm"}));
    TWICE(!wants_color(automatic, {true, nullptr, "dumb"}));
    TWICE(!wants_color(automatic, {true, "1", "xterm"}));
    TWICE(!wants_color(automatic, {true, "0", "xterm"})); // whatever it says
    TWICE(wants_color(automatic, {true, "", "xterm"}));   // empty is as good as not set
}

TEST_CASE("who chooses is obeyed", "[command]") {
    TWICE(wants_color(color_choice::always, {false, "1", "dumb"}));
    TWICE(!wants_color(color_choice::never, {true, nullptr, "xterm"}));
}
