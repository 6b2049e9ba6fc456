// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/store_input.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::entity_type;
using telltale::links::store_input;

TEST_CASE("what is to be stored, from text and back") {
    std::string const text = R"({"entityType":"billing_run","entityId":"","runId":"run_abc"})";
    auto const read = telltale::parse<store_input>(text);
    REQUIRE(read);
    CHECK(*read == store_input{entity_type::billing_run, "", "run_abc"});
    CHECK(telltale::serialize(*read) == text);
    CHECK(told<store_input>("{}") == "1:1: error: entityType: required key is missing [missing_key]\n"
                                     "1:1: error: entityId: required key is missing [missing_key]\n"
                                     "1:1: error: runId: required key is missing [missing_key]");
    CHECK(
        told<store_input>(R"({"entityType":"refund","entityId":1,"runId":null})") ==
        "1:15: error: entityType: must be one of: payment, billing_run, invoice, billing_period, webhook, notification (got \"refund\") [not_one_of]\n"
        "1:35: error: entityId: must be a string (got 1) [wrong_type]\n"
        "1:45: error: runId: must be a string (got null) [wrong_type]");
}
