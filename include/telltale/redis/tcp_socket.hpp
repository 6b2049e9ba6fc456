// SPDX-License-Identifier: BSL-1.0
// A connection of TCP that never waits longer than it is told.
#ifndef TELLTALE_REDIS_TCP_SOCKET_HPP
#define TELLTALE_REDIS_TCP_SOCKET_HPP

#include <telltale/redis/name_lookup.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstddef>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace telltale::inline v0::redis {

/// How much went through a socket, and why not more.
struct transfer {
    std::size_t size = 0; ///< bytes
    int error = 0; ///< an `errno`, of which EAGAIN asks to wait; 0 with no bytes received: the other side has closed it
};

/// A connection of TCP, closed by its destructor. Its calls raise no SIGPIPE and go on after other signals. (hiredis' own raise it, and
/// limit each wait, not the whole.)
class tcp_socket {
public:
    using time_point = std::chrono::steady_clock::time_point;

    tcp_socket() noexcept = default;
    tcp_socket(tcp_socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    tcp_socket& operator=(tcp_socket&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~tcp_socket() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }

    /// Connects to an address; 0, or the `errno` why not, which is ETIMEDOUT after `until`.
    [[nodiscard]] int connect(socket_address const& to, time_point until) noexcept {
        tcp_socket made;
        int type = SOCK_STREAM;
#if defined(SOCK_CLOEXEC) && defined(SOCK_NONBLOCK)
        type |= SOCK_CLOEXEC | SOCK_NONBLOCK;
#endif
        made.descriptor_ = ::socket(to.bytes.ss_family, type, 0);
        if (made.descriptor_ < 0) return errno;
#if !defined(SOCK_CLOEXEC) || !defined(SOCK_NONBLOCK)
        ::fcntl(made.descriptor_, F_SETFD, FD_CLOEXEC);
        ::fcntl(made.descriptor_, F_SETFL, ::fcntl(made.descriptor_, F_GETFL) | O_NONBLOCK);
#endif
        int const on = 1;
        ::setsockopt(made.descriptor_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
#if defined(SO_NOSIGPIPE)
        ::setsockopt(made.descriptor_, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
        if (::connect(made.descriptor_, reinterpret_cast<sockaddr const*>(&to.bytes), to.size) != 0) {
            if (errno != EINPROGRESS && errno != EINTR) return errno; // interrupted, it goes on
            if (made.wait(POLLOUT, until) == 0) return ETIMEDOUT;
            int error = 0;
            socklen_t size = sizeof error;
            if (::getsockopt(made.descriptor_, SOL_SOCKET, SO_ERROR, &error, &size) != 0) return errno;
            if (error != 0) return error;
        }
        *this = std::move(made);
        return 0;
    }

    /// Waits for POLLIN, POLLOUT or both; what came, or 0 when `until` is over.
    [[nodiscard]] short wait(short events, time_point until) const noexcept {
        using namespace std::chrono;
        for (;;) {
            auto const left = ceil<milliseconds>(until - steady_clock::now()).count();
            if (left <= 0) return 0; // also when something came: who sends a byte at a time gets no more time
            pollfd one{descriptor_, events, 0};
            int const done = ::poll(&one, 1, static_cast<int>(std::min<decltype(left)>(left, INT_MAX)));
            if (done > 0) return one.revents;
            if (done < 0 && errno != EINTR && errno != EAGAIN) return POLLERR;
        }
    }

    /// Sends what can be sent at once.
    [[nodiscard]] transfer send(std::string_view bytes) const noexcept {
#if defined(MSG_NOSIGNAL)
        constexpr int flags = MSG_NOSIGNAL;
#else
        constexpr int flags = 0;
#endif
        for (;;) {
            auto const done = ::send(descriptor_, bytes.data(), bytes.size(), flags);
            if (done >= 0) return {static_cast<std::size_t>(done), 0};
            if (errno != EINTR) return {0, errno == EWOULDBLOCK ? EAGAIN : errno};
        }
    }
    /// Receives what is there.
    [[nodiscard]] transfer receive(char* to, std::size_t room) const noexcept {
        for (;;) {
            auto const done = ::recv(descriptor_, to, room, 0);
            if (done >= 0) return {static_cast<std::size_t>(done), 0};
            if (errno != EINTR) return {0, errno == EWOULDBLOCK ? EAGAIN : errno};
        }
    }

private:
    int descriptor_ = -1;
};

} // namespace telltale::inline v0::redis

#endif
