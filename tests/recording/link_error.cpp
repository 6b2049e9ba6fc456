// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/link_error.hpp>

#include "support/catch.hpp"

using telltale::recording::link_error;
using telltale::recording::link_failure;

TEST_CASE("a failure has a kind") {
    CHECK_FALSE(link_error{});
    CHECK(link_error{link_failure::full, "no room"});
    CHECK(link_error{link_failure::full, "no room"} != link_error{link_failure::denied, "no room"});
}
