// SPDX-License-Identifier: BSL-1.0
// The whole library, in two translation units of one program.
#if __has_include(<telltale/telltale.hpp>)
#include <telltale/telltale.hpp>
#endif
#include <telltale/version.hpp>

#include <boost/json.hpp>

#include <cstdio>

char const* version_seen_elsewhere();

#if !defined(__cpp_exceptions)
#include <cstdlib>
#include <exception>
namespace boost {
void throw_exception(std::exception const&) { std::abort(); }
void throw_exception(std::exception const&, source_location const&) { std::abort(); }
} // namespace boost
#endif

int main() {
    boost::json::value const value = {{"version", telltale::version_string}};
    if (value.at("version").as_string() != version_seen_elsewhere()) return 1;
    std::printf("%s\n", value.at("version").as_string().c_str());
    return 0;
}
