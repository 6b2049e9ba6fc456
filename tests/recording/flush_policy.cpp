// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/flush_policy.hpp>

#include "support/twice.hpp"

#include <chrono>

using telltale::recording::flush_policy;
using namespace std::chrono_literals;

TEST_CASE("when a policy flushes") {
    TWICE(flush_policy::none().is_none());
    TWICE(flush_policy::none() == flush_policy());
    TWICE(!flush_policy::none().is_due(1'000'000, 24h));

    TWICE(!flush_policy::interval(0ms).is_none());
    TWICE(flush_policy::interval(0ms).is_due(1, 0ms));
    TWICE(!flush_policy::interval(100ms).is_due(1'000'000, 99ms));
    TWICE(flush_policy::interval(100ms).is_due(1, 100ms));
    TWICE(flush_policy::interval(100ms).is_due(1, -1ms)); // the clock went back

    TWICE(!flush_policy::every(3).is_none());
    TWICE(!flush_policy::every(3).is_due(2, 24h));
    TWICE(flush_policy::every(3).is_due(3, 0ms));
    TWICE(flush_policy::every(0) == flush_policy::fsync());
    TWICE(flush_policy::fsync().is_due(1, 0ms));
}
