// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve.hpp>

#include "support/catch.hpp"

#if defined(BOOST_VERSION) || defined(BOOST_CONFIG_HPP)
#error "telltale/evolve.hpp includes Boost"
#endif

namespace {

struct point {
    int x;
    int y;
};

} // namespace

TEST_CASE("one header for evolution", "[evolve]") {
    static_assert(telltale::evolve::can_read<point, point>);
    CHECK(telltale::evolve::check_frozen_text(telltale::type_tree<point>,
                                              telltale::evolve::freeze_to_json(telltale::type_tree<point>, "point"),
                                              "point", telltale::evolve::compatibility::full)
              .report.empty());
}
