// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/number_contradiction_fault.hpp>

#include <telltale/rule/bounds.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <cstdint>
#include <limits>

using namespace telltale;

namespace {

constexpr auto greatest = std::numeric_limits<std::int64_t>::max();

} // namespace

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
