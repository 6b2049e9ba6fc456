// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/powers_of_five.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

using namespace telltale::text;

namespace {

/// A natural number as bytes, the lowest first: slow, and plainly right.
struct natural {
    std::vector<std::uint8_t> bytes;

    void multiply(unsigned factor) {
        unsigned carry = 0;
        for (auto& byte : bytes) {
            carry += byte * factor;
            byte = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        for (; carry != 0; carry >>= 8) bytes.push_back(static_cast<std::uint8_t>(carry));
    }
    void divide(unsigned divisor) { // rounding down
        unsigned rest = 0;
        for (std::size_t i = bytes.size(); i-- != 0;) {
            rest = rest * 256 + bytes[i];
            bytes[i] = static_cast<std::uint8_t>(rest / divisor);
            rest %= divisor;
        }
        while (!bytes.empty() && bytes.back() == 0) bytes.pop_back();
    }
    [[nodiscard]] int bits() const {
        int n = static_cast<int>(bytes.size() - 1) * 8;
        for (unsigned top = bytes.back(); top != 0; top >>= 1) ++n;
        return n;
    }
    [[nodiscard]] bool bit(int at) const {
        return at >= 0 && (bytes[static_cast<std::size_t>(at) / 8] >> (at % 8) & 1) != 0;
    }
    /// The highest 128 bits; zeros follow a shorter number.
    [[nodiscard]] wide top() const {
        wide result{};
        for (int i = 1; i <= 128; ++i) {
            result.high = result.high << 1 | result.low >> 63;
            result.low = result.low << 1 | (bit(bits() - i) ? 1u : 0u);
        }
        return result;
    }
};

} // namespace

TEST_CASE("powers_of_five: the table is what computing gives") {
    CHECK(std::size(detail::powers_of_five) ==
          static_cast<std::size_t>(greatest_power_of_five - smallest_power_of_five + 1));
    std::size_t wrong = 0;
    natural power{{1}};
    for (int q = 0; q <= greatest_power_of_five; ++q, power.multiply(5)) {
        wrong += power_of_five(q) != power.top();
        wrong += (power.bits() <= 128) != (q <= 55); // as documented: exact up to here
        wrong += floor_log2_of_power_of_ten(q) != power.bits() - 1 + q;
    }
    // floor(2^n / 5^q) by dividing again and again: floors of floors are floors
    natural fraction{std::vector<std::uint8_t>(130, 0)};
    fraction.bytes.push_back(1);
    int const n = fraction.bits() - 1;
    for (int q = -1; q >= smallest_power_of_five; --q) {
        fraction.divide(5);
        wide expected = fraction.top();
        ++expected.low;
        expected.high += expected.low == 0;
        wrong += power_of_five(q) != expected;
        wrong += floor_log2_of_power_of_ten(q) != fraction.bits() - 1 - n + q;
    }
    CHECK(wrong == 0);
}

TEST_CASE("powers_of_five: known values") {
    TWICE(power_of_five(0) == wide{0x8000000000000000u, 0});
    TWICE(power_of_five(1) == wide{0xA000000000000000u, 0});
    TWICE(power_of_five(-1) == wide{0xCCCCCCCCCCCCCCCCu, 0xCCCCCCCCCCCCCCCDu});
    TWICE(floor_log2_of_power_of_ten(0) == 0);
    TWICE(floor_log2_of_power_of_ten(1) == 3);
    TWICE(floor_log2_of_power_of_ten(-1) == -4);
    TWICE(floor_log2_of_power_of_ten(308) == 1023);
}
