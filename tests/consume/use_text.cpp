// SPDX-License-Identifier: BSL-1.0
// What needs the standard library alone.
#if __has_include(<telltale/text.hpp>)
#include <telltale/text.hpp>
#endif
#include <telltale/text/fixed_string.hpp>
#include <telltale/version.hpp>

#include <cstdio>

#if defined(BOOST_VERSION)
#error "telltale::text includes Boost"
#endif

int main() {
    constexpr telltale::fixed_string name{"telltale"};
    std::printf("%s %s\n", name.characters, telltale::version_string);
    return name.view() == "telltale" ? 0 : 1;
}
