// SPDX-License-Identifier: BSL-1.0
// The runtime failed and cannot go on.
#ifndef TELLTALE_RUNTIME_RUNTIME_ERROR_HPP
#define TELLTALE_RUNTIME_RUNTIME_ERROR_HPP

#include <string>

namespace telltale::inline v0::runtime {

/// The details of `runtime_error`.
struct runtime_error {
    std::string error; ///< what failed, for people; may be empty

    friend bool operator==(runtime_error const&, runtime_error const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
