// SPDX-License-Identifier: BSL-1.0
// The component redis: links in a server that is away.
#include <telltale/redis.hpp>

#include <cstdio>

int main() {
    auto const backend = telltale::redis::redis_links::make({.nodes = {{.host = "127.0.0.1", .port = 1}}});
    if (!backend) return 1;
    auto store = telltale::recording::link_store::make(**backend);
    if (!store) return 2;
    auto const done = store->store(telltale::links::entity_type::payment, "pym_123", "run_abc");
    if (done) return 3;
    std::printf("%s", done.report().c_str());
}
