// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/redirect.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string_view>

using telltale::redis::endpoint;
using telltale::redis::parse_redirect;
using telltale::redis::redirect;

TEST_CASE("MOVED and ASK") {
    endpoint const from{"10.0.0.1", 7000};
    CHECK(parse_redirect("MOVED 3999 127.0.0.1:6381", from) == redirect{false, 3999, {"127.0.0.1", 6381}});
    CHECK(parse_redirect("ASK 16383 redis-2:6381", from) == redirect{true, 16383, {"redis-2", 6381}});
    CHECK(parse_redirect("MOVED 0 ::1:6381", from) == redirect{false, 0, {"::1", 6381}});
    CHECK(parse_redirect("MOVED 0 :6381", from) == redirect{false, 0, {"10.0.0.1", 6381}});
}

TEST_CASE("other errors are none") {
    for (std::string_view const error :
         {"", "MOVED", "MOVED ", "ASK x a:1", "MOVED 16384 a:1", "MOVED 1 a", "MOVED 1 a:", "MOVED 1 a:0",
          "MOVED 1 a:65536", "MOVED 1 a:1x", "MOVED -1 a:1", "MOVED 1:2", "MOVED 1:2 a", "MOVED  a:1", "MOVED 1x a:1",
          "ERR MOVED 1 a:1", "OOM command not allowed when used memory > 'maxmemory'."}) {
        CAPTURE(error);
        CHECK(parse_redirect(error, {}) == std::nullopt);
    }
}
