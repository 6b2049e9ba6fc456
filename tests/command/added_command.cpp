// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/added_command.hpp>

#include <telltale/command/main.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale::command;

namespace {

constexpr std::string_view sizes[] = {"small", "large"};
constexpr option_description options[] = {
    {.name = "--size", .value = "SIZE", .text = "small or large", .from = value_source::choices, .choices = sizes},
    {.name = "--loud", .text = "Shout", .letter = 'l'}};
constexpr command_description description{
    .name = "greet",
    .text = "Greet somebody",
    .operand = {.value = "NAME", .text = "Whom", .from = value_source::files, .is_repeatable = true},
    .options = options,
    .notes = "PROGRAM greets"};

exit_status greet(given_options const& given, report_output& out, bystander const& errors) {
    if (given.operands().empty()) {
        errors.complain("say whom to greet");
        return exit_status::could_not;
    }
    if (given.operands().front() == "nobody") throw std::runtime_error("there is nobody");
    for (std::string const& name : given.operands())
        out.write((given.is_given("--loud") ? "HELLO " : "hello ") + name + ' ' +
                  std::string(given.value("--size").value_or("-")) + '\n');
    return given.is_given("--loud") ? exit_status::has_errors : exit_status::all_good;
}

constexpr added_command greet_command{&description, greet};

ended_child call(std::vector<char const*> words, child_surroundings const& around = {}) {
    words.insert(words.begin(), "panelcheck");
    return run_in_child(
        [&words] {
            return telltale::command::main(static_cast<int>(words.size()), words.data(), {.name = "panelcheck"},
                                           lamp_entry, greet_command, panel_entry);
        },
        around);
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("an added command is called with what was given", "[command]") {
    ended_child end = call({"greet", "Ada", "--size=large", "Bo"});
    CHECK(end.status == 0);
    CHECK(end.out == "hello Ada large\nhello Bo large\n");
    CHECK(end.err.empty());
    end = call({"greet", "-l", "Ada"});
    CHECK(end.status == 1);
    CHECK(end.out == "HELLO Ada -\n");
}

TEST_CASE("what is wrong with how an added command was called, or with what it does", "[command]") {
    ended_child end = call({"greet"});
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: say whom to greet\n");
    CHECK(call({"greet", "--sise=large", "Ada"}).err ==
          "panelcheck: there is no option \"--sise\"; did you mean \"--size\"?\n");
    CHECK(call({"greet", "--size=lage", "Ada"}).err ==
          "panelcheck: --size takes small or large, not \"lage\"; did you mean \"large\"?\n");
    CHECK(call({"gret", "Ada"}).err == "panelcheck: there is no command \"gret\"; did you mean \"greet\"?\n");
    CHECK(
        call({}).err ==
        "panelcheck: say what to do: check, types, explain, freeze, compare, completions, man or greet; --help tells more\n");
    end = call({"greet", "nobody"});
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: there is nobody\n");
    end = call({"greet", "Ada"}, {.out = child_surroundings::output::full});
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: cannot write to the standard output: No space left on device\n");
}

TEST_CASE("an added command is in the help, the manual page and the completions", "[command]") {
    CHECK(has(call({"--help"}).out, "greet"));
    CHECK(has(call({"greet", "--help"}).out, "panelcheck greets"));
    std::string const page = call({"man"}).out;
    CHECK(has(page, ".br\n\\fBpanelcheck greet\\fR [\\fIOPTION\\fR...] \\fINAME\\fR...\n"));
    CHECK(has(page, "\n.SS \"panelcheck greet\"\nGreet somebody.\n"));
    CHECK(has(call({"completions", "bash"}).out, "words=(check types explain freeze compare completions man greet)"));
    CHECK(has(call({"completions", "zsh"}).out, "'greet:Greet somebody'"));
    CHECK(has(call({"completions", "fish"}).out, " -n __fish_use_subcommand -a greet -d 'Greet somebody'\n"));
    CHECK(has(call({"completions", "fish"}).out, "'__fish_seen_subcommand_from greet' -s l -l loud"));
}

TEST_CASE("programs that add none have none", "[command]") {
    char const* words[] = {"panelcheck", "greet", "Ada"};
    ended_child const end = run_in_child([&] { return telltale::command::main(3, words, lamp_entry); });
    CHECK(end.status == 2);
    CHECK(end.err == "panelcheck: there is no command \"greet\"; --help tells more\n");
}
