// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/connection.hpp>

#include "support/catch.hpp"
#include "support/redis_server.hpp"
#include "support/scripted_server.hpp"

#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace telltale::redis;
using telltale::recording::link_error;
using telltale::recording::link_failure;
using namespace std::chrono_literals;

namespace {

auto in(std::chrono::milliseconds time) { return std::chrono::steady_clock::now() + time; }

link_error open(connection& one, std::uint16_t port, std::string_view password = {}) {
    auto const found = name_lookup({"127.0.0.1", port}).find({});
    return one.open("server", found.addresses, password, in(5s));
}

/// What comes of one PING.
link_error ping(std::uint16_t port, reply& answer, std::chrono::milliseconds time = 5s) {
    connection one;
    if (auto wrong = open(one, port)) return wrong;
    return one.exchange("server", "PING\r\n", {&answer, 1}, in(time));
}

} // namespace

TEST_CASE("many commands and their answers, larger than what fits into the buffers of the system") {
    redis_server const server;
    connection one;
    REQUIRE_FALSE(open(one, server.port()));
    std::string commands;
    std::string const word(1000, 'x');
    for (int i = 0; i != 20000; ++i) REQUIRE(append_command(commands, "ECHO", word));
    std::vector<reply> replies(20000);
    auto const wrong = one.exchange("server", commands, replies, in(30s));
    CHECK(wrong.message.empty());
    int right = 0;
    for (reply const& answer : replies) right += answer.text() == word;
    CHECK(right == 20000);
}

TEST_CASE("a server that reads nothing more until its answers are read is no dead end") {
    scripted_server const strict([](int link) {
        std::string const answer = '+' + std::string(1000, 'x') + "\r\n";
        char block[16384];
        for (ssize_t n = 0; (n = ::recv(link, block, sizeof block, 0)) > 0;) {
            std::string out;
            for (ssize_t i = 0; i != n; ++i)
                if (block[i] == '\n') out += answer;
            for (std::size_t at = 0; at != out.size();) {
                ssize_t const sent = ::send(link, out.data() + at, out.size() - at, MSG_NOSIGNAL);
                if (sent <= 0) return;
                at += static_cast<std::size_t>(sent);
            }
        }
    });
    connection one;
    REQUIRE_FALSE(open(one, strict.port()));
    std::string commands;
    for (int i = 0; i != 20000; ++i) (commands += "PING ").append(1000, 'y') += "\r\n";
    std::vector<reply> replies(20000);
    CHECK(one.exchange("server", commands, replies, in(10s)).message.empty());
    CHECK(replies.back().text().size() == 1000);
}

TEST_CASE("the address may be the second") {
    redis_server const server;
    std::vector<socket_address> both = name_lookup({"127.0.0.1", free_port()}).find({}).addresses;
    both.push_back(name_lookup({"127.0.0.1", server.port()}).find({}).addresses[0]);
    connection one;
    CHECK_FALSE(one.open("server", both, {}, in(5s)));
    CHECK(one.open("server", {}, {}, in(5s)).failure == link_failure::unreachable);
}

TEST_CASE("who is not there, hangs up, says nothing or speaks otherwise") {
    reply answer;
    link_error wrong = ping(free_port(), answer);
    CHECK(wrong == link_error{link_failure::unreachable, "server: cannot be reached: Connection refused"});

    scripted_server const silent([](int link) {
        char block[64];
        while (::recv(link, block, sizeof block, 0) > 0) {}
    });
    wrong = ping(silent.port(), answer, 50ms);
    CHECK(wrong == link_error{link_failure::too_late, "server: no answer within the time limit"});

    scripted_server const rude([](int link) { scripted_server::answer(link, ""); });
    wrong = ping(rude.port(), answer);
    CHECK(wrong == link_error{link_failure::unreachable, "server: the server closed the connection"});

    scripted_server const web([](int link) { scripted_server::answer(link, "HTTP/1.1 400 Bad Request\r\n\r\n"); });
    wrong = ping(web.port(), answer);
    CHECK(wrong.failure == link_failure::rejected);
    CHECK(wrong.message ==
          "server: what answers does not speak as Redis does: Protocol error, got \"H\" as reply type byte");
    CHECK_FALSE(answer);
}

TEST_CASE("a server that answers a byte at a time gets no more time") {
    scripted_server const slow([](int link) {
        char block[64];
        (void)::recv(link, block, sizeof block, 0);
        for (int i = 0; i != 500; ++i) {
            if (::send(link, "+", 1, MSG_NOSIGNAL) != 1) break;
            std::this_thread::sleep_for(2ms);
        }
    });
    reply answer;
    auto const before = std::chrono::steady_clock::now();
    CHECK(ping(slow.port(), answer, 50ms).failure == link_failure::too_late);
    CHECK(std::chrono::steady_clock::now() - before < 800ms);
}

TEST_CASE("passwords") {
    redis_server const server({"--requirepass", "hunter2"});
    connection none;
    REQUIRE_FALSE(open(none, server.port()));
    reply answer;
    REQUIRE_FALSE(none.exchange("server", "PING\r\n", {&answer, 1}, in(5s)));
    CHECK(answer.text() == "NOAUTH Authentication required.");

    connection right;
    REQUIRE_FALSE(open(right, server.port(), "hunter2"));
    REQUIRE_FALSE(right.exchange("server", "PING\r\n", {&answer, 1}, in(5s)));
    CHECK(answer.text() == "PONG");

    connection wrong;
    CHECK(open(wrong, server.port(), "hunter3") ==
          link_error{link_failure::denied, "server: the password was refused: WRONGPASS"});
}

TEST_CASE("a server that repeats the password has it in no message") {
    redis_server const server({"--rename-command", "AUTH", ""});
    CHECK(server.ask({"AUTH", "hunter2"}).find("hunter2") != std::string::npos); // it does
    connection one;
    CHECK(open(one, server.port(), "hunter2") ==
          link_error{link_failure::denied, "server: the password was refused: ERR"});

    scripted_server const echo([](int link) { scripted_server::answer(link, "-hunter2\r\n"); });
    connection other;
    CHECK(open(other, echo.port(), "hunter2") ==
          link_error{link_failure::denied, "server: the password was refused: ERR"});
}
