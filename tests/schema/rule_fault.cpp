// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/rule_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/schema/annotations.hpp>
#include <telltale/schema/value_fault.hpp>
#include <telltale/value/raw_json.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

enum class colour { red, blue };
struct step {
    int size;
};
struct equal_step {
    int size;
    bool operator==(equal_step const&) const = default;
};
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
using instant = std::chrono::sys_seconds;
using texts = std::vector<std::string>;
using counts = std::map<std::string, int>;

} // namespace

TEST_CASE("bounds that leave nothing", "[schema]") {
    CHECK(fault_of<int, [] { return said(minimum(10), maximum(5)); }> == "t.m: minimum 10 is above maximum 5");
    CHECK(fault_of<int, [] { return said(maximum(5), minimum(10)); }> == "t.m: minimum 10 is above maximum 5");
    CHECK(fault_of<double, [] { return said(range(10, 5)); }> ==
          "t.m: range 10 to 5 is empty, its bounds are reversed");
    CHECK(fault_of<int, [] { return said(range(1, 5), minimum(7)); }> ==
          "t.m: minimum 7 is above the upper bound 5 of range");
    CHECK(fault_of<int, [] { return said(range(8, 9), maximum(7)); }> ==
          "t.m: the lower bound 8 of range is above maximum 7");
    CHECK(fault_of<double, [] { return said(exclusive_minimum(5), maximum(5)); }> ==
          "t.m: exclusive_minimum 5 and maximum 5 leave no number");
    CHECK(fault_of<int, [] { return said(exclusive_minimum(4), exclusive_maximum(5)); }> ==
          "t.m: exclusive_minimum 4 and exclusive_maximum 5 leave no integer");
    CHECK(fault_of<double, [] { return said(exclusive_minimum(4), exclusive_maximum(5)); }>.empty());
    CHECK(fault_of<int, [] { return said(exclusive_minimum(4), exclusive_maximum(6)); }>.empty());
    CHECK(fault_of<int, [] { return said(minimum(5), maximum(5)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(10), range(1, 9)); }> ==
          "t.m: no multiple of 10 lies from 1 to 9");
    CHECK(fault_of<int, [] { return said(minimum(-9), maximum(-1), multiple_of(10)); }> ==
          "t.m: no multiple of 10 lies from -9 to -1");
    CHECK(fault_of<int, [] { return said(multiple_of(10), range(1, 10)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(10), range(-10, -1)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(10), range(-1, 1)); }>.empty());
    CHECK(fault_of<std::int64_t, [] { return said(multiple_of(3), minimum(INT64_MIN), maximum(INT64_MAX)); }>.empty());
}

TEST_CASE("bounds out of reach", "[schema]") {
    CHECK(fault_of<std::uint16_t, [] { return said(maximum(-1)); }> ==
          "t.m: maximum -1 is below 0, the least value of its type");
    CHECK(fault_of<std::uint16_t, [] { return said(minimum(70000)); }> ==
          "t.m: minimum 70000 is above 65535, the greatest value of its type");
    CHECK(fault_of<std::uint16_t, [] {
              return said(minimum(-1), maximum(70000));
          }>.empty()); // they ask nothing, and do no harm
    CHECK(fault_of<double, [] { return said(minimum(infinity)); }> ==
          "t.m: minimum infinity is no number that JSON can hold");
    CHECK(fault_of<double, [] { return said(maximum(not_a_number)); }> ==
          "t.m: maximum nan is no number that JSON can hold");
    CHECK(fault_of<int, [] { return said(minimum(1.5)); }> == "t.m: minimum 1.5 is no integer, and this member is one");
    CHECK(fault_of<int, [] { return said(range(1, 2.5)); }> ==
          "t.m: the upper bound 2.5 of range is no integer, and this member is one");
    CHECK(fault_of<int, [] { return said(maximum(1e6)); }>.empty());
    CHECK(fault_of<double, [] { return said(minimum(1.5)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(0)); }> == "t.m: multiple_of 0 is not above zero");
    CHECK(fault_of<double, [] { return said(multiple_of(-2)); }> == "t.m: multiple_of -2 is not above zero");
    CHECK(fault_of<double, [] { return said(multiple_of(0.01)); }>.empty());
}

TEST_CASE("bounds out of a floating type", "[schema]") {
    using limits = std::numeric_limits<float>;
    constexpr double half =
        0x1.ffffffp127; // of the way to the next float that there would be: from here on a text reads as infinity
    CHECK(fault_of<float, [] { return said(minimum(3.5e38)); }> ==
          "t.m: minimum 3.5e38 is above 3.4028235e38, the greatest value of its type");
    CHECK(fault_of<float, [] { return said(exclusive_minimum(1e39)); }> ==
          "t.m: exclusive_minimum 1e39 is above 3.4028235e38, the greatest value of its type");
    CHECK(fault_of<float, [] { return said(maximum(-1e39)); }> ==
          "t.m: maximum -1e39 is below -3.4028235e38, the least value of its type");
    CHECK(fault_of<float, [] { return said(range(1e39, 1e40)); }> ==
          "t.m: the lower bound 1e39 of range is above 3.4028235e38, the greatest value of its type");
    CHECK(fault_of<float, [] { return said(equals(1e39)); }> == "t.m: equals names 1e39, which its type cannot hold");
    CHECK(fault_of<float, [] { return said(minimum(half)); }> ==
          "t.m: minimum 3.4028235677973366e38 is above 3.4028235e38, the greatest value of its type");
    CHECK(fault_of<float, [] { return said(minimum(0x1.fffffefffffffp127)); }>.empty()); // the double below
    CHECK(fault_of<float, [] { return said(minimum(limits::max()), equals(limits::max())); }>.empty());
    CHECK(fault_of<float, [] { return said(maximum(limits::lowest())); }>.empty());
    CHECK(fault_of<float, [] { return said(minimum(-1e39), maximum(1e39)); }>.empty());
    CHECK(fault_of<float, [] { return said(minimum(INT64_MAX)); }>.empty());
    CHECK(fault_of<double, [] { return said(minimum(1e39)); }>.empty());
    CHECK(fault_of<double, [] { return said(minimum(std::numeric_limits<double>::max())); }>.empty());
    CHECK(fault_of<double, [] { return said(maximum(std::numeric_limits<double>::lowest())); }>.empty());
}

TEST_CASE("counts that are none", "[schema]") {
    CHECK(fault_of<std::string, [] { return said(min_length(-1)); }> ==
          "t.m: min_length -1 is no count, which is an integer of 0 or more");
    CHECK(fault_of<std::string, [] { return said(max_length(-1)); }> ==
          "t.m: max_length -1 is no count, which is an integer of 0 or more");
    CHECK(fault_of<texts, [] { return said(min_items(-9)); }> ==
          "t.m: min_items -9 is no count, which is an integer of 0 or more");
    CHECK(fault_of<texts, [] { return said(max_items(INT64_MIN)); }> ==
          "t.m: max_items -9223372036854775808 is no count, which is an integer of 0 or more");
    CHECK(fault_of<texts, [] { return said(each(max_length(1.5))); }> ==
          "t.m, each item: max_length 1.5 is no count, which is an integer of 0 or more");
    CHECK(fault_of<std::string, [] { return said(min_length(1), default_to("abc"), max_length(-3)); }> ==
          "t.m: default \"abc\" breaks max_length -3");
    CHECK(fault_of<std::string, [] { return said(min_length(0), max_length(0)); }>.empty());
    CHECK(fault_of<texts, [] { return said(min_items(0U), max_items(SIZE_MAX)); }>.empty());
    CHECK(fault_of<std::string, [] { return said(max_length(std::size_t{5}), min_length(1.0)); }>.empty());
}

TEST_CASE("lengths and items", "[schema]") {
    CHECK(fault_of<std::string, [] { return said(min_length(9), max_length(3)); }> ==
          "t.m: min_length 9 is above max_length 3");
    CHECK(fault_of<std::string, [] { return said(max_length(3), min_length(9)); }> ==
          "t.m: min_length 9 is above max_length 3");
    CHECK(fault_of<texts, [] { return said(min_items(9), max_items(3)); }> == "t.m: min_items 9 is above max_items 3");
    CHECK(fault_of<texts, [] { return said(max_items(3), min_items(9)); }> == "t.m: min_items 9 is above max_items 3");
    CHECK(fault_of<counts, [] { return said(min_items(3), max_items(3)); }>.empty());
    CHECK(fault_of<std::array<int, 2>, [] { return said(min_items(3)); }> ==
          "t.m: min_items applies to lists of any length, and this one always has 2 items");
    CHECK(fault_of<std::vector<step>, [] { return said(unique_items()); }> ==
          "t.m: unique_items compares items with ==, which theirs is not");
    CHECK(fault_of<std::vector<std::vector<step>>, [] { return said(unique_items()); }>.size() != 0);
    CHECK(fault_of<std::vector<equal_step>, [] { return said(unique_items()); }>.empty());
    CHECK(fault_of<std::vector<std::vector<int>>, [] { return said(unique_items()); }>.empty());
}

TEST_CASE("a rule is given twice", "[schema]") {
    CHECK(fault_of<int, [] { return said(minimum(1), minimum(2)); }> == "t.m: minimum is given twice, 1 and 2");
    CHECK(fault_of<int, [] { return said(maximum(1), maximum(2)); }> == "t.m: maximum is given twice, 1 and 2");
    CHECK(fault_of<int, [] { return said(range(1, 9), range(2, 3)); }> == "t.m: range is given twice");
    CHECK(fault_of<std::string, [] { return said(max_length(5), max_length(6)); }> ==
          "t.m: max_length is given twice, 5 and 6");
    CHECK(fault_of<texts, [] { return said(unique_items(), unique_items()); }> == "t.m: unique_items is given twice");
    CHECK(fault_of<std::string, [] { return said(is_one_of("a", "b"), is_one_of("a")); }> ==
          "t.m: is_one_of is given twice");
    CHECK(fault_of<std::string, [] { return said(equals("a"), is_one_of("a", "b")); }> ==
          "t.m: equals and is_one_of are both given; equals alone says it");
    CHECK(fault_of<int, [] { return said(multiple_of(2), multiple_of(3)); }>.empty());
    CHECK(fault_of<std::string, [] {
              return said(pattern<"a">(), pattern<"b">(), format(uri), format(hostname));
          }>.empty());
    CHECK(fault_of<int, [] { return said(minimum(1), exclusive_minimum(0), range(1, 9)); }>.empty());
}

TEST_CASE("rules that cannot judge the value", "[schema]") {
    CHECK(fault_of<std::string, [] { return said(minimum(1)); }> ==
          "t.m: minimum applies to numbers, and this member is text");
    CHECK(fault_of<bool, [] { return said(multiple_of(2)); }> ==
          "t.m: multiple_of applies to numbers, and this member is a boolean");
    CHECK(fault_of<int, [] { return said(pattern<"a">()); }> ==
          "t.m: pattern applies to text, and this member is an integer");
    CHECK(fault_of<double, [] { return said(format(uuid)); }> ==
          "t.m: format applies to text, and this member is a number");
    CHECK(fault_of<texts, [] { return said(min_length(1)); }> ==
          "t.m: min_length applies to text, and this member is a list; write min_items or each(min_length(...))");
    CHECK(fault_of<texts, [] { return said(pattern<"a">()); }> ==
          "t.m: pattern applies to text, and this member is a list; it belongs into each(...)");
    CHECK(fault_of<colour, [] { return said(max_length(9)); }> ==
          "t.m: max_length applies to text, and this member is an enumeration");
    CHECK(fault_of<std::string, [] { return said(min_items(1)); }> ==
          "t.m: min_items applies to lists and maps, and this member is text; write min_length");
    CHECK(fault_of<counts, [] { return said(unique_items()); }> ==
          "t.m: unique_items applies to lists, and this member is a map, whose keys are unique already");
    CHECK(fault_of<step, [] { return said(minimum(1)); }> ==
          "t.m: minimum applies to numbers, and this member is a struct");
    CHECK(fault_of<raw_json, [] { return said(pattern<"a">()); }> ==
          "t.m: pattern applies to text, and this member is free-form");
    CHECK(fault_of<raw_json, [] { return said(equals(1)); }> ==
          "t.m: equals applies to numbers, text and booleans, and this member is free-form");
    CHECK(fault_of<std::optional<nullable<std::string>>, [] { return said(minimum(1)); }> ==
          "t.m: minimum applies to numbers, and this member is text");
    CHECK(fault_of<instant, [] { return said(format(utc_date_time), min_length(20)); }>.empty());
    CHECK(fault_of<open_enum<colour>, [] { return said(max_length(9)); }>.empty());
    using sum = std::variant<int, std::string, texts>;
    CHECK(fault_of<sum, [] { return said(minimum(1), min_length(1), min_items(1), is_one_of(1, "a")); }>.empty());
    CHECK(fault_of<std::variant<int, std::string>, [] { return said(min_items(1)); }> ==
          "t.m: min_items applies to lists and maps, and this member is a variant");
}

TEST_CASE("values to choose from", "[schema]") {
    CHECK(fault_of<int, [] { return said(equals("x")); }> == "t.m: equals names \"x\", and this member is an integer");
    CHECK(fault_of<std::string, [] { return said(is_one_of("a", 1)); }> ==
          "t.m: is_one_of names 1, and this member is text");
    CHECK(fault_of<double, [] { return said(equals(true)); }> == "t.m: equals names true, and this member is a number");
    CHECK(fault_of<bool, [] { return said(is_one_of(false, 1)); }> ==
          "t.m: is_one_of names 1, and this member is a boolean");
    CHECK(fault_of<std::uint8_t, [] { return said(is_one_of(1, 300)); }> ==
          "t.m: is_one_of names 300, which its type cannot hold");
    CHECK(fault_of<int, [] { return said(equals(1.5)); }> == "t.m: equals names 1.5, which its type cannot hold");
    CHECK(fault_of<colour, [] { return said(is_one_of("red", "bleu")); }> ==
          "t.m: is_one_of names \"bleu\", which is no text of colour");
    CHECK(fault_of<int, [] { return said(is_one_of(1, 9), maximum(5)); }> ==
          "t.m: is_one_of names 9, which breaks maximum 5");
    CHECK(fault_of<std::string, [] { return said(pattern<"^[a-z]+$">(), is_one_of("a", "B")); }> ==
          "t.m: is_one_of names \"B\", which breaks pattern ^[a-z]+$");
    CHECK(fault_of<std::string, [] { return said(is_one_of()); }> == "t.m: is_one_of names no value");
    CHECK(fault_of<std::string, [] { return said(is_one_of("a", "b", "a")); }> == "t.m: is_one_of names \"a\" twice");
    CHECK(fault_of<colour, [] { return said(is_one_of("red")); }>.empty());
    CHECK(fault_of<double, [] { return said(is_one_of(1, 2.5), range(0, 3)); }>.empty());
    CHECK(fault_of<bool, [] { return said(equals(true)); }>.empty());
    CHECK(fault_of<std::optional<std::string>, [] { return said(equals("a")); }>.empty());
}

TEST_CASE("patterns that are none", "[schema]") {
    // not that a value beside it breaks it
    CHECK(fault_of<std::string, [] { return said(pattern<"(ab">(), default_to("c")); }>.starts_with(
        "t.m: pattern (ab, column 1:"));
    CHECK(fault_of<std::string, [] { return said(example("c"), pattern<"(ab">()); }>.starts_with(
        "t.m: pattern (ab, column 1:"));
    CHECK(fault_of<std::string, [] { return said(is_one_of("c"), pattern<"(ab">()); }>.starts_with(
        "t.m: pattern (ab, column 1:"));
    CHECK(fault_of<std::string, [] {
              return said(any_of(pattern<"(ab">(), max_length(9)), default_to("c"));
          }>.starts_with("t.m: pattern (ab, column 1:"));
    CHECK(fault_of<std::string, [] { return said(pattern<"^.{1,64}@.{1,10}$">(), default_to("a@b")); }>.find(
              "more than 1500 states") != std::string_view::npos);
    CHECK(fault_of<std::string, [] { return said(pattern<"(ab">()); }>.substr(0, 27) == "t.m: pattern (ab, column 1:");
    CHECK(fault_of<std::string, [] { return said(pattern<"a*b**">()); }>.substr(0, 29) ==
          "t.m: pattern a*b**, column 5:");
    CHECK(fault_of<std::string, [] { return said(pattern<"(a|b|cd){900}">()); }>.substr(0, 26) ==
          "t.m: pattern (a|b|cd){900}");
    CHECK(fault_of<std::string, [] { return said(pattern<"^[a-z]+$">()); }>.empty());
}

TEST_CASE("predicates", "[schema]") {
    CHECK(fault_of<int, [] { return said(satisfies([](std::string const&) { return true; }, "must be even")); }> ==
          "t.m: satisfies \"must be even\" cannot be called with its value");
    CHECK(fault_of<int, [] { return said(satisfies([](int) {}, "must be even")); }> ==
          "t.m: satisfies \"must be even\" does not return a boolean");
    CHECK(fault_of<int, [] { return said(satisfies([](int) { return true; }, "")); }> ==
          "t.m: satisfies has no message");
    CHECK(fault_of<std::optional<int>, [] {
              return said(satisfies([](int i) { return i % 2 == 0; }, "must be even"));
          }>.empty());
    CHECK(fault_of<std::variant<int, std::string>, [] {
              return said(satisfies([](auto const&) { return true; }, "must be"));
          }>.empty());
    CHECK(fault_of<raw_json, [] { return said(satisfies([](raw_json const&) { return true; }, "must be")); }>.empty());
}
