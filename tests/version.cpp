// SPDX-License-Identifier: BSL-1.0
#include <telltale/version.hpp>

#include "support/catch.hpp"

#include <string>

TEST_CASE("the three numbers and the text are one version") {
    auto const written = std::to_string(telltale::version_major) + '.' + std::to_string(telltale::version_minor) + '.' +
                         std::to_string(telltale::version_patch);
    CHECK(written == telltale::version_string);
    CHECK(written == TELLTALE_VERSION_STRING);
    STATIC_REQUIRE(telltale::version_major == TELLTALE_VERSION_MAJOR);
    STATIC_REQUIRE(telltale::version_minor == TELLTALE_VERSION_MINOR);
    STATIC_REQUIRE(telltale::version_patch == TELLTALE_VERSION_PATCH);
}

TEST_CASE("the inline namespace carries the major version") {
    STATIC_REQUIRE(&telltale::v0::version_string == &telltale::version_string);
    STATIC_REQUIRE(telltale::version_major == 0);
}
