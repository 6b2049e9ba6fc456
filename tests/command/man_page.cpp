// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/man_page.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"
#include "support/shell_output.hpp"

#include <string>
#include <string_view>

using namespace telltale::command;

namespace {

constexpr entry all[] = {{.name = "lamp", .description = "A lamp on a panel."},
                         {.name = ".it's \\fB"},
                         {.name = "panel", .description = "'Lines {\"ts\"}", .is_catalog = true}};

std::string page(about const& self = {.name = "panelcheck"}) { return man_page(self, registry(all)); }

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a page opens with its name, its version and how to call it", "[command]") {
    CHECK(page().starts_with(".TH \"PANELCHECK\" 1 \"\" \"panelcheck " TELLTALE_VERSION_STRING "\" \"User Commands\"\n"
                             ".SH NAME\n"
                             "panelcheck \\- Checks JSON documents and logs, and names every wrong field\n"
                             ".SH SYNOPSIS\n"
                             "\\fBpanelcheck check\\fR [\\fIOPTION\\fR...] \\fIFILE\\fR...\n"
                             ".br\n"
                             "\\fBpanelcheck types\\fR [\\fIOPTION\\fR...]\n"
                             ".br\n"
                             "\\fBpanelcheck explain\\fR [\\fIOPTION\\fR...] [\\fICODE\\fR]\n"
                             ".br\n"
                             "\\fBpanelcheck freeze\\fR \\fITYPE\\fR\n"
                             ".br\n"
                             "\\fBpanelcheck compare\\fR [\\fIOPTION\\fR...] \\fIFILE\\fR...\n"
                             ".br\n"
                             "\\fBpanelcheck completions\\fR \\fISHELL\\fR\n"
                             ".br\n"
                             "\\fBpanelcheck man\\fR\n"));
    CHECK(page({.name = "a-b", .version = "1.4.0", .description = "What \"it\" is."})
              .starts_with(".TH \"A\\-B\" 1 \"\" \"a\\-b 1.4.0\" \"User Commands\"\n"
                           ".SH NAME\n"
                           "a\\-b \\- What \"it\" is\n"));
}

TEST_CASE("a page tells of all commands and options, and what there is to check", "[command]") {
    std::string const text = page();
    CHECK(has(text, "\n.SS \"panelcheck check\"\nCheck files, and name every wrong field.\n"
                    ".TP\n\\fIFILE\\fR...\nThe files; \\- is the standard input.\n"
                    ".TP\n\\fB\\-\\-as\\fR \\fITYPE\\fR\n"
                    "What each document is; \\(gatypes\\(ga lists what there is.\n"));
    CHECK(has(text, "\n.TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nNo summary and no progress on the standard error.\n"));
    CHECK(has(text, "\n.nf\nIn \\(ti/.bashrc: source <(panelcheck completions bash)\n"));
    for (command_description const* each : all_commands)
        for (option_description const& option : each->options)
            CHECK(has(text, ".TP\n" + telltale::command::detail::roff_names(option) + '\n'));
    CHECK(has(text, "\n.SS Types, for \\-\\-as\n"
                    ".TP\n\\fBlamp\\fR\nA lamp on a panel.\n"
                    ".TP\n\\fB\\&.it\\(aqs \\efB\\fR\n\\&\n"
                    ".SS Catalogs, for \\-\\-catalog\n"
                    ".TP\n\\fBpanel\\fR\n\\&\\(aqLines {\"ts\"}.\n"
                    ".SH EXIT STATUS\n"));
}

TEST_CASE("what roff would take for its own is escaped", "[command]") {
    using telltale::command::detail::roff;
    using telltale::command::detail::roff_argument;
    CHECK(roff(".so /etc/passwd\n'br\na.b") == "\\&.so /etc/passwd\n\\&\\(aqbr\na.b");
    CHECK(roff("\\n(.h `a' ^b~c-d") == "\\en(.h \\(gaa\\(aq \\(hab\\(tic\\-d");
    CHECK(roff_argument("a \"b\"\nc") == "\"a \\(dqb\\(dq c\"");
}

TEST_CASE("groff and mandoc take the page without a complaint", "[command]") {
    scratch_folder const folder;
    std::string const path = folder.write("panelcheck.1", page());
    if (is_installed("groff")) {
        CHECK(printed_by("groff -man -ww -z " + path + " 2>&1").empty());
        std::string const shown = printed_by("groff -man -Tascii -P-c -P-b -P-u -P-o -rLL=100n " + path);
        CHECK(has(shown, "\n       --as TYPE\n              What each document is; `types` lists what there is.\n"));
        CHECK(has(shown, "\n       .it's \\fB\n"));
    }
    if (is_installed("mandoc")) // it wants a date and shorter lines, which is a matter of style
        CHECK(printed_by("mandoc -T lint -W error " + path + " 2>&1").empty());
}
