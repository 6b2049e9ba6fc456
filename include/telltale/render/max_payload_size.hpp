// SPDX-License-Identifier: BSL-1.0
// How large the payload of an event may be before it becomes an artifact.
#ifndef TELLTALE_RENDER_MAX_PAYLOAD_SIZE_HPP
#define TELLTALE_RENDER_MAX_PAYLOAD_SIZE_HPP

#include <cstddef>

namespace telltale::inline v0::render {

/// MAX_PAYLOAD_SIZE: bytes of the payload as JSON. A larger payload is no error: it is stored as an artifact, which the event names.
inline constexpr std::size_t max_payload_size = 10000;

} // namespace telltale::inline v0::render

#endif
