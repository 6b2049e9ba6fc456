// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/event_counters.hpp>

#include <telltale/engine/catalog.hpp>

#include "support/catch.hpp"

namespace recording = telltale::recording;
namespace engine = telltale::engine;
using telltale::issue_code;

TEST_CASE("events are counted by type and by reason") {
    recording::event_counters<engine::catalog> seen;
    CHECK(seen.report().empty());
    seen.count_recorded(5);
    seen.count_recorded(4);
    seen.count_recorded(4);
    seen.count_refused(4, issue_code::too_short);
    seen.count_refused(0, issue_code::too_short);
    seen.count_refused(0, issue_code::missing_key);
    seen.count_lost(6);
    CHECK(seen.recorded() == 3);
    CHECK(seen.recorded<"generation.token">() == 2);
    CHECK(seen.recorded<"error">() == 0);
    CHECK(seen.refused() == 3);
    CHECK(seen.refused<"model.loaded">() == 2);
    CHECK(seen.refused(issue_code::too_short) == 2);
    CHECK(seen.refused(issue_code::too_long) == 0);
    CHECK(seen.lost() == 1);
    CHECK(seen.lost<"error">() == 1);
    CHECK(seen.report() == "recorded generation.token 2\n"
                           "recorded generation.completed 1\n"
                           "refused missing_key 1\n"
                           "refused too_short 2\n"
                           "lost error 1\n");
}
