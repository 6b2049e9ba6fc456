// SPDX-License-Identifier: BSL-1.0
// What kinds of things have links to the runs that processed them.
#ifndef TELLTALE_LINKS_ENTITY_TYPE_HPP
#define TELLTALE_LINKS_ENTITY_TYPE_HPP

#include <cstdint>

namespace telltale::inline v0::links {

/// TelemetryEntityType; written as it is spelled here.
enum class entity_type : std::uint8_t { payment, billing_run, invoice, billing_period, webhook, notification };

} // namespace telltale::inline v0::links

#endif
