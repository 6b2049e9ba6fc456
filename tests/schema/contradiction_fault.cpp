// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/contradiction_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/schema/enumeration.hpp>
#include <telltale/value/nullable.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

using word = std::string;
using texts = std::vector<std::string>;
using labels = std::map<std::string, int>;
enum class colour { red, green, blue };

} // namespace

TEST_CASE("a rule of any_of that cannot hold beside the others", "[schema]") {
    CHECK(fault_of<int, [] { return said(maximum(5), any_of(maximum(3), minimum(10))); }> ==
          "t.m, rule 2 of any_of: minimum 10 is above maximum 5");
    CHECK(fault_of<int, [] { return said(any_of(equals(9), equals(3)), maximum(5)); }> ==
          "t.m, rule 1 of any_of: equals names 9, which breaks maximum 5");
    CHECK(fault_of<int, [] { return said(maximum(5), any_of(is_one_of(8, 9), equals(3))); }> ==
          "t.m, rule 1 of any_of: all that is_one_of names breaks other rules");
    CHECK(fault_of<int, [] { return said(maximum(5), any_of(is_one_of(4, 9), equals(3))); }>.empty());
    CHECK(fault_of<int, [] { return said(is_one_of(1, 9), any_of(maximum(5), minimum(8))); }>.empty());
    // Of a variant, one rule may speak of numbers and another of texts.
    CHECK(
        fault_of<std::variant<int, word>, [] { return said(minimum(5), any_of(maximum(3), max_length(3))); }>.empty());
}

TEST_CASE("a rule of none_of that the others ask for", "[schema]") {
    CHECK(fault_of<int, [] { return said(minimum(5), none_of(minimum(3))); }> ==
          "t.m: none_of refuses all that minimum 5 allows");
    CHECK(fault_of<int, [] { return said(exclusive_maximum(5), none_of(maximum(5))); }> ==
          "t.m: none_of refuses all that exclusive_maximum 5 allows");
    CHECK(fault_of<int, [] { return said(range(5, 7), none_of(range(1, 10))); }> ==
          "t.m: none_of refuses all that range 5 to 7 allows");
    CHECK(fault_of<word, [] { return said(max_length(3), none_of(max_length(5))); }> ==
          "t.m: none_of refuses all that max_length 3 allows");
    CHECK(fault_of<word, [] { return said(pattern<"^a">(), none_of(pattern<"^a">("no"))); }> ==
          "t.m: none_of refuses all that pattern ^a allows");
    CHECK(fault_of<texts, [] { return said(min_items(2), none_of(min_items(1))); }> ==
          "t.m: none_of refuses all that min_items 2 allows");
    CHECK(fault_of<int, [] { return said(minimum(5), none_of(exclusive_minimum(5))); }>.empty());
    CHECK(fault_of<int, [] { return said(minimum(5), none_of(minimum(6))); }>.empty());
    CHECK(fault_of<int, [] { return said(minimum(5), none_of(range(1, 10))); }>.empty());
    CHECK(fault_of<int, [] { return said(minimum(5), none_of(multiple_of(2))); }>.empty());
}

TEST_CASE("more items that differ than there are values", "[schema]") {
    CHECK(fault_of<std::set<colour>, [] { return said(min_items(4)); }> ==
          "t.m: min_items 4 is more than the 3 different items that there can be");
    CHECK(fault_of<std::vector<int>, [] { return said(min_items(4), unique_items(), each(range(1, 3))); }> ==
          "t.m: min_items 4 is more than the 3 different items that there can be");
    CHECK(fault_of<texts, [] { return said(min_items(3), unique_items(), each(is_one_of("a", "b"))); }> ==
          "t.m: min_items 3 is more than the 2 different items that there can be");
    CHECK(fault_of<labels, [] { return said(min_items(3), keys(is_one_of("a", "b"))); }> ==
          "t.m: min_items 3 is more than the 2 different keys that there can be");
    CHECK(fault_of<std::set<std::uint8_t>, [] { return said(min_items(257)); }> ==
          "t.m: min_items 257 is more than the 256 different items that there can be");
    CHECK(fault_of<std::array<bool, 3>, [] { return said(unique_items()); }> ==
          "t.m: unique_items can never hold, since its 3 items have 2 different values at most");
    CHECK(fault_of<std::set<colour>, [] { return said(min_items(3)); }>.empty());
    CHECK(fault_of<std::vector<int>, [] { return said(min_items(4), each(range(1, 3))); }>.empty());
    CHECK(fault_of<std::vector<nullable<colour>>, [] { return said(min_items(4), unique_items()); }>.empty());
    CHECK(fault_of<std::set<std::int64_t>, [] { return said(min_items(257)); }>.empty());
    CHECK(fault_of<labels, [] { return said(min_items(300)); }>.empty());
}

TEST_CASE("few values of which none keeps all rules", "[schema]") {
    CHECK(fault_of<bool, [] { return said(none_of(equals(true)), none_of(equals(false))); }> ==
          "t.m: neither true nor false keeps all rules");
    CHECK(fault_of<bool, [] { return said(none_of(is_one_of(true, false))); }> ==
          "t.m: neither true nor false keeps all rules");
    CHECK(fault_of<colour, [] { return said(none_of(is_one_of("red", "green", "blue"))); }> ==
          "t.m: no text of colour keeps all rules");
    CHECK(fault_of<std::vector<colour>, [] {
              return said(each(none_of(equals("red")), none_of(is_one_of("green", "blue"))));
          }> == "t.m, each item: no text of colour keeps all rules");
    CHECK(fault_of<int, [] { return said(range(1, 3), none_of(equals(1), equals(2), equals(3))); }> ==
          "t.m: no integer from 1 to 3 keeps all rules");
    CHECK(fault_of<std::int64_t, [] {
              return said(minimum(INT64_MAX - 1), none_of(minimum(INT64_MAX)), none_of(equals(INT64_MAX - 1)));
          }> == "t.m: no integer from 9223372036854775806 to 9223372036854775807 keeps all rules");
    CHECK(fault_of<std::uint8_t, [] { return said(none_of(maximum(99)), none_of(exclusive_minimum(99))); }> ==
          "t.m: no integer from 0 to 255 keeps all rules");
    CHECK(fault_of<int, [] { return said(any_of(equals(1), equals(2)), any_of(equals(3), equals(4))); }> ==
          "t.m: no value that any_of names keeps all other rules");
    CHECK(fault_of<word, [] {
              return said(any_of(equals("a"), is_one_of("b", "c")), any_of(equals("d"), min_length(2)));
          }> == "t.m: no value that any_of names keeps all other rules");
    CHECK(fault_of<int, [] { return said(range(1, 2), any_of(none_of(equals(1), equals(2)), equals(1))); }> ==
          "t.m, rule 1 of any_of: no integer from 1 to 2 keeps all rules");

    CHECK(fault_of<bool, [] { return said(none_of(equals(true))); }>.empty());
    CHECK(fault_of<colour, [] { return said(none_of(is_one_of("red", "green"))); }>.empty());
    CHECK(fault_of<int, [] { return said(range(1, 3), none_of(equals(1), equals(2))); }>.empty());
    CHECK(fault_of<int, [] { return said(range(1, 3), none_of(equals(1), equals(3)), multiple_of(2)); }>.empty());
    CHECK(fault_of<std::uint8_t, [] { return said(none_of(maximum(98)), none_of(exclusive_minimum(99))); }>.empty());
    CHECK(fault_of<int, [] { return said(any_of(equals(1), equals(2)), any_of(equals(2), equals(4))); }>.empty());
    CHECK(fault_of<int, [] { return said(any_of(equals(1), equals(2)), any_of(equals(3), minimum(2))); }>.empty());
    CHECK(fault_of<int, [] { return said(any_of(equals(1), minimum(5)), any_of(equals(3), minimum(9))); }>.empty());
    CHECK(fault_of<word, [] {
              return said(any_of(equals("a"), equals("b")), any_of(equals("b"), min_length(2)));
          }>.empty());
    CHECK(fault_of<std::variant<int, word>, [] {
              return said(any_of(equals(1), equals("a")), any_of(equals(1), equals("b")));
          }>.empty());
    CHECK(
        fault_of<std::variant<bool, word>, [] { return said(none_of(equals(true)), none_of(equals(false))); }>.empty());
    CHECK(fault_of<open_enum<colour>, [] { return said(none_of(is_one_of("red", "green", "blue"))); }>.empty());
    CHECK(fault_of<int, [] {
              return said(range(1, 2), satisfies([](int n) { return n == 2; }, "two"), none_of(equals(1)));
          }>.empty());
}
