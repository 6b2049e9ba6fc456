// SPDX-License-Identifier: BSL-1.0
// The whole library, in two translation units of one program.
#include "config.hpp"

#include <telltale/telltale.hpp>

#include <boost/json.hpp>

#include <cstdio>

std::size_t issues_seen_elsewhere();

#if !defined(__cpp_exceptions)
#include <cstdlib>
#include <exception>
namespace boost {
void throw_exception(std::exception const&) { std::abort(); }
void throw_exception(std::exception const&, source_location const&) { std::abort(); }
} // namespace boost
#endif

int main() {
    boost::json::value const value = {{"enabled", true}, {"serviceName", "a"}, {"prometheusPort", 9464}};
    auto const good = telltale::parse<config>(value);
    if (!good || good->service_name != "a") return 1;
    if (telltale::to_value(*good) != value) return 2;
    if (issues_seen_elsewhere() != 3) return 3;
    std::printf("telltale %s\n", telltale::version_string);
    return 0;
}
