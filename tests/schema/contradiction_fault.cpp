// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/contradiction_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/holds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/value/nullable.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace telltale;

namespace {

using word = std::string;
using texts = std::vector<std::string>;
using labels = std::map<std::string, int>;
enum class colour { red, green, blue };

[[nodiscard]] constexpr bool is_braced(std::string_view) noexcept { return true; }
constexpr named_format own_uuid{"uuid", "a UUID in braces", &is_braced};
constexpr auto greatest = std::numeric_limits<std::int64_t>::max();

} // namespace

TEST_CASE("a pattern that has no text of the length asked for", "[schema]") {
    CHECK(fault_of<word, [] { return said(min_length(5), pattern<"^[a-z]{1,3}$">()); }> ==
          "t.m: no text of min_length 5 matches pattern ^[a-z]{1,3}$");
    CHECK(fault_of<word, [] { return said(pattern<"^[a-z]{3,}$">(), max_length(2)); }> ==
          "t.m: no text of max_length 2 matches pattern ^[a-z]{3,}$");
    CHECK(fault_of<word, [] { return said(min_length(3), max_length(3), pattern<"^(aa|bbbb)$">()); }> ==
          "t.m: no text of min_length 3 and max_length 3 matches pattern ^(aa|bbbb)$");
    CHECK(fault_of<word, [] { return said(min_length(1), max_length(9), pattern<"^x?$">(), pattern<"^y?$">()); }> ==
          "t.m: no text of min_length 1 matches both pattern ^x?$ and pattern ^y?$");
    CHECK(fault_of<word, [] { return said(max_length(0), pattern<"a">()); }> ==
          "t.m: no text of max_length 0 matches pattern a");
    CHECK(fault_of<word, [] { return said(min_length(3), max_length(3), pattern<"^[a-z]{1,3}$">()); }>.empty());
    CHECK(fault_of<word, [] { return said(min_length(1), max_length(64), pattern<"^[a-z][a-z0-9_]*$">()); }>.empty());
    CHECK(fault_of<word, [] { return said(min_length(9), pattern<"b">()); }>.empty()); // anywhere in it
    CHECK(fault_of<word, [] { return said(max_length(0), pattern<"^a*$">()); }>.empty());
    // Lengths are in code points, as patterns are.
    CHECK(fault_of<word, [] { return said(max_length(2), pattern<"^\xC3\xA9{2}$">()); }>.empty());
}

TEST_CASE("patterns that have no text in common", "[schema]") {
    CHECK(fault_of<word, [] { return said(pattern<"^[a-z]+$">(), pattern<"^[0-9]+$">()); }> ==
          "t.m: no text matches both pattern ^[a-z]+$ and pattern ^[0-9]+$");
    CHECK(fault_of<word, [] { return said(pattern<"^a">(), pattern<"^[ab]">(), pattern<"^b">()); }> ==
          "t.m: no text matches both pattern ^a and pattern ^b");
    CHECK(fault_of<word, [] { return said(pattern<"^[ab]$">(), pattern<"^[bc]$">(), pattern<"^[ac]$">()); }> ==
          "t.m: no text matches all patterns");
    CHECK(fault_of<word, [] { return said(pattern<"^[a-z]*$">(), pattern<"^[0-9]*$">()); }>.empty()); // the empty one
    CHECK(fault_of<word, [] { return said(pattern<"^[a-z]+$">(), pattern<"e">(), pattern<"d$">()); }>.empty());
}

TEST_CASE("a pattern that nothing matches", "[schema]") {
    CHECK(fault_of<word, [] { return said(pattern<"a^b">()); }> == "t.m: pattern a^b: matches no text");
    CHECK(fault_of<word, [] { return said(pattern<"[]">()); }> == "t.m: pattern []: matches no text");
    CHECK(fault_of<word, [] { return said(pattern<"^[]*$">()); }>.empty());
    CHECK(fault_of<word, [] { return said(pattern<"^$">()); }>.empty());
}

TEST_CASE("patterns and lengths of items, keys and combined rules are compared", "[schema]") {
    CHECK(fault_of<texts, [] { return said(each(min_length(5), pattern<"^a{3}$">())); }> ==
          "t.m, each item: no text of min_length 5 matches pattern ^a{3}$");
    CHECK(fault_of<labels, [] { return said(keys(min_length(5), pattern<"^a{3}$">())); }> ==
          "t.m, each key: no text of min_length 5 matches pattern ^a{3}$");
    CHECK(fault_of<word, [] { return said(min_length(5), all_of(pattern<"^a{3}$">())); }> ==
          "t.m: no text of min_length 5 matches pattern ^a{3}$");
    CHECK(fault_of<word, [] { return said(min_length(5), any_of(pattern<"^b">(), pattern<"^a{3}$">())); }> ==
          "t.m, rule 2 of any_of: no text of min_length 5 matches pattern ^a{3}$");
    CHECK(fault_of<word, [] {
              return said(min_length(5), any_of(pattern<"^b">(), all_of(pattern<"c">(), pattern<"^a{3}$">())));
          }> == "t.m, rule 2 of any_of: no text matches both pattern c and pattern ^a{3}$");
    // none_of asks for texts that do not match.
    CHECK(fault_of<word, [] { return said(min_length(5), none_of(pattern<"^a{3}$">())); }>.empty());
}

TEST_CASE("formats have lengths", "[schema]") {
    CHECK(fault_of<word, [] { return said(format(uuid), max_length(35)); }> ==
          "t.m: max_length 35 is below 36, the least length of format uuid");
    CHECK(fault_of<word, [] { return said(min_length(37), format(uuid)); }> ==
          "t.m: min_length 37 is above 36, the greatest length of format uuid");
    CHECK(fault_of<word, [] { return said(format(uuid), format(ipv4)); }> ==
          "t.m: no text is as long as both format uuid and format ipv4 ask for");
    CHECK(fault_of<word, [] { return said(format(date_time), pattern<"^.{9}$">()); }> ==
          "t.m: no text of format date-time matches pattern ^.{9}$");
    CHECK(fault_of<word, [] { return said(format(uuid), min_length(36), max_length(36), pattern<"^0">()); }>.empty());
    CHECK(fault_of<word, [] { return said(format(own_uuid), max_length(10)); }>.empty());
    CHECK(fault_of<word, [] { return said(format(base64), max_length(0)); }>.empty());
}

TEST_CASE("the lengths of formats are those of texts that have them", "[schema]") {
    std::pair<named_format const*, std::string> const least[] = {
        {&date_time, "2025-01-31T23:59:59Z"},
        {&utc_date_time, "2025-01-31T23:59Z"},
        {&uuid, "00000000-0000-0000-0000-000000000000"},
        {&ipv4, "1.1.1.1"},
        {&ipv6, "::"},
        {&hostname, "a"},
        {&email, "a@b"},
        {&uri, "a:"},
        {&trace_id, std::string(32, 'a')},
        {&span_id, std::string(16, 'a')},
        {&traceparent, "00-" + std::string(32, 'a') + "-" + std::string(16, 'a') + "-00"},
        {&sha256, std::string(64, 'a')},
        {&otel_name, "a"},
        {&prometheus_metric, "a"},
        {&prometheus_label, "a"},
    };
    std::pair<named_format const*, std::string> const most[] = {
        {&ipv4, "255.255.255.255"},
        {&ipv6, "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"},
        {&hostname,
         std::string(63, 'a') + "." + std::string(63, 'a') + "." + std::string(63, 'a') + "." + std::string(61, 'a')},
        {&email,
         std::string(64, 'a') + "@" + std::string(63, 'a') + "." + std::string(63, 'a') + "." + std::string(61, 'a')},
    };
    for (auto const& one : telltale::detail::lengths_of_formats) {
        CAPTURE(one.of->name);
        std::size_t found = 0;
        for (auto const& [of, shortest] : least)
            if (of == one.of) {
                ++found;
                CHECK(of->matches(shortest));
                CHECK(shortest.size() == one.least);
                CHECK_FALSE(of->matches(shortest.substr(0, shortest.size() - 1)));
            }
        CHECK(found == 1);
    }
    for (auto const& [of, longest] : most)
        for (auto const& one : telltale::detail::lengths_of_formats)
            if (one.of == of) {
                CAPTURE(of->name);
                CHECK(of->matches(longest));
                CHECK(longest.size() == one.most);
            }
}

TEST_CASE("multiples of which none lies within the bounds", "[schema]") {
    CHECK(fault_of<int, [] { return said(exclusive_minimum(0), exclusive_maximum(7), multiple_of(7)); }> ==
          "t.m: no multiple of 7 lies from 1 to 6");
    CHECK(fault_of<std::uint8_t, [] { return said(minimum(1), multiple_of(300)); }> ==
          "t.m: no multiple of 300 lies from 1 to 255");
    CHECK(fault_of<int, [] { return said(range(1, 11), multiple_of(4), multiple_of(6)); }> ==
          "t.m: no multiple of 4 and of 6 lies from 1 to 11");
    CHECK(fault_of<double, [] { return said(range(0.1, 0.4), multiple_of(0.5)); }> ==
          "t.m: no multiple of 0.5 lies from 0.1 to 0.4");
    CHECK(fault_of<double, [] { return said(range(-0.9, -0.6), multiple_of(0.5)); }> ==
          "t.m: no multiple of 0.5 lies from -0.9 to -0.6");
    CHECK(fault_of<int, [] { return said(range(1, 12), multiple_of(4), multiple_of(6)); }>.empty());
    CHECK(fault_of<int, [] { return said(range(-6, -1), multiple_of(6)); }>.empty());
    CHECK(fault_of<double, [] { return said(range(0.1, 0.3), multiple_of(0.1)); }>.empty());
    CHECK(fault_of<double, [] { return said(range(0.3, 0.3), multiple_of(0.1)); }>.empty()); // 0.3 / 0.1 is 2.99...
    CHECK(fault_of<double, [] { return said(minimum(0.1), multiple_of(0.5)); }>.empty());
    CHECK(fault_of<std::int64_t, [] { return said(minimum(greatest - 1), multiple_of(2)); }>.empty());
    CHECK(fault_of<std::uint64_t, [] { return said(minimum(greatest), multiple_of(greatest)); }>.empty());
    CHECK(fault_of<int, [] { return said(range(1, 5), multiple_of(0.5)); }>.empty());
}

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
