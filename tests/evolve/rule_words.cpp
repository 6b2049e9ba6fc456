// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/rule_words.hpp>

#include "support/catch.hpp"

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/items.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/rule/pattern.hpp>
#include <telltale/rule/satisfies.hpp>
#include <telltale/text/sentence.hpp>

using namespace telltale;

namespace {

std::string words_of(rule const& r) {
    text::sentence<> out;
    evolve::append_rule(out, r);
    return std::string(out.view());
}
std::string words_of(evolve::interval const& i) {
    text::sentence<> out;
    evolve::append_interval(out, i);
    return std::string(out.view());
}

} // namespace

TEST_CASE("rules in words", "[evolve]") {
    CHECK(words_of(multiple_of(0.5)) == "multiple_of(0.5)");
    CHECK(words_of(maximum(7)) == "maximum(7)");
    CHECK(words_of(range(1, 2)) == "range(1, 2)");
    CHECK(words_of(max_length(3)) == "max_length(3)");
    CHECK(words_of(unique_items()) == "unique_items");
    CHECK(words_of(pattern<"^a">()) == "pattern ^a");
    auto const choices = is_one_of("a", 2, true);
    CHECK(words_of(choices.plain()) == R"(is_one_of("a", 2, true))");
    CHECK(words_of(satisfies([](int) { return true; }, "must fit").plain()) == "satisfies \"must fit\"");
    rule const inner[] = {minimum(1), maximum(5)};
    CHECK(words_of({.kind = rule_kind::none_of, .inner = inner, .inner_count = 2}) ==
          "none_of(minimum(1), maximum(5))");
}

TEST_CASE("ranges in words", "[evolve]") {
    evolve::interval i;
    CHECK(words_of(i) == "(-infinity, infinity)");
    i.raise(text::number(0), false);
    i.lower(text::number(2.5), true);
    CHECK(words_of(i) == "[0, 2.5)");
}
