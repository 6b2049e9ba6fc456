// SPDX-License-Identifier: BSL-1.0
// The second translation unit: it sees that nothing is defined twice.
#include "config.hpp"

#include <telltale/telltale.hpp>

std::size_t issues_seen_elsewhere();
std::size_t issues_seen_elsewhere() {
    auto const bad = telltale::parse<config>(bad_config);
    return bad ? 0 : bad.error().size();
}
