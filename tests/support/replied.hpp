// SPDX-License-Identifier: BSL-1.0
// An answer of a Redis server, made of its bytes.
#ifndef TELLTALE_TESTS_SUPPORT_REPLIED_HPP
#define TELLTALE_TESTS_SUPPORT_REPLIED_HPP

#include <telltale/redis/reply.hpp>

#include <hiredis/hiredis.h>

#include <string_view>

/// The answer that these bytes are; none, if they are not all of one.
inline telltale::redis::reply replied(std::string_view bytes) {
    redisReader* const reader = redisReaderCreate();
    void* one = nullptr;
    redisReaderFeed(reader, bytes.data(), bytes.size());
    redisReaderGetReply(reader, &one);
    redisReaderFree(reader);
    return telltale::redis::reply(static_cast<redisReply*>(one));
}

#endif
