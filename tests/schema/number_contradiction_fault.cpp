// SPDX-License-Identifier: BSL-1.0
#include <telltale/schema/number_contradiction_fault.hpp>

#include <telltale/rule/bounds.hpp>
#include <telltale/rule/each.hpp>
#include <telltale/rule/one_of.hpp>
#include <telltale/schema/unit.hpp>

#include "support/catch.hpp"
#include "support/fault_of.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

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

TEST_CASE("multiples of fractions of which no integer is one", "[schema]") {
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), range(1, 4)); }> ==
          "t.m: no integer that is a multiple of 2.5 lies from 1 to 4");
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), range(-4, -1)); }> ==
          "t.m: no integer that is a multiple of 2.5 lies from -4 to -1");
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), multiple_of(2), range(1, 9)); }> ==
          "t.m: no integer that is a multiple of 2.5 and of 2 lies from 1 to 9");
    CHECK(fault_of<std::uint8_t, [] { return said(multiple_of(1.001), minimum(1)); }> ==
          "t.m: no integer that is a multiple of 1.001 lies from 1 to 255");
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), range(1, 5)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), range(-5, -1)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), range(0, 4)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(2.5), multiple_of(2), range(1, 10)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(0.1), equals(1)); }>.empty());
    CHECK(fault_of<std::int16_t, [] { return said(multiple_of(1.001), minimum(1), maximum(1001)); }>.empty());
    CHECK(fault_of<std::int64_t, [] { return said(multiple_of(0.1 + 0.2), minimum(1)); }>.empty()); // 17 digits
    CHECK(fault_of<int, [] { return said(multiple_of(1e-300), minimum(1)); }>.empty());
    CHECK(fault_of<int, [] { return said(multiple_of(1e300)); }>.empty()); // 0 is one
    CHECK(fault_of<double, [] { return said(multiple_of(2.5), range(1, 4)); }>.empty());
}

TEST_CASE("durations of which none lies within the bounds", "[schema]") {
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    using few = std::chrono::duration<std::uint8_t>;
    using real = std::chrono::duration<double>;
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, range(1, 999)); }> ==
          "t.m: no multiple of 1000, the step of its type, lies from 1 to 999");
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, exclusive_minimum(0), exclusive_maximum(1000)); }> ==
          "t.m: no multiple of 1000, the step of its type, lies from 1 to 999");
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, range(1, 2999), multiple_of(300)); }> ==
          "t.m: no multiple of 300 and of 1000, the step of its type, lies from 1 to 2999");
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, equals(1500)); }> ==
          "t.m: equals names 1500, which its type cannot hold");
    CHECK(fault_of<milliseconds, [] { return said(unit<milliseconds>, range(0.1, 0.9)); }> ==
          "t.m: no integer lies between 0.1 and 0.9");
    CHECK(fault_of<milliseconds, [] { return said(unit<seconds>, range(0.0001, 0.0009)); }> ==
          "t.m: no multiple of 0.001, the step of its type, lies from 0.0001 to 0.0009");
    CHECK(fault_of<std::vector<seconds>, [] { return said(each(unit<milliseconds>, range(1, 999))); }> ==
          "t.m, each item: no multiple of 1000, the step of its type, lies from 1 to 999");
    CHECK(fault_of<few, [] { return said(unit<seconds>, minimum(256)); }> ==
          "t.m: minimum 256 is above 255, the greatest value of its type");
    CHECK(fault_of<few, [] { return said(unit<seconds>, maximum(-1)); }> ==
          "t.m: maximum -1 is below 0, the least value of its type");
    CHECK(fault_of<few, [] { return said(unit<milliseconds>, minimum(255001)); }> ==
          "t.m: minimum 255001 is above 255000, the greatest value of its type");
    CHECK(fault_of<std::optional<few>, [] { return said(unit<seconds>, minimum(256)); }> ==
          "t.m: minimum 256 is above 255, the greatest value of its type");
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, range(1, 1000)); }>.empty());
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, range(0, 999)); }>.empty());
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, range(-1000, -1)); }>.empty());
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, range(1, 3000), multiple_of(300)); }>.empty());
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, minimum(1)); }>.empty());
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, equals(2000)); }>.empty());
    CHECK(fault_of<milliseconds, [] { return said(unit<milliseconds>, range(0.1, 1)); }>.empty());
    CHECK(fault_of<milliseconds, [] { return said(unit<milliseconds>, range(-0.5, 0.5)); }>.empty());
    CHECK(fault_of<milliseconds, [] { return said(unit<seconds>, range(0.0001, 0.001)); }>.empty());
    CHECK(fault_of<milliseconds, [] { return said(unit<seconds>, equals(0.001)); }>.empty());
    CHECK(fault_of<few, [] { return said(unit<seconds>, minimum(255)); }>.empty());
    CHECK(fault_of<few, [] { return said(unit<seconds>, maximum(0)); }>.empty());
    CHECK(fault_of<few, [] { return said(unit<milliseconds>, minimum(255000)); }>.empty());
    CHECK(fault_of<real, [] { return said(unit<milliseconds>, range(0.1, 0.9), minimum(0.5)); }>.empty());
    // A default is assigned, and need not be what a number can say.
    CHECK(fault_of<seconds, [] { return said(unit<milliseconds>, default_to(seconds::max())); }>.empty());
    CHECK(fault_of<milliseconds, [] { return said(unit<milliseconds>, default_to(milliseconds::min())); }>.empty());
}

TEST_CASE("exclusive bounds at the end of a type", "[schema]") {
    CHECK(fault_of<std::uint8_t, [] { return said(exclusive_minimum(255)); }> ==
          "t.m: exclusive_minimum 255 is the greatest value of its type, and none is above");
    CHECK(fault_of<std::uint8_t, [] { return said(exclusive_maximum(0)); }> ==
          "t.m: exclusive_maximum 0 is the least value of its type, and none is below");
    CHECK(fault_of<std::uint64_t, [] { return said(exclusive_minimum(UINT64_MAX)); }> ==
          "t.m: exclusive_minimum 18446744073709551615 is the greatest value of its type, and none is above");
    CHECK(fault_of<std::uint8_t, [] { return said(exclusive_minimum(254)); }>.empty());
    CHECK(fault_of<std::uint8_t, [] { return said(exclusive_maximum(1)); }>.empty());
    CHECK(fault_of<std::uint8_t, [] { return said(minimum(255)); }>.empty());
    CHECK(fault_of<std::uint8_t, [] { return said(exclusive_maximum(255)); }>.empty());
}
