// SPDX-License-Identifier: BSL-1.0
// What needs the standard library alone: JSON text to a struct, its issues, and back.
#include "config.hpp"

#include <cstdio>

#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP)
#error "telltale::text includes Boost"
#endif

int main() {
    auto const good = telltale::parse<config>(good_config);
    if (!good || good->prometheus_port != 9464) return 1;
    if (telltale::serialize(*good) != good_config) return 2;

    auto const bad = telltale::parse<config>(bad_config);
    if (bad || bad.error().size() != 3) return 3;
    for (auto const& issue : bad.error()) std::printf("%s\n", to_string(issue).c_str());
    return 0;
}
