// SPDX-License-Identifier: BSL-1.0
// What every event of the engine says of its time.
#ifndef TELLTALE_ENGINE_TIMESTAMP_HPP
#define TELLTALE_ENGINE_TIMESTAMP_HPP

#include <telltale/rule/bounds.hpp>

namespace telltale::inline v0::engine {

/// The rule of every event's `timestamp`: an integer above zero, in milliseconds since 1970-01-01T00:00:00Z.
inline constexpr rule timestamp_rule = exclusive_minimum(0, "Timestamp must be positive");

} // namespace telltale::inline v0::engine

#endif
