// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/append_command.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using telltale::redis::append_command;

TEST_CASE("words of any bytes, each with its length") {
    std::string out = "before";
    CHECK(append_command(out, "GET", std::string("a\0%s\r\n", 6), std::string_view()));
    CHECK(out == std::string("before*3\r\n$3\r\nGET\r\n$6\r\na\0%s\r\n\r\n$0\r\n\r\n", 37));
    out.clear();
    CHECK(append_command(out, "PING"));
    CHECK(append_command(out, "PING"));
    CHECK(out == "*1\r\n$4\r\nPING\r\n*1\r\n$4\r\nPING\r\n");
}
