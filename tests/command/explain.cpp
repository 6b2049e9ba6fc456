// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/explain.hpp>

#include "support/twice.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace telltale::command;
using telltale::issue_code;

TEST_CASE("a code is named as in a report", "[command]") {
    TWICE(code_named("too_small") == issue_code::too_small);
    TWICE(code_named("[too_small]") == issue_code::too_small);
    TWICE(!code_named("Too_Small"));
    TWICE(!code_named("["));
    TWICE(!code_named("[]"));
    TWICE(!code_named(""));
    CHECK(why_no_code("too_smal") == R"(there is no code "too_smal"; did you mean "too_small"?)");
    CHECK(why_no_code("tooSmall") == R"(there is no code "tooSmall"; did you mean "too_small"?)");
    CHECK(why_no_code("z\n") == R"(there is no code "z\n"; `explain` alone lists them all)");
}

TEST_CASE("a code is explained in lines that fit a terminal", "[command]") {
    CHECK(explain(issue_code::too_short) ==
          "too_short: The string has fewer Unicode code points than its minimal length.\n"
          "\n"
          "    lamp.json:1:9: error: name: must have at least 1 character (got \"\") [too_short]\n"
          "\n"
          "Give a longer text. An empty one often stands for a value that is not known:\n"
          "leave the key out then, if it may be absent. Characters are Unicode code points.\n");
    std::string const all = explain_all();
    CHECK(
        all.starts_with("missing_key: A required key is absent from its object.\n\n    lamp.json:1:1: error: name: "));
    CHECK(all.find(".\n\nunknown_key: ") != std::string::npos);
    for (std::size_t at = 0; at < all.size();) {
        std::size_t const end = all.find('\n', at);
        if (all.compare(at, 4, "    ") != 0) CHECK(end - at <= 80);
        at = end + 1;
    }
}

TEST_CASE("words that are longer than a line have one of their own", "[command]") {
    auto const wrapped = [](std::string_view words) {
        std::string out;
        telltale::command::detail::append_wrapped(out, words, 5);
        return out;
    };
    CHECK(wrapped("ab cd ef") == "ab cd\nef\n");
    CHECK(wrapped("ab cde") == "ab\ncde\n");
    CHECK(wrapped("abcdefg h") == "abcdefg\nh\n");
    CHECK(wrapped("h abcdefg") == "h\nabcdefg\n");
}

TEST_CASE("all codes are listed, one on a line", "[command]") {
    std::string const list = list_codes();
    CHECK(list.starts_with(
        "missing_key      A required key is absent from its object.\nunknown_key      The object has "));
    CHECK(static_cast<std::size_t>(std::count(list.begin(), list.end(), '\n')) == telltale::issue_codes.size());
}

TEST_CASE("the page of codes is what the command prints", "[command]") {
    std::string const page = explain_all(explanation_format::markdown);
    CHECK(page.starts_with("# The codes of issues\n\n"));
    CHECK(page.find("\n## too_small\n\nThe number is below its minimum.\n\n    lamp.json:") != std::string::npos);
    auto const path = std::filesystem::path(__FILE__).parent_path() / "../../docs/codes.md";
    INFO("telltale explain --all --format markdown > docs/codes.md");
    std::ifstream committed(path, std::ios::binary);
    REQUIRE(committed);
    CHECK(std::string(std::istreambuf_iterator<char>(committed), {}) == page);
}
