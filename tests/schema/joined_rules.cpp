// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/joined_rules.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/combined.hpp>
#include <telltale/rule/length.hpp>
#include <telltale/schema/slot.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <cstddef>

using namespace telltale;

namespace {

template <auto Say>
constexpr detail::joined_rules joined() {
    using table = detail::rule_table<said_by<Say>>;
    return detail::joined_rules(constants<rule>{table::all.data(), table::count});
}
constexpr auto nested = [] {
    return said(minimum(1), all_of(maximum(5), all_of(multiple_of(2), min_length(3))), any_of(minimum(2), maximum(3)));
};
constexpr auto many = [] {
    return said(all_of(minimum(1), minimum(2), minimum(3), minimum(4), minimum(5), minimum(6), minimum(7), minimum(8)),
                all_of(minimum(1), minimum(2), minimum(3), minimum(4), minimum(5), minimum(6), minimum(7), minimum(8)),
                all_of(minimum(1), minimum(2), minimum(3), minimum(4), minimum(5), minimum(6), minimum(7), minimum(8)),
                minimum(9));
};

} // namespace

TEST_CASE("rules in all_of are joined with those beside it", "[schema]") {
    auto const rules = joined<nested>();
    REQUIRE(rules.size() == 5);
    rule_kind const kinds[] = {rule_kind::minimum, rule_kind::maximum, rule_kind::multiple_of, rule_kind::min_length,
                               rule_kind::any_of};
    for (std::size_t i = 0; i != rules.size(); ++i) CHECK(rules[i].kind == kinds[i]);
    CHECK(detail::joined_rules().size() == 0);
}

TEST_CASE("of more rules than there is room for, the first are joined", "[schema]") {
    auto const rules = joined<many>();
    CHECK(rules.size() == 24);
    CHECK(rules[23].low == 8);
}
