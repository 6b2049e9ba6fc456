// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/tracker_counts.hpp>

#include "support/catch.hpp"

using telltale::recording::tracker_counts;

TEST_CASE("counts in words") {
    CHECK(tracker_counts().report().empty());
    CHECK(tracker_counts{8, 1, 0, 3, 0, 0, 1}.report() == "recorded 8\nrefused 1\nstored artifacts 3\nopen runs 1\n");
    CHECK(tracker_counts{0, 0, 2, 0, 4, 5, 0}.report() == "lost 2\nlost artifacts 4\nforgotten runs 5\n");
}
