// SPDX-License-Identifier: BSL-1.0
#include <telltale/runtime/runtime_shutdown.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::runtime::runtime_shutdown;

TEST_CASE("the details of runtime_shutdown, from text and back") {
    std::string const text = R"({})";
    auto const read = telltale::parse<runtime_shutdown>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<runtime_shutdown>("{}") == "ok");
}

TEST_CASE("what is wrong with the details of runtime_shutdown") {
    CHECK(told<runtime_shutdown>("null") == "1:1: error: (document): must be an object (got null) [wrong_type]");
}
