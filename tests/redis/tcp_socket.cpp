// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/tcp_socket.hpp>

#include "support/catch.hpp"
#include "support/redis_server.hpp"
#include "support/scripted_server.hpp"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <string>
#include <utility>

using telltale::redis::name_lookup;
using telltale::redis::socket_address;
using telltale::redis::tcp_socket;
using namespace std::chrono_literals;

namespace {
auto in(std::chrono::milliseconds time) { return std::chrono::steady_clock::now() + time; }
socket_address at(std::uint16_t port) { return name_lookup({"127.0.0.1", port}).find({}).addresses[0]; }
} // namespace

TEST_CASE("bytes go out and come in") {
    scripted_server const server([](int link) { scripted_server::answer(link, "pong"); });
    tcp_socket one;
    REQUIRE(one.connect(at(server.port()), in(5s)) == 0);
    char block[16];
    CHECK(one.receive(block, sizeof block).error == EAGAIN);
    CHECK(one.send("ping").size == 4);
    CHECK((one.wait(POLLIN, in(5s)) & POLLIN) != 0);
    auto const got = one.receive(block, sizeof block);
    CHECK(std::string(block, got.size) == "pong");
    CHECK((one.wait(POLLIN, in(5s)) & POLLIN) != 0);
    auto const end = one.receive(block, sizeof block);
    CHECK(end.size == 0);
    CHECK(end.error == 0);
}

TEST_CASE("who is not there refuses") {
    tcp_socket one;
    CHECK(one.connect(at(free_port()), in(5s)) == ECONNREFUSED);
}

TEST_CASE("waiting ends in time, even if something is there") {
    scripted_server const server([](int link) {
        (void)::send(link, "x", 1, MSG_NOSIGNAL);
        char more;
        (void)::recv(link, &more, 1, 0);
    });
    tcp_socket one;
    REQUIRE(one.connect(at(server.port()), in(5s)) == 0);
    REQUIRE(one.wait(POLLIN, in(5s)) != 0);
    CHECK(one.wait(POLLIN, in(0ms)) == 0);
    char block[16];
    CHECK(one.receive(block, sizeof block).size == 1);
    auto const before = std::chrono::steady_clock::now();
    CHECK(one.wait(POLLIN, in(30ms)) == 0);
    CHECK(std::chrono::steady_clock::now() - before >= 30ms);
}

TEST_CASE("sending to who is gone is an error and no signal") {
    scripted_server const server([](int) {});
    REQUIRE(std::signal(SIGPIPE, SIG_DFL) != SIG_ERR);
    tcp_socket one;
    REQUIRE(one.connect(at(server.port()), in(5s)) == 0);
    (void)one.wait(POLLIN, in(5s)); // it has closed the connection
    int error = 0;
    for (int i = 0; i != 100 && error == 0; ++i) {
        error = one.send("x").error;
        (void)one.wait(POLLIN, in(1ms));
    }
    CHECK((error == EPIPE || error == ECONNRESET));
    tcp_socket const moved = std::move(one);
    CHECK(one.send("x").error == EBADF);
    CHECK(moved.send("x").error == EPIPE);
}
