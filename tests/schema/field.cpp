// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/field.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/schema/annotations.hpp>

#include "support/twice.hpp"

#include <type_traits>

using namespace telltale;

namespace {

struct point {
    int x;
    int y;
};

} // namespace

TEST_CASE("a field keeps which member it speaks of and what it says, in order", "[schema]") {
    constexpr auto said = field<&point::y>(minimum(1), description("up"), maximum(2));
    TWICE(said.pointer == &point::y);
    TWICE(said.pointer != &point::x);
    TWICE(said.said.size == 3);
    TWICE(detail::get_part<0>(said.said) == minimum(1));
    TWICE(detail::get_part<1>(said.said).words == "up");
    TWICE(detail::get_part<2>(said.said) == maximum(2));
    TWICE(field<&point::x>().said.size == 0);
    STATIC_REQUIRE(!std::is_same_v<decltype(field<&point::x>()), decltype(field<&point::y>())>);
}
