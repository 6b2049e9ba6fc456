// SPDX-License-Identifier: BSL-1.0
// What every event of the engine says of its time.
#ifndef TELLTALE_ENGINE_TIMESTAMP_HPP
#define TELLTALE_ENGINE_TIMESTAMP_HPP

#include <telltale/rule/bounds.hpp>


namespace telltale::inline v0::engine {

/// Milliseconds since 1970, an integer above zero.
inline constexpr rule timestamp_rule = exclusive_minimum(0, "Timestamp must be positive");

} // namespace telltale::inline v0::engine

#endif
