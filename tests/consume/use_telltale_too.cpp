// SPDX-License-Identifier: BSL-1.0
// The second translation unit: it sees that no function is defined twice.
#if __has_include(<telltale/telltale.hpp>)
#include <telltale/telltale.hpp>
#endif
#include <telltale/version.hpp>

char const* version_seen_elsewhere();
char const* version_seen_elsewhere() { return telltale::version_string; }
