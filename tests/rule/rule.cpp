// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/rule.hpp>

#include "support/twice.hpp"

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

using telltale::choice;
using telltale::rule;
using telltale::rule_kind;
using telltale::rule_subject;
using telltale::subject_of;

namespace {

constexpr choice texts[] = {{choice::kind::text, 0, "a"}, {choice::kind::text, 0, "b"}};
constexpr choice same_texts[] = {{choice::kind::text, 0, "a"}, {choice::kind::text, 0, "b"}};
constexpr choice other_texts[] = {{choice::kind::text, 0, "a"}, {choice::kind::text, 0, "c"}};

constexpr rule lists(choice const* choices, std::size_t count) {
    return {.kind = rule_kind::is_one_of, .choices = choices, .choice_count = count};
}

bool always(std::string_view) noexcept { return true; }

} // namespace

TEST_CASE("a rule has the name that users write", "[rule]") {
    TWICE(to_string(rule_kind::minimum) == "minimum");
    TWICE(to_string(rule_kind::maximum) == "maximum");
    TWICE(to_string(rule_kind::range) == "range");
    TWICE(to_string(rule_kind::exclusive_minimum) == "exclusive_minimum");
    TWICE(to_string(rule_kind::exclusive_maximum) == "exclusive_maximum");
    TWICE(to_string(rule_kind::multiple_of) == "multiple_of");
    TWICE(to_string(rule_kind::min_length) == "min_length");
    TWICE(to_string(rule_kind::max_length) == "max_length");
    TWICE(to_string(rule_kind::pattern) == "pattern");
    TWICE(to_string(rule_kind::format) == "format");
    TWICE(to_string(rule_kind::is_one_of) == "is_one_of");
    TWICE(to_string(rule_kind::equals) == "equals");
    TWICE(to_string(rule_kind::min_items) == "min_items");
    TWICE(to_string(rule_kind::max_items) == "max_items");
    TWICE(to_string(rule_kind::unique_items) == "unique_items");
    TWICE(to_string(rule_kind::satisfies) == "satisfies");
    TWICE(to_string(rule_kind::none_of) == "none_of");
    for (std::size_t i = 0; i != std::size(telltale::rule_kinds); ++i)
        CHECK(static_cast<std::size_t>(telltale::rule_kinds[i].kind) == i);
}

TEST_CASE("a rule speaks of one kind of value", "[rule]") {
    for (rule_kind const k : {rule_kind::minimum, rule_kind::maximum, rule_kind::range, rule_kind::exclusive_minimum,
                              rule_kind::exclusive_maximum, rule_kind::multiple_of})
        CHECK(subject_of(k) == rule_subject::number);
    for (rule_kind const k : {rule_kind::min_length, rule_kind::max_length, rule_kind::pattern, rule_kind::format})
        CHECK(subject_of(k) == rule_subject::text);
    for (rule_kind const k : {rule_kind::min_items, rule_kind::max_items, rule_kind::unique_items})
        CHECK(subject_of(k) == rule_subject::items);
    TWICE(subject_of(rule_kind::is_one_of) == rule_subject::number_or_text);
    TWICE(subject_of(rule_kind::equals) == rule_subject::number_or_text);
    TWICE(subject_of(rule_kind::satisfies) == rule_subject::anything);
}

TEST_CASE("choices are equal by kind and value", "[rule]") {
    TWICE(choice{choice::kind::number, 1, {}} == choice{choice::kind::number, 1.0, {}});
    TWICE(!(choice{choice::kind::number, 1, {}} == choice{choice::kind::number, 2, {}}));
    TWICE(!(choice{choice::kind::number, 1, {}} == choice{choice::kind::boolean, 1, {}})); // 1 is not true
    TWICE(!(choice{choice::kind::text, 0, "0"} == choice{choice::kind::number, 0, {}}));
    TWICE(choice{choice::kind::text, 0, "a"} == choice{choice::kind::text, 0, "a"});
    TWICE(!(choice{choice::kind::text, 0, "a"} == choice{choice::kind::text, 0, "A"}));
}

TEST_CASE("rules are equal when they ask and say the same", "[rule]") {
    constexpr rule low{.kind = rule_kind::minimum, .message = "m", .low = 1};
    TWICE(low == rule{.kind = rule_kind::minimum, .message = "m", .low = 1});
    TWICE(!(low == rule{.kind = rule_kind::exclusive_minimum, .message = "m", .low = 1}));
    TWICE(!(low == rule{.kind = rule_kind::minimum, .message = "n", .low = 1}));
    TWICE(!(low == rule{.kind = rule_kind::minimum, .message = "m", .low = 2}));
    TWICE(!(low == rule{.kind = rule_kind::minimum, .message = "m", .low = 1, .high = 1}));
    TWICE(!(rule{.kind = rule_kind::pattern, .text = "a"} == rule{.kind = rule_kind::pattern, .text = "b"}));
    TWICE(lists(texts, 2) == lists(same_texts, 2));
    TWICE(!(lists(texts, 2) == lists(other_texts, 2)));
    TWICE(!(lists(texts, 2) == lists(texts, 1)));
    TWICE(lists(texts, 1) == lists(other_texts, 1));
    // a judge is found by the name of what it judges
    CHECK(rule{.kind = rule_kind::format, .text = "x", .matches = &always} ==
          rule{.kind = rule_kind::format, .text = "x"});
}
