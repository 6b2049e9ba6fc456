// SPDX-License-Identifier: BSL-1.0
// A command as it goes to a Redis server.
#ifndef TELLTALE_REDIS_APPEND_COMMAND_HPP
#define TELLTALE_REDIS_APPEND_COMMAND_HPP

#include <hiredis/hiredis.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace telltale::inline v0::redis {

/// Appends a command of words, each with its length before it: they may be any bytes, and none is a format. Whether there was memory.
template <class... Words>
[[nodiscard]] bool append_command(std::string& out, Words const&... words) {
    std::array<std::string_view, sizeof...(Words)> const all{std::string_view(words)...};
    std::array<char const*, sizeof...(Words)> begins{};
    std::array<std::size_t, sizeof...(Words)> sizes{};
    for (std::size_t i = 0; i != all.size(); ++i) {
        begins[i] = all[i].data() == nullptr ? "" : all[i].data();
        sizes[i] = all[i].size();
    }
    char* made = nullptr;
    auto const size = redisFormatCommandArgv(&made, static_cast<int>(sizeof...(Words)), begins.data(), sizes.data());
    if (size < 0 || made == nullptr) return false;
    struct give_back {
        char* made;
        ~give_back() { redisFreeCommand(made); }
    } const owned{made};
    out.append(made, static_cast<std::size_t>(size));
    return true;
}

} // namespace telltale::inline v0::redis

#endif
