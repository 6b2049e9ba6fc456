// SPDX-License-Identifier: BSL-1.0
// A Redis server, and the connections to it.
#ifndef TELLTALE_REDIS_NODE_HPP
#define TELLTALE_REDIS_NODE_HPP

#include <telltale/recording/link_error.hpp>
#include <telltale/redis/back_off.hpp>
#include <telltale/redis/connection.hpp>
#include <telltale/redis/endpoint.hpp>
#include <telltale/redis/name_lookup.hpp>
#include <telltale/redis/options.hpp>
#include <telltale/redis/reply.hpp>
#include <telltale/text/attributes.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <unistd.h>

namespace telltale::inline v0::redis {

/// A server, with a bounded number of connections that are made when they are needed and kept. One that the server has closed is made
/// anew without the caller's noticing; a server that fails is left alone for a while, in which callers fail at once. Thread-safe. A
/// process that was forked makes connections of its own (if no other thread was in here in that moment).
class node {
public:
    using time_point = std::chrono::steady_clock::time_point;

    node(endpoint at, options const& how)
        : at_(std::move(at)), address_(to_string(at_)), password_(how.password),
          most_(std::max<std::size_t>(1, how.connections)), lookup_(at_),
          first_(std::chrono::milliseconds(how.first_pause_ms), std::chrono::milliseconds(how.longest_pause_ms)),
          back_off_(first_) {}

    /// Where it is.
    [[nodiscard]] endpoint const& at() const noexcept { return at_; }
    /// The same for messages.
    [[nodiscard]] std::string const& address() const noexcept { return address_; }

    /// Whether it is not being left alone since it failed.
    [[nodiscard]] bool may_ask() {
        std::lock_guard const lock(guard_);
        return back_off_.may_ask(std::chrono::steady_clock::now());
    }

    /// Sends commands that may be sent twice, and waits for an answer to each. On a failure those that came are there.
    [[nodiscard]] recording::link_error exchange(std::string_view commands, std::span<reply> replies,
                                                 time_point until) {
        turn own(*this);
        if (auto wrong = own.begin(until)) return wrong;
        recording::link_error wrong;
        if (own.was_kept) {
            wrong = own.link.exchange(address_, commands, replies, until);
            // The server has closed it since, perhaps since it was restarted; the others will be of no use either.
            if (wrong.failure == recording::link_failure::unreachable) own.forget_kept();
        }
        if (!own.was_kept) {
            wrong = open(own.link, until);
            if (!wrong) wrong = own.link.exchange(address_, commands, replies, until);
        }
        own.end(wrong);
        return wrong;
    }

private:
    /// One caller's use of a connection, and what must be put right when it ends, be it by an exception.
    struct turn {
        explicit turn(node& of) noexcept : owner(of) {}
        turn(turn const&) = delete;
        turn& operator=(turn const&) = delete;
        ~turn() {
            if (has_place) {
                std::lock_guard const lock(owner.guard_);
                owner.back_off_.returned(permit);
                give_place();
            }
        }

        [[nodiscard]] recording::link_error begin(time_point until) {
            std::unique_lock lock(owner.guard_);
            if (owner.process_ != ::getpid()) owner.begin_anew();
            if (!owner.back_off_.may_ask(std::chrono::steady_clock::now())) return owner.left_alone();
            while (owner.used_ >= owner.most_) {
                if (owner.is_free_.wait_until(lock, until) == std::cv_status::timeout && owner.used_ >= owner.most_)
                    return {recording::link_failure::too_late,
                            owner.address_ + ": all " + std::to_string(owner.most_) + " connections are in use"};
            }
            permit = owner.back_off_.ask(std::chrono::steady_clock::now());
            if (!permit.is_given) {
                owner.is_free_.notify_one();
                return owner.left_alone();
            }
            ++owner.used_;
            has_place = true;
            is_hurried = until - std::chrono::steady_clock::now() < fair_time;
            if (!owner.kept_.empty()) {
                link = std::move(owner.kept_.back());
                owner.kept_.pop_back();
                was_kept = true;
            }
            return {};
        }

        void forget_kept() {
            was_kept = false;
            link = connection();
            std::lock_guard const lock(owner.guard_);
            owner.kept_.clear();
        }

        void end(recording::link_error const& wrong) {
            std::lock_guard const lock(owner.guard_);
            if (wrong && is_hurried) {
                owner.back_off_.returned(permit); // it had no time to answer in, which is not its fault
            } else if (wrong) {
                owner.back_off_.failed(permit, std::chrono::steady_clock::now());
                owner.last_ = wrong;
            } else {
                owner.back_off_.succeeded(permit);
                owner.kept_.push_back(std::move(link)); // its room is reserved
            }
            give_place();
        }

        void give_place() noexcept {
            has_place = false;
            --owner.used_;
            owner.is_free_.notify_one();
        }

        node& owner;
        back_off::permit permit{};
        connection link{};
        bool has_place = false;
        bool was_kept = false;
        bool is_hurried = false;
    };
    /// A server that does not answer within less than this is not taken for one that hangs.
    static constexpr std::chrono::milliseconds fair_time{5};

    [[nodiscard]] recording::link_error open(connection& link, time_point until) {
        found_addresses found;
        {
            std::lock_guard const lock(lookup_guard_);
            found = lookup_.find(until);
        }
        if (!found.error.empty())
            return {recording::link_failure::unreachable, address_ + ": cannot be reached: " + found.error};
        return link.open(address_, found.addresses, password_, until);
    }

    [[nodiscard]] TELLTALE_COLD recording::link_error left_alone() const {
        return {last_.failure == recording::link_failure::denied ? last_.failure : recording::link_failure::unreachable,
                last_.message + " (and was not tried again yet)"};
    }

    /// In a process that was forked the connections are the parent's, which goes on using them.
    void begin_anew() {
        process_ = ::getpid();
        used_ = 0;
        kept_.clear();
        back_off_ = first_;
    }

    endpoint const at_;
    std::string const address_;
    std::string const password_;
    std::size_t const most_;

    std::mutex lookup_guard_;
    name_lookup lookup_;

    back_off const first_; // as it is before the first failure

    std::mutex guard_; // of what follows
    std::condition_variable is_free_;
    back_off back_off_;
    recording::link_error last_{};
    std::vector<connection> kept_ = reserved();
    std::size_t used_ = 0;
    ::pid_t process_ = ::getpid();

    [[nodiscard]] std::vector<connection> reserved() const {
        std::vector<connection> room;
        room.reserve(most_);
        return room;
    }
};

} // namespace telltale::inline v0::redis

#endif
