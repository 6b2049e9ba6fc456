// SPDX-License-Identifier: BSL-1.0
// What a command of the shell prints, and whether a program is there to be asked.
#ifndef TELLTALE_TESTS_SUPPORT_SHELL_OUTPUT_HPP
#define TELLTALE_TESTS_SUPPORT_SHELL_OUTPUT_HPP

#include "support/catch.hpp"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>

inline bool is_installed(char const* program) {
    return std::system((std::string("command -v ") + program + " > /dev/null 2>&1").c_str()) == 0;
}

/// What the command, which must end well, prints on its standard output.
inline std::string printed_by(std::string const& command) {
    std::string out;
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    char block[4096];
    for (std::size_t n; (n = std::fread(block, 1, sizeof block, pipe)) != 0;) out.append(block, n);
    CHECK(::pclose(pipe) == 0);
    return out;
}

#endif
