// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/key_slot.hpp>

#include "support/redis_server.hpp"
#include "support/twice.hpp"

#include <string>
#include <string_view>
#include <vector>

using telltale::redis::key_slot;

TEST_CASE("slots of keys, with and without hash tags") {
    TWICE(key_slot("123456789") == 0x31C3); // the check value of CRC-16/XMODEM
    TWICE(key_slot("") == 0);
    TWICE(key_slot("{user1000}.following") == key_slot("user1000"));
    TWICE(key_slot("foo{}{bar}") != key_slot("bar"));
    TWICE(key_slot("foo{{bar}}zap") == key_slot("{bar"));
    TWICE(key_slot("foo{bar}{zap}") == key_slot("bar"));
    TWICE(key_slot("}foo{bar") != key_slot("bar"));
}

TEST_CASE("slots are those that a server of a cluster tells") {
    redis_server const server({"--cluster-enabled", "yes"});
    std::vector<std::string> keys{"",
                                  "{",
                                  "}",
                                  "{}",
                                  "{}a",
                                  "a{}",
                                  "{}{a}",
                                  "{a}",
                                  "x{a}y{b}z",
                                  "{{a}}",
                                  "a}b{c}d",
                                  "{a",
                                  "a{b}",
                                  "\xff{",
                                  "\r\n{\r\n}",
                                  "{\xc3\xa9}",
                                  "telemetry:payment:pym_123",
                                  "{telemetry}:payment:pym_123",
                                  "telemetry:payment:{7}"};
    keys.push_back(std::string("a\0b", 3));
    keys.push_back(std::string(10000, 'x'));
    for (int i = 0; i != 100; ++i) keys.push_back("telemetry:invoice:inv_" + std::to_string(i * i));
    for (std::string const& key : keys) {
        CAPTURE(key);
        CHECK(std::to_string(key_slot(key)) == server.ask({"CLUSTER", "KEYSLOT", key}));
    }
}
