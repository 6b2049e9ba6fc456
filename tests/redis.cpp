// SPDX-License-Identifier: BSL-1.0
#if __has_include(<hiredis/hiredis.h>)
#include <telltale/redis.hpp>

// Before anything else can bring it in: this component stands on text.hpp alone.
#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP) || defined(BOOST_JSON_VERSION)
#error "telltale/redis.hpp includes Boost"
#endif

#include "support/catch.hpp"

namespace recording = telltale::recording;
namespace links = telltale::links;

TEST_CASE("redis.hpp is enough for a store of links, and a server that is away stops nobody", "[redis]") {
    auto const backend = telltale::redis::redis_links::make({.nodes = {{.host = "127.0.0.1", .port = 1}}});
    REQUIRE(backend);
    auto store = recording::link_store::make(**backend);
    REQUIRE(store);
    auto const done = store->store(links::entity_type::payment, "pym_123", "run_abc");
    CHECK(done.error().failure == recording::link_failure::unreachable);
    CHECK(done.report() == "127.0.0.1:1: cannot be reached: Connection refused\n");
}
#endif
