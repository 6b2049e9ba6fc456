// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/write_double.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <string_view>

using namespace telltale::text;

namespace {

constexpr bool writes(double value, std::string_view expected) {
    char out[26] = {};
    out[25] = '#';
    char const* const end = write_double(value, out);
    return std::string_view(out, static_cast<std::size_t>(end - out)) == expected && out[25] == '#';
}
constexpr bool writes_float(float value, std::string_view expected) {
    char out[26] = {};
    out[25] = '#';
    char const* const end = write_float(value, out);
    return std::string_view(out, static_cast<std::size_t>(end - out)) == expected && out[25] == '#';
}

/// What JavaScript would write, but for integers of 64 bits, from the standard library's shortest digits.
template <class Float>
std::string expected(Float value) {
    char text[64];
    std::string const s(text, std::to_chars(text, text + 64, std::abs(value), std::chars_format::scientific).ptr);
    auto const e = s.find('e');
    std::string digits = s.substr(0, e);
    if (digits.size() > 1) digits.erase(1, 1);
    int const point = std::atoi(s.c_str() + e + 1) + 1, count = static_cast<int>(digits.size());
    std::string result;
    auto const zeros = [](int n) { return std::string(static_cast<std::size_t>(n), '0'); };
    if (value == 0) result = std::signbit(value) ? "0.0" : "0";
    else if (sizeof value == 8 && std::abs(value) < 18446744073709551616.0 && std::trunc(value) == value)
        result = std::to_string(static_cast<std::uint64_t>(std::abs(value)));
    else if (count <= point && point <= 21) result = digits + zeros(point - count);
    else if (0 < point && point <= 21) result = digits.insert(static_cast<std::size_t>(point), ".");
    else if (-6 < point && point <= 0) result = "0." + zeros(-point) + digits;
    else result = (count == 1 ? digits : digits.insert(1, ".")) + "e" + std::to_string(point - 1);
    return std::signbit(value) ? "-" + result : result;
}

struct against_library {
    std::size_t wrong = 0;
    std::string first;

    void operator()(double value) {
        if (!std::isfinite(value)) return;
        char out[26] = {};
        out[25] = '#';
        std::string const s(out, write_double(value, out));
        double const back = std::strtod(s.c_str(), nullptr);
        std::string wanted = expected(value);
        if (s != wanted || std::bit_cast<std::uint64_t>(back) != std::bit_cast<std::uint64_t>(value) || out[25] != '#')
            if (wrong++ == 0) first = s + " and not " + wanted;
    }
    void operator()(float value) {
        if (!std::isfinite(value)) return;
        char out[26] = {};
        out[25] = '#';
        std::string const s(out, write_float(value, out));
        float const back = std::strtof(s.c_str(), nullptr);
        if (s != expected(value) || std::bit_cast<std::uint32_t>(back) != std::bit_cast<std::uint32_t>(value) ||
            out[25] != '#')
            if (wrong++ == 0) first = s + " and not " + expected(value);
    }
};

} // namespace

TEST_CASE("write_double: the forms") {
    TWICE(writes(0.0, "0"));
    TWICE(writes(-0.0, "-0.0"));
    TWICE(writes(1.0, "1"));
    TWICE(writes(-1.0, "-1"));
    TWICE(writes(1024.0, "1024"));
    TWICE(writes(0.5, "0.5"));
    TWICE(writes(0.1, "0.1"));
    TWICE(writes(0.30000000000000004, "0.30000000000000004"));
    TWICE(writes(143.48, "143.48"));
    TWICE(writes(12345678.9, "12345678.9"));
    TWICE(writes(123456789.125, "123456789.125"));
    TWICE(writes(1700000000123.5, "1700000000123.5"));
    TWICE(writes(9007199254740993.0, "9007199254740992"));
    TWICE(writes(9007199254740994.0, "9007199254740994"));
    TWICE(writes(9223372036854775808.0,
                 "9223372036854775808")); // JavaScript would write 9223372036854776000, another integer
    TWICE(writes(18446744073709549568.0, "18446744073709549568"));
    TWICE(writes(18446744073709551616.0, "18446744073709552000"));
    TWICE(writes(-9007199254740994.0, "-9007199254740994"));
    TWICE(writes(1e15, "1000000000000000"));
    TWICE(writes(1e17, "100000000000000000"));
    TWICE(writes(123456789012345680000.0, "123456789012345680000"));
    TWICE(writes(999999999999999900000.0, "999999999999999900000"));
    TWICE(writes(1e21, "1e21"));
    TWICE(writes(1.5e21, "1.5e21"));
    TWICE(writes(1e23, "1e23"));
    TWICE(writes(0.001, "0.001"));
    TWICE(writes(0.000001, "0.000001"));
    TWICE(writes(0.0000012345, "0.0000012345"));
    TWICE(writes(0.0000001, "1e-7"));
    TWICE(writes(1.5e-7, "1.5e-7"));
    TWICE(writes(-0.0000012345678901234567, "-0.0000012345678901234567")); // the longest
    TWICE(writes(5e-324, "5e-324"));
    TWICE(writes(-2.2250738585072014e-308, "-2.2250738585072014e-308"));
    TWICE(writes(1.7976931348623157e308, "1.7976931348623157e308"));
    TWICE(writes(9.5367431640625e-7, "9.5367431640625e-7")); // a power of two: the interval is lopsided
    TWICE(writes(2.0e-3, "0.002"));
}

TEST_CASE("write_double: floats, with the fewest digits of a float") {
    TWICE(writes_float(0.1f, "0.1"));
    TWICE(writes_float(16777216.0f, "16777216"));
    TWICE(writes_float(3.4028235e38f, "3.4028235e38"));
    TWICE(writes_float(1e-45f, "1e-45"));
    TWICE(writes_float(1.1754944e-38f, "1.1754944e-38"));
    TWICE(writes_float(-0.0f, "-0.0"));
    TWICE(writes_float(0.3f, "0.3"));
    TWICE(writes_float(1e10f, "10000000000"));
}

TEST_CASE("write_double: as short and as near as the standard library's, and in JavaScript's form") {
    constexpr unsigned seed = 20267;
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    against_library same;
    for (int i = 0; i != 100000; ++i) {
        same(std::bit_cast<double>(random()));
        same(std::bit_cast<float>(static_cast<std::uint32_t>(random())));
    }
    for (int i = 0; i != 50000; ++i) { // around where people live
        std::uint64_t const n = random();
        same(std::ldexp(static_cast<double>(n >> 11), static_cast<int>(random() % 140) - 110));
        same(static_cast<double>(n % 100000000) / std::pow(10.0, static_cast<double>(random() % 9)));
        same(static_cast<double>(n >> (random() % 64)));
        same(static_cast<float>(static_cast<double>(n % 1000000) / std::pow(10.0, static_cast<double>(random() % 7))));
    }
    INFO("first: " << same.first);
    CHECK(same.wrong == 0);
}

TEST_CASE("write_double: every power of two, its neighbours, and every power of ten") {
    against_library same;
    for (std::uint64_t exponent = 0; exponent != 2047; ++exponent)
        for (std::uint64_t d : {0ull, 1ull, 2ull, 0xFFFFFFFFFFFFFull, 0xFFFFFFFFFFFFEull, 0x8000000000000ull})
            same(std::bit_cast<double>(exponent << 52 | d));
    for (std::uint32_t exponent = 0; exponent != 255; ++exponent)
        for (std::uint32_t d : {0u, 1u, 2u, 0x7FFFFFu, 0x7FFFFEu, 0x400000u})
            same(std::bit_cast<float>(exponent << 23 | d));
    for (int i = -324; i != 309; ++i)
        for (int digit = 1; digit != 10; ++digit) {
            double const d = std::strtod((std::to_string(digit) + "e" + std::to_string(i)).c_str(), nullptr);
            same(d);
            same(std::nextafter(d, 0.0));
            same(static_cast<float>(d));
        }
    for (std::uint64_t subnormal = 1; subnormal != 2000; ++subnormal) same(std::bit_cast<double>(subnormal));
    for (std::uint32_t subnormal = 1; subnormal != 2000; ++subnormal) same(std::bit_cast<float>(subnormal));
    INFO("first: " << same.first);
    CHECK(same.wrong == 0);
}

TEST_CASE("write_double: shortest_decimal") {
    TWICE(shortest_decimal(0.0) == decimal{0, 0, false});
    TWICE(shortest_decimal(-0.0) == decimal{0, 0, true});
    TWICE(shortest_decimal(143.48) == decimal{14348, -2, false});
    TWICE(shortest_decimal(-0.01) == decimal{1, -2, true});
    TWICE(shortest_decimal(1e300) == decimal{1, 300, false});
    TWICE(shortest_decimal(1700000000000.0) == decimal{17, 11, false});
    TWICE(shortest_decimal(9007199254740992.0) == decimal{9007199254740992, 0, false});
    TWICE(shortest_decimal(100000000.0) == decimal{1, 8, false});
    TWICE(shortest_decimal(1e16) == decimal{1, 16, false});
    TWICE(shortest_decimal(0.1f) == decimal{1, -1, false});
    TWICE(shortest_decimal(0.1) == decimal{1, -1, false});
    TWICE(shortest_decimal(static_cast<double>(0.1f)) == decimal{10000000149011612, -17, false});
    std::mt19937_64 random(20268);
    std::size_t wrong = 0;
    for (int i = 0; i != 50000; ++i) {
        double const d = std::bit_cast<double>(random());
        if (!std::isfinite(d)) continue;
        decimal const s = shortest_decimal(d);
        std::string const text = (s.negative ? "-" : "") + std::to_string(s.digits) + "e" + std::to_string(s.exponent);
        wrong += s.digits % 10 == 0 || std::strtod(text.c_str(), nullptr) != d;
    }
    for (std::uint64_t n = 1; n < 10000000000000000000u; n *= 10)
        for (std::uint64_t m = 1; m != 10; ++m) {
            decimal const s = detail::without_zeros({n * m, 0, false});
            wrong += s.digits != m || detail::powers_of_ten[s.exponent] != n;
        }
    CHECK(wrong == 0);
}

TEST_CASE("write_double: one product decides as three do") {
    constexpr auto same = [](double value) {
        auto const bits = std::bit_cast<std::uint64_t>(value);
        return detail::shortest_by_one_product(bits) == detail::shortest_of<double>(bits);
    };
    TWICE(same(0.1) && same(143.48) && same(1e23) && same(9007199254740993e3) && same(5e-308) &&
          same(1.7976931348623157e308));
    std::mt19937_64 random(20269);
    std::size_t wrong = 0;
    for (int i = 0; i != 300000; ++i) {
        std::uint64_t const bits = random() >> 1, exponent = bits >> 52;
        if (exponent == 0 || exponent == 2047 || (bits & 0xFFFFFFFFFFFFFu) == 0) continue;
        double const value = std::bit_cast<double>(bits), decimals = static_cast<double>(bits % 1000000007) / 1000;
        wrong += std::trunc(value) != value && !same(value);
        wrong += std::trunc(decimals) != decimals && !same(decimals);
        std::uint64_t const few = bits & ~((std::uint64_t{1} << (bits % 48)) - 1); // ends and middles are hit exactly
        wrong += (few & 0xFFFFFFFFFFFFFu) != 0 &&
                 std::trunc(std::bit_cast<double>(few)) != std::bit_cast<double>(few) &&
                 !same(std::bit_cast<double>(few));
    }
    CHECK(wrong == 0);
}
