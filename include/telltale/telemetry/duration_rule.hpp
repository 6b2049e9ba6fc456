// SPDX-License-Identifier: BSL-1.0
// The rule of durations.
#ifndef TELLTALE_TELEMETRY_DURATION_RULE_HPP
#define TELLTALE_TELEMETRY_DURATION_RULE_HPP

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/rule.hpp>

namespace telltale::inline v0::telemetry {

/// The rule of every member that is a duration in milliseconds: a number of 0 or more, with a fraction or without.
inline constexpr rule duration_rule = minimum(0);

} // namespace telltale::inline v0::telemetry

#endif
