// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/help_text.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace telltale::command;

namespace {

constexpr option_description lamp_options[] = {
    {.name = "--as", .value = "TYPE", .text = "Short"},
    {.name = "--a-long-name", .text = "More words than one line of this help can hold, as is seen here, in two"},
    {.name = "--quiet", .letter = 'q'},
};
constexpr command_description lamp{.name = "lamp",
                                   .text = "Light a lamp",
                                   .operand = {.value = "LAMP", .text = "Which", .is_repeatable = true},
                                   .options = lamp_options,
                                   .notes = "PROGRAM lamp 1\nPROGRAM lamp 2"};
constexpr command_description dark{.name = "dark", .text = "Put all out"};
constexpr about self{.name = "panel", .description = "Lights lamps."};

} // namespace

TEST_CASE("the help of a command: what it does, how to call it, its arguments, options and notes", "[command]") {
    CHECK(help_text(self, lamp) == "Light a lamp.\n"
                                   "Usage: panel lamp [OPTION...] LAMP...\n"
                                   "\n"
                                   "Arguments:\n"
                                   "  LAMP...  Which\n"
                                   "\n"
                                   "Options:\n"
                                   "  --as TYPE      Short\n"
                                   "  --a-long-name  More words than one line of this help can hold, as is seen\n"
                                   "                 here, in two\n"
                                   "  -q, --quiet\n"
                                   "  -h, --help     Print this help and end\n"
                                   "\n"
                                   "panel lamp 1\n"
                                   "panel lamp 2\n");
    CHECK(help_text(self, dark) == "Put all out.\n"
                                   "Usage: panel dark [OPTION...]\n"
                                   "\n"
                                   "Options:\n"
                                   "  -h, --help  Print this help and end\n");
    CHECK(help_text(self, explain_command).find("Usage: panel explain [OPTION...] [CODE]\n") != std::string::npos);
}

TEST_CASE("the help of a program: what it is, how to call it, its commands and options", "[command]") {
    command_description const* const both[] = {&lamp, &dark};
    CHECK(help_text(self, both) == "Lights lamps.\n"
                                   "Usage: panel COMMAND [OPTION...] [ARGUMENT...]\n"
                                   "\n"
                                   "Commands:\n"
                                   "  lamp  Light a lamp\n"
                                   "  dark  Put all out\n"
                                   "\n"
                                   "Options:\n"
                                   "  --version   Print the version and end\n"
                                   "  -h, --help  Print this help and end\n"
                                   "\n"
                                   "panel COMMAND --help tells more of a command.\n");
}

TEST_CASE("a line of help has at most 80 columns, but for a word that is longer", "[command]") {
    auto const rows = [](std::string_view text) {
        std::string out;
        telltale::command::detail::help_row const row[] = {{"name", text}};
        telltale::command::detail::append_rows(out, "Rows", row);
        return out;
    };
    std::string const word(63, 'x'); // with the column, 8, and what follows: 71 and the rest
    CHECK(rows(word + " 45678 ab") == "\nRows:\n  name  " + word + " 45678 ab\n"); // 80 to the letter
    CHECK(rows(word + " 45678 abc") == "\nRows:\n  name  " + word + " 45678\n        abc\n");
    CHECK(rows(word + " \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 ab") ==
          "\nRows:\n  name  " + word + " \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 ab\n"); // letters, not bytes
    std::string const longer(100, 'y');
    CHECK(rows(longer + " a " + longer) == "\nRows:\n  name  " + longer + "\n        a\n        " + longer + '\n');
    CHECK(rows("") == "\nRows:\n  name\n");
    for (command_description const* each : all_commands)
        for (std::string all = help_text(self, *each); !all.empty();) {
            std::string const line = all.substr(0, all.find('\n'));
            all.erase(0, line.size() + 1);
            CHECK((text_width(line) <= 80 || line == std::string(each->text) + '.'));
        }
}
