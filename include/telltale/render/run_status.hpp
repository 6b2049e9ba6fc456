// SPDX-License-Identifier: BSL-1.0
// How a run ended.
#ifndef TELLTALE_RENDER_RUN_STATUS_HPP
#define TELLTALE_RENDER_RUN_STATUS_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// The end of a run; written as it is spelled here.
enum class run_status : std::uint8_t {
    complete, ///< all variants succeeded
    partial,  ///< some did
    failed    ///< none did
};

} // namespace telltale::inline v0::render

#endif
