// SPDX-License-Identifier: BSL-1.0
// What keys begin with unless they are told otherwise.
#ifndef TELLTALE_LINKS_DEFAULT_NAMESPACE_HPP
#define TELLTALE_LINKS_DEFAULT_NAMESPACE_HPP

#include <string_view>

namespace telltale::inline v0::links {

/// The namespace of keys that are not configured otherwise.
inline constexpr std::string_view default_namespace = "telemetry";

} // namespace telltale::inline v0::links

#endif
