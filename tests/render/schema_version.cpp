// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/schema_version.hpp>

#include "support/twice.hpp"

TEST_CASE("the version of the events") { TWICE(telltale::render::schema_version == 1); }
