// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/report_source.hpp>

#include "support/twice.hpp"

using telltale::issue;
using telltale::issues;
using telltale::report_source;
using telltale::detail::file_of;

TEST_CASE("a source has no name, no text and no colour unless told", "[issue][report_source]") {
    TWICE(report_source{}.name.empty() && report_source{}.text.empty());
    TWICE(!report_source{}.color);
    TWICE(report_source{}.text_offset == 0);
    TWICE(report_source{.name = "config.json", .color = true}.name == "config.json");
}

TEST_CASE("the name of the source counts, then that of the issue", "[issue][report_source]") {
    issues list;
    CHECK(file_of({}, list) == "");
    CHECK(file_of({.name = "a"}, list) == "a");
    list.push_back({.file = "b"});
    list.push_back({.file = "c"});
    CHECK(file_of({}, list) == "b");
    CHECK(file_of({}, list[1]) == "c");
    CHECK(file_of({.name = "a"}, list) == "a");
    CHECK(file_of({.name = "a"}, list[1]) == "a");
    CHECK(file_of({}, issue{}) == "");
}
