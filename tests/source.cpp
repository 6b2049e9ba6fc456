// SPDX-License-Identifier: BSL-1.0
#include <telltale/source.hpp>

#include "support/catch.hpp"

// What it is for, two source files with one copy of the code between them, is shown by tests/compiled.
TEST_CASE("the source file that has the code of all may read and write, too") {
    struct point {
        int x = 0;
    };
    CHECK(telltale::serialize(telltale::parse<point>(R"({"x":7})").value()) == R"({"x":7})");
    CHECK_FALSE(telltale::parse<point>(R"({"x":7.5})"));
}
