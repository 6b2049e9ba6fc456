// SPDX-License-Identifier: BSL-1.0
#include <telltale/rule/holds.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>

#include "support/twice.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

using namespace telltale;
using text::number;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr auto greatest = std::numeric_limits<std::uint64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

template <class Value>
constexpr bool judge(rule const& r, Value value) {
    if constexpr (std::is_convertible_v<Value, std::string_view>) return holds(r, std::string_view(value));
    else return holds(r, number(value));
}

constexpr auto colours = is_one_of("red", "green");
constexpr auto numbers = is_one_of(1, 2.5, -3);
constexpr auto yes = equals(true);
constexpr auto only = equals("x");

} // namespace

TEST_CASE("bounds include or exclude their end", "[rule]") {
    TWICE(judge(minimum(5), 5));
    TWICE(!judge(minimum(5), 4));
    TWICE(judge(maximum(5), 5));
    TWICE(!judge(maximum(5), 6));
    TWICE(judge(exclusive_minimum(5), 6));
    TWICE(!judge(exclusive_minimum(5), 5));
    TWICE(judge(exclusive_maximum(5), 4));
    TWICE(!judge(exclusive_maximum(5), 5));
    TWICE(judge(range(1, 3), 1));
    TWICE(judge(range(1, 3), 3));
    TWICE(!judge(range(1, 3), 0));
    TWICE(!judge(range(1, 3), 4));
    TWICE(judge(exclusive_minimum(0), std::numeric_limits<double>::denorm_min()));
    TWICE(!judge(exclusive_minimum(0), -0.0));
}

TEST_CASE("bounds are compared exactly, whatever holds the numbers", "[rule]") {
    TWICE(!judge(maximum(9007199254740992.0), number(std::int64_t{9007199254740993})));
    TWICE(judge(minimum(9007199254740992.0), number(std::int64_t{9007199254740993})));
    TWICE(!judge(maximum(greatest), 18446744073709551616.0));
    TWICE(judge(maximum(greatest), greatest));
    TWICE(judge(minimum(least), least));
    TWICE(!judge(exclusive_minimum(least), least));
    TWICE(judge(minimum(1), greatest));
    TWICE(!judge(minimum(greatest), -1));
    TWICE(judge(maximum(0.1F), 0.1)); // 0.1f is 0.1 in a schema
    TWICE(!judge(maximum(65535), infinity));
    TWICE(judge(minimum(1), infinity));
    TWICE(!judge(minimum(1), -infinity));
    TWICE(!judge(minimum(1), not_a_number));
    TWICE(!judge(maximum(1), not_a_number));
    TWICE(!judge(range(0, 1), not_a_number));
}

TEST_CASE("multiples are judged on the shortest decimals", "[rule]") {
    TWICE(judge(multiple_of(0.01), 143.48));
    TWICE(!judge(multiple_of(0.01), 143.485));
    TWICE(judge(multiple_of(5), 15));
    TWICE(!judge(multiple_of(5), 16));
    TWICE(judge(multiple_of(5), 0));
    TWICE(judge(multiple_of(5), -10));
    TWICE(judge(multiple_of(0.5), 2));
    TWICE(!judge(multiple_of(2), 2.5));
    TWICE(!judge(multiple_of(2), infinity));
}

TEST_CASE("lengths count code points", "[rule]") {
    TWICE(judge(min_length(0), ""));
    TWICE(!judge(min_length(1), ""));
    TWICE(judge(min_length(1), "x"));
    TWICE(judge(min_length(2), "xy"));
    TWICE(!judge(min_length(2), "\xC3\xA9")); // one, of two bytes
    TWICE(judge(min_length(2), "\xC3\xA9\xC3\xA9"));
    TWICE(!judge(min_length(2), "\xF0\x9F\x98\x80")); // one, of four
    TWICE(judge(max_length(1), "\xF0\x9F\x98\x80"));
    TWICE(!judge(max_length(1), "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"));
    TWICE(judge(max_length(3), "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC"));
    TWICE(!judge(max_length(2), "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC"));
    TWICE(judge(max_length(2), "e\xCC\x81")); // e and a combining accent are two
    TWICE(!judge(max_length(1), "e\xCC\x81"));
    TWICE(judge(max_length(0), ""));
    TWICE(!judge(max_length(0), "x"));
    TWICE(judge(max_length(100), "0123456789012345678901234567890123456789"));
    TWICE(!judge(max_length(9), "0123456789012345678901234567890123456789"));
}

TEST_CASE("lengths at every number of bytes per code point", "[rule]") {
    for (std::string const one : {"x", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
        std::string text;
        for (std::size_t n = 0; n != 40; ++n, text += one) {
            for (std::size_t bound = 0; bound != 45; ++bound) {
                if (holds(min_length(bound), std::string_view(text)) != (n >= bound))
                    FAIL(one << " " << n << " min " << bound);
                if (holds(max_length(bound), std::string_view(text)) != (n <= bound))
                    FAIL(one << " " << n << " max " << bound);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("choices", "[rule]") {
    TWICE(judge(colours.plain(), "red"));
    TWICE(judge(colours.plain(), "green"));
    TWICE(!judge(colours.plain(), "gree"));
    TWICE(!judge(colours.plain(), ""));
    TWICE(!judge(colours.plain(), 0)); // a number is none of the texts
    TWICE(judge(numbers.plain(), 1));
    TWICE(judge(numbers.plain(), 1.0));
    TWICE(judge(numbers.plain(), 2.5));
    TWICE(judge(numbers.plain(), -3));
    TWICE(!judge(numbers.plain(), 3));
    TWICE(!judge(numbers.plain(), "1"));
    TWICE(holds(yes.plain(), true));
    TWICE(!holds(yes.plain(), false));
    TWICE(!judge(yes.plain(), 1));
    TWICE(!holds(minimum(5), std::int64_t{4})); // a plain integer is a number, not a truth value
    TWICE(!holds(minimum(5), 4.5));
    TWICE(holds(numbers.plain(), std::uint8_t{1}));
    TWICE(judge(only.plain(), "x"));
    TWICE(!judge(only.plain(), "X"));
}

TEST_CASE("numbers of items", "[rule]") {
    TWICE(holds(min_items(2), item_count{2}));
    TWICE(!holds(min_items(2), item_count{1}));
    TWICE(holds(max_items(2), item_count{2}));
    TWICE(!holds(max_items(2), item_count{3}));
    TWICE(holds(unique_items(), item_count{3})); // not decided here
}

TEST_CASE("rules hold for what they do not speak of", "[rule]") {
    TWICE(judge(min_length(5), 1));
    TWICE(judge(minimum(5), "x"));
    TWICE(judge(min_items(5), "x"));
    TWICE(judge(min_items(5), 1));
    TWICE(holds(minimum(5), item_count{1}));
    TWICE(holds(min_length(5), item_count{1}));
    TWICE(holds(minimum(5), true));
    TWICE(judge({.kind = rule_kind::satisfies}, 1));
    TWICE(judge({.kind = rule_kind::satisfies}, "x"));
}

TEST_CASE("the code of a broken rule", "[rule]") {
    TWICE(code_when_broken(minimum(5), number(1)) == issue_code::too_small);
    TWICE(code_when_broken(exclusive_minimum(5), number(1)) == issue_code::too_small);
    TWICE(code_when_broken(maximum(5), number(9)) == issue_code::too_big);
    TWICE(code_when_broken(exclusive_maximum(5), number(9)) == issue_code::too_big);
    TWICE(code_when_broken(range(1, 5), number(0)) == issue_code::too_small);
    TWICE(code_when_broken(range(1, 5), number(6)) == issue_code::too_big);
    TWICE(code_when_broken(multiple_of(5), number(6)) == issue_code::not_a_multiple);
    TWICE(code_when_broken(min_length(5), std::string_view("x")) == issue_code::too_short);
    TWICE(code_when_broken(max_length(5), std::string_view("x")) == issue_code::too_long);
    TWICE(code_when_broken(rule{.kind = rule_kind::pattern}, std::string_view("x")) == issue_code::wrong_pattern);
    TWICE(code_when_broken(rule{.kind = rule_kind::format}, std::string_view("x")) == issue_code::wrong_format);
    TWICE(code_when_broken(colours.plain(), std::string_view("x")) == issue_code::not_one_of);
    TWICE(code_when_broken(yes.plain(), false) == issue_code::not_one_of);
    TWICE(code_when_broken(min_items(1), item_count{0}) == issue_code::too_few_items);
    TWICE(code_when_broken(max_items(1), item_count{2}) == issue_code::too_many_items);
    TWICE(code_when_broken(unique_items(), item_count{2}) == issue_code::not_unique);
    TWICE(code_when_broken(rule{.kind = rule_kind::satisfies}, number(1)) == issue_code::rule_broken);
}
