// SPDX-License-Identifier: BSL-1.0
// What a log tells of one variant of a run.
#ifndef TELLTALE_RENDER_VARIANT_STATE_HPP
#define TELLTALE_RENDER_VARIANT_STATE_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// How far a variant has come as far as a log tells, or how it ended; written as it is spelled here.
enum class variant_state : std::uint8_t {
    running, ///< its end is not in the log, nor is that of its run
    lost,    ///< its end is not in the log, that of its run is
    ended,   ///< it ended, and how is not said
    success,
    failed,
    timeout
};

} // namespace telltale::inline v0::render

#endif
