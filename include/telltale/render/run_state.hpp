// SPDX-License-Identifier: BSL-1.0
// What a log tells of a run.
#ifndef TELLTALE_RENDER_RUN_STATE_HPP
#define TELLTALE_RENDER_RUN_STATE_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// How far a run has come as far as a log tells, or how it ended; written as it is spelled here.
enum class run_state : std::uint8_t {
    open,     ///< its end is not in the log
    ended,    ///< it ended, and how is not said
    complete, ///< all variants succeeded
    partial,  ///< some did
    failed    ///< none did
};

} // namespace telltale::inline v0::render

#endif
