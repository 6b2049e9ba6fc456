// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/heap_sort.hpp>

#include "support/twice.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

using telltale::text::heap_sort;

namespace {

constexpr auto less = [](int a, int b) { return a < b; };

template <std::size_t N>
constexpr std::array<int, N> sorted(std::array<int, N> all) {
    heap_sort(all.data(), all.data() + N, less);
    return all;
}

constexpr bool does_nothing_to_one_or_none() {
    int one[] = {3};
    heap_sort(one, one, less);
    heap_sort(one, one + 1, less);
    return one[0] == 3;
}

} // namespace

TEST_CASE("a few are sorted, whatever their order was", "[text][heap_sort]") {
    TWICE(does_nothing_to_one_or_none());
    TWICE(sorted(std::array{2, 1}) == std::array{1, 2});
    TWICE(sorted(std::array{1, 2}) == std::array{1, 2});
    TWICE(sorted(std::array{1, 2, 3, 4, 5, 6, 7}) == std::array{1, 2, 3, 4, 5, 6, 7});
    TWICE(sorted(std::array{7, 6, 5, 4, 3, 2, 1}) == std::array{1, 2, 3, 4, 5, 6, 7});
    TWICE(sorted(std::array{2, 2, 1, 3, 1, 2}) == std::array{1, 1, 2, 2, 2, 3});
}

TEST_CASE("all orders of six, and many of many, come out as std::sort has them", "[text][heap_sort]") {
    std::array<int, 6> order{0, 1, 2, 3, 4, 5};
    do CHECK(sorted(order) == std::array{0, 1, 2, 3, 4, 5});
    while (std::next_permutation(order.begin(), order.end()));

    std::uint32_t state = 1;
    for (std::size_t size = 0; size != 300; ++size) {
        std::vector<int> all;
        for (std::size_t i = 0; i != size; ++i) {
            state = state * 1664525U + 1013904223U;
            all.push_back(static_cast<int>(state >> 24U));
        }
        std::vector<int> expected = all;
        std::sort(expected.begin(), expected.end());
        heap_sort(all.data(), all.data() + all.size(), less);
        CHECK(all == expected);
    }
}
