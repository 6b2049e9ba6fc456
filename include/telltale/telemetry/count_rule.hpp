// SPDX-License-Identifier: BSL-1.0
// The rule of counts, sizes and versions.
#ifndef TELLTALE_TELEMETRY_COUNT_RULE_HPP
#define TELLTALE_TELEMETRY_COUNT_RULE_HPP

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/rule.hpp>

namespace telltale::inline v0::telemetry {

/// The rule of every member that is a count, a size in pixels or bytes, or a version: an integer of 0 or more.
inline constexpr rule count_rule = minimum(0);

} // namespace telltale::inline v0::telemetry

#endif
