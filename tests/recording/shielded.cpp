// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/shielded.hpp>

#include "support/catch.hpp"

#include <new>

namespace recording = telltale::recording;
using recording::detail::shielded;
using telltale::detail::exceptions_enabled;

TEST_CASE("what is called is told") {
    CHECK(shielded<exceptions_enabled>([]() -> recording::outcome { return {}; }).ok());
    CHECK(shielded<exceptions_enabled>([]() -> recording::outcome {
              return recording::detail::not_made(recording::file_action::store, std::errc::io_error);
          }).report() == "cannot be stored: Input/output error\n");
}

#if defined(__cpp_exceptions)
TEST_CASE("what it throws goes no further") {
    CHECK(shielded<true>([]() -> recording::outcome { throw std::bad_alloc(); }).report() ==
          "the line cannot be made: Cannot allocate memory\n");
    CHECK(shielded<true>([]() -> recording::outcome { throw 1; }, recording::file_action::store).report() ==
          "cannot be stored: Operation canceled\n");
}
#endif
