// SPDX-License-Identifier: BSL-1.0
// A GPU was looked for.
#ifndef TELLTALE_RUNTIME_GPU_STATUS_HPP
#define TELLTALE_RUNTIME_GPU_STATUS_HPP

#include <optional>
#include <string>

namespace telltale::inline v0::runtime {

/// The details of `gpu_status`. The document does not say what it has, so all that a supervisor knows may be absent.
struct gpu_status {
    std::optional<bool> available{};     ///< whether there is one that can be used
    std::optional<std::string> method{}; ///< how that was done
    std::optional<std::string> reason{}; ///< why there is none

    friend bool operator==(gpu_status const&, gpu_status const&) = default;
};

} // namespace telltale::inline v0::runtime

#endif
