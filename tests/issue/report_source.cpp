// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/report_source.hpp>

#include "support/twice.hpp"

using telltale::report_source;

TEST_CASE("a source has no name, no text and no colour unless told", "[issue][report_source]") {
    TWICE(report_source{}.name.empty() && report_source{}.text.empty());
    TWICE(!report_source{}.color);
    TWICE(report_source{}.text_offset == 0);
    TWICE(report_source{.name = "config.json", .color = true}.name == "config.json");
}
