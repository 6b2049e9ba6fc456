// SPDX-License-Identifier: BSL-1.0
// What Boost asks of a program that is built without exceptions: somewhere to go instead of throwing.
#include <boost/config.hpp>

#if defined(BOOST_NO_EXCEPTIONS)

#include <boost/throw_exception.hpp>

#include <cstdio>
#include <cstdlib>

namespace boost {

void throw_exception(std::exception const& thrown) {
    std::fprintf(stderr, "Boost would have thrown: %s\n", thrown.what());
    std::abort();
}

void throw_exception(std::exception const& thrown, source_location const&) { throw_exception(thrown); }

} // namespace boost

#endif
