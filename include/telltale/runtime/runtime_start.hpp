// SPDX-License-Identifier: BSL-1.0
// The supervisor started.
#ifndef TELLTALE_RUNTIME_RUNTIME_START_HPP
#define TELLTALE_RUNTIME_RUNTIME_START_HPP

namespace telltale::inline v0::runtime {

/// The details of `runtime_start`, which has none.
struct runtime_start {
    friend bool operator==(runtime_start const&, runtime_start const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
