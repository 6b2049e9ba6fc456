// SPDX-License-Identifier: BSL-1.0
// How one variant of a run ended.
#ifndef TELLTALE_RENDER_VARIANT_STATUS_HPP
#define TELLTALE_RENDER_VARIANT_STATUS_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// The end of a variant; written as it is spelled here.
enum class variant_status : std::uint8_t { success, failed, timeout };

} // namespace telltale::inline v0::render

#endif
