// SPDX-License-Identifier: BSL-1.0
// Why the place where links are kept could not do what it was asked, in words and as a kind.
#ifndef TELLTALE_RECORDING_LINK_ERROR_HPP
#define TELLTALE_RECORDING_LINK_ERROR_HPP

#include <cstdint>
#include <string>

namespace telltale::inline v0::recording {

/// The kinds of failures of a link store.
enum class link_failure : std::uint8_t {
    none,        ///< nothing failed
    unreachable, ///< no connection: refused, broken off, or not tried since it failed a moment ago
    too_late,    ///< no answer within the time limit; a link may have been stored all the same
    full,        ///< no room for another link
    denied,      ///< the server wants another password, or forbids it
    loading,     ///< the server is starting, and does not answer questions yet
    wrong_type,  ///< under the key is something of another kind
    unreadable,  ///< what was found is no record
    rejected,    ///< the server said something else against it
    not_set_up,  ///< the store was made without what this call needs
    no_memory    ///< no memory, or an exception of a backend that is not the library's
};

/// What failed, and why.
struct link_error {
    link_failure failure = link_failure::none;
    std::string
        message{}; ///< for people, printable, with the server's address where there is one; no password is in it

    /// Whether there was a failure.
    [[nodiscard]] explicit operator bool() const noexcept { return failure != link_failure::none; }

    friend bool operator==(link_error const&, link_error const&) = default;
};

} // namespace telltale::inline v0::recording

#endif
