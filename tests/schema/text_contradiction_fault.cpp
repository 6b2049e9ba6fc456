// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/text_contradiction_fault.hpp>

#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/pattern.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace telltale;

namespace {

using word = std::string;
using texts = std::vector<std::string>;
using labels = std::map<std::string, int>;

[[nodiscard]] constexpr bool is_braced(std::string_view) noexcept { return true; }
constexpr named_format own_uuid{"uuid", "a UUID in braces", &is_braced};

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
