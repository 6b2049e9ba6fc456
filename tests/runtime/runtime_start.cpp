// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/runtime_start.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::runtime_start;

TEST_CASE("the details of runtime_start, from text and back") {
    std::string const text = R"({})";
    auto const read = telltale::parse<runtime_start>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<runtime_start>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of runtime_start") {
    CHECK(told<runtime_start>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
}
