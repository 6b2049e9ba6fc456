// SPDX-License-Identifier: BSL-1.0
// A connection to a Redis server: commands go out, answers come in.
#ifndef TELLTALE_REDIS_CONNECTION_HPP
#define TELLTALE_REDIS_CONNECTION_HPP

#include <telltale/recording/link_error.hpp>
#include <telltale/redis/append_command.hpp>
#include <telltale/redis/name_lookup.hpp>
#include <telltale/redis/reply.hpp>
#include <telltale/redis/tcp_socket.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/printable.hpp>

#include <hiredis/hiredis.h>

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <poll.h>

namespace telltale::inline v0::redis {

/// A connection to a server. After a failure of `exchange` it is of no use: answers that come late would be taken for others.
class connection {
public:
    using time_point = tcp_socket::time_point;

    /// Connects to the first of the addresses that can be reached, each of which has its part of the time, and gives the password, if
    /// there is one. `address` is for messages.
    [[nodiscard]] recording::link_error open(std::string_view address, std::span<socket_address const> all,
                                             std::string_view password, time_point until) {
        int error = EADDRNOTAVAIL;
        for (std::size_t i = 0; i != all.size(); ++i) {
            auto const now = std::chrono::steady_clock::now();
            error = socket_.connect(all[i], now + (until - now) / static_cast<int>(all.size() - i));
            if (error == 0) break;
        }
        if (error != 0) return unreachable(address, "cannot be reached: ", words_of(error));
        reader_.reset(redisReaderCreate());
        if (reader_ == nullptr) return {recording::link_failure::no_memory, "no memory"};
        if (password.empty()) return {};
        return sign_in(address, password, until);
    }

    /// Sends commands, and waits for an answer to each: `replies` has a place for each. On a failure those that came are there.
    [[nodiscard]] recording::link_error exchange(std::string_view address, std::string_view commands,
                                                 std::span<reply> replies, time_point until) {
        std::size_t got = 0;
        while (got != replies.size()) {
            if (!commands.empty()) {
                transfer const sent = socket_.send(commands);
                if (sent.error != 0 && sent.error != EAGAIN) return broken(address, sent.error);
                commands.remove_prefix(sent.size);
            }
            // Receiving meanwhile, so that a server which waits for its answers to be read is no dead end.
            short const events = socket_.wait(static_cast<short>(commands.empty() ? POLLIN : POLLIN | POLLOUT), until);
            if (events == 0)
                return {recording::link_failure::too_late, std::string(address) + ": no answer within the time limit"};
            if ((events & ~POLLOUT) == 0) continue;
            if (auto wrong = take(address, replies, got)) return wrong;
        }
        return {};
    }

private:
    struct give_back {
        void operator()(redisReader* one) const noexcept { redisReaderFree(one); }
    };

    [[nodiscard]] recording::link_error take(std::string_view address, std::span<reply> replies, std::size_t& got) {
        char block[16384];
        transfer const received = socket_.receive(block, sizeof block);
        if (received.error == EAGAIN) return {};
        if (received.error != 0) return broken(address, received.error);
        if (received.size == 0) return unreachable(address, "the server closed the connection", {});
        if (redisReaderFeed(reader_.get(), block, received.size) != REDIS_OK) return garbled(address);
        while (got != replies.size()) {
            void* one = nullptr;
            if (redisReaderGetReply(reader_.get(), &one) != REDIS_OK) return garbled(address);
            if (one == nullptr) break;
            replies[got++] = reply(static_cast<redisReply*>(one));
        }
        return {};
    }

    [[nodiscard]] recording::link_error sign_in(std::string_view address, std::string_view password, time_point until) {
        std::string command;
        if (!append_command(command, "AUTH", password)) return {recording::link_failure::no_memory, "no memory"};
        reply answer;
        if (auto wrong = exchange(address, command, {&answer, 1}, until)) return wrong;
        if (!answer.is_error()) return {};
        // A server may repeat the command, and the password in it: only the code of its error is passed on.
        std::string_view code = answer.text().substr(0, answer.text().find(' '));
        if (code != "WRONGPASS" && code != "NOPERM" && code != "LOADING") code = "ERR";
        return {recording::link_failure::denied,
                std::string(address) + ": the password was refused: " + std::string(code)};
    }

    [[nodiscard]] TELLTALE_COLD static std::string words_of(int error) {
        return std::error_code(error, std::generic_category()).message();
    }
    [[nodiscard]] TELLTALE_COLD static recording::link_error unreachable(std::string_view address,
                                                                         std::string_view what, std::string_view why) {
        std::string words(address);
        ((words += ": ") += what) += why;
        return {recording::link_failure::unreachable, std::move(words)};
    }
    [[nodiscard]] TELLTALE_COLD static recording::link_error broken(std::string_view address, int error) {
        return unreachable(address, "the connection broke off: ", words_of(error));
    }
    [[nodiscard]] TELLTALE_COLD recording::link_error garbled(std::string_view address) const {
        std::string words(address);
        words += ": what answers does not speak as Redis does: ";
        text::append_printable(words, reader_->errstr);
        return {recording::link_failure::rejected, std::move(words)};
    }

    tcp_socket socket_;
    std::unique_ptr<redisReader, give_back> reader_;
};

} // namespace telltale::inline v0::redis

#endif
