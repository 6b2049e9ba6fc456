// SPDX-License-Identifier: BSL-1.0
#if defined(__cpp_exceptions) && __has_include(<CLI/CLI.hpp>)
#include <telltale/command.hpp>

#include "support/twice.hpp"

namespace {
struct lamp {
    bool is_on;
};
} // namespace

TEST_CASE("the umbrella of the command has all that one needs", "[command]") {
    TWICE(telltale::command::type<lamp>("lamp").name == "lamp");
    auto const program = [](int argc, char const* const* argv) {
        return telltale::command::main(argc, argv, {.name = "lampcheck"}, telltale::command::type<lamp>("lamp"));
    };
    char const* words[] = {"lampcheck", "check", "--as", "lamp", "/nowhere/at/all"};
    CHECK(program(5, words) == 2);
}
#endif
