// SPDX-License-Identifier: BSL-1.0
// A Redis server of a test's own: on a free port, with a folder of its own, gone when the test ends.
#ifndef TELLTALE_TESTS_SUPPORT_REDIS_SERVER_HPP
#define TELLTALE_TESTS_SUPPORT_REDIS_SERVER_HPP

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

#include <hiredis/hiredis.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

/// A port of 127.0.0.1 on which nobody listens in this moment; below 55000, as a cluster adds 10000.
inline std::uint16_t free_port() {
    for (int i = 0; i != 1000; ++i) {
        int const one = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        bool const is_bound = ::bind(one, reinterpret_cast<sockaddr*>(&at), sizeof at) == 0 &&
                              ::getsockname(one, reinterpret_cast<sockaddr*>(&at), &size) == 0;
        ::close(one);
        if (is_bound && ntohs(at.sin_port) < 55000) return ntohs(at.sin_port);
    }
    std::abort();
}

class redis_server {
public:
    /// Starts a server with these arguments beside those that keep it to itself.
    explicit redis_server(std::vector<std::string> arguments = {}) : arguments_(std::move(arguments)) {
        auto const at = std::find(arguments_.begin(), arguments_.end(), "--requirepass");
        if (at != arguments_.end()) password_ = *(at + 1);
        for (int i = 0; i != 5 && process_ == 0; ++i) {
            port_ = free_port();
            start();
        }
        REQUIRE(process_ != 0);
    }
    redis_server(redis_server const&) = delete;
    redis_server& operator=(redis_server const&) = delete;
    ~redis_server() { stop(); }

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    /// For messages: `127.0.0.1:7001`.
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] std::string const& folder() const noexcept { return folder_.path(); }

    /// Starts it, on the same port, and waits until it answers, be it with an error.
    void start(std::vector<std::string> const& more = {}) {
        std::vector<std::string> words{
            "redis-server", "--port", std::to_string(port_), "--bind",      "127.0.0.1", "--save", "", "--appendonly",
            "no",           "--dir",  folder_.path(),        "--daemonize", "no"};
        words.insert(words.end(), arguments_.begin(), arguments_.end());
        words.insert(words.end(), more.begin(), more.end());
        std::vector<char*> all;
        for (std::string& one : words) all.push_back(one.data());
        all.push_back(nullptr);
        std::string const log = folder_.path() + "/server.log";
        process_ = ::fork();
        if (process_ == 0) {
#if defined(__linux__)
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
            int const out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
            ::dup2(out, 1);
            ::dup2(out, 2);
            ::execvp(all[0], all.data());
            ::_exit(127);
        }
        for (int i = 0; i != 1000; ++i) {
            if (!ask({"PING"}).empty()) return;
            if (::waitpid(process_, nullptr, WNOHANG) == process_) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        process_ = 0;
    }
    /// Kills it; what it kept is gone.
    void stop() {
        if (process_ == 0) return;
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
        process_ = 0;
    }
    /// Has it sleep, as one that is overloaded does, and wake up.
    void suspend() const { ::kill(process_, SIGSTOP); }
    void resume() const { ::kill(process_, SIGCONT); }

    /// What it answers to a command, through hiredis' own connection; empty if nothing.
    std::string ask(std::vector<std::string> const& words) const {
        timeval const time{5, 0};
        redisContext* const link = redisConnectWithTimeout("127.0.0.1", port_, time);
        std::string answer;
        if (link != nullptr && link->err == 0) {
            if (!password_.empty()) freeReplyObject(redisCommand(link, "AUTH %s", password_.c_str()));
            std::vector<char const*> begins;
            std::vector<std::size_t> sizes;
            for (std::string const& one : words) {
                begins.push_back(one.data());
                sizes.push_back(one.size());
            }
            redisReply* const got = static_cast<redisReply*>(
                redisCommandArgv(link, static_cast<int>(words.size()), begins.data(), sizes.data()));
            if (got != nullptr) {
                if (got->type == REDIS_REPLY_INTEGER) answer = std::to_string(got->integer);
                else if (got->type == REDIS_REPLY_NIL) answer = "(nil)";
                else if (got->str != nullptr) answer.assign(got->str, got->len);
                freeReplyObject(got);
            }
        }
        if (link != nullptr) redisFree(link);
        return answer;
    }

private:
    scratch_folder folder_;
    std::vector<std::string> arguments_;
    std::string password_;
    std::uint16_t port_ = 0;
    ::pid_t process_ = 0;
};

#endif
