// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/time_limit.hpp>

#include "support/twice.hpp"

TEST_CASE("the time that the document allows") { TWICE(telltale::links::time_limit_ms == 100); }
