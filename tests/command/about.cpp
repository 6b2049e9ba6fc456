// SPDX-License-Identifier: BSL-1.0
#include <telltale/command/about.hpp>

#include "support/twice.hpp"

TEST_CASE("a command need not say anything of itself", "[command]") {
    TWICE(telltale::command::about{}.name.empty());
    TWICE(telltale::command::about{}.version.empty());
    TWICE(!telltale::command::about{}.description.empty());
    TWICE(telltale::command::about{.name = "fleet", .version = "1.2"}.version == "1.2");
}
