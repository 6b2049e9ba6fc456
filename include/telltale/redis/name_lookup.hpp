// SPDX-License-Identifier: BSL-1.0
// The addresses of a host, found within a time.
#ifndef TELLTALE_REDIS_NAME_LOOKUP_HPP
#define TELLTALE_REDIS_NAME_LOOKUP_HPP

#include <telltale/redis/endpoint.hpp>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

namespace telltale::inline v0::redis {

/// An address of a host, for `connect`.
struct socket_address {
    sockaddr_storage bytes{};
    socklen_t size = 0;
};

/// What a look-up found: addresses, or why there are none.
struct found_addresses {
    std::vector<socket_address> addresses{};
    std::string error{}; ///< for people; empty when there are addresses
};

namespace detail {

[[nodiscard]] inline int resolve(endpoint const& of, int flags, std::vector<socket_address>& out) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo* list = nullptr;
    int const done = ::getaddrinfo(of.host.c_str(), std::to_string(of.port).c_str(), &hints, &list);
    if (done != 0) return done;
    struct give_back {
        addrinfo* list;
        ~give_back() { ::freeaddrinfo(list); }
    } const owned{list};
    for (addrinfo const* one = list; one != nullptr; one = one->ai_next) {
        if (one->ai_addrlen > sizeof(sockaddr_storage)) continue;
        socket_address& copy = out.emplace_back();
        std::memcpy(&copy.bytes, one->ai_addr, one->ai_addrlen);
        copy.size = one->ai_addrlen;
    }
    return 0;
}

} // namespace detail

/// Looks a host up. An address is read at once. A name is looked up by a thread of its own, as the system's look-up knows no time
/// limit; one that takes longer goes on, and the next `find` has what it finds. Not thread-safe: its owner has a lock.
class name_lookup {
public:
    explicit name_lookup(endpoint of) : of_(std::move(of)) {}

    /// The addresses, or why there are none by then.
    [[nodiscard]] found_addresses find(std::chrono::steady_clock::time_point until) {
        found_addresses found;
        if (of_.host.find('\0') != std::string::npos) {
            found.error = "it is no name of a host";
            return found;
        }
        if (detail::resolve(of_, AI_NUMERICHOST, found.addresses) == 0) return found;
        if (process_ != ::getpid()) { // forked: the thread is not in this process
            process_ = ::getpid();
            pending_.reset();
        }
        if (!pending_ && !start()) {
            found.error = "its name cannot be looked up: no thread";
            return found;
        }
        std::unique_lock lock(pending_->guard);
        if (!pending_->is_done.wait_until(lock, until, [this] { return pending_->has_ended; })) {
            found.error = "its name is still being looked up";
            return found;
        }
        found.addresses = std::move(pending_->addresses);
        if (pending_->error != 0) found.error = ::gai_strerror(pending_->error);
        lock.unlock();
        pending_.reset();
        return found;
    }

private:
    struct search {
        endpoint of{};
        std::mutex guard{}; // of what follows
        std::condition_variable is_done{};
        bool has_ended = false;
        int error = 0;
        std::vector<socket_address> addresses{};
    };

    [[nodiscard]] bool start() {
        auto one = std::make_shared<search>();
        one->of = of_;
        auto* const shared = new std::shared_ptr<search>(one);
        pthread_attr_t detached;
        bool is_started = false;
        if (::pthread_attr_init(&detached) == 0) {
            pthread_t thread;
            is_started = ::pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED) == 0 &&
                         ::pthread_create(&thread, &detached, &run, shared) == 0;
            ::pthread_attr_destroy(&detached);
        }
        if (!is_started) {
            delete shared;
            return false;
        }
        pending_ = std::move(one);
        return true;
    }

    static void* run(void* argument) noexcept { // no memory in here ends the program, as in any thread
        std::unique_ptr<std::shared_ptr<search>> const own(static_cast<std::shared_ptr<search>*>(argument));
        search& one = **own;
        std::vector<socket_address> addresses;
        int const error = detail::resolve(one.of, 0, addresses);
        std::lock_guard const lock(one.guard);
        one.addresses = std::move(addresses);
        one.error = error;
        one.has_ended = true;
        one.is_done.notify_all();
        return nullptr;
    }

    endpoint of_;
    std::shared_ptr<search> pending_;
    ::pid_t process_ = ::getpid();
};

} // namespace telltale::inline v0::redis

#endif
