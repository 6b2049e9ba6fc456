// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/number_set.hpp>

#include "support/catch.hpp"

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/one_of.hpp>

#include <vector>

using namespace telltale;
using evolve::effect;
using evolve::number_requirement;
using evolve::number_set;
using evolve::number_verdict;

namespace {

struct ruled {
    ruled(value_tree const& of, std::vector<rule> list) : rules(std::move(list)), said(*of.said), tree(of) {
        said.rules = {rules.data(), rules.size()};
        tree.said = &said;
    }
    ruled(ruled const&) = delete;
    std::vector<rule> rules;
    value_schema said;
    value_tree tree;
};

number_verdict ask(value_tree const& type, std::vector<rule> rules, rule const& asked) {
    ruled const writer(type, std::move(rules));
    return number_set(writer.tree).against({number_requirement::kind::rule, &type, &asked});
}

} // namespace

TEST_CASE("intervals", "[evolve]") {
    evolve::interval a, b;
    CHECK(a == b);
    a.narrow(minimum(1));
    CHECK(b.covers(a));
    CHECK_FALSE(a.covers(b));
    b.narrow(exclusive_minimum(1));
    CHECK(a.covers(b));
    CHECK_FALSE(b.covers(a));
    evolve::interval below;
    below.narrow(maximum(1));
    CHECK(below.meets(a));
    CHECK_FALSE(below.meets(b));
}

TEST_CASE("numbers against a bound", "[evolve]") {
    CHECK(ask(type_tree<int>, {range(1, 5)}, minimum(1)).what == effect::none);
    number_verdict const broken = ask(type_tree<int>, {range(0, 5)}, minimum(1));
    CHECK(broken.what == effect::refused);
    CHECK(broken.example == text::number(0));
    CHECK(ask(type_tree<int>, {exclusive_minimum(0)}, minimum(1)).what == effect::none); // integers
    CHECK(ask(type_tree<double>, {exclusive_minimum(0)}, minimum(1)).what == effect::refused);
    CHECK(ask(type_tree<double>, {minimum(0)}, exclusive_minimum(0)).example == text::number(0));
}

TEST_CASE("numbers against other rules", "[evolve]") {
    CHECK(ask(type_tree<int>, {multiple_of(10)}, multiple_of(5)).what == effect::none);
    CHECK(ask(type_tree<int>, {multiple_of(5)}, multiple_of(10)).what == effect::refused);
    auto const two = is_one_of(1, 3);
    CHECK(ask(type_tree<int>, {two.plain()}, maximum(3)).what == effect::none);
    CHECK(ask(type_tree<int>, {two.plain()}, maximum(2)).example == text::number(3));
    CHECK(ask(type_tree<int>, {range(1, 3), multiple_of(2)}, two.plain()).example == text::number(2));
    CHECK(ask(type_tree<int>, {range(5, 9)}, {.kind = rule_kind::satisfies}).what == effect::none); // asked elsewhere
    rule const either[] = {minimum(5), maximum(0)};
    rule const any{.kind = rule_kind::any_of, .inner = either, .inner_count = 2};
    rule const none{.kind = rule_kind::none_of, .inner = either, .inner_count = 2};
    CHECK(ask(type_tree<int>, {range(5, 900)}, any).what == effect::none);
    CHECK(ask(type_tree<int>, {range(4, 900)}, any).example == text::number(4));
    CHECK(ask(type_tree<double>, {range(1, 4.5)}, none).what == effect::none);
    CHECK(ask(type_tree<double>, {range(1, 5)}, none).what == effect::refused);
}

TEST_CASE("a predicate makes examples uncertain", "[evolve]") {
    CHECK(ask(type_tree<int>, {{.kind = rule_kind::satisfies, .message = "must fit"}, minimum(0)}, minimum(1)).what ==
          effect::unsure);
}

TEST_CASE("what a C++ type holds", "[evolve]") {
    number_set const all(type_tree<double>);
    CHECK(all.against({number_requirement::kind::integral, &type_tree<int>, nullptr}).what == effect::refused);
    CHECK(all.against({number_requirement::kind::range, &type_tree<float>, nullptr}).what == effect::refused);
    CHECK(
        number_set(type_tree<std::uint8_t>).against({number_requirement::kind::range, &type_tree<int>, nullptr}).what ==
        effect::none);
    number_verdict const negative =
        number_set(type_tree<int>).against({number_requirement::kind::range, &type_tree<unsigned>, nullptr});
    CHECK(negative.what == effect::refused);
    CHECK(negative.example < text::number(0));
}
