// SPDX-License-Identifier: BSL-1.0
// How long a stored file of a render pipeline is kept.
#ifndef TELLTALE_RENDER_RETENTION_CLASS_HPP
#define TELLTALE_RENDER_RETENTION_CLASS_HPP

#include <cstdint>

namespace telltale::inline v0::render {

/// RetentionClass: `short`, `standard` or `long`; `retention_days` says how long that is.
enum class retention_class : std::uint8_t { short_, standard, long_ };

/// The days for which an artifact is kept: 7, 30 or 90.
[[nodiscard]] constexpr int retention_days(retention_class kept) noexcept {
    switch (kept) {
    case retention_class::short_: return 7;
    case retention_class::standard: return 30;
    case retention_class::long_: return 90;
    }
    return 7; // a value that no enumerator has: nothing is kept for longer than somebody said
}

} // namespace telltale::inline v0::render

#endif
