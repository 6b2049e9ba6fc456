// SPDX-License-Identifier: BSL-1.0
#include <telltale/render.hpp>

#include <telltale/read/parse.hpp>

#include "support/catch.hpp"

namespace render = telltale::render;

TEST_CASE("render.hpp has the inputs and the catalog", "[render]") {
    CHECK(telltale::parse<render::image_meta>(R"({"width":1,"height":2,"bytes":3,"format":"png"})"));
    CHECK(render::catalog::find("error") == 22);
    CHECK(render::max_payload_size == 10000);
    CHECK(render::schema_version == 1);
}
