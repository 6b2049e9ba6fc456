// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/seen_structs.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using telltale::detail::seen_structs;

TEST_CASE("a struct is new once", "[schema]") {
    seen_structs seen;
    CHECK(seen.add("a"));
    CHECK(seen.add("b"));
    CHECK_FALSE(seen.add("a"));
    CHECK_FALSE(seen.add(std::string("b"))); // by its letters, not by where they stand
}

TEST_CASE("of more structs than there is room for, nothing is new", "[schema]") {
    std::vector<std::string> names;
    for (int i = 0; i != 300; ++i) names.push_back(std::to_string(i));
    seen_structs seen;
    int added = 0;
    for (std::string const& name : names) added += seen.add(name) ? 1 : 0;
    CHECK(added == 256);
}
