// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/node.hpp>

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/redis_server.hpp"
#include "support/scripted_server.hpp"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace telltale::redis;
using telltale::recording::link_error;
using telltale::recording::link_failure;
using namespace std::chrono_literals;

namespace {

link_error ping(node& at, std::chrono::milliseconds time = 5s) {
    reply answer;
    return at.exchange("PING\r\n", {&answer, 1}, std::chrono::steady_clock::now() + time);
}

long connections_of(redis_server const& server) {
    std::string const stats = server.ask({"INFO", "stats"});
    return std::stol(stats.substr(stats.find("total_connections_received:") + 27));
}

} // namespace

TEST_CASE("a connection is kept and used again") {
    redis_server const server;
    node at({"127.0.0.1", server.port()}, {});
    CHECK(at.address() == server.address());
    CHECK(at.at() == endpoint{"127.0.0.1", server.port()});
    long const before = connections_of(server);
    for (int i = 0; i != 5; ++i) CHECK_FALSE(ping(at));
    CHECK(connections_of(server) - before == 2); // one of them asks for the number
}

TEST_CASE("a connection that the server has closed is made anew, and the caller does not notice") {
    redis_server server;
    node at({"127.0.0.1", server.port()}, {});
    CHECK_FALSE(ping(at));
    server.ask({"CLIENT", "KILL", "TYPE", "normal"});
    CHECK_FALSE(ping(at));
    server.stop();
    server.start();
    CHECK_FALSE(ping(at));
}

TEST_CASE("who is away is left alone for a while, and then comes back by itself") {
    redis_server server;
    node at({"127.0.0.1", server.port()}, {.first_pause_ms = 150, .longest_pause_ms = 150});
    CHECK_FALSE(ping(at));
    server.stop();
    CHECK(ping(at) ==
          link_error{link_failure::unreachable, server.address() + ": cannot be reached: Connection refused"});
    CHECK_FALSE(at.may_ask());
    CHECK(ping(at) ==
          link_error{link_failure::unreachable, server.address() + ": cannot be reached: Connection refused "
                                                                   "(and was not tried again yet)"});
    server.start();
    for (int i = 0; i != 200 && ping(at); ++i) std::this_thread::sleep_for(10ms);
    CHECK_FALSE(ping(at));
    CHECK(at.may_ask());
}

TEST_CASE("while a server hangs, one caller pays for the try, and the others fail at once") {
    redis_server const server;
    node at({"127.0.0.1", server.port()}, {.first_pause_ms = 1, .longest_pause_ms = 1});
    CHECK_FALSE(ping(at));
    server.suspend();
    CHECK(ping(at, 30ms).failure == link_failure::too_late);
    std::this_thread::sleep_for(2ms);
    std::thread trying([&at] { CHECK(ping(at, 1000ms).failure == link_failure::too_late); });
    std::this_thread::sleep_for(100ms);
    auto const before = std::chrono::steady_clock::now();
    for (int i = 0; i != 100; ++i) CHECK(ping(at, 1000ms).failure == link_failure::unreachable);
    CHECK(std::chrono::steady_clock::now() - before < 800ms);
    trying.join();
    server.resume();
    for (int i = 0; i != 200 && ping(at); ++i) std::this_thread::sleep_for(5ms);
    CHECK_FALSE(ping(at));
}

TEST_CASE("a wrong password is not tried again and again") {
    redis_server const server({"--requirepass", "hunter2"});
    node at({"127.0.0.1", server.port()}, {.password = "wrong", .first_pause_ms = 60000, .longest_pause_ms = 60000});
    long const before = connections_of(server);
    CHECK(ping(at).message == server.address() + ": the password was refused: WRONGPASS");
    for (int i = 0; i != 10; ++i) {
        auto const wrong = ping(at);
        CHECK(wrong.failure == link_failure::denied);
        CHECK(wrong.message ==
              server.address() + ": the password was refused: WRONGPASS (and was not tried again yet)");
    }
    CHECK(connections_of(server) - before == 2);
}

TEST_CASE("threads share a bounded number of connections") {
    redis_server const server;
    node at({"127.0.0.1", server.port()}, {.connections = 3});
    long const before = connections_of(server);
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i != 8; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n != 300; ++n) failed += static_cast<bool>(ping(at));
        });
    for (std::thread& one : threads) one.join();
    CHECK(failed == 0);
    CHECK(connections_of(server) - before <= 4);
    CHECK(connections_of(server) - before >= 2);
}

TEST_CASE("who finds all connections in use waits, and no longer than it may") {
    redis_server const server;
    node at({"127.0.0.1", server.port()}, {.connections = 1});
    CHECK_FALSE(ping(at));
    server.suspend();
    std::thread first([&at] { CHECK(ping(at, 1000ms).failure == link_failure::too_late); });
    std::this_thread::sleep_for(100ms);
    auto const before = std::chrono::steady_clock::now();
    CHECK(ping(at, 50ms) == link_error{link_failure::too_late, server.address() + ": all 1 connections are in use"});
    CHECK(std::chrono::steady_clock::now() - before < 800ms);
    first.join();
    server.resume();
}

TEST_CASE("a server that had no time to answer is not blamed") {
    redis_server const server;
    node at({"127.0.0.1", server.port()}, {.first_pause_ms = 60000, .longest_pause_ms = 60000});
    CHECK(ping(at, 0ms)); // no connection, or no answer by then
    CHECK_FALSE(ping(at));
    CHECK(ping(at, 0ms).failure == link_failure::too_late);
    CHECK_FALSE(ping(at));
}

TEST_CASE("a process that was forked has connections of its own") {
    redis_server const server;
    node at({"127.0.0.1", server.port()}, {});
    reply mine;
    auto const soon = std::chrono::steady_clock::now() + 10s;
    REQUIRE_FALSE(at.exchange("CLIENT ID\r\n", {&mine, 1}, soon));
    ended_child const child = run_in_child([&] {
        reply other;
        if (at.exchange("CLIENT ID\r\n", {&other, 1}, soon)) return 1;
        return other.get()->integer == mine.get()->integer ? 2 : 0;
    });
    CHECK(child.status == 0);
    reply still;
    REQUIRE_FALSE(at.exchange("CLIENT ID\r\n", {&still, 1}, soon));
    CHECK(still.get()->integer == mine.get()->integer);
}
