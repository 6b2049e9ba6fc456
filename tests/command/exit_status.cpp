// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/exit_status.hpp>

#include "support/twice.hpp"

using telltale::command::exit_status;

TEST_CASE("the numbers that users see", "[command]") {
    TWICE(static_cast<int>(exit_status::all_good) == 0);
    TWICE(static_cast<int>(exit_status::has_errors) == 1);
    TWICE(static_cast<int>(exit_status::could_not) == 2);
}
