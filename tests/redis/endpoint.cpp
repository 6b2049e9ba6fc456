// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/endpoint.hpp>

#include <telltale/write/serialize.hpp>

#include "support/told.hpp"

using telltale::redis::endpoint;

TEST_CASE("an endpoint in documents and in messages") {
    CHECK(to_string(endpoint{}) == "127.0.0.1:6379");
    CHECK(to_string(endpoint{"::1", 7000}) == "[::1]:7000");
    CHECK(to_string(endpoint{"a\nb", 1}) == "a\\nb:1");
    CHECK(to_string(endpoint{"::stop\n", 1}) == "\\u003a:stop\\n:1");
    CHECK(*telltale::parse<endpoint>(R"({"host":"redis-1"})") == endpoint{"redis-1", 6379});
    CHECK(telltale::serialize(endpoint{}) == R"({"host":"127.0.0.1","port":6379})");
    CHECK(told<endpoint>(R"({"host":"","port":0})") ==
          "1:9: error: host: must have at least 1 character (got \"\") [too_short]\n"
          "1:19: error: port: must be >= 1 (got 0) [too_small]");
}
