// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/completions.hpp>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"
#include "support/shell_output.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

using namespace telltale::command;

namespace {

constexpr entry all[] = {{.name = "lamp"},
                         {.name = "lamp.state"},
                         {.name = "it's $HOME"},
                         {.name = "panel", .is_catalog = true},
                         {.name = "pa*el", .is_catalog = true}};

std::string script(shell in, std::string_view name = "panelcheck") {
    return completions(in, {.name = name}, registry(all));
}

// What bash offers for the last of the words, a line for each.
std::string offered(std::initializer_list<std::string_view> words) {
    static scratch_folder const folder;
    static std::string const path = folder.write("panelcheck.bash", script(shell::bash));
    std::string line = "source " + path + "\nCOMP_WORDS=(";
    for (std::string_view const word : words) (line += ' ') += shell_quote(word, shell::bash);
    line += ")\nCOMP_CWORD=" + std::to_string(words.size() - 1) +
            "\n_panelcheck\n"
            "if ((${#COMPREPLY[@]})); then printf '%s\\n' \"${COMPREPLY[@]}\"; fi\n";
    return printed_by("bash " + folder.write("ask.bash", line) + " 2>&1");
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("bash completes commands, options and their values", "[command]") {
    if (!is_installed("bash")) return;
    CHECK(offered({"panelcheck", ""}) == "check\ntypes\nexplain\nfreeze\ncompare\ncompletions\nman\n");
    CHECK(offered({"panelcheck", "ch"}) == "check\n");
    CHECK(offered({"panelcheck", "--"}) == "--help\n--version\n");
    CHECK(offered({"panelcheck", "check", "--ma"}) == "--max-issues\n--max-line\n");
    CHECK(
        offered({"panelcheck", "check", "-"}) ==
        "--help\n-h\n--as\n--catalog\n--jsonl\n--input\n--unknown\n--format\n--color\n--max-issues\n--max-line\n--threads\n--watch\n--quiet\n-q\n");
    CHECK(offered({"panelcheck", "check", "--format", ""}) == "text\njson\ngithub\njson-schema\nproblem\n");
    CHECK(offered({"panelcheck", "types", "--format", ""}) == "text\njson\n");
    CHECK(offered({"panelcheck", "check", "--format", "=", "js"}) == "json\njson-schema\n");
    CHECK(offered({"panelcheck", "check", "--color", "="}) == "auto\nalways\nnever\n");
    CHECK(offered({"panelcheck", "check", "--max-line", ""}).empty());
    CHECK(offered({"panelcheck", "completions", ""}) == "bash\nzsh\nfish\n");
    CHECK(offered({"panelcheck", "explain", "too_s"}) == "too_small\ntoo_short\n");
    CHECK(offered({"panelcheck", "types", ""}).empty());
    CHECK(offered({"panelcheck", "nothing", ""}).empty());
}

TEST_CASE("bash completes the names of types and catalogs, quoted", "[command]") {
    if (!is_installed("bash")) return;
    CHECK(offered({"panelcheck", "check", "--as", ""}) == "lamp\nlamp.state\nit\\'s\\ \\$HOME\n");
    CHECK(offered({"panelcheck", "check", "a.json", "--as", "lamp."}) == "lamp.state\n");
    CHECK(offered({"panelcheck", "check", "--as", "it\\'"}) == "it\\'s\\ \\$HOME\n");
    CHECK(offered({"panelcheck", "check", "--catalog", ""}) == "panel\npa\\*el\n");
}

TEST_CASE("bash leaves the names of files to its own way", "[command]") {
    if (!is_installed("bash")) return;
    CHECK(offered({"panelcheck", "check", ""}).empty());
    CHECK(offered({"panelcheck", "check", "--jsonl", "a"}).empty());
    CHECK(offered({"panelcheck", "check", "--", "-"}).empty());
    CHECK(offered({"panelcheck", "check", "--", "--as", ""}).empty());
    CHECK(has(script(shell::bash), "\ncomplete -o default -F _panelcheck -- panelcheck\n"));
    CHECK(has(script(shell::bash, "my check"), "\ncomplete -o default -F _my_check -- 'my check'\n"));
}

TEST_CASE("zsh takes the script", "[command]") {
    std::string const text = script(shell::zsh);
    CHECK(text.starts_with("#compdef panelcheck\n"));
    CHECK(has(text, "\n_panelcheck_check_as() { compadd \"$@\" -- lamp lamp.state 'it'\\''s $HOME'; }\n"));
    CHECK(has(text, "\n_panelcheck_explain_CODE() { compadd \"$@\" -- missing_key "));
    CHECK(has(text, "\n        'man:Print the manual page, for man -l'\n"));
    CHECK(has(text, " '--as=[What each document is; `types` lists what there is]:TYPE:_panelcheck_check_as' "));
    CHECK(has(text, " '--unknown=[Keys that nobody declared\\: ignore, "));
    CHECK(has(text, " '(--quiet)-q[No summary and no progress on the standard error]' "));
    CHECK(has(text, " '(-q)--quiet[No summary and no progress on the standard error]' "));
    CHECK(has(text, " '*:FILE:_files' ;;\n"));
    CHECK(has(text, " '--max-issues=[Issues shown for one document (default 64)]:N: ' "));
    CHECK(has(
        text,
        "\nif [[ ${funcstack[1]} == _panelcheck ]]; then _panelcheck \"$@\"; else compdef _panelcheck panelcheck; fi\n"));
    if (!is_installed("zsh")) return;
    scratch_folder const folder;
    CHECK(printed_by("zsh -n " + folder.write("_panelcheck", text) + " 2>&1").empty());
}

TEST_CASE("fish takes the script", "[command]") {
    std::string const text = script(shell::fish);
    CHECK(text.starts_with("complete -c panelcheck -f\n"));
    std::string const check = "complete -c panelcheck -n '__fish_seen_subcommand_from check' ";
    CHECK(has(text, "\n" + check + "-l as -x -a 'lamp lamp.state \\'it\\\\\\'s $HOME\\'' -d 'What each document is; "));
    CHECK(has(text, "\n" + check + "-l max-line -x -d 'Bytes of "));
    CHECK(has(text, "\n" + check + "-s q -l quiet -d 'No summary "));
    CHECK(has(text, "\n" + check + "-F\n"));
    CHECK(has(text, "\ncomplete -c panelcheck -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish'\n"));
    CHECK(
        has(text, "\ncomplete -c panelcheck -n __fish_use_subcommand -a man -d 'Print the manual page, for man -l'\n"));
    if (!is_installed("fish")) return;
    scratch_folder const folder;
    CHECK(printed_by("fish -n " + folder.write("panelcheck.fish", text) + " 2>&1").empty());
}
