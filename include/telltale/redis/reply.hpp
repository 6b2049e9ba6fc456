// SPDX-License-Identifier: BSL-1.0
// What a Redis server answered.
#ifndef TELLTALE_REDIS_REPLY_HPP
#define TELLTALE_REDIS_REPLY_HPP

#include <hiredis/hiredis.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

namespace telltale::inline v0::redis {

/// An answer of a server, or none yet. Owns hiredis' `redisReply`.
class reply {
public:
    reply() noexcept = default;
    explicit reply(redisReply* owned) noexcept : owned_(owned) {}

    /// Whether there is an answer.
    [[nodiscard]] explicit operator bool() const noexcept { return owned_ != nullptr; }
    /// As hiredis has it; not owned.
    [[nodiscard]] redisReply const* get() const noexcept { return owned_.get(); }

    /// Whether it is the error of a command; `text` says which.
    [[nodiscard]] bool is_error() const noexcept { return is(REDIS_REPLY_ERROR); }
    /// Whether it is `OK` or the like.
    [[nodiscard]] bool is_status() const noexcept { return is(REDIS_REPLY_STATUS); }
    [[nodiscard]] bool is_string() const noexcept { return is(REDIS_REPLY_STRING); }
    [[nodiscard]] bool is_nil() const noexcept { return is(REDIS_REPLY_NIL); }
    /// The bytes of a string, a status or an error, whatever they are; else empty.
    [[nodiscard]] std::string_view text() const noexcept {
        if (owned_ == nullptr || owned_->str == nullptr) return {};
        return {owned_->str, owned_->len};
    }

private:
    struct give_back {
        void operator()(redisReply* one) const noexcept { freeReplyObject(one); }
    };

    [[nodiscard]] bool is(int type) const noexcept { return owned_ != nullptr && owned_->type == type; }

    std::unique_ptr<redisReply, give_back> owned_;
};

} // namespace telltale::inline v0::redis

#endif
