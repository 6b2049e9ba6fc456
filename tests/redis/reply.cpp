// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/reply.hpp>

#include "support/catch.hpp"
#include "support/replied.hpp"

#include <string_view>
#include <utility>

using telltale::redis::reply;

TEST_CASE("answers of each kind") {
    CHECK_FALSE(reply());
    CHECK(reply().text().empty());
    CHECK_FALSE(reply().is_error());
    CHECK(replied("+OK\r\n").is_status());
    CHECK(replied("+OK\r\n").text() == "OK");
    CHECK(replied("-ERR no\r\n").is_error());
    CHECK(replied("-ERR no\r\n").text() == "ERR no");
    CHECK(replied("$-1\r\n").is_nil());
    CHECK(replied("$-1\r\n").text().empty());
    reply a = replied(std::string_view("$3\r\na\0b\r\n", 9));
    CHECK(a.text() == std::string_view("a\0b", 3));
    reply const b = std::move(a);
    CHECK(b.is_string());
    CHECK(replied(":7\r\n").get()->integer == 7);
    CHECK_FALSE(replied(":7\r\n").is_string());
}
