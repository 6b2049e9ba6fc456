// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/options.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

using telltale::redis::options;

TEST_CASE("all has a default, and the password is a secret") {
    auto const read = telltale::parse<options>(R"({"nodes":[{"host":"redis-1"},{"port":7001}],"password":"hunter2"})");
    REQUIRE(read);
    CHECK(read->nodes.size() == 2);
    CHECK(read->nodes[0].host == "redis-1");
    CHECK(read->nodes[1].port == 7001);
    CHECK(read->password == "hunter2");
    CHECK(read->connections == 8);
    CHECK(telltale::serialize(*read).find("hunter2") == std::string::npos);
    CHECK(*telltale::parse<options>("{}") == options{});
}

TEST_CASE("what cannot be is refused") {
    CHECK(told<options>(R"({"nodes":[],"connections":0,"first_pause_ms":0,"longest_pause_ms":0})") ==
          "1:10: error: nodes: must have at least 1 item (got 0 items) [too_few_items]\n"
          "1:27: error: connections: must be >= 1 (got 0) [too_small]\n"
          "1:46: error: first_pause_ms: must be >= 1 (got 0) [too_small]\n"
          "1:67: error: longest_pause_ms: must be >= 1 (got 0) [too_small]");
    CHECK(told<options>(R"({"connections":1025})") == "1:16: error: connections: must be <= 1024 (got 1025) [too_big]");
}
