// SPDX-License-Identifier: BSL-1.0
#include <telltale/issue/code.hpp>

#include "support/twice.hpp"

using telltale::issue_code;
using telltale::issue_code_from;
using telltale::issue_codes;
using telltale::to_string;

TEST_CASE("the list of codes is closed and in the order of the values", "[issue][code]") {
    TWICE(issue_codes.size() == 27);
    TWICE(static_cast<int>(issue_code::too_many_issues) == 26);
    TWICE([] {
        for (std::size_t i = 0; i != issue_codes.size(); ++i)
            if (issue_codes[i].code != static_cast<issue_code>(i)) return false;
        return true;
    }());
}

TEST_CASE("names are stable", "[issue][code]") {
    constexpr std::string_view names[] = {
        "missing_key", "unknown_key",    "duplicate_key",  "wrong_type", "not_an_integer", "too_small",
        "too_big",     "not_a_multiple", "too_short",      "too_long",   "wrong_pattern",  "wrong_format",
        "not_one_of",  "too_few_items",  "too_many_items", "not_unique", "unknown_tag",    "out_of_range",
        "not_finite",  "rule_broken",    "deprecated",     "bad_json",   "bad_yaml",       "bad_utf8",
        "too_deep",    "too_large",      "too_many_issues"};
    for (std::size_t i = 0; i != issue_codes.size(); ++i) CHECK(to_string(static_cast<issue_code>(i)) == names[i]);
    TWICE(to_string(issue_code::missing_key) == "missing_key");
    TWICE(to_string(issue_code::not_an_integer) == "not_an_integer");
    TWICE(to_string(issue_code::rule_broken) == "rule_broken");
    TWICE(to_string(issue_code::too_many_issues) == "too_many_issues");
    TWICE(to_string(static_cast<issue_code>(27)).empty());
    TWICE(to_string(static_cast<issue_code>(255)).empty());
}

TEST_CASE("a code is found by its name, as spelled", "[issue][code]") {
    TWICE(issue_code_from("too_small") == issue_code::too_small);
    TWICE(issue_code_from("too_many_issues") == issue_code::too_many_issues);
    TWICE(!issue_code_from("Too_small"));
    TWICE(!issue_code_from("too_smal"));
    TWICE(!issue_code_from(""));
    for (auto const& d : issue_codes) CHECK(issue_code_from(to_string(d.code)) == d.code);
}

TEST_CASE("each code has a sentence of its own", "[issue][code]") {
    for (auto const& d : issue_codes) {
        CAPTURE(d.name);
        CHECK(d.meaning.size() > 20);
        CHECK((d.meaning.front() >= 'A' && d.meaning.front() <= 'Z'));
        CHECK(d.meaning.back() == '.');
        for (auto const& other : issue_codes)
            if (&other != &d) CHECK(other.meaning != d.meaning);
    }
}
