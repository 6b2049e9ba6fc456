// SPDX-License-Identifier: BSL-1.0
#include <telltale/links/default_namespace.hpp>

#include "support/twice.hpp"

TEST_CASE("the namespace of the document") { TWICE(telltale::links::default_namespace == "telemetry"); }
