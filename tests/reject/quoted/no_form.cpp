// SPDX-License-Identifier: BSL-1.0
// A member of a type that JSON has no form for, of which docs/compiler-output.md quotes what each compiler says; quoted.sh compares it.
#include <telltale/text.hpp>

#include <string>
#include <string_view>
#include <vector>

// [program]
struct host {
    std::string name;
    char const* address;
};
struct fleet {
    std::vector<host> hosts;
};

auto read(std::string_view text) { return telltale::parse<fleet>(text); }
// [/program]
