// SPDX-License-Identifier: BSL-1.0
// Sets, tuples, durations, codecs, transparent structs, the rest, described classes: both inputs, parse, validate and both outputs agree.
#include "agree/kinds.hpp"

TEST_CASE("agreement: sets, tuples, durations, codecs, transparent and described types") {
    agree::check_agreement<house>(
        "kinds", 20251141, write_house, 40,
        {"missing_key",   "wrong_type",      "not_an_integer", "too_small",    "too_big",       "not_a_multiple",
         "too_short",     "too_long",        "wrong_pattern",  "wrong_format", "too_few_items", "too_many_items",
         "not_unique",    "unknown_tag",     "out_of_range",   "rule_broken",  "unknown_key",   "unknown_key (warning)",
         "duplicate_key", "too_many_issues", "bad_utf8",       "too_deep"},
        3000);
}

TEST_CASE("agreement: keys that are the rest") {
    agree::check_agreement<page, false>(
        "rest", 20251142, [](agree::author& a) { return write_page(a, a.below(3)); }, 8,
        {"missing_key", "wrong_type", "not_an_integer", "too_few_items", "wrong_pattern", "out_of_range", "rule_broken",
         "duplicate_key", "too_many_issues", "bad_utf8", "too_deep"},
        2800);
}
