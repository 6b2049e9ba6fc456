// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/shell_quote.hpp>

#include "support/catch.hpp"

using namespace telltale::command;

TEST_CASE("a word is quoted when it needs it", "[command]") {
    for (shell const in : {shell::bash, shell::zsh, shell::fish}) {
        CHECK(shell_quote("engine.config-2_a/b:c,d+e@f", in) == "engine.config-2_a/b:c,d+e@f");
        CHECK(shell_quote("", in) == "''");
        for (char const c : std::string_view(" \t\n\"$`*?[]{}()<>|&;!#~=^%")) {
            INFO(c);
            CHECK(shell_quote(std::string(1, c), in) == std::string{'\'', c, '\''});
        }
        CHECK(shell_quote("\xC3\xBC", in) == "'\xC3\xBC'");
    }
    CHECK(shell_quote("it's", shell::bash) == R"('it'\''s')");
    CHECK(shell_quote("it's", shell::zsh) == R"('it'\''s')");
    CHECK(shell_quote("it's", shell::fish) == R"('it\'s')");
    CHECK(shell_quote(R"(a\b)", shell::bash) == R"('a\b')");
    CHECK(shell_quote(R"(a\b)", shell::zsh) == R"('a\b')");
    CHECK(shell_quote(R"(a\b)", shell::fish) == R"('a\\b')");
}

TEST_CASE("a function can be named for any command", "[command]") {
    CHECK(shell_function_name("telltale") == "_telltale");
    CHECK(shell_function_name("my-check.2") == "_my_check_2");
    CHECK(shell_function_name("a b;c") == "_a_b_c");
}
