// SPDX-License-Identifier: BSL-1.0
// What a Redis server has against a command, as a failure of a link store.
#ifndef TELLTALE_REDIS_SERVER_ERROR_HPP
#define TELLTALE_REDIS_SERVER_ERROR_HPP

#include <telltale/recording/link_error.hpp>
#include <telltale/text/attributes.hpp>
#include <telltale/text/printable.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace telltale::inline v0::redis {

/// The failure that an error such as `OOM command not allowed when used memory > 'maxmemory'.` is: by its first word, with the
/// server's words behind the address.
[[nodiscard]] TELLTALE_COLD inline recording::link_error server_error(std::string_view address,
                                                                      std::string_view error) {
    using recording::link_failure;
    std::string_view const code = error.substr(0, error.find(' '));
    link_failure failure = link_failure::rejected;
    if (code == "OOM") failure = link_failure::full;
    else if (code == "LOADING") failure = link_failure::loading;
    else if (code == "NOAUTH" || code == "WRONGPASS" || code == "NOPERM") failure = link_failure::denied;
    else if (code == "WRONGTYPE") failure = link_failure::wrong_type;
    std::string words(address);
    words += ": ";
    text::append_printable(words, error);
    return {failure, std::move(words)};
}

} // namespace telltale::inline v0::redis

#endif
