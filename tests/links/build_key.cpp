// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/build_key.hpp>

#include "support/told.hpp"

#include <string>

using telltale::links::build_key;
using telltale::links::entity_type;
using telltale::links::key;

TEST_CASE("the keys of the document") {
    CHECK(build_key({entity_type::payment, "pym_123"}) == "telemetry:payment:pym_123");
    CHECK(build_key({entity_type::invoice, "inv_456"}) == "telemetry:invoice:inv_456");
    CHECK(build_key({entity_type::billing_run, "br_789"}) == "telemetry:billing_run:br_789");
}

TEST_CASE("a key in a namespace of one's own") {
    CHECK(build_key({entity_type::webhook, "w"}, "acme:links") == "acme:links:webhook:w");
    CHECK(build_key({entity_type::webhook, ":"}, "") == ":webhook::");
}

TEST_CASE("what no key can be built of") {
    CHECK(lines(build_key({entity_type::payment, ""}).error()) ==
          "error: entityId: Entity ID cannot be empty (got \"\") [too_short]");
    CHECK(
        lines(build_key({static_cast<entity_type>(6), "x"}).error()) ==
        "error: entityType: must be one of: payment, billing_run, invoice, billing_period, webhook, notification (got 6) [not_one_of]");
    CHECK(lines(build_key({entity_type::payment, "\xFF"}).error()) ==
          "error: entityId: ill-formed UTF-8 (got \"\xEF\xBF\xBD\") [bad_utf8]");
}
