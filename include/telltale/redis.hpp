// SPDX-License-Identifier: BSL-1.0
// Keeps links from entities to runs in Redis.
#ifndef TELLTALE_REDIS_HPP
#define TELLTALE_REDIS_HPP

#include <telltale/recording/link_store.hpp>
#include <telltale/redis/redis_links.hpp>

#endif
