// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/joint_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace telltale;

namespace {

using word = std::string;

constexpr auto several = [] {
    return said(min_length(1), all_of(pattern<"^a">(), any_of(pattern<"b$">(), max_length(3))), minimum(2),
                pattern<"c">());
};
constexpr constants<rule> rules = telltale::detail::rules_said<said_by<several>>();

constexpr std::string_view pattern_at(std::size_t place) {
    std::string_view found = "none";
    (void)telltale::detail::find_pattern(rules, place, found);
    return found;
}

template <class T, auto Say>
constexpr bool is_faulty() {
    text::sentence<> out;
    return telltale::detail::faulty_joint<T, said_by<Say>>(out, {.type = "t", .member = "m"}, shape_of<T>);
}

} // namespace

TEST_CASE("rules and patterns are counted, and found, those of combined rules among them", "[schema]") {
    static_assert(rules.size() == 4);
    static_assert(telltale::detail::count_rules(rules, true) == 3);
    static_assert(telltale::detail::count_rules(rules, false) == 5);
    static_assert(pattern_at(0) == "^a" && pattern_at(1) == "b$" && pattern_at(2) == "c" && pattern_at(3) == "none");
    using languages = telltale::detail::said_languages<said_by<several>>;
    static_assert(languages::patterns == 3 && languages::all.size() == 3);
    CHECK(languages::all[0].source == "^a");
    CHECK(languages::all[1].source == "b$");
    CHECK(languages::all[2].source == "c");
}

TEST_CASE("what is said contradicts itself in numbers, texts or items", "[schema]") {
    STATIC_REQUIRE(is_faulty<int, [] { return said(minimum(5), maximum(3)); }>());
    STATIC_REQUIRE_FALSE(is_faulty<int, [] { return said(minimum(3), maximum(5)); }>());
    STATIC_REQUIRE(is_faulty<word, [] { return said(min_length(4), pattern<"^.{3}$">()); }>());
    STATIC_REQUIRE_FALSE(is_faulty<word, [] { return said(min_length(3), pattern<"^.{3}$">()); }>());
    STATIC_REQUIRE(is_faulty<std::vector<bool>, [] { return said(min_items(3), unique_items()); }>());
    STATIC_REQUIRE_FALSE(is_faulty<std::vector<bool>, [] { return said(min_items(2), unique_items()); }>());
    using labels = std::map<std::string, int>;
    STATIC_REQUIRE(is_faulty<labels, [] { return said(min_items(2), keys(equals("a"))); }>());
    STATIC_REQUIRE_FALSE(is_faulty<labels, [] { return said(min_items(2), keys(is_one_of("a", "b"))); }>());
}

TEST_CASE("texts and items that contradict themselves are told by the first that does", "[schema]") {
    CHECK(fault_of<word, [] { return said(min_length(4), all_of(pattern<"^.{3}$">())); }> ==
          "t.m: no text of min_length 4 matches pattern ^.{3}$");
    CHECK(fault_of<std::vector<word>, [] { return said(min_items(3), max_items(2), unique_items()); }> ==
          "t.m: min_items 3 is above max_items 2");
}
