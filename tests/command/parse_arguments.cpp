// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/parse_arguments.hpp>

#include "support/lamp.hpp"
#include "support/twice.hpp"

#include <initializer_list>
#include <string>
#include <vector>

using namespace telltale::command;

namespace {

constexpr entry both[] = {lamp_entry, panel_entry};

parsed_arguments read(std::initializer_list<char const*> words, about const& self = {.name = "panelcheck"}) {
    std::vector<char const*> argv{"panelcheck"};
    argv.insert(argv.end(), words);
    return parse_arguments(static_cast<int>(argv.size()), argv.data(), self, registry(both));
}

std::string complaint(std::initializer_list<char const*> words) {
    parsed_arguments const got = read(words);
    CHECK(!got.asked);
    CHECK(got.answer.empty());
    return got.complaint;
}

} // namespace

TEST_CASE("what to check", "[command]") {
    parsed_arguments const got = read({"check", "--as", "lamp", "a.json", "-"});
    CHECK(got.complaint.empty());
    CHECK(got.answer.empty());
    REQUIRE(got.asked);
    CHECK(got.asked->as == &both[0]);
    CHECK(got.asked->files == std::vector<std::string>{"a.json", "-"});
    CHECK(!got.asked->is_log);
    CHECK(got.asked->unknown_keys == telltale::unknown_keys::warn);

    auto const log =
        read({"check", "--jsonl", "a.log", "--catalog=panel", "--format", "json", "--unknown", "reject", "--max-line",
              "1k", "--max-issues", "3", "--threads", "8", "--color", "never", "-q", "b.log"})
            .asked;
    REQUIRE(log);
    CHECK(log->as == &both[1]);
    CHECK(log->files == std::vector<std::string>{"a.log", "b.log"});
    CHECK(log->is_log);
    CHECK(log->format == report_format::json);
    CHECK(log->unknown_keys == telltale::unknown_keys::reject);
    CHECK(log->max_line == 1024);
    CHECK(log->max_issues == 3);
    CHECK(log->threads == 8);
    CHECK(log->color == color_choice::never);
    CHECK(log->quiet);

    CHECK(read({"check", "--as", "lamp", "--unknown", "ignore", "--color", "always", "--", "-x"}).asked->files ==
          std::vector<std::string>{"-x"});
    CHECK(read({"check", "--as", "lamp", "--unknown", "ignore", "x"}).asked->unknown_keys ==
          telltale::unknown_keys::ignore);
    CHECK(read({"check", "--as", "lamp", "--color", "always", "x"}).asked->color == color_choice::always);
    CHECK(read({"check", "--as", "lamp", "--color", "auto", "--unknown", "warn", "--format", "text", "x"}).asked);
}

TEST_CASE("what there is", "[command]") {
    CHECK(read({"check", "--as", "lamp", "x"}).asked->wanted == task::check);
    CHECK(read({"types"}).asked->wanted == task::list_types);
    CHECK(read({"types", "--format", "json"}).asked->format == report_format::json);
}

TEST_CASE("a type to be frozen or compared", "[command]") {
    CHECK(read({"freeze", "lamp"}).asked->wanted == task::freeze);
    CHECK(read({"freeze", "lamp"}).asked->as->name == "lamp");
    auto const compared =
        read({"compare", "--as", "lamp", "--compatibility", "full", "--all", "a.json", "b.json"}).asked;
    REQUIRE(compared);
    CHECK(compared->wanted == task::compare);
    CHECK(compared->compatibility == telltale::evolve::compatibility::full);
    CHECK(compared->all_changes);
    CHECK(compared->files == std::vector<std::string>{"a.json", "b.json"});
    CHECK(read({"compare", "--as", "lamp", "a"}).asked->compatibility == telltale::evolve::compatibility::backward);
    CHECK(complaint({"freeze"}) == "say which type to freeze; the command `types` lists what there is");
    CHECK(complaint({"freeze", "panel"}) == R"("panel" is a catalog: use --catalog panel)");
    CHECK(complaint({"compare", "a"}) ==
          "say what to compare, with --as TYPE; the command `types` lists what there is");
    CHECK(complaint({"compare", "--as", "lamp"}) == "say with which frozen types to compare it");
    CHECK(complaint({"compare", "--as", "lamp", "--compatibility", "both", "a"}) ==
          R"(--compatibility takes backward, forward or full, not "both")");
}

TEST_CASE("what was asked for is answered", "[command]") {
    CHECK(read({"--version"}).answer == "panelcheck " TELLTALE_VERSION_STRING "\n");
    CHECK(read({"--version"}, {.name = "p", .version = "1.4.0"}).answer == "p 1.4.0 (telltale " TELLTALE_VERSION_STRING
                                                                           ")\n");
    for (auto const words : {std::initializer_list<char const*>{"--help"}, {"-h"}}) {
        std::string const help = read(words).answer;
        CHECK(help.find("Usage: panelcheck") != std::string::npos);
        CHECK(help.find("check") != std::string::npos);
        CHECK(help.find("types") != std::string::npos);
    }
    std::string const help = read({"check", "--help"}).answer;
    for (char const* option : {"--as", "--catalog", "--jsonl", "--unknown", "--format", "--color", "--max-issues",
                               "--max-line", "--threads", "--watch", "--quiet"})
        CHECK(help.find(option) != std::string::npos);
}

TEST_CASE("what is wrong with the arguments is one sentence", "[command]") {
    CHECK(complaint({}) ==
          "say what to do: check, types, explain, freeze, compare, completions or man; --help tells more");
    CHECK(complaint({"chek"}) == R"(there is no command "chek"; did you mean "check"?)");
    CHECK(complaint({"--versoin"}) == R"(there is no option "--versoin"; did you mean "--version"?)");
    CHECK(complaint({"zzz"}) == R"(there is no command "zzz"; --help tells more)");
    CHECK(complaint({"check"}) ==
          "say what the documents are, with --as TYPE or --catalog CATALOG; the command `types` lists what there is");
    CHECK(complaint({"check", "--as", "lamp"}) == "say which files to check, or - for the standard input");
    CHECK(complaint({"check", "--as", "lamp", "-", "-"}) == "the standard input, -, can be read only once");
    CHECK(complaint({"check", "--as", "lamp", "--catalog", "panel", "x"}) == "--as and --catalog exclude each other");
    CHECK(complaint({"check", "--as", "lump", "x"}) ==
          R"(there is no type "lump", did you mean "lamp"? Known types: lamp)");
    CHECK(complaint({"check", "--catalog", "lamp", "x"}) == R"("lamp" is a type: use --as lamp)");
    CHECK(complaint({"check", "--as"}) == "--as needs a value");
    CHECK(complaint({"check", "--as", "lamp", "--as", "lamp", "x"}) == "--as can be given only once");
    CHECK(complaint({"check", "--as", "lamp", "--jsnl", "x"}) ==
          R"(there is no option "--jsnl"; did you mean "--jsonl"?)");
    CHECK(complaint({"check", "--as", "lamp", "--formt=json", "x"}) ==
          R"(there is no option "--formt"; did you mean "--format"?)");
    CHECK(complaint({"check", "--as", "lamp", "--format", "jsn", "x"}) ==
          R"(--format takes text, json, github, json-schema or problem, not "jsn"; did you mean "json"?)");
    CHECK(complaint({"types", "--format", "yaml"}) == R"(--format takes text or json, not "yaml")");
    CHECK(complaint({"types", "x"}) == R"(this is not expected: "x"; --help tells more)");
    CHECK(complaint({"check", "--as", "lamp", "--unknown", "", "x"}) ==
          R"(--unknown takes ignore, warn or reject, not "")");
    CHECK(complaint({"check", "--as", "lamp", "--color", "blue", "x"}) ==
          R"(--color takes auto, always or never, not "blue")");
    for (char const* wrong : {"0", "-1", "x", "1.5", "99999999999999999999"}) {
        CHECK(complaint({"check", "--as", "lamp", "--max-issues", wrong, "x"}) ==
              "--max-issues takes a number above 0, such as 64");
        CHECK(complaint({"check", "--as", "lamp", "--max-line", wrong, "x"}) ==
              "--max-line takes a number of bytes above 0, such as 1000000 or 16M");
        CHECK(complaint({"check", "--as", "lamp", "--threads", wrong, "x"}) ==
              "--threads takes a number from 1 to 1024, such as 4");
    }
    CHECK(read({"check", "--as", "lamp", "--threads", "1024", "x"}).asked->threads == 1024);
    CHECK(complaint({"check", "--as", "lamp", "--threads", "1025", "x"}) ==
          "--threads takes a number from 1 to 1024, such as 4");
}

TEST_CASE("every choice is taken for what it is called", "[command]") {
    auto const format = [](char const* word) {
        return read({"check", "--as", "lamp", "--format", word, "x"}).asked->format;
    };
    CHECK(format("text") == report_format::text);
    CHECK(format("json") == report_format::json);
    CHECK(format("github") == report_format::github);
    CHECK(format("json-schema") == report_format::json_schema);
    CHECK(format("problem") == report_format::problem);
    CHECK(read({"completions", "bash"}).asked->shell == shell::bash);
    CHECK(read({"completions", "zsh"}).asked->shell == shell::zsh);
    CHECK(read({"completions", "fish"}).asked->shell == shell::fish);
}

TEST_CASE("what to explain", "[command]") {
    using telltale::issue_code;
    auto const list = read({"explain"}).asked;
    REQUIRE(list);
    CHECK(list->wanted == task::explain);
    CHECK(!list->code);
    CHECK(!list->all_codes);
    CHECK(read({"explain", "too_small"}).asked->code == issue_code::too_small);
    CHECK(read({"explain", "[too_small]"}).asked->code == issue_code::too_small);
    CHECK(read({"explain", "--all"}).asked->all_codes);
    CHECK(read({"explain", "--format", "markdown"}).asked->all_codes);
    CHECK(read({"explain", "--format", "markdown"}).asked->explanations == explanation_format::markdown);
    CHECK(complaint({"explain", "too_smal"}) == R"(there is no code "too_smal"; did you mean "too_small"?)");
    CHECK(complaint({"explain", "--all", "too_small"}) == "--all takes no code");
    CHECK(complaint({"explain", "too_small", "too_big"}) == R"(this is not expected: "too_big"; --help tells more)");
    CHECK(complaint({"explain", "--format", "json"}) == R"(--format takes text or markdown, not "json")");
    CHECK(complaint({"explain", "--al"}) == R"(there is no option "--al"; did you mean "--all"?)");
}

TEST_CASE("where to complete", "[command]") {
    CHECK(read({"completions", "zsh"}).asked->wanted == task::complete);
    CHECK(complaint({"completions"}) == "say for which shell: bash, zsh or fish");
    CHECK(complaint({"completions", "fsh"}) == R"(SHELL takes bash, zsh or fish, not "fsh"; did you mean "fish"?)");
    CHECK(complaint({"completions", "bash", "zsh"}) == R"(this is not expected: "zsh"; --help tells more)");
    CHECK(read({"man"}).asked->wanted == task::man);
    CHECK(complaint({"man", "x"}) == R"(this is not expected: "x"; --help tells more)");
}

TEST_CASE("YAML is read where a type says so", "[command]") {
    CHECK(read({"check", "--as", "lamp", "x"}).asked->input == input_format::automatic);
    CHECK(read({"check", "--as", "lamp", "--input", "json", "a.yaml"}).asked->input == input_format::json);
    CHECK(read({"check", "--as", "lamp", "--jsonl", "a.yaml"}).complaint.empty());
    CHECK(complaint({"check", "--as", "lamp", "a.json", "a\n.yml"}) ==
          "cannot check a\\n.yml: this command was built without YAML; with --input json it is taken as JSON");
    CHECK(complaint({"check", "--as", "lamp", "--input", "yaml", "-"}) ==
          "cannot check the standard input: this command was built without YAML");
    CHECK(complaint({"check", "--as", "lamp", "--input", "yaml", "--jsonl", "-"}) ==
          "--jsonl and --input yaml exclude each other");

    entry other = lamp_entry;
    other.name = "other";
    other.validate_yaml = other.validate;
    entry const known[] = {lamp_entry, other};
    auto const said = [&](char const* type) {
        char const* words[] = {"panelcheck", "check", "--as", type, "a.yaml"};
        return parse_arguments(5, words, {.name = "panelcheck"}, registry(known)).complaint;
    };
    CHECK(said("other").empty());
    CHECK(said("lamp") == "cannot check a.yaml: lamp is read from JSON only; with --input json it is taken as JSON");
}

TEST_CASE("what to watch", "[command]") {
    CHECK(read({"check", "--as", "lamp", "--watch", "x"}).asked->watches);
    CHECK(!read({"check", "--as", "lamp", "x"}).asked->watches);
    CHECK(!read({"check", "--as", "lamp", "--watch=false", "x"}).asked->watches);
    CHECK(complaint({"check", "--as", "lamp", "--watch", "x", "-"}) ==
          "--watch needs files: the standard input, -, can be read only once");
}

TEST_CASE("sizes have units", "[command]") {
    using telltale::command::detail::parse_size;
    TWICE(parse_size("1") == 1U);
    TWICE(parse_size("1000000") == 1000000U);
    TWICE(parse_size("16M") == 16777216U);
    TWICE(parse_size("16m") == 16777216U);
    TWICE(parse_size("2K") == 2048U);
    TWICE(parse_size("1G") == 1073741824U);
    TWICE(!parse_size(""));
    TWICE(!parse_size("K"));
    TWICE(!parse_size("0K"));
    TWICE(!parse_size("1KK"));
    TWICE(!parse_size("1T"));
    TWICE(!parse_size("18446744073709551616"));
    TWICE(!parse_size("18446744073709551615"));
    TWICE(!parse_size("17179869184G"));
}
