// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/run_state.hpp>

#include <telltale/render/run_status.hpp>
#include <telltale/schema/enumeration.hpp>

#include "support/twice.hpp"

using telltale::render::run_state;
using telltale::render::run_status;

TEST_CASE("a run's state is a status, or what a log knows instead of it") {
    TWICE(telltale::enum_name(run_state::open) == "open");
    TWICE(telltale::enum_name(run_state::ended) == "ended");
    for (auto const name : {"complete", "partial", "failed"}) {
        CHECK(telltale::enum_value<run_state>(name));
        CHECK(telltale::enum_value<run_status>(name));
    }
    TWICE(!telltale::enum_name(static_cast<run_state>(5)));
}
