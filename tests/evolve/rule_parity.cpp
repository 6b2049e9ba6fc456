// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/rule_parity.hpp>

#include "support/catch.hpp"

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/format.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/satisfies.hpp>

using namespace telltale;
using evolve::ask_the_same;

TEST_CASE("rules that ask the same, whatever they say", "[evolve]") {
    CHECK(ask_the_same(minimum(1), minimum(1, "must be positive")));
    CHECK_FALSE(ask_the_same(minimum(1), minimum(2)));
    CHECK_FALSE(ask_the_same(minimum(1), exclusive_minimum(1)));
    CHECK(ask_the_same(format(uuid), format(uuid, "no")));
    CHECK_FALSE(ask_the_same(format(uuid), format(ipv4)));
    auto const a = is_one_of("a", "b"), b = is_one_of("a", "b").says("a or b"), c = is_one_of("a", "c");
    CHECK(ask_the_same(a.plain(), b.plain()));
    CHECK_FALSE(ask_the_same(a.plain(), c.plain()));
}

TEST_CASE("predicates are known by their messages", "[evolve]") {
    auto const even = satisfies([](int n) { return n % 2 == 0; }, "must be even");
    auto const other = satisfies([](int) { return true; }, "must be liked");
    CHECK(ask_the_same(even.plain(), even.plain()));
    CHECK_FALSE(ask_the_same(even.plain(), other.plain()));
}

TEST_CASE("what an all_of is made of holds, too", "[evolve]") {
    rule const inner[] = {minimum(1), maximum(5)};
    rule const all{.kind = rule_kind::all_of, .inner = inner, .inner_count = 2};
    CHECK(evolve::has_same(&all, 1, maximum(5)));
    CHECK_FALSE(evolve::has_same(&all, 1, maximum(6)));
    rule const any{.kind = rule_kind::any_of, .inner = inner, .inner_count = 2};
    CHECK_FALSE(evolve::has_same(&any, 1, maximum(5)));
    int n = 0;
    evolve::for_each_conjunct(&all, 1, [&](rule const&) { ++n; });
    CHECK(n == 2);
}
