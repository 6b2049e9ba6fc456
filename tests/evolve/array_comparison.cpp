// SPDX-License-Identifier: BSL-1.0
#include <telltale/evolve/array_comparison.hpp>

#include "support/catch.hpp"
#include "support/told_changes.hpp"

#include <telltale/schema.hpp>
#include <telltale/value/raw_json.hpp>

#include <array>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace telltale;

namespace {

struct before {
    std::vector<int> a;
    std::vector<int> b;
    std::tuple<int, std::string> c;
    std::vector<bool> d;
    std::set<bool> e;
    static constexpr auto schema = telltale::schema(field<&before::b>(max_items(1)));
};
struct after {
    std::set<int> a;
    std::set<int> b;
    std::tuple<int, int, int> c;
    std::array<bool, 2> d;
    std::set<bool> e;
    static constexpr auto schema = telltale::schema(field<&after::e>(max_items(3)));
};

} // namespace

TEST_CASE("arrays", "[evolve]") {
    CHECK(told_changes<before, after>() ==
          "a: items must differ now | refused read\n"
          "b: number of items widened from [0, 1] to [0, infinity) | read refused\n"
          "b: items must differ now | read read\n"
          "c: number of items changed from [2, 2] to [3, 3] | refused refused\n"
          "c[1]: changed from a string to an integer | refused refused\n"
          "d: changed from an array to an array of fixed size | read read\n"
          "d: number of items narrowed from [0, infinity) to [2, 2] | refused read\n"
          "e: number of items narrowed from [0, infinity) to [0, 3] | unsure read\n"); // there are only two that differ
}

TEST_CASE("a tuple against a list, item by item", "[evolve]") {
    CHECK(told_changes<std::tuple<int, int>, std::vector<int>>() ==
          "(document): changed from a tuple to an array | read read\n"
          "(document): number of items widened from [2, 2] to [0, infinity) | read refused\n");
    CHECK(told_changes<std::tuple<int, std::string>, std::vector<int>>().find(
              "[1]: changed from a string to an integer | refused refused\n") != std::string::npos);
}
