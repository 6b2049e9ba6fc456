// SPDX-License-Identifier: BSL-1.0
#include <telltale/links.hpp>

#include <telltale/read/parse.hpp>

#include "support/catch.hpp"

namespace links = telltale::links;

TEST_CASE("links.hpp has keys, records, configuration and log", "[links]") {
    links::store_config const store{.namespace_ = "acme"};
    auto const key = links::build_key({links::entity_type::payment, "pym_123"}, store.namespace_);
    REQUIRE(key);
    CHECK(*key == "acme:payment:pym_123");
    CHECK(links::parse_key(*key, store.namespace_)->entity_id == "pym_123");
    CHECK(telltale::parse<links::record>(R"({"runId":"run_abc"})"));
    CHECK(links::catalog::find("Telemetry stored") == 0);
}
