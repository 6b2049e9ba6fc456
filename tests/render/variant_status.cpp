// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/variant_status.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::render::variant_status;

TEST_CASE("the ends of a variant, as they are spelled") {
    std::string const all = R"(["success","failed","timeout"])";
    auto const read = telltale::parse<std::vector<variant_status>>(all);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == all);
    for (std::size_t i = 0; i != read->size(); ++i) CHECK(static_cast<std::size_t>((*read)[i]) == i);
    CHECK(told<variant_status>("\"complete\"") ==
          "1:1: error: (document): must be one of: success, failed, timeout (got \"complete\") [not_one_of]");
    CHECK(told<variant_status>("1") == "1:1: error: (document): must be a string (got 1) [wrong_type]");
    CHECK(told<variant_status>("null") == "1:1: error: (document): must be a string (got null) [wrong_type]");
}
