// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/event_of.hpp>

#include <telltale/engine/catalog.hpp>
#include <telltale/runtime/catalog.hpp>

#include "support/twice.hpp"

namespace recording = telltale::recording;
namespace engine = telltale::engine;
namespace runtime = telltale::runtime;

TEST_CASE("the event that has such details") {
    TWICE(recording::event_of<engine::catalog, engine::model_loaded> == 0);
    TWICE(recording::event_of<engine::catalog, engine::runtime_status> == 7);
    TWICE(recording::event_of<runtime::catalog, runtime::asset_size_exceeded> == 16);
    using both = decltype(engine::catalog{} + runtime::catalog{});
    TWICE(recording::event_of<both, runtime::runtime_start> == 8);
}
