// SPDX-License-Identifier: BSL-1.0
// How long storing or finding a link may take.
#ifndef TELLTALE_LINKS_TIME_LIMIT_HPP
#define TELLTALE_LINKS_TIME_LIMIT_HPP

namespace telltale::inline v0::links {

/// Milliseconds for one operation of the store: work that waits for a link waits less than that.
inline constexpr int time_limit_ms = 100;

} // namespace telltale::inline v0::links

#endif
