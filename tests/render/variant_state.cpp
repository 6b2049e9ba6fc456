// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/variant_state.hpp>

#include <telltale/render/variant_status.hpp>
#include <telltale/schema/enumeration.hpp>

#include "support/twice.hpp"

using telltale::render::variant_state;
using telltale::render::variant_status;

TEST_CASE("a variant's state is a status, or what a log knows instead of it") {
    TWICE(telltale::enum_name(variant_state::running) == "running");
    TWICE(telltale::enum_name(variant_state::lost) == "lost");
    TWICE(telltale::enum_name(variant_state::ended) == "ended");
    for (auto const name : {"success", "failed", "timeout"}) {
        CHECK(telltale::enum_value<variant_state>(name));
        CHECK(telltale::enum_value<variant_status>(name));
    }
    TWICE(!telltale::enum_name(static_cast<variant_state>(6)));
}
