// SPDX-License-Identifier: BSL-1.0
// A server of TCP that does with each connection what a test says: for those who must cope with any server.
#ifndef TELLTALE_TESTS_SUPPORT_SCRIPTED_SERVER_HPP
#define TELLTALE_TESTS_SUPPORT_SCRIPTED_SERVER_HPP

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

class scripted_server {
public:
    /// Calls `script` with each connection, one after the other, and closes it then.
    explicit scripted_server(std::function<void(int)> script) : script_(std::move(script)) {
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
        at_.sin_family = AF_INET;
        at_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at_;
        if (::bind(listener_, reinterpret_cast<sockaddr*>(&at_), sizeof at_) != 0 || ::listen(listener_, 8) != 0 ||
            ::getsockname(listener_, reinterpret_cast<sockaddr*>(&at_), &size) != 0)
            std::abort();
        thread_ = std::thread([this] { serve(); });
    }
    scripted_server(scripted_server const&) = delete;
    scripted_server& operator=(scripted_server const&) = delete;
    ~scripted_server() {
        is_over_ = true;
        thread_.join();
        ::close(listener_);
    }

    [[nodiscard]] std::uint16_t port() const noexcept { return ntohs(at_.sin_port); }
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port()); }
    /// How many connections there were.
    [[nodiscard]] int served() const noexcept { return served_; }

    /// Receives something, and sends an answer.
    static void answer(int link, std::string_view with) {
        char block[4096];
        if (::recv(link, block, sizeof block, 0) > 0) (void)::send(link, with.data(), with.size(), MSG_NOSIGNAL);
    }

private:
    void serve() {
        while (!is_over_) {
            pollfd one{listener_, POLLIN, 0};
            if (::poll(&one, 1, 5) <= 0) continue;
            int const link = ::accept(listener_, nullptr, nullptr);
            if (link < 0) continue;
            ++served_;
            script_(link);
            ::close(link);
        }
    }

    std::function<void(int)> script_;
    sockaddr_in at_{};
    int listener_ = -1;
    std::atomic<bool> is_over_ = false;
    std::atomic<int> served_ = 0;
    std::thread thread_;
};

#endif
