// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/given_options.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace telltale::command;

TEST_CASE("what an added command was given is found by its name", "[command]") {
    given_options given;
    CHECK(given.operands().empty());
    CHECK(!given.is_given("--a"));
    given.add("--a", "");
    given.add("--color", "never");
    given.add_operand("x");
    given.add_operand("y");
    CHECK(given.is_given("--a"));
    CHECK(given.value("--a") == "");
    CHECK(!given.value("--b"));
    CHECK(given.operands() == std::vector<std::string>{"x", "y"});
}

TEST_CASE("a choice is the enumerator of its place", "[command]") {
    enum class when { automatic, always, never };
    constexpr option_description color{.name = "--color", .choices = color_choices};
    given_options given;
    CHECK(given.choice(color, when::always) == when::always);
    given.add("--color", "never");
    CHECK(given.choice(color, when::always) == when::never);
    given_options other;
    other.add("--color", "rarely");
    CHECK(other.choice(color, when::automatic) == when::automatic);
}
