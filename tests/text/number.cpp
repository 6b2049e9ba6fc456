// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/number.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <bit>
#include <cmath>
#include <compare>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace telltale::text;

namespace {

constexpr number read(std::string_view s) { return to_number(scan_number(s.data(), s.data() + s.size()), s.data()); }

template <class I>
constexpr bool gives(number n, I expected) {
    I out{};
    return n.to_integer(out) && out == expected;
}
template <class I>
constexpr bool gives_none(number n) {
    I out = 77;
    return !n.to_integer(out) && out == 77;
}
constexpr bool writes(number n, std::string_view expected) {
    char out[number::max_text]{};
    return std::string_view(out, static_cast<std::size_t>(n.write(out) - out)) == expected;
}

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

static_assert(std::is_trivially_copyable_v<number> && sizeof(number) == 16);
static_assert(!std::is_constructible_v<number, bool>);
static_assert(!std::is_constructible_v<number, long double>);
static_assert(!std::is_constructible_v<number, void*>);
static_assert(std::is_convertible_v<char, number> && std::is_convertible_v<unsigned long long, number> &&
              std::is_convertible_v<short, number>);

} // namespace

TEST_CASE("number: exactly one of three") {
    TWICE(number().is_int64() && number() == 0);
    TWICE(number(-5).is_int64());
    TWICE(number(static_cast<unsigned char>(200)).is_int64() && number(static_cast<unsigned char>(200)) == 200);
    TWICE(number(static_cast<signed char>(-3)) == -3);
    TWICE(number(std::uint64_t{5}).is_int64());
    TWICE(number(static_cast<std::uint64_t>(greatest)).is_int64());
    TWICE(number(static_cast<std::uint64_t>(greatest) + 1).is_uint64());
    TWICE(number(least).is_int64() && number(least) == least);
    TWICE(number(1.0).is_double() && number(1.0) == 1);
    TWICE(number(0.1f).is_double() && number(0.1f) == 0.1);
    TWICE(number(-0.5f) == -0.5 && number(16777216.0f) == 16777216);
    TWICE(!number(std::numeric_limits<float>::infinity()).is_finite());
    CHECK(!number(std::numeric_limits<float>::quiet_NaN()).is_finite());
}

TEST_CASE("number: a decimal that is an integer of 64 bits is that integer") {
    TWICE(read("1.0").is_int64() && read("1.0") == 1);
    TWICE(read("1e3").is_int64() && read("1e3") == 1000);
    TWICE(read("1200e-2").is_int64() && read("1200e-2") == 12);
    TWICE(read("-1.50e1").is_int64() && read("-1.50e1") == -15);
    TWICE(read("9007199254740993").is_int64() && read("9007199254740993") == 9007199254740993);
    TWICE(read("9007199254740993.0").is_int64() && read("9007199254740993.0") == 9007199254740993);
    TWICE(read("9223372036854775807").is_int64());
    TWICE(read("9223372036854775808").is_uint64());
    TWICE(read("-9223372036854775808").is_int64() && read("-9223372036854775808") == least);
    TWICE(read("-9223372036854775809").is_double());
    TWICE(read("18446744073709551615").is_uint64() && read("18446744073709551615") == most);
    TWICE(read("18446744073709551615.000").is_uint64() && read("18446744073709551615.000") == most);
    TWICE(read("1844674407370955161.5e1") == most);
    TWICE(read("18446744073709551616").is_double());
    TWICE(read("1e19").is_uint64() && read("1e19") == 10000000000000000000u);
    TWICE(read("1e20").is_double() && read("1e20") == 1e20);
    TWICE(read("100000000000000000000000000000e-29") == 1);
    TWICE(read("-0").is_int64() && read("-0") == 0);
    TWICE(read("-0.0").is_int64());
    TWICE(read("0e999999999999").is_int64());
    TWICE(read("0.5").is_double());
    TWICE(read("1.00000000000000000000000000000000001").is_double() &&
          read("1.00000000000000000000000000000000001") == 1);
    TWICE(read("1e400").is_double() && !read("1e400").is_finite());
    TWICE(read("1e-400").is_double() && read("1e-400") == 0);
}

TEST_CASE("number: is_integer and is_finite") {
    TWICE(number(3).is_integer() && number(most).is_integer());
    TWICE(number(3.0).is_integer() && number(0.0).is_integer() && number(-0.0).is_integer() &&
          number(1e300).is_integer());
    TWICE(number(-1.0).is_integer() && number(4503599627370497.0).is_integer());
    TWICE(!number(0.5).is_integer() && !number(-1.5).is_integer() && !number(5e-324).is_integer() &&
          !number(4503599627370495.5).is_integer());
    TWICE(!number(infinity).is_integer() && !number(not_a_number).is_integer());
    TWICE(number(1).is_finite() && number(1e308).is_finite() && !number(-infinity).is_finite() &&
          !number(not_a_number).is_finite());
    std::mt19937_64 random(20269);
    std::size_t wrong = 0;
    for (int i = 0; i != 20000; ++i) {
        double const d = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random()) >> (random() % 64)),
                                    static_cast<int>(random() % 80) - 60);
        wrong += number(d).is_integer() != (std::trunc(d) == d);
    }
    CHECK(wrong == 0);
}

TEST_CASE("number: comparison is exact") {
    TWICE(number(1) < number(2) && number(-1) < number(0u) && number(greatest) < number(most) &&
          number(-1) < number(most));
    TWICE(number(most) > number(-1) && number(most) == number(most) && number(most - 1) < number(most));
    TWICE(number(1) == number(1.0) && number(1) < number(1.5) && number(2) > number(1.5) && number(-2) < number(-1.5) &&
          number(-1) > number(-1.5));
    TWICE(number(0.0) == number(-0.0) && number(0) == number(-0.0) && number(0) < number(5e-324) &&
          number(0) > number(-5e-324));
    // none of these goes through a rounded double
    TWICE(number(9007199254740993) != number(9007199254740992.0) &&
          number(9007199254740993) > number(9007199254740992.0));
    TWICE(number(greatest) < number(9223372036854775808.0) && number(greatest) != number(9223372036854775808.0));
    TWICE(number(static_cast<std::uint64_t>(greatest) + 1) == number(9223372036854775808.0));
    TWICE(number(most) < number(18446744073709551616.0) && number(most) > number(18446744073709549568.0));
    TWICE(number(least) == number(-9223372036854775808.0) && number(least) > number(-9223372036854777856.0));
    TWICE(number(18446744073709549568u) == number(18446744073709549568.0));
    TWICE(number(most) < number(infinity) && number(least) > number(-infinity) && number(1.0) < number(infinity));
    TWICE((number(not_a_number) <=> number(1)) == std::partial_ordering::unordered &&
          (number(1) <=> number(not_a_number)) == std::partial_ordering::unordered);
    TWICE(number(not_a_number) != number(not_a_number) && !(number(not_a_number) < number(0)) &&
          !(number(0) < number(not_a_number)));
    TWICE(number(5) >= 5 && 4 <= number(5) && number(0.5) < 1 && 1.5 == number(1.5));

    // a long double of 64 bits of mantissa holds them all
    if constexpr (std::numeric_limits<long double>::digits >= 64) {
        std::vector<number> numbers;
        std::vector<long double> exact;
        auto const add = [&](auto value) {
            numbers.push_back(value);
            exact.push_back(static_cast<long double>(value));
        };
        std::mt19937_64 random(20270);
        for (std::int64_t v :
             {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, least, greatest, std::int64_t{9007199254740993}})
            for (int d = -2; d != 3; ++d) {
                std::uint64_t const near = static_cast<std::uint64_t>(v) + static_cast<std::uint64_t>(d);
                add(near);
                add(static_cast<std::int64_t>(near));
                add(static_cast<double>(near));
                add(static_cast<double>(static_cast<std::int64_t>(near)) + 0.25);
            }
        for (int i = 0; i != 60; ++i) {
            add(random());
            add(static_cast<std::int64_t>(random()));
            add(std::bit_cast<double>(random()));
            add(std::ldexp(static_cast<double>(random()), -static_cast<int>(random() % 70)));
        }
        std::size_t wrong = 0;
        for (std::size_t i = 0; i != numbers.size(); ++i)
            for (std::size_t j = 0; j != numbers.size(); ++j) {
                wrong += (numbers[i] <=> numbers[j]) != (exact[i] <=> exact[j]);
                wrong += (numbers[i] == numbers[j]) != (exact[i] == exact[j]);
            }
        CHECK(wrong == 0);
    }
}

TEST_CASE("number: to_integer") {
    TWICE(gives<int>(5, 5) && gives<int>(5.0, 5) && gives<int>(-5.0, -5) &&
          gives<std::uint8_t>(255, std::uint8_t{255}));
    TWICE(gives_none<std::uint8_t>(256) && gives_none<std::uint8_t>(-1) && gives_none<std::int8_t>(128) &&
          gives<std::int8_t>(-128, std::int8_t{-128}));
    TWICE(gives_none<std::int8_t>(-129) && gives_none<int>(2147483648) && gives<int>(-2147483648ll, -2147483647 - 1) &&
          gives_none<unsigned>(4294967296));
    TWICE(gives_none<int>(0.5) && gives_none<int>(infinity) && gives_none<int>(not_a_number) &&
          gives_none<std::uint64_t>(-0.5));
    TWICE(gives<std::uint64_t>(most, most) && gives_none<std::int64_t>(most) &&
          gives<std::int64_t>(greatest, greatest) && gives<std::int64_t>(least, least));
    TWICE(gives_none<std::uint64_t>(18446744073709551616.0) &&
          gives<std::uint64_t>(18446744073709549568.0, 18446744073709549568u));
    TWICE(gives_none<std::int64_t>(9223372036854775808.0) && gives<std::int64_t>(-9223372036854775808.0, least) &&
          gives_none<std::int64_t>(-9223372036854777856.0));
    TWICE(gives<std::uint64_t>(9223372036854775808.0, 9223372036854775808u) && gives_none<std::uint64_t>(-1) &&
          gives<int>(-0.0, 0));
    TWICE(gives<char>(65, 'A') && gives<long>(7, 7L) && gives<unsigned long long>(7, 7ull));
}

TEST_CASE("number: to_double") {
    TWICE(number(5).to_double() == 5.0 && number(0.1).to_double() == 0.1 &&
          number(most).to_double() == 18446744073709551616.0);
    TWICE(number(9007199254740993).to_double() == 9007199254740992.0 &&
          number(least).to_double() == -9223372036854775808.0);
}

TEST_CASE("number: is_multiple_of, as decimals") {
    TWICE(number(143.48).is_multiple_of(0.01) && number(-143.48).is_multiple_of(0.01) &&
          !number(143.485).is_multiple_of(0.01));
    TWICE(number(0.3).is_multiple_of(0.1) && number(1.1).is_multiple_of(0.1) && number(4.35).is_multiple_of(0.05) &&
          number(0.075).is_multiple_of(0.0001));
    TWICE(!number(0.00751).is_multiple_of(0.0001) && number(1e300).is_multiple_of(0.1) &&
          !number(1e300).is_multiple_of(0.7) && number(7e300).is_multiple_of(0.7));
    TWICE(number(10).is_multiple_of(5) && !number(11).is_multiple_of(5) && number(-10).is_multiple_of(5) &&
          number(0).is_multiple_of(5) && number(0.0).is_multiple_of(3));
    TWICE(number(10).is_multiple_of(2.5) && number(7.5).is_multiple_of(2.5) && !number(8).is_multiple_of(2.5) &&
          number(8.0).is_multiple_of(4) && !number(0.5).is_multiple_of(1));
    TWICE(number(most).is_multiple_of(5) && number(most).is_multiple_of(most) &&
          !number(most - 1).is_multiple_of(most) && number(most).is_multiple_of(0.5));
    TWICE(number(least).is_multiple_of(2) && number(least).is_multiple_of(1024.0) && !number(least).is_multiple_of(3));
    TWICE(!number(5e-324).is_multiple_of(1e300) && number(1e308).is_multiple_of(5e-324) &&
          number(1e308).is_multiple_of(1e-300) && !number(1).is_multiple_of(3e-300));
    TWICE(number(1e23).is_multiple_of(1e22) && !number(1e22).is_multiple_of(1e23) &&
          number(123456789.123456789).is_multiple_of(1e-8));
    TWICE(number(0.1f).is_multiple_of(0.1) && number(0.7f).is_multiple_of(0.1f));
    TWICE(!number(infinity).is_multiple_of(1) && !number(not_a_number).is_multiple_of(1) &&
          !number(1).is_multiple_of(infinity) && !number(1).is_multiple_of(not_a_number));
    TWICE(!number(1).is_multiple_of(0) && !number(1).is_multiple_of(-1) && !number(0).is_multiple_of(0.0));

    // a divisor above 2^63
    TWICE(number(1e20).is_multiple_of(10000000000000000000u) && number(1.5e20).is_multiple_of(10000000000000000000u) &&
          number(3e25).is_multiple_of(10000000000000000000u));
    TWICE(!number(1.05e20).is_multiple_of(10000000000000000000u) && !number(1e20).is_multiple_of(most));
    // equal numbers, equal answers: the shortest decimal of 2^63 is 9223372036854776000
    TWICE(number(9223372036854775808.0).is_multiple_of(4096) && number(9223372036854775808u).is_multiple_of(4096) &&
          !number(9223372036854775808.0).is_multiple_of(1000));
    TWICE(writes(9223372036854775808.0, "9223372036854775808") &&
          writes(-9223372036854775808.0, "-9223372036854775808"));

    // every decimal of two places is a multiple of 0.01, and none between two of them
    std::size_t wrong = 0;
    for (int cents = -200000; cents <= 200000; cents += 7) {
        std::string const sign = cents < 0 ? "-" : "";
        std::string cent = std::to_string(std::abs(cents) % 100);
        if (cent.size() == 1) cent.insert(0, "0");
        std::string const text = sign + std::to_string(std::abs(cents) / 100) + "." + cent;
        wrong += !read(text).is_multiple_of(0.01);
        wrong += read(text + "5").is_multiple_of(0.01);
        wrong += read(text + "001").is_multiple_of(0.01);
        wrong += read(text).is_multiple_of(0.07) != (cents % 7 == 0);
        wrong += read(text).is_multiple_of(3) != (cents % 300 == 0);
    }
    CHECK(wrong == 0);
}

TEST_CASE("number: text") {
    TWICE(writes(0, "0") && writes(-1, "-1") && writes(1024, "1024") && writes(most, "18446744073709551615") &&
          writes(least, "-9223372036854775808"));
    TWICE(writes(0.5, "0.5") && writes(1024.0, "1024") && writes(1e21, "1e21") && writes(-0.0, "-0.0") &&
          writes(0.1f, "0.1"));
    TWICE(writes(infinity, "infinity") && writes(-infinity, "-infinity") && writes(not_a_number, "nan") &&
          writes(-not_a_number, "nan"));
    TWICE(writes(read("1.0"), "1") && writes(read("1e400"), "infinity") && writes(read("143.480"), "143.48"));
    std::string out = "got ";
    number(80).append_to(out);
    CHECK(out == "got 80");
    number(-0.0000012345678901234567).append_to(out);
    CHECK(out == "got 80-0.0000012345678901234567");
    CHECK(std::string_view("-0.0000012345678901234567").size() == number::max_text);
}

TEST_CASE("number: text reads back as the same number") {
    std::mt19937_64 random(20271);
    std::size_t wrong = 0;
    for (int i = 0; i != 30000; ++i) {
        double const whole = std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 12));
        char written[number::max_text];
        wrong += read({written, static_cast<std::size_t>(number(whole).write(written) - written)}) != whole;
        number const n = i % 3 == 0   ? number(random() >> (random() % 64))
                         : i % 3 == 1 ? number(static_cast<std::int64_t>(random()) >> (random() % 64))
                                      : number(std::bit_cast<double>(random()));
        if (!n.is_finite()) continue;
        char out[number::max_text];
        wrong += read({out, static_cast<std::size_t>(n.write(out) - out)}) != n;
    }
    CHECK(wrong == 0);
}
