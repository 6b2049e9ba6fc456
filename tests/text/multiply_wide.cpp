// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/multiply_wide.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstdint>
#include <random>

using namespace telltale::text;

TEST_CASE("multiply_wide: known products") {
    constexpr std::uint64_t most = ~std::uint64_t{0};
    TWICE(multiply_wide(0, most) == wide{0, 0});
    TWICE(multiply_wide(1, most) == wide{0, most});
    TWICE(multiply_wide(2, most) == wide{1, most - 1});
    TWICE(multiply_wide(most, most) == wide{most - 1, 1});
    TWICE(multiply_wide(std::uint64_t{1} << 32, std::uint64_t{1} << 32) == wide{1, 0});
    TWICE(multiply_wide(10000000000000000000u, 10000000000000000000u) ==
          wide{5421010862427522170u, 687399551400673280u});
    TWICE(detail::multiply_by_halves(most, most) == wide{most - 1, 1});
    TWICE(detail::multiply_by_halves(10000000000000000000u, 10000000000000000000u) ==
          wide{5421010862427522170u, 687399551400673280u});
}

TEST_CASE("multiply_wide: the portable form agrees, and so does arithmetic modulo 2^64") {
    std::mt19937_64 random(20262);
    std::size_t wrong = 0;
    for (int i = 0; i != 100000; ++i) {
        std::uint64_t const a = random() >> (random() % 64), b = random() >> (random() % 64), c = random();
        wide const product = multiply_wide(a, b);
        wrong += product != detail::multiply_by_halves(a, b);
        wrong += product.low != a * b;
        // a (b + c) = a b + a c, in both halves, when b + c does not overflow
        wide const other = detail::multiply_by_halves(a, c >> 1),
                   sum = detail::multiply_by_halves(a, (b >> 1) + (c >> 1)),
                   half = detail::multiply_by_halves(a, b >> 1);
        std::uint64_t const low = half.low + other.low;
        wrong += sum != wide{half.high + other.high + (low < half.low), low};
    }
    CHECK(wrong == 0);
}
