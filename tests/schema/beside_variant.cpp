// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/beside_variant.hpp>

#include <telltale/schema/tagged.hpp>
#include <telltale/value/nullable.hpp>

#include "support/fault_of.hpp"
#include "support/twice.hpp"

#include <optional>
#include <string>
#include <variant>

using telltale::nullable;
using telltale::other_tagged;
using telltale::tagged;
using telltale::tagged_beside;
using namespace telltale::detail;

namespace {

struct one {
    int a;
};
struct two {
    int b;
};

using closed = std::variant<one, two>;
using open = std::variant<one, other_tagged>;
using lone = std::variant<one, std::optional<two>, other_tagged>;

} // namespace

TEST_CASE("what a variant takes", "[schema]") {
    STATIC_REQUIRE(!beside_variant<int>::takes_other);
    STATIC_REQUIRE(!beside_variant<int>::may_be_absent);
    STATIC_REQUIRE(!beside_variant<closed>::takes_other);
    STATIC_REQUIRE(beside_variant<closed>::tag_count == 2);
    STATIC_REQUIRE(!beside_variant<closed>::may_be_absent);
    STATIC_REQUIRE(beside_variant<open>::takes_other);
    STATIC_REQUIRE(beside_variant<open>::tag_count == 1);
    STATIC_REQUIRE(!beside_variant<open>::may_be_absent);
    STATIC_REQUIRE(beside_variant<lone>::takes_other);
    STATIC_REQUIRE(beside_variant<lone>::may_be_absent);
    STATIC_REQUIRE(beside_variant<std::variant<other_tagged>>::tag_count == 0);
    STATIC_REQUIRE(!beside_variant<std::variant<other_tagged, one>>::takes_other);
}

TEST_CASE("which alternatives may be absent", "[schema]") {
    STATIC_REQUIRE(!absent_alternative<closed, 0>);
    STATIC_REQUIRE(!absent_alternative<open, 1>);
    STATIC_REQUIRE(!absent_alternative<lone, 0>);
    STATIC_REQUIRE(absent_alternative<lone, 1>);
    STATIC_REQUIRE(absent_alternative<lone, 2>);
}

TEST_CASE("whether there is nothing but a tag", "[schema]") {
    TWICE(!holds_nothing(closed{one{1}}));
    CHECK(!holds_nothing(lone{one{1}}));
    CHECK(holds_nothing(lone{std::optional<two>{}}));
    CHECK(!holds_nothing(lone{std::optional<two>{two{1}}}));
    CHECK(holds_nothing(lone{other_tagged{"x", {}}}));
    CHECK(!holds_nothing(lone{other_tagged{"x", telltale::raw_json()}}));
}

TEST_CASE("a variant is found in what may be none", "[schema]") {
    closed const plain = two{3};
    CHECK(find_variant(plain) == &plain);
    std::optional<closed> const maybe = plain;
    CHECK(find_variant(maybe) == &*maybe);
    CHECK(find_variant(std::optional<closed>{}) == nullptr);
    std::optional<nullable<closed>> const both{nullable<closed>(plain)};
    CHECK(find_variant(both) == &**both);
    CHECK(find_variant(std::optional<nullable<closed>>{nullptr}) == nullptr);
}

TEST_CASE("tags that do not fit such a variant", "[schema]") {
    TWICE(fault_of<open, [] { return said(tagged_beside<"is">("one")); }>.empty());
    TWICE(fault_of<open, [] { return said(tagged_beside<"is">()); }>.empty());
    TWICE(fault_of<lone, [] { return said(tagged_beside<"is">("one", "two")); }>.empty());
    TWICE(fault_of<open, [] { return said(tagged_beside<"is">("one", "other")); }> == "t.m: 2 tags for 1 alternatives");
    TWICE(fault_of<std::variant<other_tagged, one>, [] { return said(tagged_beside<"is">("one")); }> ==
          "t.m: alternative 1 is other_tagged, which can only be the last one of tagged_beside");
    TWICE(fault_of<std::variant<one, std::optional<other_tagged>>, [] { return said(tagged_beside<"is">("one")); }> ==
          "t.m: alternative 2 is other_tagged, which can only be the last one of tagged_beside");
    TWICE(fault_of<open, [] { return said(tagged<"is">("one")); }> ==
          "t.m: alternative 2 is other_tagged, which can only be the last one of tagged_beside");
    TWICE(fault_of<std::variant<one, std::optional<two>>, [] { return said(tagged<"is">("one", "two")); }> ==
          "t.m, alternative 2: is an optional; write std::optional of the variant");
}
