// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/server_error.hpp>

#include "support/catch.hpp"

using telltale::recording::link_failure;
using telltale::redis::server_error;

TEST_CASE("errors of a server as failures, by their first word") {
    auto const full = server_error("127.0.0.1:6379", "OOM command not allowed when used memory > 'maxmemory'.");
    CHECK(full.failure == link_failure::full);
    CHECK(full.message == "127.0.0.1:6379: OOM command not allowed when used memory > 'maxmemory'.");
    CHECK(server_error("a", "LOADING Redis is loading the dataset in memory").failure == link_failure::loading);
    CHECK(server_error("a", "NOAUTH Authentication required.").failure == link_failure::denied);
    CHECK(server_error("a", "WRONGPASS invalid").failure == link_failure::denied);
    CHECK(server_error("a", "NOPERM this user").failure == link_failure::denied);
    CHECK(server_error("a", "WRONGTYPE Operation against a key").failure == link_failure::wrong_type);
    CHECK(server_error("a", "READONLY You can't write").failure == link_failure::rejected);
    CHECK(server_error("a", "OOMPH").failure == link_failure::rejected);
    CHECK(server_error("a", "").message == "a: ");
    CHECK(server_error("a", "ERR \x1b[2J").message == "a: ERR \\u001b[2J");
}
