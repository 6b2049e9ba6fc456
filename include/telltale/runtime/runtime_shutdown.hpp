// SPDX-License-Identifier: BSL-1.0
// The supervisor is shutting down.
#ifndef TELLTALE_RUNTIME_RUNTIME_SHUTDOWN_HPP
#define TELLTALE_RUNTIME_RUNTIME_SHUTDOWN_HPP

namespace telltale::inline v0::runtime {

/// The details of `runtime_shutdown`, which has none.
struct runtime_shutdown {
    friend bool operator==(runtime_shutdown const&, runtime_shutdown const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
