// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/yaml_type.hpp>

#include <telltale/command/main.hpp>

#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"
#include "support/twice.hpp"

#include <vector>

using namespace telltale::command;

namespace {

constexpr entry yaml_lamp = yaml_type<lamp>("lamp", "A lamp on a panel.");

ended_child call(std::vector<char const*> words, child_surroundings const& around = {}) {
    words.insert(words.begin(), "panelcheck");
    return run_in_child(
        [&words] {
            return telltale::command::main(static_cast<int>(words.size()), words.data(), yaml_lamp, panel_entry);
        },
        around);
}

} // namespace

TEST_CASE("a type from YAML is one from JSON too", "[command]") {
    TWICE(yaml_lamp.name == "lamp");
    TWICE(yaml_lamp.description == "A lamp on a panel.");
    TWICE(!yaml_lamp.is_catalog);
    CHECK(yaml_lamp.validate("name: oil", {}).front().code == telltale::issue_code::bad_json);
    CHECK(yaml_lamp.validate(R"({"name":"oil"})", {}).empty());
    CHECK(yaml_lamp.validate_yaml("name: oil", {}).empty());
    CHECK(to_string(yaml_lamp.validate_yaml("name: ''", {}).front()) ==
          "1:7: error: name: must have at least 1 character (got \"\") [too_short]");
}

TEST_CASE("YAML files are known by their names, or by --input", "[command]") {
    scratch_folder const folder;
    folder.write("a.yaml", "name: oil\nwatts: -1\n");
    folder.write("b.yml", "name: oil\nwatt: 5\n");
    folder.write("c.json", R"({"name":"oil"})");
    folder.write("d.yaml", R"({"name":"oil"})");
    ended_child end = call({"check", "--as", "lamp", "a.yaml", "b.yml", "c.json"}, {.folder = folder.path()});
    CHECK(end.status == 1);
    CHECK(end.out == "a.yaml:2:8: error: watts: watts must be >= 0 (got -1) [too_small]\n"
                     "watts: -1\n"
                     "       ^\n"
                     "b.yml:2:1: warning: watt: unknown key, did you mean \"watts\"? [unknown_key]\n"
                     "watt: 5\n"
                     "^\n");
    CHECK(end.err == "3 documents: 2 good, 1 bad (1 error, 1 warning)\n");
    end = call({"check", "--as", "lamp", "--input", "yaml", "-"}, {.in = "name: ["});
    CHECK(end.status == 1);
    CHECK(end.out.find("[bad_yaml]") != std::string::npos);
    CHECK(end.out.starts_with("<stdin>:1:"));
    CHECK(call({"check", "--as", "lamp", "--input", "json", "d.yaml"}, {.folder = folder.path()}).status == 0);
    CHECK(call({"check", "--as", "lamp", "--input", "json", "a.yaml"}, {.folder = folder.path()})
              .out.find("[bad_json]") != std::string::npos);
    end = call({"check", "--catalog", "panel", "a.yaml"}, {.folder = folder.path()});
    CHECK(end.status == 2);
    CHECK(end.err ==
          "panelcheck: cannot check a.yaml: panel is read from JSON only; with --input json it is taken as JSON\n");
}
