// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_status.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::render::run_status;

TEST_CASE("the ends of a run, as they are spelled") {
    std::string const all = R"(["complete","partial","failed"])";
    auto const read = telltale::parse<std::vector<run_status>>(all);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == all);
    for (std::size_t i = 0; i != read->size(); ++i) CHECK(static_cast<std::size_t>((*read)[i]) == i);
    CHECK(told<run_status>("\"timeout\"") ==
          "1:1: error: (document): must be one of: complete, partial, failed (got \"timeout\") [not_one_of]");
    CHECK(told<run_status>("1") == "1:1: error: (document): must be a string (got 1) [wrong_type]");
    CHECK(told<run_status>("null") == "1:1: error: (document): must be a string (got null) [wrong_type]");
}
