// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/compare_frozen.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/lamp.hpp"
#include "support/scratch_folder.hpp"

#include <telltale/command/main.hpp>

#include <string>
#include <vector>

namespace {

// The command `panelcheck` in a process of its own.
ended_child call(std::vector<char const*> words, child_surroundings const& around = {}) {
    words.insert(words.begin(), "panelcheck");
    return run_in_child(
        [&words] {
            return telltale::command::main(static_cast<int>(words.size()), words.data(), lamp_entry, panel_entry);
        },
        around);
}

} // namespace

TEST_CASE("a type is frozen, and compared with what it was", "[command]") {
    ended_child const frozen = call({"freeze", "lamp"});
    CHECK(frozen.status == 0);
    CHECK(frozen.out.starts_with("{\n  \"telltale_schema\": 1,\n  \"type\": \"lamp\",\n"));
    scratch_folder const folder;
    folder.write("lamp.v1.json", frozen.out);
    ended_child end = call({"compare", "--as", "lamp", "lamp.v1.json"}, {.folder = folder.path()});
    CHECK(end.status == 0);
    CHECK(end.out.empty());

    std::string before = frozen.out;
    before.replace(before.find("\"low\": 0"), 8, "\"low\": -5");
    folder.write("lamp.v0.json", before);
    end = call({"compare", "--as", "lamp", "lamp.v0.json"}, {.folder = folder.path()});
    CHECK(end.status == 1);
    CHECK(end.out ==
          "lamp.v0.json: error: watts: range narrowed from [-5, 2147483647] to [0, 2147483647]: refuses -5\n");
    end = call({"compare", "--as", "lamp", "--compatibility", "forward", "--all", "lamp.v0.json"},
               {.folder = folder.path()});
    CHECK(end.status == 0);
    CHECK(end.out == "lamp.v0.json: note: watts: range narrowed from [-5, 2147483647] to [0, 2147483647]\n");

    folder.write("none.json", "{}");
    end = call({"compare", "--as", "lamp", "none.json", "nowhere.json"}, {.folder = folder.path()});
    CHECK(end.status == 2);
    CHECK(end.out.find("none.json:1:1: error: telltale_schema: required key is missing [missing_key]\n") == 0);
    CHECK(end.out.find("nowhere.json: error: cannot be read: No such file or directory\n") != std::string::npos);
}
