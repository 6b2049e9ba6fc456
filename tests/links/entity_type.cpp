// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/entity_type.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>
#include <vector>

using telltale::links::entity_type;

TEST_CASE("the six entity types, as they are spelled") {
    std::string const all = R"(["payment","billing_run","invoice","billing_period","webhook","notification"])";
    auto const read = telltale::parse<std::vector<entity_type>>(all);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == all);
    CHECK(
        told<entity_type>(R"("billingRun")") ==
        "1:1: error: (document): must be one of: payment, billing_run, invoice, billing_period, webhook, notification, did you mean \"billing_run\"? (got \"billingRun\") [not_one_of]");
}
