// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/retention_class.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"
#include "support/twice.hpp"

#include <string>
#include <vector>

using telltale::render::retention_class;
using telltale::render::retention_days;

TEST_CASE("the three retention classes, the first without the mark of its name") {
    std::string const all = R"(["short","standard","long"])";
    auto const read = telltale::parse<std::vector<retention_class>>(all);
    REQUIRE(read);
    CHECK(*read == std::vector{retention_class::short_, retention_class::standard, retention_class::long_});
    CHECK(telltale::serialize(*read) == all);
    CHECK(told<retention_class>("\"forever\"") ==
          "1:1: error: (document): must be one of: short, standard, long (got \"forever\") [not_one_of]");
}

TEST_CASE("how many days each is") {
    TWICE(retention_days(retention_class::short_) == 7);
    TWICE(retention_days(retention_class::standard) == 30);
    TWICE(retention_days(retention_class::long_) == 90);
    TWICE(retention_days(static_cast<retention_class>(9)) == 7);
}
