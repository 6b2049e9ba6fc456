// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/name_lookup.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <string>

using telltale::redis::name_lookup;
using namespace std::chrono_literals;

namespace {
auto soon() { return std::chrono::steady_clock::now() + 10s; }
} // namespace

TEST_CASE("an address is read at once, without a time") {
    auto const four = name_lookup({"127.0.0.1", 7000}).find({});
    CHECK(four.error.empty());
    REQUIRE(four.addresses.size() == 1);
    CHECK(four.addresses[0].bytes.ss_family == AF_INET);
    auto const six = name_lookup({"::1", 7000}).find({});
    REQUIRE(six.addresses.size() == 1);
    CHECK(six.addresses[0].bytes.ss_family == AF_INET6);
}

TEST_CASE("a name is looked up, again and again") {
    name_lookup one({"localhost", 7000});
    CHECK_FALSE(one.find(soon()).addresses.empty());
    CHECK_FALSE(one.find(soon()).addresses.empty());
}

TEST_CASE("a name that does not exist has no addresses, and the reason is told") {
    auto const none = name_lookup({"no..such..name", 7000}).find(soon());
    CHECK(none.addresses.empty());
    CHECK_FALSE(none.error.empty());
    CHECK(name_lookup({std::string("a\0b", 3), 7000}).find(soon()).error == "it is no name of a host");
}

TEST_CASE("a look-up that takes too long goes on, and the next one has what it finds") {
    name_lookup one({"localhost", 7000});
    auto const first = one.find(std::chrono::steady_clock::now() - 1s);
    if (first.addresses.empty()) CHECK(first.error == "its name is still being looked up");
    CHECK_FALSE(one.find(soon()).addresses.empty());
}
