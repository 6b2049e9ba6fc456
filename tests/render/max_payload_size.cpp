// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/max_payload_size.hpp>

#include "support/twice.hpp"

TEST_CASE("the largest payload of an event") { TWICE(telltale::render::max_payload_size == 10000); }
